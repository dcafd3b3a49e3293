"""Errors written as the answers that raise them, and what cannot be; for stubs and services."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeAlias

from ..conversion import plain_members
from ..errors import ApiError, ParamValidationError, ServerFaultError
from ..http import HttpResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..operation import Operation
    from ..service import ServiceInfo

#: What writing a response fails with whose values are not of their members' types.
WRITING_FAILURES = (AttributeError, LookupError, RecursionError, TypeError, ValueError)


def not_an_answer(operation: Operation, answer: object, others: str) -> ParamValidationError:
    """Return the error for an ``answer`` that is none; ``others`` says what else can be given."""
    cls, expected = type(answer), operation.response_type.__name__
    if isinstance(answer, type):
        what = f"the class {answer.__name__} itself"
    elif cls.__name__ == expected:
        what = f"the {expected} of another service or package ({cls.__module__})"
    else:
        what = f"a value of type {cls.__name__}"
    return ParamValidationError(
        f"{operation.name} cannot be answered with {what}: give an instance of {expected}{others}",
        operation_name=operation.name,
    )


def check_whose(service: ServiceInfo, operation: Operation, error: Exception) -> None:
    """Raise :class:`.ParamValidationError` for an error that another service models.

    Its class says so, or one that this derives from; the errors of every service are all right.
    """
    for cls in type(error).__mro__:
        where = cls.__module__
        if "BY_CODE" not in vars(sys.modules.get(where, sys)):
            continue
        if where != f"{service.package}.exceptions":
            raise ParamValidationError(
                f"{operation.name} cannot be answered with {cls.__name__}, which is an error of"
                f" another service or package ({where})",
                operation_name=operation.name,
            )
        return


def unwritable(operation: Operation, response: Any, problem: Exception) -> ParamValidationError:
    """Return the error for a ``response`` whose writing failed: all that is wrong with it."""
    from ..misfits import unwritten

    cls, name = response.__class__, operation.name
    return unwritten(cls, response, "an answer", problem, operation_name=name)


def error_answer(
    service: ServiceInfo, operation: Operation, error: ApiError, *, request_id: str
) -> HttpResponse:
    """Return the answer with which ``service`` reports ``error``.

    One without a status has that of the model, or 500 for a server fault and 400 for any other.
    Raises :class:`.ParamValidationError` for an error that cannot be written, or that another
    service models.
    """
    check_whose(service, operation, error)
    bound, head = _head_of(type(error))
    try:
        own_status, own_headers = head(error)
    except (AttributeError, TypeError, ValueError) as problem:
        raise _unwritten(operation, error, problem) from problem
    status = own_status or error.status_code
    status = status or (500 if isinstance(error, ServerFaultError) else 400)
    if not is_status(status, 300):
        raise ParamValidationError(
            f"{error.code} cannot have status {status!r}: that of an error is 300 to 599",
            operation_name=operation.name,
        )
    try:
        answer = service.load_protocol().write_error(
            code=error.code,
            message=error.message,
            status=status,
            request_id=request_id,
            members=plain_members(error, without=bound),
        )
    except ValueError as problem:
        raise _unwritten(operation, error, problem) from problem
    own = {name: text for name, text in error.headers.items() if name not in answer.headers}
    headers = {**own, **own_headers, **answer.headers}
    if not request_id:
        # What has none says nothing of it.
        headers = {name: text for name, text in headers.items() if name != "x-amzn-requestid"}
    return HttpResponse(answer.status, headers, answer.body)


#: The attributes of an exception that are not in the body, and what returns the status and the
#: headers that they are in.
_Head: TypeAlias = "tuple[tuple[str, ...], Callable[[Any], tuple[int | None, dict[str, str]]]]"


def _head_of(cls: type) -> _Head:
    """Return what the emitted module of exceptions has for ``cls``, or for what it derives from."""
    for base in cls.__mro__:
        found: Mapping[type, _Head] = vars(sys.modules[base.__module__]).get("WRITTEN_HEADS", {})
        if base in found:
            return found[base]
    return (), _no_head


def _no_head(_error: ApiError) -> tuple[int | None, dict[str, str]]:
    return None, {}


def _unwritten(operation: Operation, error: ApiError, problem: Exception) -> ParamValidationError:
    return ParamValidationError(
        f"{error.code} cannot be written ({problem}): give an HttpResponse",
        operation_name=operation.name,
    )


def is_status(status: object, least: int) -> bool:
    """Return whether ``status`` is a number from ``least`` to 599."""
    return isinstance(status, int) and not isinstance(status, bool) and least <= status < 600
