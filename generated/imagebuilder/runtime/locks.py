"""A lock that survives ``os.fork()``."""

from __future__ import annotations

import os
from threading import Lock


class ProcessLock:
    """A lock for ``with`` that the child of a fork finds open.

    One that another thread held at the moment of the fork would never be released in the child.
    """

    __slots__ = ("_lock", "_pid")

    def __init__(self) -> None:
        self._lock = Lock()
        self._pid = os.getpid()

    def __enter__(self) -> None:
        if self._pid != os.getpid():
            self._lock = Lock()
            self._pid = os.getpid()
        self._lock.acquire()

    def __exit__(self, *exception: object) -> None:
        self._lock.release()
