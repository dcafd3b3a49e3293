"""Type guards for values that can be anything: documents, and members of requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard

import attrs


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Return whether ``value`` is a mapping."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether ``value`` is a list."""
    return isinstance(value, list)


def fields_of(value: object) -> list[Any]:
    """Return attrs' fields of a structure, none of anything else."""
    kind = _class_of(value)
    return [*attrs.fields(kind)] if attrs.has(kind) else []


def _class_of(value: object) -> Any:
    return type(value)
