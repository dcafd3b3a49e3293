"""CancelLifecycleExecution: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class CancelLifecycleExecutionRequest(Request["CancelLifecycleExecutionResponse"]):
    """The request of CancelLifecycleExecution; see the client's method for its members."""

    lifecycle_execution_id: str
    client_token: str | None = None


@define(kw_only=True)
class CancelLifecycleExecutionResponse(StructureBase):
    """The response of CancelLifecycleExecution."""

    lifecycle_execution_id: str | None = None
    """The unique identifier of the lifecycle execution that the cancellation request applies to.
    The cancellation completes asynchronously.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_cancel_lifecycle_execution_request(data: Any) -> CancelLifecycleExecutionRequest:
    made = CancelLifecycleExecutionRequest.__new__(CancelLifecycleExecutionRequest)
    made.lifecycle_execution_id = data.get("lifecycleExecutionId")
    made.client_token = data.get("clientToken")
    return made


def write_cancel_lifecycle_execution_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "clientToken": value.client_token,
        }
    )


def check_cancel_lifecycle_execution_request(problems: Problems, value: Any) -> None:
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
    made = CancelLifecycleExecutionResponse.__new__(CancelLifecycleExecutionResponse)
    made.lifecycle_execution_id = data.get("lifecycleExecutionId")
    made.response_metadata = ResponseMetadata()
    return made


def write_cancel_lifecycle_execution_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
        }
    )


register(
    CancelLifecycleExecutionResponse,
    read_cancel_lifecycle_execution_response,
    write_cancel_lifecycle_execution_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CancelLifecycleExecution",
        {"Content-Type": "application/json"},
        to_json(write_cancel_lifecycle_execution_request(request)),
    )


def read_response(answer: HttpResponse) -> CancelLifecycleExecutionResponse:
    return read_cancel_lifecycle_execution_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
    idempotency_tokens=("client_token",),
)
register_call(CALL)
