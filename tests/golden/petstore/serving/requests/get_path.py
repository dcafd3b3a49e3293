"""GetPath: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import shapes as _shapes
from ...operations.get_path import GetPathRequest
from ...runtime.serving.received import boolean, choice, integer, text, timestamp
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> GetPathRequest:
    received.match("/kennels/{kennel}/{number}/{flag}/{when}/{mood}/files/{path+}?static=1")
    self = new(GetPathRequest)
    self.kennel = text(received.label("kennel"))
    self.number = integer(received.label("number"))
    self.flag = boolean(received.label("flag"))
    self.when = timestamp(received.label("when"))
    self.mood = choice(received.label("mood"), _shapes.mood.read)
    self.path = text(received.label("path"))
    self.extra = text(received.query("extra"))
    return received.done(self)
