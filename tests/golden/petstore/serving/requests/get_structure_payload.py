"""GetStructurePayload: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.get_structure_payload import StructurePayloadRequest
from ...runtime.codecs.json import read_payload
from ...runtime.serving.received import text
from ...runtime.structures import new
from ...serving import structures as _structures

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> StructurePayloadRequest:
    received.match("/payload/structure/{id}")
    self = new(StructurePayloadRequest)
    self.id = text(received.label("id"))
    self.pet = _structures.read_pet(received.payload("pet", read_payload))
    self.note = text(received.header("X-Note"))
    return received.done(self)
