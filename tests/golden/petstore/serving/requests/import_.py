"""Import: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.import_ import ImportRequest
from ...runtime.codecs.json import read_object
from ...runtime.serving.received import text
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> ImportRequest:
    received.match("/import")
    body = received.object(read_object)
    self = new(ImportRequest)
    self.kennel = text(body.at("kennel"))
    self.source = text(body.at("source"))
    return received.done(self)
