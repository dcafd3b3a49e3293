"""What an account may have, and how many requests a second it may send.

Which defaults AWS documents, and which are assumed, is in docs/local-behaviour.md; each can be set
for a service, to test what a program does at the limit.
"""

from __future__ import annotations

import time
from collections.abc import Mapping

from attrs import field, frozen

from .errors import quota

#: The quotas by the name under which they are set.
QUOTAS: Mapping[str, int] = {
    "components": 1000,
    "image recipes": 1000,
    "container recipes": 500,
    "infrastructure configurations": 1000,
    "distribution configurations": 1000,
    "image pipelines": 75,
    "images": 10_000,
    "lifecycle policies": 100,
    "workflows": 1000,
    "concurrent builds": 100,
    "components of a recipe": 20,
    "bytes of a component": 65_536,
    "bytes of a workflow": 65_536,
    "bytes of a Dockerfile template": 65_536,
    "steps of a workflow": 15,
    "workflows of an image": 20,
}


@frozen
class Limits:
    """The quotas of a service; ``quotas`` are those that are not the default."""

    quotas: Mapping[str, int] = field(factory=dict[str, int])

    def check(self, name: str, present: int) -> None:
        """Raise a ``ServiceQuotaExceededException`` where ``present`` is already the quota."""
        limit = self.quotas.get(name, QUOTAS[name])
        if present >= limit:
            raise quota(name, limit)


class Rate:
    """How many requests a second are let through; ``None`` lets all through.

    A second's worth of requests can come at once. What counts is real time, and what the service's
    clock was moved by: a client whose pauses move that clock gets on.
    """

    def __init__(self, per_second: float | None) -> None:
        self._per_second = per_second
        self._greatest = max(1.0, per_second or 0.0)
        self._left = self._greatest
        self._seen = time.monotonic()

    def passed(self, seconds: float) -> None:
        """Note that the service's clock was moved."""
        self._seen -= seconds

    def take(self) -> bool:
        """Return whether a request may pass, and count it."""
        if self._per_second is None:
            return True
        now = time.monotonic()
        self._left = min(self._greatest, self._left + (now - self._seen) * self._per_second)
        self._seen = now
        if self._left < 1:
            return False
        self._left -= 1
        return True
