"""AWS Query: requests that are forms, and errors in XML; see :class:`.ServiceProtocol`."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..codecs.form import read_form
from .comparing import sorted_query, target_key, target_lines
from .xml_errors import read_error, read_request_id, write_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..http import HttpRequest
    from ..operation import Operation
    from .comparing import TargetKey

__all__ = [
    "operation_of",
    "read_error",
    "read_request_id",
    "request_key",
    "request_lines",
    "write_error",
]


def operation_of(request: HttpRequest, operations: Mapping[str, Operation]) -> Operation | None:
    """Return the operation that is the ``Action`` of the form, which may be the query of a GET."""
    form = read_form(request.body or urlsplit(request.url).query.encode())
    return operations.get(form.get("Action", ""))


def request_key(
    request: HttpRequest, *, ignoring: frozenset[str]
) -> tuple[TargetKey, tuple[tuple[str, str], ...]]:
    """Return method, path, query and the form's pairs, whose order does not count."""
    pairs = sorted_query(request.body.decode("utf-8", "replace"))
    return target_key(request, ignoring=ignoring), tuple(p for p in pairs if p[0] not in ignoring)


def request_lines(request: HttpRequest) -> list[str]:
    """Return method and path, then the query, then the form, a pair a line."""
    pairs = sorted_query(request.body.decode("utf-8", "replace"))
    return [*target_lines(request), *(f"{name}={value}" for name, value in pairs)]
