"""GetLifecycleExecution: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import encode_query
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
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


def structure_get_lifecycle_execution_request(data: Any) -> GetLifecycleExecutionRequest:
    made = GetLifecycleExecutionRequest.__new__(GetLifecycleExecutionRequest)
    made.lifecycle_execution_id = data.get("lifecycleExecutionId")
    return made


def unstructure_get_lifecycle_execution_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
        }
    )


def check_get_lifecycle_execution_request(problems: Problems, value: Any) -> None:
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
    made = GetLifecycleExecutionResponse.__new__(GetLifecycleExecutionResponse)
    made.lifecycle_execution = (
        None
        if (value := data.get("lifecycleExecution")) is None
        else _shapes.lifecycle_execution.read_lifecycle_execution(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_get_lifecycle_execution_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecution": None
            if (member := value.lifecycle_execution) is None
            else _shapes.lifecycle_execution.write_lifecycle_execution(member),
        }
    )


def unstructure_get_lifecycle_execution_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecution": None
            if (member := value.lifecycle_execution) is None
            else _shapes.lifecycle_execution.unstructure_lifecycle_execution(member),
        }
    )


register(
    GetLifecycleExecutionResponse,
    read_get_lifecycle_execution_response,
    unstructure_get_lifecycle_execution_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.lifecycle_execution_id) is not None:
        query["lifecycleExecutionId"] = value
    target = "/GetLifecycleExecution"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetLifecycleExecutionResponse:
    return read_get_lifecycle_execution_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
