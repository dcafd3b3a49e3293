"""CancelLifecycleExecution: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
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


def write_request_body(value: CancelLifecycleExecutionRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "clientToken": value.client_token,
        }
    )


def write_request(request: CancelLifecycleExecutionRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CancelLifecycleExecution",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> CancelLifecycleExecutionResponse:
    if data is None:
        return absent(CancelLifecycleExecutionResponse)
    self = new(CancelLifecycleExecutionResponse)
    self.lifecycle_execution_id = data.get("lifecycleExecutionId")
    return self


def read_response(answer: HttpResponse) -> CancelLifecycleExecutionResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: CancelLifecycleExecutionResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
        }
    )


def write_response(response: CancelLifecycleExecutionResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> CancelLifecycleExecutionRequest:
    if data is None:
        return absent(CancelLifecycleExecutionRequest)
    self = new(CancelLifecycleExecutionRequest)
    self.lifecycle_execution_id = data.get("lifecycleExecutionId")
    self.client_token = data.get("clientToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.lifecycle_execution_id) is None:
        problems.missing(path, ("lifecycle_execution_id", "lifecycleExecutionId"))
    else:
        check_string(problems, path, ("lifecycle_execution_id", "lifecycleExecutionId"), member)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    __name__,
    {
        CancelLifecycleExecutionRequest: (structure_request, write_request_body),
        CancelLifecycleExecutionResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="CancelLifecycleExecution",
    method="PUT",
    request_type=CancelLifecycleExecutionRequest,
    response_type=CancelLifecycleExecutionResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
