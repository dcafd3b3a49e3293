"""Values in the path and the query of a URI (RFC 3986)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..guards import is_sequence
from ..urls import quoted
from .values import MismatchError

if TYPE_CHECKING:
    from collections.abc import Mapping


_UNRESERVED = "-._~"


def encode_label(value: Any) -> str:
    """Return a value for one label of the path; raises :class:`MismatchError` when there is none.

    Without the check, a missing name would address another resource.
    """
    return quoted(_labelled(value), safe=_UNRESERVED)


def encode_greedy_label(value: Any) -> str:
    """Return a value for a label that may hold slashes;
    raises :class:`MismatchError` when there is none."""
    return quoted(_labelled(value), safe="/~")


def _labelled(value: Any) -> str:
    if value is None:
        raise MismatchError("a label of the path has no value")
    return str(value)


def with_query(path: str, named: Mapping[str, Any], *maps: Mapping[str, Any] | None) -> str:
    """Return ``path`` with the parameters that have a value; it may have a query of its own.

    A ``named`` parameter wins over one in ``maps`` (Smithy's ``httpQueryParams``).
    """
    query: dict[str, Any] = {}
    for each in maps:
        query |= each or {}
    query |= {name: value for name, value in named.items() if value is not None}
    encoded = encode_query(query)
    return f"{path}{'&' if '?' in path else '?'}{encoded}" if encoded else path


def encode_query(query: Mapping[str, Any]) -> str:
    """Return the query string: a list repeats its parameter for each element."""
    return "&".join(
        f"{quoted(str(name), safe=_UNRESERVED)}={quoted(str(element), safe=_UNRESERVED)}"
        for name, value in query.items()
        for element in (value if is_sequence(value) else (value,))
    )
