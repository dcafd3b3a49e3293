"""GetStringPayload: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.get_string_payload import GetStringPayloadRequest
from ...runtime.serving.received import text
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> GetStringPayloadRequest:
    received.match("/payload/string")
    self = new(GetStringPayloadRequest)
    self.text = text(received.text_payload("text"))
    return received.done(self)
