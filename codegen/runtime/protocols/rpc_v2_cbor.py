"""Smithy's RPC v2 with CBOR: errors, and telling requests apart; see :class:`.ServiceProtocol`.

The rules are Smithy's (``smithy.protocols#rpcv2Cbor``) and, where they leave room, those of
``RpcV2CBORParser`` in ``botocore/parsers.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..codecs.cbor import read_cbor, to_cbor
from ..codecs.values import MismatchError
from ..guards import is_dict, is_sequence
from ..http import HttpResponse
from .comparing import target_key, target_lines
from .json_rpc import error_of, read_json_body
from .rest_json import read_request_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..http import HttpRequest
    from ..operation import Operation
    from . import ErrorAnswer
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
    """Return what an error answer says; a body that is no CBOR is a proxy's, and the message."""
    try:
        data: object = read_cbor(answer.body)
    except MismatchError:
        return error_of(answer, read_json_body(answer))
    return error_of(answer, data if is_dict(data) else {})


def write_error(
    *, code: str, message: str, status: int, request_id: str, members: Mapping[str, Any]
) -> HttpResponse:
    """Return the answer with which a service reports an error."""
    headers = {
        "content-type": "application/cbor",
        "smithy-protocol": "rpc-v2-cbor",
        "x-amzn-requestid": request_id,
    }
    body = to_cbor({"__type": code, "message": message, **members})
    return HttpResponse(status, headers, body)


def operation_of(request: HttpRequest, operations: Mapping[str, Operation]) -> Operation | None:
    """Return the operation that the path names, behind the service's and a path of the endpoint."""
    before, _, name = urlsplit(request.url).path.rpartition("/operation/")
    return operations.get(name) if before.rpartition("/service/")[1] else None


def request_key(request: HttpRequest, *, ignoring: frozenset[str]) -> tuple[TargetKey, str | bytes]:
    """Return method, path, query and what the body holds; byte for byte when that is no CBOR."""
    return target_key(request, ignoring=ignoring), "\n".join(_lines(request, ignoring))


def request_lines(request: HttpRequest) -> list[str]:
    """Return method and path, then the query, then what the body holds, a member a line."""
    return [*target_lines(request), *_lines(request, frozenset())]


def _lines(request: HttpRequest, ignoring: frozenset[str]) -> list[str]:
    if not request.body:
        return []
    try:
        data: object = read_cbor(request.body)
    except MismatchError:
        return [repr(request.body)]
    if not is_dict(data):
        return [repr(data)]
    return [f"{name}: {_shown(data[name])}" for name in sorted(data) if name not in ignoring]


def _shown(value: object) -> str:
    """Return a value in one spelling, whatever the order of keys in it."""
    if is_dict(value):
        return f"{{{', '.join(f'{name!r}: {_shown(value[name])}' for name in sorted(value))}}}"
    if is_sequence(value):
        return f"[{', '.join(map(_shown, value))}]"
    return repr(value)
