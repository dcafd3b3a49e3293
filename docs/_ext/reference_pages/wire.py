"""The names that the service's model has for what a call sends and returns.

They are the page's keywords: whoever searches the site for ``imageBuildVersionArn`` finds where the
package takes it.
"""

from __future__ import annotations

import functools
import typing
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import attrs

from . import hints

if TYPE_CHECKING:
    from .package import Package

#: The types of values that hold no others.
_PLAIN = frozenset({str, int, float, bool, bytes})


def names(package: Package, operation: Any) -> list[str]:
    """Return the names of all members of ``operation``'s request and response, each once."""
    found: set[str] = set()
    seen: set[type] = set()
    waiting: list[type] = [operation.request_type, operation.response_type]
    while waiting:
        structure = waiting.pop()
        if structure in seen or not attrs.has(structure):
            continue
        seen.add(structure)
        found |= _names_of(package, structure)
        waiting += (
            part for hint in package.members(structure).values() for part in hints.classes(hint)
        )
    return sorted(found)


@functools.cache
def _names_of(package: Package, structure: type) -> frozenset[str]:
    """Return the model's names of the members of ``structure``: what the converter calls them."""
    converter = package.module.converter
    found: set[str] = set()
    for name, hint in package.members(structure).items():
        with_one_member = converter.structure({}, structure)
        setattr(with_one_member, name, _example(package, hints.without_none(hint)))
        found |= converter.unstructure(with_one_member).keys()
    return frozenset(found)


def _example(package: Package, kind: Any) -> Any:
    """Return a value of a type, no deeper than it has to be."""
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin is list:
        return [_example(package, hints.without_none(parts[0]))]
    if origin is dict:
        return {"string": _example(package, hints.without_none(parts[1]))}
    if isinstance(kind, type) and attrs.has(kind):
        return package.module.converter.structure({}, kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return next(iter(kind))
    return datetime.now(UTC) if kind is datetime else kind() if kind in _PLAIN else {}
