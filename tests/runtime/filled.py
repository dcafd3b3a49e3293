"""Structures with a value in every member, of any emitted package: what hints say it is."""

from __future__ import annotations

import types
import typing
from base64 import b64decode, b64encode
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from typing import Any

import cattrs

_VALUES: dict[Any, Any] = {
    Any: {"any": [1, None]},
    bool: True,
    bytes: b"\x00\xff",
    datetime: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    float: 1.5,
    int: 3,
    str: "s",
}


def structures(package: Any) -> list[Any]:
    """Return the structures of a package, unions among them."""
    return [cls for cls in classes(package) if hasattr(cls, "to_dict")]


def classes(package: Any) -> list[Any]:
    """Return everything public that is a class."""
    found = [getattr(package, name) for name in package.__all__]
    return [each for each in found if isinstance(each, type)]


def filled(cls: Any, within: tuple[Any, ...] = ()) -> Any:
    """Return a structure of which every member has a value, and so have its structures.

    One that would stand within itself is left out there. A union has its first member.
    """
    hints = typing.get_type_hints(cls)
    members = {name: _value(hint, (*within, cls)) for name, hint in hints.items()}
    set_ones = {name: value for name, value in members.items() if value is not None}
    if _is_union(cls):
        set_ones = dict(list(set_ones.items())[:1])
    return cls(**set_ones)


def _is_union(cls: Any) -> bool:
    return "sdk_unknown_member" in typing.get_type_hints(cls)


def _value(hint: Any, within: tuple[Any, ...]) -> Any:
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return _value(next(part for part in parts if part is not type(None)), within)
    if origin is list:
        item = _value(parts[0], within)
        return [] if item is None else [item]
    if origin is dict:
        item = _value(parts[1], within)
        return {} if item is None else {_value(parts[0], within): item}
    if _is_event_stream(hint):
        return _no_events(hint)
    if hint in _VALUES:
        return _VALUES[hint]
    if issubclass(hint, Enum):
        return next(iter(hint))
    if hint.__name__ == "ResponseMetadata":
        return hint("r-1", 200, {"Content-Type": "text/plain"}, 2)
    return None if hint in within else filled(hint, within)


def _may_stream(hint: Any) -> bool:
    parts = typing.get_args(hint)
    return bytes in parts and bool({*parts} - {bytes, type(None)})


def _is_event_stream(hint: Any) -> bool:
    return getattr(typing.get_origin(hint) or hint, "__name__", "") == "EventStream"


@cache
def _no_events(hint: Any) -> Any:
    """Return one stream of events that has none: two are never equal."""
    return typing.get_origin(hint)()


def own_converter() -> cattrs.Converter:
    """Return a converter as a program has one, which knows nothing of this package."""
    converter = cattrs.Converter()
    converter.register_unstructure_hook(datetime, lambda value: value.isoformat())
    converter.register_structure_hook(datetime, lambda value, _: datetime.fromisoformat(value))
    converter.register_unstructure_hook(bytes, lambda value: b64encode(value).decode())
    converter.register_structure_hook(bytes, lambda value, _: b64decode(value))
    # A body that streams is bytes or something else: what it is read as, only a program knows.
    converter.register_structure_hook_func(_may_stream, lambda value, _: b64decode(value))
    # Events are read once, by whoever has the response: written down, there are none.
    converter.register_unstructure_hook_func(_is_event_stream, lambda _: None)
    converter.register_structure_hook_func(_is_event_stream, lambda _, hint: _no_events(hint))
    return converter


def metadata(response: Any) -> tuple[Any, ...] | None:
    """Return what came with a response, to compare; nothing for other structures."""
    found = getattr(response, "response_metadata", None)
    if found is None:
        return None
    return found.request_id, found.status_code, dict(found.headers), found.attempts
