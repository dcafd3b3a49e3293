"""restJson1: errors, and telling requests apart; see :class:`.ServiceProtocol`.

The rules are Smithy's (``aws.protocols#restJson1``, "Operation error serialization") and, where
they leave room, those of ``botocore/parsers.py``: ``_do_error_parse``, ``_inject_error_code``.
"""

from __future__ import annotations

from json import dumps, loads
from typing import TYPE_CHECKING, Any

from ..guards import is_dict
from ..http import HttpResponse, request_id_of
from . import ErrorAnswer, shown
from .comparing import json_key, json_lines, operation_of, target_key, target_lines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..http import HttpRequest
    from .comparing import TargetKey

__all__ = [
    "bare_code",
    "operation_of",
    "read_body",
    "read_error",
    "read_request_id",
    "request_key",
    "request_lines",
    "write_error",
]


def read_error(answer: HttpResponse) -> ErrorAnswer:
    """Return what an error answer says; the code in a header goes before those in the body."""
    header = answer.headers.get("x-amzn-errortype")
    data = read_body(answer, message=header is None)
    places = (header, *(data.get(name) for name in ("code", "Code", "__type")))
    # One that is there and empty hides the others, as in botocore: no code is better than a guess.
    code = bare_code(next((place for place in places if place is not None), ""))
    message: object = data.get("message", data.get("Message"))
    if message is None:
        # OAuth 2 has a name of its own for it (RFC 6749, section 5.2).
        message = data.get("error_description")
    return ErrorAnswer(code or str(answer.status), "" if message is None else str(message), data)


def read_body(answer: HttpResponse, *, message: bool) -> dict[str, Any]:
    """Return the object in the body of an error answer; ``{}`` when it holds anything else.

    A text that is not JSON comes from a proxy or load balancer: all that it says is the message.
    An HTML page, or nothing, with a 5xx status says no more than the status, whose phrase is the
    message where the caller has asked for ``message``.
    """
    body = answer.body.strip()
    if answer.status >= 500 and (not body or body.startswith(b"<html>")):
        from http.client import responses

        return {"message": responses.get(answer.status, "")} if message else {}
    text = body.decode("utf-8", "replace")
    try:
        parsed: object = loads(text) if text else {}
    except (ValueError, RecursionError):
        return {"message": shown(body)}
    return parsed if is_dict(parsed) else {}


def bare_code(code: object) -> str:
    """Return an error code without what may stand around it.

    A namespace may come before it, and the address of its documentation after. What is neither
    text nor a number is none.

    >>> bare_code("aws.protocoltests#FooError:http://internal.amazon.com/coral/")
    'FooError'
    """
    if not isinstance(code, str | int):
        # A member of the error that is called so, and no code.
        return ""
    return str(code).split(":", 1)[0].rsplit("#", 1)[-1].strip()


def read_request_id(answer: HttpResponse) -> str | None:
    """Return the request's id; it is in a header, or nowhere."""
    return request_id_of(answer.headers)


def write_error(
    *, code: str, message: str, status: int, request_id: str, members: Mapping[str, Any]
) -> HttpResponse:
    """Return the answer with which a service reports an error."""
    body = dumps({"message": message, **members}, default=_plain)
    headers = {
        "content-type": "application/json",
        "x-amzn-errortype": code,
        "x-amzn-requestid": request_id,
    }
    return HttpResponse(status, headers, body.encode())


def _plain(value: object) -> object:
    """Return what JSON has for a value that is none of its own types."""
    from datetime import datetime

    from ..codecs.timestamps import write_epoch
    from ..codecs.values import write_blob

    if isinstance(value, datetime):
        return write_epoch(value)
    if isinstance(value, (bytes, bytearray)):
        return write_blob(value)
    raise ValueError(f"JSON has nothing for type {type(value).__name__}")


# -- telling requests apart -----------------------------------------------------------------------


def request_key(request: HttpRequest, *, ignoring: frozenset[str]) -> tuple[TargetKey, str | bytes]:
    """Return method, path, query and body; the body as JSON where it is, else byte for byte."""
    return target_key(request, ignoring=ignoring), json_key(request.body, ignoring=ignoring)


def request_lines(request: HttpRequest) -> list[str]:
    """Return method and path, then the query, then the body."""
    return [*target_lines(request), *json_lines(request.body)]
