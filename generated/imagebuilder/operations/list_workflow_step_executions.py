"""ListWorkflowStepExecutions: its request, its response, and how they are bound to HTTP."""

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
    from ..shapes.workflow_step_metadata import WorkflowStepMetadata


@define(kw_only=True)
class ListWorkflowStepExecutionsRequest(Request["ListWorkflowStepExecutionsResponse"]):
    """The request of ListWorkflowStepExecutions; see the client's method for its members."""

    max_results: int | None = None
    next_token: str | None = None
    workflow_execution_id: str


@define(kw_only=True)
class ListWorkflowStepExecutionsResponse(StructureBase):
    """The response of ListWorkflowStepExecutions."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    steps: list[WorkflowStepMetadata] = field(factory=lambda: [])
    """Contains an array of runtime details that represents each step in this runtime instance of
    the workflow.
    """
    workflow_build_version_arn: str | None = None
    """The build version Amazon Resource Name (ARN) for the Image Builder workflow resource that
    defines the steps for this runtime instance of the workflow.
    """
    workflow_execution_id: str | None = None
    """The unique identifier that Image Builder assigned to keep track of runtime details when it
    ran the workflow.
    """
    image_build_version_arn: str | None = None
    """The image build version resource Amazon Resource Name (ARN) that's associated with the
    specified runtime instance of the workflow.
    """
    message: str | None = None
    """The output message from the list action, if applicable."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: ListWorkflowStepExecutionsRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "maxResults": value.max_results,
            "nextToken": value.next_token,
            "workflowExecutionId": value.workflow_execution_id,
        }
    )


def write_request(request: ListWorkflowStepExecutionsRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListWorkflowStepExecutions",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListWorkflowStepExecutionsResponse:
    if data is None:
        return absent(ListWorkflowStepExecutionsResponse)
    self = new(ListWorkflowStepExecutionsResponse)
    self.request_id = data.get("requestId")
    self.steps = read_list_or_empty(data.get("steps"), _shapes.workflow_step_metadata.read)
    self.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    self.workflow_execution_id = data.get("workflowExecutionId")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    self.message = data.get("message")
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListWorkflowStepExecutionsResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListWorkflowStepExecutionsResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "steps": write_list(value.steps, _shapes.workflow_step_metadata.write) or None,
            "workflowBuildVersionArn": value.workflow_build_version_arn,
            "workflowExecutionId": value.workflow_execution_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "message": value.message,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListWorkflowStepExecutionsResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListWorkflowStepExecutionsRequest:
    if data is None:
        return absent(ListWorkflowStepExecutionsRequest)
    self = new(ListWorkflowStepExecutionsRequest)
    self.max_results = data.get("maxResults")
    self.next_token = data.get("nextToken")
    self.workflow_execution_id = data.get("workflowExecutionId")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)
    if (member := value.workflow_execution_id) is None:
        problems.missing(path, ("workflow_execution_id", "workflowExecutionId"))
    else:
        check_string(problems, path, ("workflow_execution_id", "workflowExecutionId"), member)


register(
    __name__,
    {
        ListWorkflowStepExecutionsRequest: (structure_request, write_request_body),
        ListWorkflowStepExecutionsResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ListWorkflowStepExecutions",
    method="POST",
    request_type=ListWorkflowStepExecutionsRequest,
    response_type=ListWorkflowStepExecutionsResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
