"""Locks that neither a fork nor an interrupt leaves taken.

A lock is one of C's, taken by ``with``: an exception that a signal raises finds it either not taken
or released on the way out. One whose ``__enter__`` is Python (``threading.Condition``) can be left
taken for ever, by a Ctrl-C between its taking and the ``with``.
"""

from __future__ import annotations

import sys
from threading import Lock
from weakref import WeakSet


class ForkSafe:
    """Something with a lock, ``_lock``, that is free in the child of a fork.

    One that another thread of the parent held would never be released there.
    """

    __slots__ = ("__weakref__", "_lock")

    def __init__(self) -> None:
        self._lock = Lock()
        _ALL.add(self)

    def after_fork(self) -> None:
        """Begin anew in the child of a fork, before any other thread is there."""
        self._lock = Lock()


_ALL: WeakSet[ForkSafe] = WeakSet()


def _after_fork() -> None:
    for each in list(_ALL):
        each.after_fork()


if sys.platform != "win32":
    from os import register_at_fork

    register_at_fork(after_in_child=_after_fork)
