"""WatchPets: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.watch_pets import WatchPetsRequest
from ...runtime.serving.received import text
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> WatchPetsRequest:
    received.match("/watch")
    self = new(WatchPetsRequest)
    self.room = text(received.query("room"))
    return received.done(self)
