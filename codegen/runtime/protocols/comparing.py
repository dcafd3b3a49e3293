"""What protocols share in telling requests apart: targets, and bodies that are JSON."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping
    from typing import TypeAlias, TypeGuard

    from ..http import HttpRequest
    from ..operation import Operation

    #: The method, the segments of the path, and the query with its keys in order.
    TargetKey: TypeAlias = tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]]


def operation_of(request: HttpRequest, operations: Mapping[str, Operation]) -> Operation | None:
    """Return the operation whose method, path and fixed query ``request`` has.

    Where several fit (``/tags/{arn}`` and ``/tags/all``), it is the one that fixes most of them,
    then the one that needs most of the parameters and headers that there are, then the one whose
    requests are signed for another service, as this one is.
    """
    query = set(parse_qsl(urlsplit(request.url).query, keep_blank_values=True))
    there = {*(name for name, _ in query), *(name.lower() for name in request.headers)}
    hosted = next((each.hosted for each in operations.values() if each.hosted), "")
    path = whole_path(request, hosted)
    fitting = [
        ((len(fixed), literal, len(o.asks), o.signed_for, not o.deprecated), o)
        for o in operations.values()
        if o.method == request.method
        for pattern, literal, fixed in (_target(o.request_uri),)
        if fixed <= query
        and there.issuperset(o.asks)
        and pattern.search(path)
        # Few are signed for another service: only then the request is looked at for that.
        and (not o.signed_for or o.signed_for == _signed_for(request))
    ]
    return max(fitting, key=lambda fit: fit[0])[1] if fitting else None


def _signed_for(request: HttpRequest) -> str:
    """Return the service that ``request`` is signed for; empty where it is not signed with SigV4.

    It stands before the last word of the scope, which follows the id of the key (SigV4,
    "Credential=AKID/20260102/us-east-1/s3/aws4_request").
    """
    headers = {name.lower(): value for name, value in request.headers.items()}
    query = dict(parse_qsl(urlsplit(request.url).query))
    _, _, signature = headers.get("authorization", "").partition("Credential=")
    scope = signature.partition(",")[0] or query.get("X-Amz-Credential", "")
    parts = scope.split("/")
    return parts[-2] if len(parts) > 2 else ""


def whole_path(request: HttpRequest, hosted: str) -> str:
    """Return the path of ``request``, with the label before it that the host may have.

    Such a host is ``label.HOSTED...`` or ``label.localhost``; any other has none, and the label is
    in the path already. Without ``hosted`` labels are never in hosts.
    """
    parts = urlsplit(request.url)
    path = parts.path or "/"
    if not hosted:
        return path
    headers = {name.lower(): value for name, value in request.headers.items()}
    host = parts.hostname or urlsplit(f"//{headers.get('host', '')}").hostname or ""
    local = host.endswith(".localhost")
    if label := host.removesuffix(".localhost") if local else _before(hosted, host):
        path = f"/{label}{path}"
    # A label alone may have a slash behind it.
    return path[:-1] if path.count("/") == 2 and path.endswith("/") else path


def _before(hosted: str, host: str) -> str:
    """Return what stands before the last label of ``host`` that begins with ``hosted``, or is it.

    >>> _before("s3", "a.bucket.s3-fips.us-east-1.amazonaws.com")
    'a.bucket'
    """
    labels = host.split(".")
    places = [n for n, label in enumerate(labels) if label.partition("-")[0] == hosted]
    return ".".join(labels[: places[-1]]) if places else ""


@cache
def _target(uri: str) -> tuple[re.Pattern[str], int, frozenset[tuple[str, str]]]:
    """Return the path of ``uri`` as a pattern, how much of it is fixed, and the fixed query."""
    import re

    path, _, query = uri.partition("?")
    pieces = re.split(r"(\{[^}]+\})", path)
    pattern = "".join(
        (".+" if piece.endswith("+}") else "[^/]+") if piece.startswith("{") else re.escape(piece)
        for piece in pieces
    )
    # The endpoint may have a path of its own before it.
    whole = re.compile(rf"{pattern}\Z")
    literal = sum(len(piece) for piece in pieces if not piece.startswith("{"))
    return whole, literal, frozenset(parse_qsl(query, keep_blank_values=True))


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
