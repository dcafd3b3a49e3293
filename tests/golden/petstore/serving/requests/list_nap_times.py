"""ListNapTimes: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.list_nap_times import ListNapTimesRequest
from ...runtime.serving.received import text
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> ListNapTimesRequest:
    received.match("/naps")
    self = new(ListNapTimesRequest)
    self.marker = text(received.query("marker"))
    self.page = text(received.query("page"))
    return received.done(self)
