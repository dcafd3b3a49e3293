"""Waiting until the service says that something has come about."""

from __future__ import annotations

from . import waits as _waits
from .runtime.methods import checked
from .runtime.poller import WaitUntilBase


class WaitUntil(WaitUntilBase):
    """The waiters of a client: each polls until its condition is met."""

    pet_added = checked(_waits.pet_added.pet_added)
    pet_gone = checked(_waits.pet_gone.pet_gone)
