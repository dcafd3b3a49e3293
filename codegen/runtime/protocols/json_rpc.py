"""JSON RPC 1.0 and 1.1: errors, and telling requests apart; see :class:`.ServiceProtocol`.

The rules are Smithy's (``aws.protocols#awsJson1_1``, "Operation error serialization") and, where
they leave room, those of ``JSONParser`` in ``botocore/parsers.py``. Of the places for an error's
code, ``__type`` is the one that no member of an error can be called: it comes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..http import HttpResponse
from . import ErrorAnswer
from .comparing import json_key, json_lines, target_key, target_lines
from .rest_json import bare_code, read_body, read_request_id, write_error as write_rest_error

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


def read_error(answer: HttpResponse) -> ErrorAnswer:
    """Return what an error answer says."""
    return error_of(answer, read_json_body(answer))


def read_json_body(answer: HttpResponse) -> dict[str, Any]:
    """Return the object in the body, or what else the body says as its message."""
    return read_body(answer, message="x-amzn-errortype" not in answer.headers)


def error_of(answer: HttpResponse, data: dict[str, Any]) -> ErrorAnswer:
    """Return what an error answer says whose body holds ``data``.

    An API that once spoke AWS Query has the code of that time in a header, behind which it says who
    is at fault; programs know that code (``aws.protocols#awsQueryCompatible``). The model has the
    error by the code of today, which stands where it always does.
    """
    places = (
        data.get("__type"),
        answer.headers.get("x-amzn-errortype"),
        data.get("code"),
        data.get("Code"),
    )
    codes = (bare_code(place) for place in places if place)
    name = next(filter(None, codes), str(answer.status))
    code = bare_code(answer.headers.get("x-amzn-query-error", "").partition(";")[0]) or name
    message: object = data.get("message", data.get("Message"))
    return ErrorAnswer(code, "" if message is None else str(message), data, name=name)


def write_error(
    *, code: str, message: str, status: int, request_id: str, members: Mapping[str, Any]
) -> HttpResponse:
    """Return the answer with which a service reports an error."""
    answer = write_rest_error(
        code=code,
        message=message,
        status=status,
        request_id=request_id,
        members={"__type": code, **members},
    )
    headers = {"content-type": "application/x-amz-json-1.1", "x-amzn-requestid": request_id}
    return HttpResponse(status, headers, answer.body)


def operation_of(request: HttpRequest, operations: Mapping[str, Operation]) -> Operation | None:
    """Return the operation that the target names, behind the API's own name."""
    return operations.get(_target(request).rpartition(".")[2])


def _target(request: HttpRequest) -> str:
    """Return the header that names the operation; empty when there is none."""
    return next(
        (value for name, value in request.headers.items() if name.lower() == "x-amz-target"), ""
    )


def request_key(
    request: HttpRequest, *, ignoring: frozenset[str]
) -> tuple[TargetKey, str, str | bytes]:
    """Return method, path, query, target, and the body as JSON where it is, else byte for byte."""
    body = json_key(request.body, ignoring=ignoring)
    return target_key(request, ignoring=ignoring), _target(request), body


def request_lines(request: HttpRequest) -> list[str]:
    """Return method and path, then the query, the target and the body."""
    return [
        *target_lines(request),
        f"X-Amz-Target: {_target(request)}",
        *json_lines(request.body),
    ]
