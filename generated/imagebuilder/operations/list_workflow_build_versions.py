"""ListWorkflowBuildVersions: its request, its response, and how they stand on the wire."""

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
class ListWorkflowBuildVersionsResponse(StructureBase):
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
class WorkflowSummary(StructureBase):
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
    made = ListWorkflowBuildVersionsRequest.__new__(ListWorkflowBuildVersionsRequest)
    made.workflow_version_arn = data.get("workflowVersionArn")
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_workflow_build_versions_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "workflowVersionArn": value.workflow_version_arn,
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_workflow_build_versions_request(problems: Problems, value: Any) -> None:
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
    made = ListWorkflowBuildVersionsResponse.__new__(ListWorkflowBuildVersionsResponse)
    made.workflow_summary_list = read_list(data.get("workflowSummaryList"), read_workflow_summary)
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_workflow_build_versions_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "workflowSummaryList": write_list(member, write_workflow_summary)
            if (member := value.workflow_summary_list)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListWorkflowBuildVersionsResponse,
    read_list_workflow_build_versions_response,
    write_list_workflow_build_versions_response,
)


def read_workflow_summary(data: Any) -> WorkflowSummary:
    made = WorkflowSummary.__new__(WorkflowSummary)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.version = data.get("version")
    made.description = data.get("description")
    made.change_description = data.get("changeDescription")
    made.type = None if (value := data.get("type")) is None else read_workflow_type(value)
    made.owner = data.get("owner")
    made.state = (
        None
        if (value := data.get("state")) is None
        else _shapes.workflow_state.read_workflow_state(value)
    )
    made.date_created = data.get("dateCreated")
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    return made


def write_workflow_summary(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "version": value.version,
            "description": value.description,
            "changeDescription": value.change_description,
            "type": None if (member := value.type) is None else str(member),
            "owner": value.owner,
            "state": None
            if (member := value.state) is None
            else _shapes.workflow_state.write_workflow_state(member),
            "dateCreated": value.date_created,
            "tags": dict(member) if (member := value.tags) else None,
        }
    )


register(WorkflowSummary, read_workflow_summary, write_workflow_summary)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListWorkflowBuildVersions",
        {"Content-Type": "application/json"},
        to_json(write_list_workflow_build_versions_request(request)),
    )


def read_response(answer: HttpResponse) -> ListWorkflowBuildVersionsResponse:
    return read_list_workflow_build_versions_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
