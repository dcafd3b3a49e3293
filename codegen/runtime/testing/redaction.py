"""Requests and responses without what the model marks as sensitive, for recordings.

What is sensitive is known of structures. So a request or a response that holds something of the
kind is read, emptied of it, and written again, whatever its format.
"""

from __future__ import annotations

import copy
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..error_answers import read_error
from ..errors import ParamValidationError
from ..guards import is_dict, is_sequence
from ..http import HttpRequest, HttpResponse
from ..lazy_attrs import fields_of
from ..structures import StructureBase, redacted
from .origins import exchange_of
from .written import error_answer

if TYPE_CHECKING:
    from ..exchange import Exchange

#: What stands where something sensitive stood.
MARK = "***"

#: The headers that say how a body is read, whoever has written it.
_OF_THE_BODY = frozenset(("content-encoding", "content-type"))


def without_secrets(request: HttpRequest) -> HttpRequest:
    """Return ``request`` with :data:`MARK` for what is sensitive in it.

    It comes back as it is when nothing is, and when it is not known whose request it is.
    """
    origin = exchange_of(request)
    if origin is None or not holds_secrets(origin.request):
        return request
    call = origin.call
    target, _, body = call.write_request(origin.request)
    shown_target, _, shown_body = call.write_request(_emptied(origin.request))
    # Only what has a label that is sensitive has another target.
    url = request.url
    if shown_target != target and url.endswith(target):
        url = url.removesuffix(target) + shown_target
    if body == shown_body or not isinstance(shown_body, bytes):
        shown_body = request.body
    return HttpRequest(request.method, url, dict(request.headers), shown_body)


def headers_without_secrets(request: HttpRequest) -> dict[str, str] | None:
    """Return the headers that the operation itself has, with :data:`MARK` for what is sensitive.

    Who signs, repeats or watches the call adds others. ``None`` when it is not known whose request
    it is.
    """
    origin = exchange_of(request)
    if origin is None:
        return None
    _, written, _ = origin.call.write_request(_emptied(origin.request))
    names = _OF_THE_BODY | {name.lower() for name in written}
    kept = {name: text for name, text in request.headers.items() if name.lower() in names}
    return {**kept, **written}


def response_without_secrets(request: HttpRequest, answer: HttpResponse) -> HttpResponse:
    """Return the ``answer`` to ``request`` with :data:`MARK` for what is sensitive in it."""
    origin = exchange_of(request)
    if origin is None:
        return answer
    if answer.status >= 300:
        return _error_without_secrets(origin, answer)
    call = origin.call
    try:
        response = call.read_response(answer)
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError):
        # It is recorded as it is; whoever reads it meets the same.
        return answer
    if not holds_secrets(response):
        return answer
    written = call.write_response(_emptied(response))
    named = {name.lower() for name in written.headers}
    others = {name: text for name, text in answer.headers.items() if name.lower() not in named}
    return HttpResponse(answer.status, {**others, **written.headers}, written.body)


def _error_without_secrets(origin: Exchange[Any, Any], answer: HttpResponse) -> HttpResponse:
    """Return the ``answer`` with an error that something sensitive was modelled in without that.

    It has none of its other headers then: a member may have been in one.
    """
    error = read_error(origin.service, origin.call, answer, 1)
    attributes = [attribute for _, attribute in error.members]
    secret = {name for name in attributes if getattr(error, name) and name in error.sensitive}
    secret |= {name for name in attributes if holds_secrets(getattr(error, name))}
    if not secret:
        return answer
    for name in secret:
        hidden = name in error.sensitive
        setattr(error, name, _emptied(getattr(error, name), sensitive=hidden))
    error.headers = {}
    operation = origin.service.operations[origin.call.name]
    try:
        return error_answer(origin.service, operation, error, request_id=error.request_id or MARK)
    except ParamValidationError:
        # What cannot be written without it is not recorded with it.
        return HttpResponse(answer.status, {}, MARK.encode())


def holds_secrets(value: object) -> bool:
    """Return whether ``value`` is, or has in it, a structure with something sensitive."""
    if isinstance(value, StructureBase):
        members = fields_of(type(value))
        return any(
            getattr(value, name, None) is not None
            if field.repr is redacted
            else holds_secrets(getattr(value, name, None))
            for name, field in members.items()
        )
    if is_dict(value):
        return any(map(holds_secrets, value.values()))
    return is_sequence(value) and any(map(holds_secrets, value))


def _emptied(value: Any, *, sensitive: bool = False) -> Any:
    """Return a copy of ``value`` with nothing sensitive in it, of the same types all through."""
    result: Any = value
    if isinstance(value, StructureBase):
        result = copy.copy(value)
        for name, field in fields_of(type(value)).items():
            hidden = sensitive or field.repr is redacted
            setattr(result, name, _emptied(getattr(value, name, None), sensitive=hidden))
    elif is_dict(value):
        result = {key: _emptied(item, sensitive=sensitive) for key, item in value.items()}
    elif is_sequence(value):
        result = [_emptied(item, sensitive=sensitive) for item in value]
    elif sensitive and value is not None:
        result = _mark_for(value)
    return result


def _mark_for(value: object) -> object:
    """Return the replacement of a sensitive ``value``, of its own type."""
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float):
        return 0
    if isinstance(value, datetime):
        return value.replace(year=1970, month=1, day=1, hour=0, minute=0, second=0, microsecond=0)
    return MARK.encode() if isinstance(value, bytes | bytearray) else MARK
