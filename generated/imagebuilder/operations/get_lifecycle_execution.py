"""GetLifecycleExecution: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_string
from ..runtime.wire import encode_query, read_object, to_json
from ..shapes.lifecycle_execution import (
    read_lifecycle_execution,
    unstructure_lifecycle_execution,
    write_lifecycle_execution,
)

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.lifecycle_execution import LifecycleExecution


@define(kw_only=True)
class GetLifecycleExecutionRequest(Request["GetLifecycleExecutionResponse"]):
    """The request of GetLifecycleExecution; see the client's method for its members."""

    lifecycle_execution_id: str


@define(kw_only=True)
class GetLifecycleExecutionResponse:
    """The response of GetLifecycleExecution."""

    lifecycle_execution: LifecycleExecution | None = None
    """Runtime details for the specified runtime instance of the lifecycle policy."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_get_lifecycle_execution_request(data: Any) -> GetLifecycleExecutionRequest:
    """Make it of botocore's dict."""
    return GetLifecycleExecutionRequest(
        lifecycle_execution_id=data.get("lifecycleExecutionId"),
    )


def unstructure_get_lifecycle_execution_request(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_execution_id) is not None:
        data["lifecycleExecutionId"] = member
    return data


def check_get_lifecycle_execution_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.lifecycle_execution_id) is None:
        problems.missing(path, ("lifecycle_execution_id", "lifecycleExecutionId"))
    else:
        check_string(problems, path, ("lifecycle_execution_id", "lifecycleExecutionId"), member)


register(
    GetLifecycleExecutionRequest,
    structure_get_lifecycle_execution_request,
    unstructure_get_lifecycle_execution_request,
)


def read_get_lifecycle_execution_response(data: Any) -> GetLifecycleExecutionResponse:
    """Read what an answer holds."""
    return GetLifecycleExecutionResponse(
        lifecycle_execution=None
        if (value := data.get("lifecycleExecution")) is None
        else read_lifecycle_execution(value),
    )


def write_get_lifecycle_execution_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_execution) is not None:
        data["lifecycleExecution"] = write_lifecycle_execution(member)
    return data


def unstructure_get_lifecycle_execution_response(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_execution) is not None:
        data["lifecycleExecution"] = unstructure_lifecycle_execution(member)
    return data


register(
    GetLifecycleExecutionResponse,
    read_get_lifecycle_execution_response,
    unstructure_get_lifecycle_execution_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    query: dict[str, Any] = {}
    if (value := request.lifecycle_execution_id) is not None:
        query["lifecycleExecutionId"] = value
    target = "/GetLifecycleExecution"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetLifecycleExecutionResponse:
    """Return the response that the answer holds."""
    return read_get_lifecycle_execution_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_get_lifecycle_execution_response(response)))


CALL = Call(
    name="GetLifecycleExecution",
    method="GET",
    request_type=GetLifecycleExecutionRequest,
    response_type=GetLifecycleExecutionResponse,
    check=check_get_lifecycle_execution_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidRequestException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
