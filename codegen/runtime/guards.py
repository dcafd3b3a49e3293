"""Questions about values of any type, put so that type checkers understand the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Any, TypeGuard

#: The flag of the code of a function that was written with ``async def`` (``inspect.CO_COROUTINE``,
#: without the 10 ms of importing that).
_COROUTINE = 0x80
_CALL = "__call__"


def is_dict(value: object) -> TypeGuard[dict[Any, Any]]:
    """Return whether ``value`` is a dict."""
    return isinstance(value, dict)


def is_sequence(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Return whether ``value`` is a list or a tuple."""
    return isinstance(value, (list, tuple))


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Return whether ``value`` is a mapping, a dict or not."""
    return isinstance(value, Mapping)


def is_items(value: object) -> TypeGuard[Sequence[Any]]:
    """Return whether ``value`` is a sequence of elements, which a string is not meant to be."""
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray))


def is_path(value: object) -> TypeGuard[str | PathLike[str]]:
    """Return whether ``value`` can be the path of a file."""
    return isinstance(value, (str, PathLike))


def is_coroutine_function(value: object) -> bool:
    """Return whether ``value`` is, or has as its call, a function that has to be awaited."""
    while (wrapped := getattr(value, "func", None)) is not None:
        value = wrapped
    own_call: object = getattr(type(value), _CALL, None)
    for function in (value, getattr(value, "__func__", None), own_call):
        code = getattr(function, "__code__", None)
        if code is not None:
            return bool(code.co_flags & _COROUTINE)
    return False
