"""AddPet: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import shapes as _shapes
from ...operations.add_pet import AddPetRequest
from ...runtime.codecs.json import read_object
from ...runtime.serving.received import boolean, choice, entries, text
from ...runtime.structures import new
from ...serving import patterns as _patterns, structures as _structures

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> AddPetRequest:
    received.match("/pets/{petName}")
    body = received.object(read_object)
    self = new(AddPetRequest)
    self.pet_name = text(received.label("petName"), most=64, pattern=_patterns.NAME)
    self.pet = _structures.read_pet(body.at("thePet"))
    self.kind = choice(body.at("kind"), _shapes.kind.read)
    self.client_token = text(body.at("clientToken"))
    self.dry_run = boolean(received.query("dry-run"))
    self.owner = text(received.header("X-Owner"))
    self.labels = entries(received.header_map("X-Label-"), text, text)
    return received.done(self)
