"""GetUnionPayload: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.get_union_payload import GetUnionPayloadRequest
from ...runtime.codecs.json import read_payload
from ...runtime.structures import new
from ...serving import structures as _structures

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> GetUnionPayloadRequest:
    received.match("/payload/union")
    self = new(GetUnionPayloadRequest)
    self.collar = _structures.read_collar(received.payload("collar", read_payload))
    return received.done(self)
