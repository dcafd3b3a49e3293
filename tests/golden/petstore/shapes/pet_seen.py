"""PetSeen: used by WatchPets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import (
    read_blob,
    read_boolean,
    read_integer,
    without_absent,
    write_blob,
    write_string,
)
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..shapes.kind import read as _read_kind

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..shapes.kind import Kind


@define(kw_only=True)
class PetSeen(StructureBase):
    """PetSeen."""

    place: str | None = None
    steps: int | None = None
    alone: bool | None = None
    collar: bytes | None = None
    when: datetime | None = None
    species: Kind | None = None


def read(data: Any) -> PetSeen:
    if data is None:
        return absent(PetSeen)
    self = new(PetSeen)
    self.place = data.get("place")
    self.steps = raw if type(raw := data.get("steps")) is int else read_integer(raw)
    self.alone = raw if type(raw := data.get("alone")) is bool else read_boolean(raw)
    self.collar = read_blob(data.get("collar"))
    self.when = read_timestamp(data.get("when"))
    self.species = _read_kind(data.get("species"))
    return self


def write(value: PetSeen | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "place": value.place,
            "steps": value.steps,
            "alone": value.alone,
            "collar": write_blob(value.collar),
            "when": write_epoch(value.when),
            "species": write_string(value.species),
        }
    )


def structure(data: Any) -> PetSeen:
    if data is None:
        return absent(PetSeen)
    self = new(PetSeen)
    self.place = data.get("place")
    self.steps = raw if type(raw := data.get("steps")) is int else read_integer(raw)
    self.alone = raw if type(raw := data.get("alone")) is bool else read_boolean(raw)
    self.collar = data.get("collar")
    self.when = read_timestamp(data.get("when"))
    self.species = _read_kind(data.get("species"))
    return self


def unstructure(value: PetSeen | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "place": value.place,
            "steps": value.steps,
            "alone": value.alone,
            "collar": value.collar,
            "when": value.when,
            "species": write_string(value.species),
        }
    )


register(
    __name__,
    {
        PetSeen: (structure, unstructure),
    },
)
