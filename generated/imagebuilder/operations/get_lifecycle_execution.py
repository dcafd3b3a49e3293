"""GetLifecycleExecution: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import with_query
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.lifecycle_execution import LifecycleExecution


@define(kw_only=True)
class GetLifecycleExecutionRequest(Request["GetLifecycleExecutionResponse"]):
    """The request of GetLifecycleExecution; see the client's method for its members."""

    lifecycle_execution_id: str


@define(kw_only=True)
class GetLifecycleExecutionResponse(StructureBase):
    """The response of GetLifecycleExecution."""

    lifecycle_execution: LifecycleExecution | None = None
    """Runtime details for the specified runtime instance of the lifecycle policy."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: GetLifecycleExecutionRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/GetLifecycleExecution", {"lifecycleExecutionId": request.lifecycle_execution_id}
        ),
        {},
        b"",
    )


def read_response_body(data: Any) -> GetLifecycleExecutionResponse:
    if data is None:
        return absent(GetLifecycleExecutionResponse)
    self = new(GetLifecycleExecutionResponse)
    self.lifecycle_execution = _shapes.lifecycle_execution.read(data.get("lifecycleExecution"))
    return self


def read_response(answer: HttpResponse) -> GetLifecycleExecutionResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetLifecycleExecutionResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecution": _shapes.lifecycle_execution.write(value.lifecycle_execution),
        }
    )


def write_response(response: GetLifecycleExecutionResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetLifecycleExecutionRequest:
    if data is None:
        return absent(GetLifecycleExecutionRequest)
    self = new(GetLifecycleExecutionRequest)
    self.lifecycle_execution_id = data.get("lifecycleExecutionId")
    return self


def unstructure_request(value: GetLifecycleExecutionRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.lifecycle_execution_id) is None:
        problems.missing(path, ("lifecycle_execution_id", "lifecycleExecutionId"))
    else:
        check_string(problems, path, ("lifecycle_execution_id", "lifecycleExecutionId"), member)


def unstructure_response(value: GetLifecycleExecutionResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecution": _shapes.lifecycle_execution.unstructure(
                value.lifecycle_execution
            ),
        }
    )


register(
    __name__,
    {
        GetLifecycleExecutionRequest: (structure_request, unstructure_request),
        GetLifecycleExecutionResponse: (read_response_body, unstructure_response),
    },
)

CALL = Call(
    name="GetLifecycleExecution",
    method="GET",
    request_type=GetLifecycleExecutionRequest,
    response_type=GetLifecycleExecutionResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
