"""CancelLifecycleExecution: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_string
from ..runtime.wire import read_object, to_json

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class CancelLifecycleExecutionRequest(Request["CancelLifecycleExecutionResponse"]):
    """The request of CancelLifecycleExecution; see the client's method for its members."""

    lifecycle_execution_id: str
    client_token: str | None = None


@define(kw_only=True)
class CancelLifecycleExecutionResponse:
    """The response of CancelLifecycleExecution."""

    lifecycle_execution_id: str | None = None
    """The unique identifier of the lifecycle execution that the cancellation request applies to.
    The cancellation completes asynchronously.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_cancel_lifecycle_execution_request(data: Any) -> CancelLifecycleExecutionRequest:
    """Make it of botocore's dict."""
    return CancelLifecycleExecutionRequest(
        lifecycle_execution_id=data.get("lifecycleExecutionId"),
        client_token=data.get("clientToken"),
    )


def write_cancel_lifecycle_execution_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_execution_id) is not None:
        data["lifecycleExecutionId"] = member
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    return data


def check_cancel_lifecycle_execution_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.lifecycle_execution_id) is None:
        problems.missing(path, ("lifecycle_execution_id", "lifecycleExecutionId"))
    else:
        check_string(problems, path, ("lifecycle_execution_id", "lifecycleExecutionId"), member)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    CancelLifecycleExecutionRequest,
    structure_cancel_lifecycle_execution_request,
    write_cancel_lifecycle_execution_request,
)


def read_cancel_lifecycle_execution_response(data: Any) -> CancelLifecycleExecutionResponse:
    """Read what an answer holds."""
    return CancelLifecycleExecutionResponse(
        lifecycle_execution_id=data.get("lifecycleExecutionId"),
    )


def write_cancel_lifecycle_execution_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_execution_id) is not None:
        data["lifecycleExecutionId"] = member
    return data


register(
    CancelLifecycleExecutionResponse,
    read_cancel_lifecycle_execution_response,
    write_cancel_lifecycle_execution_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/CancelLifecycleExecution",
        {"Content-Type": "application/json"},
        to_json(write_cancel_lifecycle_execution_request(request)),
    )


def read_response(answer: HttpResponse) -> CancelLifecycleExecutionResponse:
    """Return the response that the answer holds."""
    return read_cancel_lifecycle_execution_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_cancel_lifecycle_execution_response(response)))


CALL = Call(
    name="CancelLifecycleExecution",
    method="PUT",
    request_type=CancelLifecycleExecutionRequest,
    response_type=CancelLifecycleExecutionResponse,
    check=check_cancel_lifecycle_execution_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "IdempotentParameterMismatchException",
            "InvalidRequestException",
            "ResourceInUseException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
    idempotency_tokens=("client_token",),
)
register_call(CALL)
