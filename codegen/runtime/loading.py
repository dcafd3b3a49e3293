"""Loading what is otherwise loaded when a value first needs it; for a thread of its own."""

from __future__ import annotations

import typing
from importlib import import_module
from typing import Any

from .structures import StructureBase

#: What a call comes to need in its course, if at all: what went wrong, how else it may be signed.
_LATE = (
    *("auth", "codecs.old_dates", "codecs.timestamps", "error_answers", "payloads", "recursion"),
    *("regions", "tracebacks"),
)
#: The same of Python's.
_PYTHONS = ("copy", "urllib.parse", "zlib")

#: What one with a body that streams, or is held to a checksum, needs beside that.
_STREAMED = ("checksums", "downloads", "uploads", "transports.async_streaming")


def load_course(*, streams: bool) -> None:
    """Load what any call may come to need after it has begun, or one that ``streams``."""
    for name in _PYTHONS:
        import_module(name)
    for name in (*_LATE, *_STREAMED) if streams else _LATE:
        import_module(f".{name}", __package__)


def load_shapes(*classes: type[Any]) -> None:
    """Load the modules of all shapes that the ``classes`` hold, however deep."""
    waiting, seen = [*classes], set[type]()
    while waiting:
        found = waiting.pop()
        if found in seen or not issubclass(found, StructureBase):
            continue
        seen.add(found)
        for hint in typing.get_type_hints(found).values():
            waiting += _classes(hint)


def _classes(hint: Any) -> list[type]:
    """Return the classes in a type."""
    parts = typing.get_args(hint)
    if parts:
        return [found for part in parts for found in _classes(part)]
    return [hint] if isinstance(hint, type) else []
