"""ListWorkflowBuildVersions: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_integer, check_string
from ..runtime.wire import read_list, read_object, to_json, write_list
from ..shapes.workflow_state import read_workflow_state, write_workflow_state
from ..shapes.workflow_type import read_workflow_type

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.workflow_state import WorkflowState
    from ..shapes.workflow_type import WorkflowType


@define(kw_only=True)
class ListWorkflowBuildVersionsRequest(Request["ListWorkflowBuildVersionsResponse"]):
    """The request of ListWorkflowBuildVersions; see the client's method for its members."""

    workflow_version_arn: str | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListWorkflowBuildVersionsResponse:
    """The response of ListWorkflowBuildVersions."""

    workflow_summary_list: list[WorkflowSummary] = field(factory=lambda: [])
    """A list that contains metadata for the build versions of the workflow resource specified in
    the request.
    """
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class WorkflowSummary:
    """Contains metadata about the workflow resource."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the workflow resource."""
    name: str | None = None
    """The name of the workflow."""
    version: str | None = None
    """The version of the workflow."""
    description: str | None = None
    """Describes the workflow."""
    change_description: str | None = None
    """The change description for the current version of the workflow resource."""
    type: WorkflowType | None = None
    """The image creation stage that this workflow applies to."""
    owner: str | None = None
    """The owner of the workflow resource."""
    state: WorkflowState | None = None
    """Describes the current state of the workflow resource."""
    date_created: str | None = None
    """The original creation date of the workflow resource."""
    tags: dict[str, str] = field(factory=lambda: {})
    """Contains a list of tags that are defined for the workflow."""


def structure_list_workflow_build_versions_request(data: Any) -> ListWorkflowBuildVersionsRequest:
    """Make it of botocore's dict."""
    return ListWorkflowBuildVersionsRequest(
        workflow_version_arn=data.get("workflowVersionArn"),
        max_results=data.get("maxResults"),
        next_token=data.get("nextToken"),
    )


def write_list_workflow_build_versions_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.workflow_version_arn) is not None:
        data["workflowVersionArn"] = member
    if (member := value.max_results) is not None:
        data["maxResults"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def check_list_workflow_build_versions_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.workflow_version_arn) is not None:
        check_string(problems, path, ("workflow_version_arn", "workflowVersionArn"), member)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    ListWorkflowBuildVersionsRequest,
    structure_list_workflow_build_versions_request,
    write_list_workflow_build_versions_request,
)


def read_list_workflow_build_versions_response(data: Any) -> ListWorkflowBuildVersionsResponse:
    """Read what an answer holds."""
    return ListWorkflowBuildVersionsResponse(
        workflow_summary_list=read_list(data.get("workflowSummaryList"), read_workflow_summary),
        next_token=data.get("nextToken"),
    )


def write_list_workflow_build_versions_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if member := value.workflow_summary_list:
        data["workflowSummaryList"] = write_list(member, write_workflow_summary)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


register(
    ListWorkflowBuildVersionsResponse,
    read_list_workflow_build_versions_response,
    write_list_workflow_build_versions_response,
)


def read_workflow_summary(data: Any) -> WorkflowSummary:
    """Read what an answer holds."""
    return WorkflowSummary(
        arn=data.get("arn"),
        name=data.get("name"),
        version=data.get("version"),
        description=data.get("description"),
        change_description=data.get("changeDescription"),
        type=None if (value := data.get("type")) is None else read_workflow_type(value),
        owner=data.get("owner"),
        state=None if (value := data.get("state")) is None else read_workflow_state(value),
        date_created=data.get("dateCreated"),
        tags={} if (value := data.get("tags")) is None else dict(value.items()),
    )


def write_workflow_summary(value: Any) -> dict[str, Any]:
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
    if (member := value.change_description) is not None:
        data["changeDescription"] = member
    if (member := value.type) is not None:
        data["type"] = str(member)
    if (member := value.owner) is not None:
        data["owner"] = member
    if (member := value.state) is not None:
        data["state"] = write_workflow_state(member)
    if (member := value.date_created) is not None:
        data["dateCreated"] = member
    if member := value.tags:
        data["tags"] = dict(member)
    return data


register(WorkflowSummary, read_workflow_summary, write_workflow_summary)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ListWorkflowBuildVersions",
        {"Content-Type": "application/json"},
        to_json(write_list_workflow_build_versions_request(request)),
    )


def read_response(answer: HttpResponse) -> ListWorkflowBuildVersionsResponse:
    """Return the response that the answer holds."""
    return read_list_workflow_build_versions_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_list_workflow_build_versions_response(response)))


CALL = Call(
    name="ListWorkflowBuildVersions",
    method="POST",
    request_type=ListWorkflowBuildVersionsRequest,
    response_type=ListWorkflowBuildVersionsResponse,
    check=check_list_workflow_build_versions_request,
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
