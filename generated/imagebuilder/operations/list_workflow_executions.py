"""ListWorkflowExecutions: its request, its response, and how they are bound to HTTP."""

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
    from ..shapes.workflow_execution_metadata import WorkflowExecutionMetadata


@define(kw_only=True)
class ListWorkflowExecutionsRequest(Request["ListWorkflowExecutionsResponse"]):
    """The request of ListWorkflowExecutions; see the client's method for its members."""

    max_results: int | None = None
    next_token: str | None = None
    image_build_version_arn: str


@define(kw_only=True)
class ListWorkflowExecutionsResponse(StructureBase):
    """The response of ListWorkflowExecutions."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    workflow_executions: list[WorkflowExecutionMetadata] = field(factory=lambda: [])
    """An array of runtime details that represents each time a workflow ran for the requested image
    build version. Image Builder retains workflow execution records for a limited time, so this
    array can be empty for older image build versions.
    """
    image_build_version_arn: str | None = None
    """The resource Amazon Resource Name (ARN) of the image build version for which you requested a
    list of workflow runtime details.
    """
    message: str | None = None
    """The failure reason for the image build version, if it's in a failed state. This comes from
    the image itself, not from an individual workflow, so it's available even when no workflow
    executions remain for the image.
    """
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: ListWorkflowExecutionsRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "maxResults": value.max_results,
            "nextToken": value.next_token,
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


def write_request(request: ListWorkflowExecutionsRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListWorkflowExecutions",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListWorkflowExecutionsResponse:
    if data is None:
        return absent(ListWorkflowExecutionsResponse)
    self = new(ListWorkflowExecutionsResponse)
    self.request_id = data.get("requestId")
    self.workflow_executions = read_list_or_empty(
        data.get("workflowExecutions"), _shapes.workflow_execution_metadata.read
    )
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    self.message = data.get("message")
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListWorkflowExecutionsResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListWorkflowExecutionsResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "workflowExecutions": write_list(
                value.workflow_executions, _shapes.workflow_execution_metadata.write
            )
            or None,
            "imageBuildVersionArn": value.image_build_version_arn,
            "message": value.message,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListWorkflowExecutionsResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListWorkflowExecutionsRequest:
    if data is None:
        return absent(ListWorkflowExecutionsRequest)
    self = new(ListWorkflowExecutionsRequest)
    self.max_results = data.get("maxResults")
    self.next_token = data.get("nextToken")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)
    if (member := value.image_build_version_arn) is None:
        problems.missing(path, ("image_build_version_arn", "imageBuildVersionArn"))
    else:
        check_string(problems, path, ("image_build_version_arn", "imageBuildVersionArn"), member)


register(
    __name__,
    {
        ListWorkflowExecutionsRequest: (structure_request, write_request_body),
        ListWorkflowExecutionsResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ListWorkflowExecutions",
    method="POST",
    request_type=ListWorkflowExecutionsRequest,
    response_type=ListWorkflowExecutionsResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
