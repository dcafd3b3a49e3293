"""Ctrl-C and requests to end: an exception where one comes, and nothing left behind."""

from __future__ import annotations

import shutil
import signal
import tempfile
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

#: What asks a process to end, as far as the system has it. SIGINT is Python's own business.
_TERMINATIONS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)


class Terminated(BaseException):
    """The process was asked to end, by the signal ``number``."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@contextmanager
def raised() -> Generator[None, None, None]:
    """Raise :class:`Terminated` for requests to end, so that what is underway is cleaned up."""

    def terminate(number: int, _: FrameType | None) -> None:
        raise Terminated(number)

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, terminate) for number in _TERMINATIONS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def held_back() -> Generator[None, None, None]:
    """Keep interrupts until the end of the block, for a few quick steps that belong together."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []

    def note(number: int, _: FrameType | None) -> None:
        came.append(number)

    # A handler that Python did not set is None, and stays as it is.
    found = {number: signal.getsignal(number) for number in (signal.SIGINT, *_TERMINATIONS)}
    before = {number: handler for number, handler in found.items() if handler is not None}
    for number in before:
        signal.signal(number, note)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if came:
            signal.raise_signal(came[0])


@contextmanager
def scratch_folder(
    name: str, *, beside: Path | None = None, keep: Callable[[Path], bool] = lambda _: False
) -> Generator[Path, None, None]:
    """Give a new folder that is gone afterwards, whatever comes in between.

    Its name begins with ``name``; it stands beside a path, or among the system's temporary files.
    One that is worth to ``keep`` in the end stays.
    """
    parent = None if beside is None else beside.parent
    folder: Path | None = None
    try:
        with held_back():
            folder = Path(tempfile.mkdtemp(prefix=name, dir=parent))
        yield folder
    finally:
        if folder is not None:
            try:
                _remove(folder, keep)
            except BaseException:
                # Where an interrupt came first, just before it would have been held back.
                _remove(folder, keep)
                raise


def _remove(folder: Path, keep: Callable[[Path], bool]) -> None:
    with held_back():
        if not keep(folder):
            shutil.rmtree(folder, ignore_errors=True)
