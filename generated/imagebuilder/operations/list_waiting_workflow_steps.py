"""ListWaitingWorkflowSteps: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_integer, check_string
from ..runtime.wire import read_list, read_object, to_json, write_list

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class ListWaitingWorkflowStepsRequest(Request["ListWaitingWorkflowStepsResponse"]):
    """The request of ListWaitingWorkflowSteps; see the client's method for its members."""

    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListWaitingWorkflowStepsResponse:
    """The response of ListWaitingWorkflowSteps."""

    steps: list[WorkflowStepExecution] = field(factory=lambda: [])
    """An array of the workflow steps that are waiting for action in your Amazon Web Services
    account. Each step is paused at a ``WaitForAction`` step, and remains in the list until you
    respond with SendWorkflowStepAction or the wait times out.
    """
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class WorkflowStepExecution:
    """Contains runtime details for a workflow step that has paused at a ``WaitForAction`` step,
    and is waiting for you to send an action.
    """

    step_execution_id: str | None = None
    """Uniquely identifies the workflow step that ran for the associated image build version."""
    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image build version that ran the workflow."""
    workflow_execution_id: str | None = None
    """Uniquely identifies the runtime instance of the workflow that contains the workflow step
    that ran for the associated image build version.
    """
    workflow_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the workflow resource that ran."""
    name: str | None = None
    """The name of the workflow step."""
    action: str | None = None
    """The name of the step action."""
    start_time: str | None = None
    """The timestamp when the workflow step started."""


def structure_list_waiting_workflow_steps_request(data: Any) -> ListWaitingWorkflowStepsRequest:
    """Make it of botocore's dict."""
    return ListWaitingWorkflowStepsRequest(
        max_results=data.get("maxResults"),
        next_token=data.get("nextToken"),
    )


def write_list_waiting_workflow_steps_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.max_results) is not None:
        data["maxResults"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def check_list_waiting_workflow_steps_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    ListWaitingWorkflowStepsRequest,
    structure_list_waiting_workflow_steps_request,
    write_list_waiting_workflow_steps_request,
)


def read_list_waiting_workflow_steps_response(data: Any) -> ListWaitingWorkflowStepsResponse:
    """Read what an answer holds."""
    return ListWaitingWorkflowStepsResponse(
        steps=read_list(data.get("steps"), read_workflow_step_execution),
        next_token=data.get("nextToken"),
    )


def write_list_waiting_workflow_steps_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if member := value.steps:
        data["steps"] = write_list(member, write_workflow_step_execution)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


register(
    ListWaitingWorkflowStepsResponse,
    read_list_waiting_workflow_steps_response,
    write_list_waiting_workflow_steps_response,
)


def read_workflow_step_execution(data: Any) -> WorkflowStepExecution:
    """Read what an answer holds."""
    return WorkflowStepExecution(
        step_execution_id=data.get("stepExecutionId"),
        image_build_version_arn=data.get("imageBuildVersionArn"),
        workflow_execution_id=data.get("workflowExecutionId"),
        workflow_build_version_arn=data.get("workflowBuildVersionArn"),
        name=data.get("name"),
        action=data.get("action"),
        start_time=data.get("startTime"),
    )


def write_workflow_step_execution(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.step_execution_id) is not None:
        data["stepExecutionId"] = member
    if (member := value.image_build_version_arn) is not None:
        data["imageBuildVersionArn"] = member
    if (member := value.workflow_execution_id) is not None:
        data["workflowExecutionId"] = member
    if (member := value.workflow_build_version_arn) is not None:
        data["workflowBuildVersionArn"] = member
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.action) is not None:
        data["action"] = member
    if (member := value.start_time) is not None:
        data["startTime"] = member
    return data


register(WorkflowStepExecution, read_workflow_step_execution, write_workflow_step_execution)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ListWaitingWorkflowSteps",
        {"Content-Type": "application/json"},
        to_json(write_list_waiting_workflow_steps_request(request)),
    )


def read_response(answer: HttpResponse) -> ListWaitingWorkflowStepsResponse:
    """Return the response that the answer holds."""
    return read_list_waiting_workflow_steps_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_list_waiting_workflow_steps_response(response)))


CALL = Call(
    name="ListWaitingWorkflowSteps",
    method="POST",
    request_type=ListWaitingWorkflowStepsRequest,
    response_type=ListWaitingWorkflowStepsResponse,
    check=check_list_waiting_workflow_steps_request,
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
