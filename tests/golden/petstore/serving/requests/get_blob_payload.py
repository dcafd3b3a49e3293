"""GetBlobPayload: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.get_blob_payload import GetBlobPayloadRequest
from ...runtime.codecs.values import ABSENT
from ...runtime.serving.received import text
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> GetBlobPayloadRequest:
    received.match("/payload/blob")
    self = new(GetBlobPayloadRequest)
    self.data = received.body or ABSENT
    self.content_type = text(received.header("Content-Type"))
    return received.done(self)
