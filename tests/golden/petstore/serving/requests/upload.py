"""Upload: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.upload import UploadRequest
from ...runtime.codecs.values import ABSENT
from ...runtime.serving.received import text
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> UploadRequest:
    received.match("/upload/{id}")
    self = new(UploadRequest)
    self.id = text(received.label("id"))
    self.body = received.body or ABSENT
    return received.done(self)
