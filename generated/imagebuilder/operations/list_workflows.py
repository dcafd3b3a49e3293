"""ListWorkflows: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    lenient,
    lenient_enum,
    lenient_list,
    register,
)
from ..runtime.validation import check_boolean, check_integer, check_string, is_list
from ..runtime.wire import read_list, read_object, to_json, write_list
from ..shapes.filter import check_filter, structure_filter, write_filter
from ..shapes.ownership import Ownership
from ..shapes.workflow_type import read_workflow_type

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.filter import Filter
    from ..shapes.workflow_type import WorkflowType


@define(kw_only=True)
class ListWorkflowsRequest(Request["ListWorkflowsResponse"]):
    """The request of ListWorkflows; see the client's method for its members."""

    owner: Ownership | str | None = None
    filters: list[Filter] | None = None
    by_name: bool | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListWorkflowsResponse:
    """The response of ListWorkflows."""

    workflow_version_list: list[WorkflowVersion] = field(factory=lambda: [])
    """A list of workflow versions that match the request criteria."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class WorkflowVersion:
    """Contains details about this version of the workflow."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the workflow resource."""
    name: str | None = None
    """The name of the workflow."""
    version: str | None = None
    """The semantic version of the workflow resource. The format includes three nodes:
    <major>.<minor>.<patch>.
    """
    description: str | None = None
    """Describes the workflow."""
    type: WorkflowType | None = None
    """The image creation stage that this workflow applies to."""
    owner: str | None = None
    """The owner of the workflow resource."""
    date_created: str | None = None
    """The timestamp when Image Builder created the workflow version."""


def structure_list_workflows_request(data: Any) -> ListWorkflowsRequest:
    """Make it of botocore's dict."""
    return ListWorkflowsRequest(
        owner=lenient_enum(data.get("owner"), Ownership),
        filters=lenient_list(data.get("filters"), lambda item: lenient(item, structure_filter)),
        by_name=data.get("byName"),
        max_results=data.get("maxResults"),
        next_token=data.get("nextToken"),
    )


def write_list_workflows_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.owner) is not None:
        data["owner"] = str(member)
    if (member := value.filters) is not None:
        data["filters"] = write_list(member, write_filter)
    if (member := value.by_name) is not None:
        data["byName"] = member
    if (member := value.max_results) is not None:
        data["maxResults"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def check_list_workflows_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.owner) is not None:
        check_string(problems, path, ("owner", "owner"), member)
    if (member := value.filters) is not None:
        if is_list(problems, path, ("filters", "filters"), member, 1):
            inner = (*path, ("filters", "filters"))
            for index, item in enumerate(member):
                check_filter(problems, inner, index, item)
    if (member := value.by_name) is not None:
        check_boolean(problems, path, ("by_name", "byName"), member)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(ListWorkflowsRequest, structure_list_workflows_request, write_list_workflows_request)


def read_list_workflows_response(data: Any) -> ListWorkflowsResponse:
    """Read what an answer holds."""
    return ListWorkflowsResponse(
        workflow_version_list=read_list(data.get("workflowVersionList"), read_workflow_version),
        next_token=data.get("nextToken"),
    )


def write_list_workflows_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if member := value.workflow_version_list:
        data["workflowVersionList"] = write_list(member, write_workflow_version)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


register(ListWorkflowsResponse, read_list_workflows_response, write_list_workflows_response)


def read_workflow_version(data: Any) -> WorkflowVersion:
    """Read what an answer holds."""
    return WorkflowVersion(
        arn=data.get("arn"),
        name=data.get("name"),
        version=data.get("version"),
        description=data.get("description"),
        type=None if (value := data.get("type")) is None else read_workflow_type(value),
        owner=data.get("owner"),
        date_created=data.get("dateCreated"),
    )


def write_workflow_version(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.arn) is not None:
        data["arn"] = member
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.version) is not None:
        data["version"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if (member := value.type) is not None:
        data["type"] = str(member)
    if (member := value.owner) is not None:
        data["owner"] = member
    if (member := value.date_created) is not None:
        data["dateCreated"] = member
    return data


register(WorkflowVersion, read_workflow_version, write_workflow_version)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ListWorkflows",
        {"Content-Type": "application/json"},
        to_json(write_list_workflows_request(request)),
    )


def read_response(answer: HttpResponse) -> ListWorkflowsResponse:
    """Return the response that the answer holds."""
    return read_list_workflows_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_list_workflows_response(response)))


CALL = Call(
    name="ListWorkflows",
    method="POST",
    request_type=ListWorkflowsRequest,
    response_type=ListWorkflowsResponse,
    check=check_list_workflows_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidPaginationTokenException",
            "InvalidRequestException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
