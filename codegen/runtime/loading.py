"""Loading what is otherwise loaded when a value first needs it; for a thread of its own."""

from __future__ import annotations

import typing
from typing import Any

from .structures import StructureBase


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
