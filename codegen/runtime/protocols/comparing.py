"""What protocols share in comparing requests: targets, and bodies that are JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

if TYPE_CHECKING:
    from typing import TypeAlias, TypeGuard

    from ..http import HttpRequest

    #: The method, the segments of the path, and the query with its keys in order.
    TargetKey: TypeAlias = tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]]


def target_key(request: HttpRequest, *, ignoring: frozenset[str] = frozenset()) -> TargetKey:
    """Return method, path and query of ``request`` without the query's keys in ``ignoring``.

    Keys of a query may come in any order, values of one key in theirs alone.
    """
    parts = urlsplit(request.url)
    # Segment by segment: an encoded slash is not a separator.
    path = tuple(unquote(segment) for segment in (parts.path or "/").split("/"))
    query = tuple(pair for pair in sorted_query(parts.query) if pair[0] not in ignoring)
    return request.method.upper(), path, query


def target_lines(request: HttpRequest) -> list[str]:
    """Return method and path as a line, and a line for each pair of the query."""
    parts = urlsplit(request.url)
    return [
        f"{request.method.upper()} {parts.path or '/'}",
        *(f"?{key}={value}" for key, value in sorted_query(parts.query)),
    ]


def sorted_query(query: str) -> list[tuple[str, str]]:
    """Return the pairs of a query or a form, decoded, in the order of their keys."""
    return sorted(parse_qsl(query, keep_blank_values=True), key=lambda pair: pair[0])


def json_key(body: bytes, *, ignoring: frozenset[str]) -> str | bytes:
    """Return a JSON body in one spelling, without the members of its object in ``ignoring``.

    A body that is not JSON comes back as it is.
    """
    value = _json(body)
    if value is None:
        return body
    if _is_object(value):
        value = {name: item for name, item in value.items() if name not in ignoring}
    # As text, because to Python True equals 1, and to JSON it does not.
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def json_lines(body: bytes) -> list[str]:
    """Return a JSON body laid out over lines; another one as one line of bytes."""
    value = _json(body)
    if value is None:
        return [repr(body)] if body else []
    return json.dumps(value, sort_keys=True, indent=2, ensure_ascii=False).split("\n")


def _json(body: bytes) -> object:
    """Return the value of a JSON body, or ``None`` where it is not JSON (or is just ``null``)."""
    if not body:
        return None
    try:
        value: object = json.loads(body, parse_float=_number)
    except (ValueError, RecursionError):
        return None
    return value


def _number(text: str) -> float:
    """Return a JSON number; 1.0 and 1 are the same number in JSON, whichever way it is written."""
    number = float(text)
    return int(number) if number.is_integer() else number


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)
