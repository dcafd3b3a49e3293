"""Errors written as the answers that raise them; for stubs and local services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import ApiError, ParamValidationError, ServerFaultError
from ..http import HttpResponse
from ..structures import StructureBase

if TYPE_CHECKING:
    from ..operation import Operation
    from ..service import ServiceInfo


def error_answer(
    service: ServiceInfo, operation: Operation, error: ApiError, *, request_id: str
) -> HttpResponse:
    """Return the answer with which ``service`` reports ``error``.

    One without a status has that of the model, or 500 for a server fault and 400 for any other.
    Raises :class:`.ParamValidationError` for an error that cannot be written.
    """
    status = error.status_code or (500 if isinstance(error, ServerFaultError) else 400)
    if not is_status(status, 300):
        raise ParamValidationError(
            f"{error.code} cannot have status {status!r}: that of an error is 300 to 599",
            operation_name=operation.name,
        )
    members = {
        name: _plain(service, value)
        for name, attribute in error.members
        if attribute != "message" and (value := getattr(error, attribute)) is not None
    }
    try:
        answer = service.load_protocol().write_error(
            code=error.code,
            message=error.message,
            status=status,
            request_id=request_id,
            members=members,
        )
    except ValueError as problem:
        raise ParamValidationError(
            f"{error.code} cannot be written ({problem}): give an HttpResponse",
            operation_name=operation.name,
        ) from problem
    own = {name: text for name, text in error.headers.items() if name not in answer.headers}
    return HttpResponse(answer.status, {**own, **answer.headers}, answer.body)


def is_status(status: object, least: int) -> bool:
    """Return whether ``status`` is a number from ``least`` to 599."""
    return isinstance(status, int) and not isinstance(status, bool) and least <= status < 600


def _plain(service: ServiceInfo, value: Any) -> Any:
    """Return the value of a member as botocore has it."""
    if isinstance(value, StructureBase | list | dict):
        return service.module(".conversion").converter.unstructure(value)
    return value
