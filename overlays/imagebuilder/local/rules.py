"""Every request is held against the API reference before it is handled.

What a client checks by itself (required members, types) is checked again: requests also come from
clients that do not. All that is wrong is named at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import attrs

from .. import InvalidParameterValueException
from .bounds import MEMBERS, SHAPES, Shape
from .errors import version_number
from .guards import fields_of, is_list, is_mapping
from .names import model_name

#: The member of which the API reference says what is wrong by an error of its own.
_VERSION = "semanticVersion"
#: What the service fills in by itself.
_FILLED_IN = frozenset({"client_token"})


def check(request: Any) -> None:
    """Raise an ``InvalidParameterValueException`` for a request that breaks the rules.

    A semantic version that is none is an ``InvalidVersionNumberException``.
    """
    problems = [*_of_structure(request, "")]
    if not problems:
        return
    parameter, why = problems[0]
    if len(problems) == 1 and parameter == _VERSION:
        raise version_number(parameter, why)
    raise InvalidParameterValueException(
        " ".join(f"The value supplied for parameter '{at}' is not valid. {w}" for at, w in problems)
    )


def _of_structure(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the members of a structure: where, and why."""
    kind: str = type(value).__name__
    for name, required in _members(value):
        member = getattr(value, name)
        at = f"{path}.{model_name(name)}".lstrip(".")
        if member is not None:
            yield from _of_value(member, at, (kind, name))
        elif required and name not in _FILLED_IN:
            yield at, f"{at} is required."


#: The members of the structures that were looked at, and whether each is required.
_SEEN: dict[str, tuple[tuple[str, bool], ...]] = {}


def _members(value: Any) -> tuple[tuple[str, bool], ...]:
    """Return the members of a structure, and whether each is required."""
    name = type(value).__name__
    if name not in _SEEN:
        _SEEN[name] = tuple(
            (field.name, field.default is attrs.NOTHING)
            for field in fields_of(value)
            if field.name != "response_metadata"
        )
    return _SEEN[name]


def _of_value(value: Any, at: str, key: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a value; ``key`` are its structure and its row in the table."""
    structure, row = key
    shape = SHAPES.get(MEMBERS.get(f"{structure}.{row}") or MEMBERS.get(row, ""))
    if isinstance(value, StrEnum):
        if not getattr(value, "is_known", True):
            known = ", ".join(member.value for member in type(value))
            yield at, f"'{value}' is none of {known}."
    elif isinstance(value, str):
        yield from _of_text(value, at, shape)
    elif is_mapping(value):
        yield from _of_size(len(value), at, shape, "entries")
        for name, item in value.items():
            yield from _of_value(name, f"{at} (key {name})", (structure, f"{row}{{key}}"))
            yield from _of_value(item, f"{at}.{name}", (structure, f"{row}{{}}"))
    elif is_list(value):
        yield from _of_size(len(value), at, shape, "items")
        for index, item in enumerate(value):
            yield from _of_value(item, f"{at}[{index}]", (structure, f"{row}[]"))
    elif fields_of(value):
        yield from _of_structure(value, at)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield from _of_number(value, at, shape)


def _of_text(value: str, at: str, shape: Shape | None) -> Iterator[tuple[str, str]]:
    if shape is None:
        return
    yield from _of_size(len(value), at, shape, "characters")
    if shape.pattern is not None and re.fullmatch(shape.pattern, value) is None:
        yield at, f"{at} must match pattern {shape.pattern}"


def _of_size(size: int, at: str, shape: Shape | None, unit: str) -> Iterator[tuple[str, str]]:
    if shape is not None and shape.least is not None and size < shape.least:
        yield at, f"{at} must have at least {shape.least} {unit}, not {size}."
    if shape is not None and shape.most is not None and size > shape.most:
        yield at, f"{at} must have at most {shape.most} {unit}, not {size}."


def _of_number(value: float, at: str, shape: Shape | None) -> Iterator[tuple[str, str]]:
    if shape is not None and shape.least is not None and value < shape.least:
        yield at, f"{at} must be at least {shape.least}, not {value}."
    if shape is not None and shape.most is not None and value > shape.most:
        yield at, f"{at} must be at most {shape.most}, not {value}."
