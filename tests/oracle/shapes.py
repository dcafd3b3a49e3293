"""botocore's shapes: what kind one is, how large its values are, and the smallest of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, TypeGuard

#: Where optional members are no longer given, so that recursive shapes come to an end.
DEEPEST = 4

_NESTED = frozenset({"structure", "list", "map"})


def is_dict(value: object) -> TypeGuard[dict[Any, Any]]:
    """Return whether ``value`` is a dict, of whatever."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether ``value`` is a list, of whatever."""
    return isinstance(value, list)


def entries_of(value: object) -> list[tuple[Any, Any]]:
    """Return the keys, or indices, and values of ``value``; nothing when it has none."""
    if is_dict(value):
        return list(value.items())
    return list(enumerate(value)) if is_list(value) else []


def smallest(shape: Any) -> Any:
    """Return the smallest value that ``shape`` allows: required members and no others."""
    kind = kind_of(shape)
    if kind == "structure":
        required = list(shape.required_members)
        labels = [n for n, m in shape.members.items() if m.serialization.get("location") == "uri"]
        wanted = [n for n in shape.members if n in required or n in labels]
        if shape.is_tagged_union and not wanted:
            wanted = [lightest(shape)]
        return {name: smallest(shape.members[name]) for name in wanted}
    if kind == "list":
        return [smallest(shape.member) for _ in range(minimum_of(shape))]
    if kind == "map":
        return {}
    values: dict[str, Any] = {
        "string": (shape.enum or ["x" * max(1, minimum_of(shape))])[0] if kind == "string" else "",
        "timestamp": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        "boolean": True,
        "blob": b"x",
        "document": {},
        "json": {},
    }
    number = max(1, minimum_of(shape)) if kind not in values else 0
    return values.get(kind, number)


def kind_of(shape: Any) -> str:
    """Return the kind of ``shape``, with documents and JSON headers as kinds of their own."""
    if shape.serialization.get("jsonvalue") and shape.serialization.get("location") == "header":
        return "json"
    if shape.type_name == "structure" and shape.is_document_type:
        return "document"
    return str(shape.type_name)


def is_token(shape: Any) -> bool:
    return bool(shape.metadata.get("idempotencyToken"))


def minimum_of(shape: Any) -> int:
    return int(shape.metadata.get("min", 0))


def room_at(depth: int) -> int:
    """Return how many elements a list or map at ``depth`` may have beyond its minimum."""
    return 0 if depth >= DEEPEST else 2


def weight_of(shape: Any) -> int:
    """Return how deep the smallest value of ``shape`` is: 0 for scalars and what may be empty."""
    return _depth_of(shape, ())


def _depth_of(shape: Any, above: tuple[str, ...]) -> int:
    kind = kind_of(shape)
    if kind not in _NESTED or kind == "map" or (kind == "list" and not minimum_of(shape)):
        return 0
    if shape.name in above:
        return _ENDLESS
    inside = (*above, shape.name)
    if kind == "list":
        return 1 + _depth_of(shape.member, inside)
    depths = {name: _depth_of(member, inside) for name, member in shape.members.items()}
    if shape.is_tagged_union:
        return 1 + min(depths.values(), default=0)
    return 1 + max((depths[name] for name in shape.required_members), default=0)


_ENDLESS = 1000


def lightest(shape: Any) -> str:
    """Return the member of a union whose value can be the smallest."""
    names: list[str] = list(shape.members)
    return min(names, key=lambda name: weight_of(shape.members[name]))
