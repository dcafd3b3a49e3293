"""ListWorkflows: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    lenient,
    lenient_enum,
    lenient_list,
    register,
)
from ..runtime.validation import check_boolean, check_integer, check_string, is_list
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
class ListWorkflowsResponse(StructureBase):
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
class WorkflowVersion(StructureBase):
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
    made = ListWorkflowsRequest.__new__(ListWorkflowsRequest)
    made.owner = lenient_enum(data.get("owner"), Ownership)
    made.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure_filter)
    )
    made.by_name = data.get("byName")
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_workflows_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "owner": None if (member := value.owner) is None else str(member),
            "filters": None
            if (member := value.filters) is None
            else write_list(member, _shapes.filter.write_filter),
            "byName": value.by_name,
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_workflows_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.owner) is not None:
        check_string(problems, path, ("owner", "owner"), member)
    if (member := value.filters) is not None:
        if is_list(problems, path, ("filters", "filters"), member, 1):
            inner = (*path, ("filters", "filters"))
            for index, item in enumerate(member):
                _shapes.filter.check_filter(problems, inner, index, item)
    if (member := value.by_name) is not None:
        check_boolean(problems, path, ("by_name", "byName"), member)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(ListWorkflowsRequest, structure_list_workflows_request, write_list_workflows_request)


def read_list_workflows_response(data: Any) -> ListWorkflowsResponse:
    made = ListWorkflowsResponse.__new__(ListWorkflowsResponse)
    made.workflow_version_list = read_list(data.get("workflowVersionList"), read_workflow_version)
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_workflows_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "workflowVersionList": write_list(member, write_workflow_version)
            if (member := value.workflow_version_list)
            else None,
            "nextToken": value.next_token,
        }
    )


register(ListWorkflowsResponse, read_list_workflows_response, write_list_workflows_response)


def read_workflow_version(data: Any) -> WorkflowVersion:
    made = WorkflowVersion.__new__(WorkflowVersion)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.version = data.get("version")
    made.description = data.get("description")
    made.type = None if (value := data.get("type")) is None else read_workflow_type(value)
    made.owner = data.get("owner")
    made.date_created = data.get("dateCreated")
    return made


def write_workflow_version(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "version": value.version,
            "description": value.description,
            "type": None if (member := value.type) is None else str(member),
            "owner": value.owner,
            "dateCreated": value.date_created,
        }
    )


register(WorkflowVersion, read_workflow_version, write_workflow_version)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListWorkflows",
        {"Content-Type": "application/json"},
        to_json(write_list_workflows_request(request)),
    )


def read_response(answer: HttpResponse) -> ListWorkflowsResponse:
    return read_list_workflows_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
