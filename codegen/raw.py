"""Raw JSON, as a type: what a model is before :mod:`codegen.resolve` has looked at it."""

from __future__ import annotations

from typing import Any, TypeGuard

JsonObject = dict[str, Any]


def is_object(value: object) -> TypeGuard[JsonObject]:
    """Return whether ``value``, which comes out of JSON, is an object."""
    return isinstance(value, dict)


def as_object(value: object) -> JsonObject:
    """Return ``value`` when it is an object, else an empty one."""
    return value if is_object(value) else {}


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether ``value``, which comes out of JSON, is a list."""
    return isinstance(value, list)


def is_text(value: object) -> TypeGuard[str]:
    """Return whether ``value``, which comes out of JSON, is a string."""
    return isinstance(value, str)


def as_text(value: object) -> str:
    """Return ``value`` when it is a string, else an empty one."""
    return value if is_text(value) else ""
