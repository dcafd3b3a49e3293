"""ListLifecycleExecutions: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
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


def write_request_body(value: ListLifecycleExecutionsRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "maxResults": value.max_results,
            "nextToken": value.next_token,
            "resourceArn": value.resource_arn,
        }
    )


def write_request(request: ListLifecycleExecutionsRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListLifecycleExecutions",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListLifecycleExecutionsResponse:
    if data is None:
        return absent(ListLifecycleExecutionsResponse)
    self = new(ListLifecycleExecutionsResponse)
    self.lifecycle_executions = read_list_or_empty(
        data.get("lifecycleExecutions"), _shapes.lifecycle_execution.read
    )
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListLifecycleExecutionsResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListLifecycleExecutionsResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecutions": write_list(
                value.lifecycle_executions, _shapes.lifecycle_execution.write
            )
            or None,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListLifecycleExecutionsResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListLifecycleExecutionsRequest:
    if data is None:
        return absent(ListLifecycleExecutionsRequest)
    self = new(ListLifecycleExecutionsRequest)
    self.max_results = data.get("maxResults")
    self.next_token = data.get("nextToken")
    self.resource_arn = data.get("resourceArn")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)
    if (member := value.resource_arn) is None:
        problems.missing(path, ("resource_arn", "resourceArn"))
    else:
        check_string(problems, path, ("resource_arn", "resourceArn"), member)


def unstructure_response(value: ListLifecycleExecutionsResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecutions": write_list(
                value.lifecycle_executions, _shapes.lifecycle_execution.unstructure
            )
            or None,
            "nextToken": value.next_token,
        }
    )


register(
    __name__,
    {
        ListLifecycleExecutionsRequest: (structure_request, write_request_body),
        ListLifecycleExecutionsResponse: (read_response_body, unstructure_response),
    },
)

CALL = Call(
    name="ListLifecycleExecutions",
    method="POST",
    request_type=ListLifecycleExecutionsRequest,
    response_type=ListLifecycleExecutionsResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
