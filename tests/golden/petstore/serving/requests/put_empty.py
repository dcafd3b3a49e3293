"""PutEmpty: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.put_empty import PutEmptyRequest
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> PutEmptyRequest:
    received.match("/empty")
    self = new(PutEmptyRequest)
    return received.done(self)
