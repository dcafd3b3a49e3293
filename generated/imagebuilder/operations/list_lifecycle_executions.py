"""ListLifecycleExecutions: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_integer, check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.lifecycle_execution import LifecycleExecution


@define(kw_only=True)
class ListLifecycleExecutionsRequest(Request["ListLifecycleExecutionsResponse"]):
    """The request of ListLifecycleExecutions; see the client's method for its members."""

    max_results: int | None = None
    next_token: str | None = None
    resource_arn: str


@define(kw_only=True)
class ListLifecycleExecutionsResponse(StructureBase):
    """The response of ListLifecycleExecutions."""

    lifecycle_executions: list[LifecycleExecution] = field(factory=lambda: [])
    """A list of lifecycle runtime instances for the specified resource."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_list_lifecycle_executions_request(data: Any) -> ListLifecycleExecutionsRequest:
    made = ListLifecycleExecutionsRequest.__new__(ListLifecycleExecutionsRequest)
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    made.resource_arn = data.get("resourceArn")
    return made


def write_list_lifecycle_executions_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "maxResults": value.max_results,
            "nextToken": value.next_token,
            "resourceArn": value.resource_arn,
        }
    )


def check_list_lifecycle_executions_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)
    if (member := value.resource_arn) is None:
        problems.missing(path, ("resource_arn", "resourceArn"))
    else:
        check_string(problems, path, ("resource_arn", "resourceArn"), member)


register(
    ListLifecycleExecutionsRequest,
    structure_list_lifecycle_executions_request,
    write_list_lifecycle_executions_request,
)


def read_list_lifecycle_executions_response(data: Any) -> ListLifecycleExecutionsResponse:
    made = ListLifecycleExecutionsResponse.__new__(ListLifecycleExecutionsResponse)
    made.lifecycle_executions = (
        []
        if (value := data.get("lifecycleExecutions")) is None
        else read_list(value, _shapes.lifecycle_execution.read_lifecycle_execution)
    )
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_lifecycle_executions_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecutions": write_list(
                member, _shapes.lifecycle_execution.write_lifecycle_execution
            )
            if (member := value.lifecycle_executions)
            else None,
            "nextToken": value.next_token,
        }
    )


def unstructure_list_lifecycle_executions_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecutions": write_list(
                member, _shapes.lifecycle_execution.unstructure_lifecycle_execution
            )
            if (member := value.lifecycle_executions)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListLifecycleExecutionsResponse,
    read_list_lifecycle_executions_response,
    unstructure_list_lifecycle_executions_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListLifecycleExecutions",
        {"Content-Type": "application/json"},
        to_json(write_list_lifecycle_executions_request(request)),
    )


def read_response(answer: HttpResponse) -> ListLifecycleExecutionsResponse:
    return read_list_lifecycle_executions_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_list_lifecycle_executions_response(response)))


CALL = Call(
    name="ListLifecycleExecutions",
    method="POST",
    request_type=ListLifecycleExecutionsRequest,
    response_type=ListLifecycleExecutionsResponse,
    check=check_list_lifecycle_executions_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
