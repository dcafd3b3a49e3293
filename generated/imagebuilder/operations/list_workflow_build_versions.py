"""ListWorkflowBuildVersions: its request, its response, and how they are bound to HTTP."""

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
    from ..shapes.workflow_summary import WorkflowSummary


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


def write_request_body(value: ListWorkflowBuildVersionsRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "workflowVersionArn": value.workflow_version_arn,
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def write_request(request: ListWorkflowBuildVersionsRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListWorkflowBuildVersions",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListWorkflowBuildVersionsResponse:
    if data is None:
        return absent(ListWorkflowBuildVersionsResponse)
    self = new(ListWorkflowBuildVersionsResponse)
    self.workflow_summary_list = read_list_or_empty(
        data.get("workflowSummaryList"), _shapes.workflow_summary.read
    )
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListWorkflowBuildVersionsResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListWorkflowBuildVersionsResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "workflowSummaryList": write_list(
                value.workflow_summary_list, _shapes.workflow_summary.write
            )
            or None,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListWorkflowBuildVersionsResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListWorkflowBuildVersionsRequest:
    if data is None:
        return absent(ListWorkflowBuildVersionsRequest)
    self = new(ListWorkflowBuildVersionsRequest)
    self.workflow_version_arn = data.get("workflowVersionArn")
    self.max_results = data.get("maxResults")
    self.next_token = data.get("nextToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.workflow_version_arn) is not None:
        check_string(problems, path, ("workflow_version_arn", "workflowVersionArn"), member)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    __name__,
    {
        ListWorkflowBuildVersionsRequest: (structure_request, write_request_body),
        ListWorkflowBuildVersionsResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ListWorkflowBuildVersions",
    method="POST",
    request_type=ListWorkflowBuildVersionsRequest,
    response_type=ListWorkflowBuildVersionsResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
