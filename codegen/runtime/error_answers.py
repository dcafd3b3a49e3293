"""Error answers, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ClientFaultError, ServerFaultError
from .exchange import MISMATCHES

if TYPE_CHECKING:
    from .errors import ApiError
    from .http import HttpResponse
    from .operation import Call
    from .service import ServiceInfo


def read_error(
    service: ServiceInfo, call: Call[Any, Any], answer: HttpResponse, attempts: int
) -> ApiError:
    """Return the exception for an answer with an error status: the modelled one for its code."""
    protocol = service.load_protocol()
    said = protocol.read_error(answer)
    fallback = ServerFaultError if answer.status >= 500 else ClientFaultError
    cls = service.errors.get(said.code, fallback)
    members: dict[str, Any] = {}
    if cls.parse_members is not None:
        try:
            members = cls.parse_members(answer, said.data)
        except MISMATCHES:
            # The error itself matters more than what it carries beside its code.
            members = {}
    return cls(
        said.message,
        code=said.code,
        status_code=answer.status,
        request_id=said.request_id or protocol.read_request_id(answer),
        operation_name=call.name,
        attempts=attempts,
        headers=answer.headers,
        **members,
    )
