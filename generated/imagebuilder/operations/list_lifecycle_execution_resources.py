"""ListLifecycleExecutionResources: its request, its response, and how they are bound to HTTP."""

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
    from ..shapes.lifecycle_execution_resource import LifecycleExecutionResource
    from ..shapes.lifecycle_execution_state import LifecycleExecutionState


@define(kw_only=True)
class ListLifecycleExecutionResourcesRequest(Request["ListLifecycleExecutionResourcesResponse"]):
    """The request of ListLifecycleExecutionResources; see the client's method for its members."""

    lifecycle_execution_id: str
    parent_resource_id: str | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListLifecycleExecutionResourcesResponse(StructureBase):
    """The response of ListLifecycleExecutionResources."""

    lifecycle_execution_id: str | None = None
    """The unique identifier for the runtime instance of the lifecycle policy."""
    lifecycle_execution_state: LifecycleExecutionState | None = None
    """The current state of the lifecycle runtime instance."""
    resources: list[LifecycleExecutionResource] = field(factory=lambda: [])
    """A list of resources that were identified for lifecycle actions."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(
    value: ListLifecycleExecutionResourcesRequest | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "parentResourceId": value.parent_resource_id,
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def write_request(
    request: ListLifecycleExecutionResourcesRequest,
) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListLifecycleExecutionResources",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListLifecycleExecutionResourcesResponse:
    if data is None:
        return absent(ListLifecycleExecutionResourcesResponse)
    self = new(ListLifecycleExecutionResourcesResponse)
    self.lifecycle_execution_id = data.get("lifecycleExecutionId")
    self.lifecycle_execution_state = _shapes.lifecycle_execution_state.read(
        data.get("lifecycleExecutionState")
    )
    self.resources = read_list_or_empty(
        data.get("resources"), _shapes.lifecycle_execution_resource.read
    )
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListLifecycleExecutionResourcesResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(
    value: ListLifecycleExecutionResourcesResponse | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "lifecycleExecutionState": _shapes.lifecycle_execution_state.write(
                value.lifecycle_execution_state
            ),
            "resources": write_list(value.resources, _shapes.lifecycle_execution_resource.write)
            or None,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListLifecycleExecutionResourcesResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListLifecycleExecutionResourcesRequest:
    if data is None:
        return absent(ListLifecycleExecutionResourcesRequest)
    self = new(ListLifecycleExecutionResourcesRequest)
    self.lifecycle_execution_id = data.get("lifecycleExecutionId")
    self.parent_resource_id = data.get("parentResourceId")
    self.max_results = data.get("maxResults")
    self.next_token = data.get("nextToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.lifecycle_execution_id) is None:
        problems.missing(path, ("lifecycle_execution_id", "lifecycleExecutionId"))
    else:
        check_string(problems, path, ("lifecycle_execution_id", "lifecycleExecutionId"), member)
    if (member := value.parent_resource_id) is not None:
        check_string(problems, path, ("parent_resource_id", "parentResourceId"), member, 1)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


def unstructure_response(
    value: ListLifecycleExecutionResourcesResponse | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "lifecycleExecutionState": _shapes.lifecycle_execution_state.write(
                value.lifecycle_execution_state
            ),
            "resources": write_list(
                value.resources, _shapes.lifecycle_execution_resource.unstructure
            )
            or None,
            "nextToken": value.next_token,
        }
    )


register(
    __name__,
    {
        ListLifecycleExecutionResourcesRequest: (structure_request, write_request_body),
        ListLifecycleExecutionResourcesResponse: (read_response_body, unstructure_response),
    },
)

CALL = Call(
    name="ListLifecycleExecutionResources",
    method="POST",
    request_type=ListLifecycleExecutionResourcesRequest,
    response_type=ListLifecycleExecutionResourcesResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
