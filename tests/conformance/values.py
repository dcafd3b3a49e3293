"""Between the JSON of the protocol tests and the values that callers use.

The tests write a blob as its text, a timestamp as seconds since 1970, and a float that is no number
as a string: Smithy's way to put any value into JSON.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from codegen.model import Enum, List, Map, Scalar, Shape, Structure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from codegen.model import Member


def python_value(shape: Shape, value: Any) -> Any:
    """Return what a caller hands over for ``value``, botocore's dict for a structure."""
    if value is None:
        return None
    if isinstance(shape, Structure):
        shapes = {member.name: member.shape for member in shape.members}
        return {name: python_value(shapes[name], item) for name, item in value.items()}
    if isinstance(shape, List):
        return [python_value(shape.element, item) for item in value]
    if isinstance(shape, Map):
        return {name: python_value(shape.value, item) for name, item in value.items()}
    if shape.kind == "blob":
        return value.encode()
    if shape.kind == "timestamp":
        return datetime.fromtimestamp(value, UTC)
    return float(value) if shape.kind in ("float", "double") else value


def json_value(shape: Shape, value: Any) -> Any:
    """Return the JSON for ``value``, an attribute of a response; the inverse of the above."""
    if value is None:
        return None
    if isinstance(shape, Structure):
        return members_of(shape.members, value)
    if isinstance(shape, List):
        return [json_value(shape.element, item) for item in value]
    if isinstance(shape, Map):
        return {str(name): json_value(shape.value, item) for name, item in value.items()}
    if isinstance(shape, Enum):
        return str(value)
    return _scalar(shape, value)


def members_of(members: Iterable[Member], value: Any) -> dict[str, Any]:
    """Return the JSON of the members of ``value`` that are there."""
    pairs = ((each, getattr(value, each.attribute)) for each in members)
    found = {each.name: json_value(each.shape, item) for each, item in pairs if item is not None}
    # A stream is there also where an answer has no body.
    streams = {each.name for each in members if getattr(each.shape, "streaming", False)}
    return {name: item for name, item in found.items() if item or name not in streams}


def _scalar(shape: Scalar, value: Any) -> Any:
    if shape.kind == "blob":
        return (value.read() if shape.streaming else value).decode()
    if shape.kind == "timestamp":
        return value.timestamp()
    if shape.kind in ("float", "double") and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value


def difference(shape: Shape, ours: Any, expected: Any, path: str = "result") -> str:
    """Return where ``ours`` is not ``expected``, empty when it is.

    A list or map that an answer leaves out may be an empty one: in a structure that only answers
    have, it is.
    """
    if type(ours) is not type(expected) or not isinstance(shape, Structure | List | Map):
        return "" if same_json(ours, expected) else f"{path} is {ours!r}, not {expected!r}"
    if isinstance(shape, Structure):
        shapes = {member.name: member.shape for member in shape.members}
        ours = {n: item for n, item in ours.items() if n in expected or item not in ([], {})}
    elif isinstance(shape, List):
        ours, expected = dict(enumerate(ours)), dict(enumerate(expected))
        shapes = dict.fromkeys(expected, shape.element)
    else:
        shapes = dict.fromkeys(expected, shape.value)
    if ours.keys() != expected.keys():
        return f"{path} has {sorted(ours)}, not {sorted(expected)}"
    found = (difference(shapes[k], ours[k], expected[k], f"{path}[{k!r}]") for k in expected)
    return next(filter(None, found), "")


def same_json(one: Any, other: Any) -> bool:
    """Return whether two JSON values are the same; for Python, ``True`` and 1 are, too."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same_json(one[k], other[k]) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_json, one, other))
    return isinstance(one, bool) is isinstance(other, bool) and bool(one == other)
