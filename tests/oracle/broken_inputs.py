"""Parameters with defects in them, drawn from botocore's own models."""

from __future__ import annotations

import copy
import math
from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import strategies as st

from tests.oracle.inputs import input_value
from tests.oracle.shapes import entries_of, is_dict, is_list, kind_of, smallest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.oracle.scalars import Draw


class Site(NamedTuple):
    """A value inside parameters: where it stands and what it should be.

    ``is_member`` tells the members of structures from the items of lists and maps.
    """

    holder: Any
    key: Any
    shape: Any
    is_member: bool


#: What each kind of value is not, by botocore's rules and by ours.
_WRONG: dict[str, tuple[Any, ...]] = {
    "string": (1, 1.5, True, b"bytes", [], {}, ["x"]),
    "integer": ("1", 1.5, [], {}, b"1"),
    "long": ("1", 1.5, [], {}, b"1"),
    "float": ("1.5", [], {}, b"1"),
    "double": ("1.5", [], {}, b"1"),
    "boolean": ("true", 1, 0, [], {}),
    "timestamp": ("soon", [], {}, object),
    "blob": (1, 1.5, True, [], {}),
    "list": ("text", 1, {"a": "b"}, {}, True, b"x"),
    "map": ("text", 1, [], ["a"], True),
    "structure": ("text", 1, [], ["a"], True, 1.5),
    "document": (object, {"a": object}, {"a": [object]}, {"a": {"b": b"x"}}),
    "json": (object, {"a": object}, [b"x"]),
}


@st.composite
def broken_inputs(draw: st.DrawFn, shape: Any) -> dict[str, Any]:
    """Draw parameters with one to three defects, as far as ``shape`` leaves room for any."""
    parameters: dict[str, Any] = copy.deepcopy(input_value(draw, shape, 0))
    _unfreeze(parameters)
    for _ in range(draw(st.integers(1, 3))):
        sites = list(_sites(parameters, shape))
        missing = [
            (holder, name)
            for holder, structure in _structures(parameters, shape)
            for name in structure.required_members
            if name in holder
        ]
        unions = [
            (holder, structure)
            for holder, structure in _structures(parameters, shape)
            if structure.is_tagged_union
        ]
        kinds = ["wrong"] * bool(sites) + ["missing"] * bool(missing) + ["union"] * bool(unions)
        if not kinds:
            break
        match draw(st.sampled_from(kinds)):
            case "wrong":
                _break_value(draw, draw(st.sampled_from(sites)))
            case "missing":
                holder, name = draw(st.sampled_from(missing))
                del holder[name]
            case _:
                holder, structure = draw(st.sampled_from(unions))
                _break_union(draw, holder, structure)
    return parameters


def _break_value(draw: Draw, site: Site) -> None:
    kind = kind_of(site.shape)
    limit = site.shape.metadata.get("min")
    wrong: list[Any] = list(_WRONG[kind])
    if not site.is_member and kind not in ("document", "json"):
        # A member that is None counts as absent; what stands in a list has to be something.
        wrong.append(None)
    if limit and kind in ("string", "list"):
        short: dict[str, list[Any]] = {"string": ["", "x" * (int(limit) - 1)], "list": [[]]}
        wrong += short.get(kind, [])
    if limit is not None and kind in ("integer", "long", "float", "double"):
        wrong += [math.floor(limit) - 1, math.floor(limit) - 10**6]
    site.holder[site.key] = copy.deepcopy(draw(st.sampled_from(wrong)))


def _break_union(draw: Draw, holder: dict[str, Any], structure: Any) -> None:
    others = [name for name in structure.members if name not in holder]
    if not others or draw(st.booleans()):
        holder.clear()
        return
    for name in draw(st.lists(st.sampled_from(others), min_size=1, max_size=2, unique=True)):
        holder[name] = smallest(structure.members[name])


def _unfreeze(value: Any) -> None:
    """Make the tuples in ``value`` lists, so that defects can be put into them."""
    for key, item in entries_of(value):
        if isinstance(item, tuple):
            value[key] = list(value[key])
        _unfreeze(value[key])


def _sites(value: Any, shape: Any) -> Iterator[Site]:
    """Give every place in ``value`` that still looks like ``shape``."""
    kind = kind_of(shape)
    if kind == "structure" and is_dict(value):
        for name in value:
            if name in shape.members:
                yield Site(value, name, shape.members[name], is_member=True)
                yield from _sites(value[name], shape.members[name])
    elif kind == "list" and is_list(value):
        for index, item in enumerate(value):
            yield Site(value, index, shape.member, is_member=False)
            yield from _sites(item, shape.member)
    elif kind == "map" and is_dict(value):
        for key, item in value.items():
            yield Site(value, key, shape.value, is_member=False)
            yield from _sites(item, shape.value)


def _structures(value: Any, shape: Any) -> Iterator[tuple[dict[str, Any], Any]]:
    """Give every structure in ``value`` with its shape."""
    if kind_of(shape) == "structure" and is_dict(value):
        yield value, shape
    for site in _sites(value, shape):
        held = site.holder[site.key]
        if kind_of(site.shape) == "structure" and is_dict(held):
            yield held, site.shape
