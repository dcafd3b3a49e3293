"""Ping: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ping import PingRequest
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> PingRequest:
    received.match("/ping")
    self = new(PingRequest)
    return received.done(self)
