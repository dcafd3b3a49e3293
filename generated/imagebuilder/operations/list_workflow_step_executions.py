"""ListWorkflowStepExecutions: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_integer, check_string
from ..shapes.workflow_step_execution_rollback_status import (
    read_workflow_step_execution_rollback_status,
    read_workflow_step_execution_status,
)

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.workflow_step_execution_rollback_status import (
        WorkflowStepExecutionRollbackStatus,
        WorkflowStepExecutionStatus,
    )


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


@define(kw_only=True)
class WorkflowStepMetadata(StructureBase):
    """Runtime details and status for the workflow step."""

    step_execution_id: str | None = None
    """A unique identifier for the workflow step, assigned at runtime."""
    name: str | None = None
    """The name of the workflow step."""
    description: str | None = None
    """Description of the workflow step."""
    action: str | None = None
    """The step action name."""
    status: WorkflowStepExecutionStatus | None = None
    """Runtime status for the workflow step."""
    rollback_status: WorkflowStepExecutionRollbackStatus | None = None
    """Reports on the rollback status of the step, if applicable."""
    message: str | None = None
    """Detailed output message that the workflow step provides at runtime."""
    inputs: str | None = None
    """Input parameters that Image Builder provides for the workflow step, as a JSON-encoded
    string.
    """
    outputs: str | None = None
    """The output values that the workflow step produced for this runtime instance of the workflow,
    as a JSON-encoded string. For example, a step that launches an instance outputs the instance
    ID. If the step failed, this field contains the error message.
    """
    start_time: str | None = None
    """The timestamp when the workflow step started."""
    end_time: str | None = None
    """The timestamp when the workflow step finished."""
    attempt_number: int | None = None
    """The current attempt number for the workflow step. The first run is attempt one. The number
    increases by one for each retry.
    """
    max_attempts: int | None = None
    """The maximum number of attempts allowed for the workflow step, based on the retry
    configuration in the workflow document. If the step doesn't configure retries, the maximum
    is one attempt.
    """


def structure_list_workflow_step_executions_request(data: Any) -> ListWorkflowStepExecutionsRequest:
    made = ListWorkflowStepExecutionsRequest.__new__(ListWorkflowStepExecutionsRequest)
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    made.workflow_execution_id = data.get("workflowExecutionId")
    return made


def write_list_workflow_step_executions_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "maxResults": value.max_results,
            "nextToken": value.next_token,
            "workflowExecutionId": value.workflow_execution_id,
        }
    )


def check_list_workflow_step_executions_request(problems: Problems, value: Any) -> None:
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
    ListWorkflowStepExecutionsRequest,
    structure_list_workflow_step_executions_request,
    write_list_workflow_step_executions_request,
)


def read_list_workflow_step_executions_response(data: Any) -> ListWorkflowStepExecutionsResponse:
    made = ListWorkflowStepExecutionsResponse.__new__(ListWorkflowStepExecutionsResponse)
    made.request_id = data.get("requestId")
    made.steps = read_list(data.get("steps"), read_workflow_step_metadata)
    made.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    made.workflow_execution_id = data.get("workflowExecutionId")
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.message = data.get("message")
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_workflow_step_executions_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "steps": write_list(member, write_workflow_step_metadata)
            if (member := value.steps)
            else None,
            "workflowBuildVersionArn": value.workflow_build_version_arn,
            "workflowExecutionId": value.workflow_execution_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "message": value.message,
            "nextToken": value.next_token,
        }
    )


register(
    ListWorkflowStepExecutionsResponse,
    read_list_workflow_step_executions_response,
    write_list_workflow_step_executions_response,
)


def read_workflow_step_metadata(data: Any) -> WorkflowStepMetadata:
    made = WorkflowStepMetadata.__new__(WorkflowStepMetadata)
    made.step_execution_id = data.get("stepExecutionId")
    made.name = data.get("name")
    made.description = data.get("description")
    made.action = data.get("action")
    made.status = (
        None
        if (value := data.get("status")) is None
        else read_workflow_step_execution_status(value)
    )
    made.rollback_status = (
        None
        if (value := data.get("rollbackStatus")) is None
        else read_workflow_step_execution_rollback_status(value)
    )
    made.message = data.get("message")
    made.inputs = data.get("inputs")
    made.outputs = data.get("outputs")
    made.start_time = data.get("startTime")
    made.end_time = data.get("endTime")
    made.attempt_number = None if (value := data.get("attemptNumber")) is None else int(value)
    made.max_attempts = None if (value := data.get("maxAttempts")) is None else int(value)
    return made


def write_workflow_step_metadata(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "stepExecutionId": value.step_execution_id,
            "name": value.name,
            "description": value.description,
            "action": value.action,
            "status": None if (member := value.status) is None else str(member),
            "rollbackStatus": None if (member := value.rollback_status) is None else str(member),
            "message": value.message,
            "inputs": value.inputs,
            "outputs": value.outputs,
            "startTime": value.start_time,
            "endTime": value.end_time,
            "attemptNumber": value.attempt_number,
            "maxAttempts": value.max_attempts,
        }
    )


register(WorkflowStepMetadata, read_workflow_step_metadata, write_workflow_step_metadata)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListWorkflowStepExecutions",
        {"Content-Type": "application/json"},
        to_json(write_list_workflow_step_executions_request(request)),
    )


def read_response(answer: HttpResponse) -> ListWorkflowStepExecutionsResponse:
    return read_list_workflow_step_executions_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_list_workflow_step_executions_response(response)))


CALL = Call(
    name="ListWorkflowStepExecutions",
    method="POST",
    request_type=ListWorkflowStepExecutionsRequest,
    response_type=ListWorkflowStepExecutionsResponse,
    check=check_list_workflow_step_executions_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
