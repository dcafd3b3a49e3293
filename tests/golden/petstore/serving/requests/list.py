"""List: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import shapes as _shapes
from ...operations.list import ListRequest
from ...runtime.serving.received import choice, integer, text
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> ListRequest:
    received.match("/pets")
    self = new(ListRequest)
    self.kind = choice(received.query("kind"), _shapes.kind.read)
    self.next_token = text(received.query("nextToken"))
    self.max_results = integer(received.query("maxResults"))
    return received.done(self)
