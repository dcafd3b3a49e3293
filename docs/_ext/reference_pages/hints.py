"""The types of members, taken apart."""

from __future__ import annotations

import types
import typing
from typing import Any

if typing.TYPE_CHECKING:
    from collections.abc import Iterator


def without_none(hint: Any) -> Any:
    """Return what ``hint`` is of a value that is there.

    Where there is a choice it is the first: an enum or a list of enums, never their plain strings.

    >>> without_none(list[int] | None)
    list[int]
    """
    if not is_union(hint):
        return hint
    return next(each for each in typing.get_args(hint) if each is not types.NoneType)


def is_union(hint: Any) -> bool:
    """Return whether ``hint`` is a choice of types."""
    return typing.get_origin(hint) in (typing.Union, types.UnionType)


def classes(hint: Any) -> Iterator[type]:
    """Yield every class in ``hint``.

    >>> [each.__name__ for each in classes(dict[str, list[int]] | None)]
    ['str', 'int', 'NoneType']
    """
    parts = typing.get_args(hint)
    if parts:
        for part in parts:
            yield from classes(part)
    elif isinstance(hint, type):
        yield hint
