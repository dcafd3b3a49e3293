"""How the structures in requests are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.serving.received import choice, elements, entries, integer, number, text, timestamp
from ..runtime.structures import absent, new
from ..serving import patterns as _patterns
from ..shapes.collar import Collar
from ..shapes.pet import Pet
from ..shapes.renamed import Renamed
from ..shapes.ring import Ring

if TYPE_CHECKING:
    from ..runtime.serving.received import ReceivedValue


def read_pet(value: ReceivedValue | None) -> Pet:
    if value is None:
        return absent(Pet)
    self = new(Pet)
    self.name = text(value.at("name"), most=64, pattern=_patterns.NAME)
    self.age = integer(value.at("age"), most=300)
    self.mood = choice(value.at("mood"), _shapes.mood.read)
    self.parents = elements(value.at("parents"), read_pet)
    self.friends = entries(value.at("friends"), text, read_pet)
    self.collar = read_collar(value.at("collarTag"))
    self.born = timestamp(value.at("born"))
    self.chip = text(value.at("chip"))
    return value.done(self)


def read_collar(value: ReceivedValue | None) -> Collar:
    if value is None:
        return absent(Collar)
    self = new(Collar)
    self.color = text(value.at("color"))
    self.ring = read_ring(value.at("ring"))
    return value.done(self)


def read_ring(value: ReceivedValue | None) -> Ring:
    if value is None:
        return absent(Ring)
    self = new(Ring)
    self.collar = read_collar(value.at("collar"))
    self.size = number(value.at("size"))
    return value.done(self)


def read_renamed(value: ReceivedValue | None) -> Renamed:
    if value is None:
        return absent(Renamed)
    self = new(Renamed)
    self.value = text(value.at("the value"))
    self.again = read_renamed(value.at('"again"'))
    return value.done(self)
