"""PingPublic: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ping_public import PingPublicRequest
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> PingPublicRequest:
    received.match("/public")
    self = new(PingPublicRequest)
    return received.done(self)
