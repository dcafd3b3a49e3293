"""GetEnumPayload: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import shapes as _shapes
from ...operations.get_enum_payload import GetEnumPayloadRequest
from ...runtime.serving.received import choice
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> GetEnumPayloadRequest:
    received.match("/payload/enum")
    self = new(GetEnumPayloadRequest)
    self.mood = choice(received.text_payload("mood"), _shapes.mood.read)
    return received.done(self)
