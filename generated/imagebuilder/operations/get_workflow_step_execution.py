"""GetWorkflowStepExecution: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import with_query
from ..runtime.codecs.values import read_integer, without_absent, write_string
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.workflow_step_execution_rollback_status import WorkflowStepExecutionRollbackStatus
    from ..shapes.workflow_step_execution_status import WorkflowStepExecutionStatus


@define(kw_only=True)
class GetWorkflowStepExecutionRequest(Request["GetWorkflowStepExecutionResponse"]):
    """The request of GetWorkflowStepExecution; see the client's method for its members."""

    step_execution_id: str


@define(kw_only=True)
class GetWorkflowStepExecutionResponse(StructureBase):
    """The response of GetWorkflowStepExecution."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    step_execution_id: str | None = None
    """The unique identifier for the runtime instance of the workflow step that you specified in
    the request.
    """
    workflow_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the build version for the Image Builder workflow resource
    that defines this workflow step.
    """
    workflow_execution_id: str | None = None
    """The unique identifier that Image Builder assigned to keep track of runtime details when it
    ran the workflow.
    """
    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image build version that owns the specified runtime
    instance of the workflow step.
    """
    name: str | None = None
    """The name of the specified runtime instance of the workflow step."""
    description: str | None = None
    """Describes the specified workflow step."""
    action: str | None = None
    """The name of the action that the specified step performs."""
    status: WorkflowStepExecutionStatus | None = None
    """The current status for the specified runtime instance of the workflow step."""
    rollback_status: WorkflowStepExecutionRollbackStatus | None = None
    """Reports on the rollback status of the specified runtime instance of the workflow step, if
    applicable. Rollback runs when the workflow execution fails, and undoes the work that
    completed steps performed.
    """
    message: str | None = None
    """The output message from the specified runtime instance of the workflow step, if applicable."""
    inputs: str | None = None
    """Input parameters that Image Builder provided for the specified runtime instance of the
    workflow step, as a JSON-encoded string.
    """
    outputs: str | None = None
    """The output values that the specified runtime instance of the workflow step produced, as a
    JSON-encoded string. For example, a step that launches an instance outputs the instance ID.
    If the step failed, this field contains the error message.
    """
    start_time: str | None = None
    """The timestamp when the specified runtime instance of the workflow step started."""
    end_time: str | None = None
    """The timestamp when the specified runtime instance of the workflow step finished."""
    on_failure: str | None = None
    """The action that the workflow takes if this step fails, as configured in the workflow
    document. ``Abort`` fails the workflow and rolls back completed steps. ``Continue`` proceeds
    to the next step. If the step doesn't set a value, it defaults to ``Abort``.
    """
    timeout_seconds: int | None = None
    """The maximum duration in seconds for this step to complete its action. If the workflow
    document doesn't set a timeout for the step, Image Builder applies the default timeout for
    the step's action. This field returns that value.
    """
    attempt_number: int | None = None
    """The current attempt number for the specified runtime instance of the workflow step. The
    first run is attempt one. The number increases by one for each retry.
    """
    max_attempts: int | None = None
    """The maximum number of attempts allowed for the specified runtime instance of the workflow
    step, based on the retry configuration in the workflow document. If the step doesn't
    configure retries, the maximum is one attempt.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: GetWorkflowStepExecutionRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query("/GetWorkflowStepExecution", {"stepExecutionId": request.step_execution_id}),
        {},
        b"",
    )


def read_response_body(data: Any) -> GetWorkflowStepExecutionResponse:
    if data is None:
        return absent(GetWorkflowStepExecutionResponse)
    self = new(GetWorkflowStepExecutionResponse)
    self.request_id = data.get("requestId")
    self.step_execution_id = data.get("stepExecutionId")
    self.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    self.workflow_execution_id = data.get("workflowExecutionId")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    self.name = data.get("name")
    self.description = data.get("description")
    self.action = data.get("action")
    self.status = _shapes.workflow_step_execution_status.read(data.get("status"))
    self.rollback_status = _shapes.workflow_step_execution_rollback_status.read(
        data.get("rollbackStatus")
    )
    self.message = data.get("message")
    self.inputs = data.get("inputs")
    self.outputs = data.get("outputs")
    self.start_time = data.get("startTime")
    self.end_time = data.get("endTime")
    self.on_failure = data.get("onFailure")
    self.timeout_seconds = read_integer(data.get("timeoutSeconds"))
    self.attempt_number = read_integer(data.get("attemptNumber"))
    self.max_attempts = read_integer(data.get("maxAttempts"))
    return self


def read_response(answer: HttpResponse) -> GetWorkflowStepExecutionResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetWorkflowStepExecutionResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "stepExecutionId": value.step_execution_id,
            "workflowBuildVersionArn": value.workflow_build_version_arn,
            "workflowExecutionId": value.workflow_execution_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "name": value.name,
            "description": value.description,
            "action": value.action,
            "status": write_string(value.status),
            "rollbackStatus": write_string(value.rollback_status),
            "message": value.message,
            "inputs": value.inputs,
            "outputs": value.outputs,
            "startTime": value.start_time,
            "endTime": value.end_time,
            "onFailure": value.on_failure,
            "timeoutSeconds": value.timeout_seconds,
            "attemptNumber": value.attempt_number,
            "maxAttempts": value.max_attempts,
        }
    )


def write_response(response: GetWorkflowStepExecutionResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetWorkflowStepExecutionRequest:
    if data is None:
        return absent(GetWorkflowStepExecutionRequest)
    self = new(GetWorkflowStepExecutionRequest)
    self.step_execution_id = data.get("stepExecutionId")
    return self


def unstructure_request(value: GetWorkflowStepExecutionRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "stepExecutionId": value.step_execution_id,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.step_execution_id) is None:
        problems.missing(path, ("step_execution_id", "stepExecutionId"))
    else:
        check_string(problems, path, ("step_execution_id", "stepExecutionId"), member)


register(
    __name__,
    {
        GetWorkflowStepExecutionRequest: (structure_request, unstructure_request),
        GetWorkflowStepExecutionResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="GetWorkflowStepExecution",
    method="GET",
    request_type=GetWorkflowStepExecutionRequest,
    response_type=GetWorkflowStepExecutionResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
