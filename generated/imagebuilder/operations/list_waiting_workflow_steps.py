"""ListWaitingWorkflowSteps: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_integer, check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class ListWaitingWorkflowStepsRequest(Request["ListWaitingWorkflowStepsResponse"]):
    """The request of ListWaitingWorkflowSteps; see the client's method for its members."""

    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListWaitingWorkflowStepsResponse(StructureBase):
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
class WorkflowStepExecution(StructureBase):
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
    made = ListWaitingWorkflowStepsRequest.__new__(ListWaitingWorkflowStepsRequest)
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_waiting_workflow_steps_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_waiting_workflow_steps_request(problems: Problems, value: Any) -> None:
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
    made = ListWaitingWorkflowStepsResponse.__new__(ListWaitingWorkflowStepsResponse)
    made.steps = read_list(data.get("steps"), read_workflow_step_execution)
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_waiting_workflow_steps_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "steps": write_list(member, write_workflow_step_execution)
            if (member := value.steps)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListWaitingWorkflowStepsResponse,
    read_list_waiting_workflow_steps_response,
    write_list_waiting_workflow_steps_response,
)


def read_workflow_step_execution(data: Any) -> WorkflowStepExecution:
    made = WorkflowStepExecution.__new__(WorkflowStepExecution)
    made.step_execution_id = data.get("stepExecutionId")
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.workflow_execution_id = data.get("workflowExecutionId")
    made.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    made.name = data.get("name")
    made.action = data.get("action")
    made.start_time = data.get("startTime")
    return made


def write_workflow_step_execution(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "stepExecutionId": value.step_execution_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "workflowExecutionId": value.workflow_execution_id,
            "workflowBuildVersionArn": value.workflow_build_version_arn,
            "name": value.name,
            "action": value.action,
            "startTime": value.start_time,
        }
    )


register(WorkflowStepExecution, read_workflow_step_execution, write_workflow_step_execution)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListWaitingWorkflowSteps",
        {"Content-Type": "application/json"},
        to_json(write_list_waiting_workflow_steps_request(request)),
    )


def read_response(answer: HttpResponse) -> ListWaitingWorkflowStepsResponse:
    return read_list_waiting_workflow_steps_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
