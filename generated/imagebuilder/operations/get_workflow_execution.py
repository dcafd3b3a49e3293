"""GetWorkflowExecution: its request, its response, and how they are bound to HTTP."""

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
    from ..shapes.workflow_execution_status import WorkflowExecutionStatus
    from ..shapes.workflow_type import WorkflowType


@define(kw_only=True)
class GetWorkflowExecutionRequest(Request["GetWorkflowExecutionResponse"]):
    """The request of GetWorkflowExecution; see the client's method for its members."""

    workflow_execution_id: str


@define(kw_only=True)
class GetWorkflowExecutionResponse(StructureBase):
    """The response of GetWorkflowExecution."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    workflow_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the build version for the Image Builder workflow resource
    that defines the specified runtime instance of the workflow.
    """
    workflow_execution_id: str | None = None
    """The unique identifier that Image Builder assigned to keep track of runtime details when it
    ran the workflow.
    """
    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image build version that owns the specified runtime
    instance of the workflow.
    """
    type: WorkflowType | None = None
    """The type of workflow that Image Builder ran for the specified runtime instance of the
    workflow.
    """
    status: WorkflowExecutionStatus | None = None
    """The current runtime status for the specified runtime instance of the workflow.
    ``COMPLETED``, ``FAILED``, ``ROLLBACK_COMPLETED``, ``CANCELLED``, and ``SKIPPED`` are
    terminal states.
    """
    message: str | None = None
    """The output message from the specified runtime instance of the workflow, if applicable."""
    total_step_count: int | None = None
    """The total number of steps that the workflow document defines for this runtime instance of
    the workflow. Image Builder sets this count before any steps run. The sum of succeeded,
    skipped, and failed steps only reaches this total if every step finishes in one of those
    states.
    """
    total_steps_succeeded: int | None = None
    """A runtime count for the number of steps that ran successfully in the specified runtime
    instance of the workflow.
    """
    total_steps_failed: int | None = None
    """A runtime count for the number of steps that failed in the specified runtime instance of the
    workflow.
    """
    total_steps_skipped: int | None = None
    """A runtime count for the number of steps that were skipped in the specified runtime instance
    of the workflow.
    """
    start_time: str | None = None
    """The timestamp when the specified runtime instance of the workflow started."""
    end_time: str | None = None
    """The timestamp when the specified runtime instance of the workflow finished."""
    parallel_group: str | None = None
    """The name of the parallel group that this runtime instance of the workflow ran in, if
    configured. Parallel groups apply only to test workflows.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: GetWorkflowExecutionRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query("/GetWorkflowExecution", {"workflowExecutionId": request.workflow_execution_id}),
        {},
        b"",
    )


def read_response_body(data: Any) -> GetWorkflowExecutionResponse:
    if data is None:
        return absent(GetWorkflowExecutionResponse)
    self = new(GetWorkflowExecutionResponse)
    self.request_id = data.get("requestId")
    self.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    self.workflow_execution_id = data.get("workflowExecutionId")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    self.type = _shapes.workflow_type.read(data.get("type"))
    self.status = _shapes.workflow_execution_status.read(data.get("status"))
    self.message = data.get("message")
    self.total_step_count = read_integer(data.get("totalStepCount"))
    self.total_steps_succeeded = read_integer(data.get("totalStepsSucceeded"))
    self.total_steps_failed = read_integer(data.get("totalStepsFailed"))
    self.total_steps_skipped = read_integer(data.get("totalStepsSkipped"))
    self.start_time = data.get("startTime")
    self.end_time = data.get("endTime")
    self.parallel_group = data.get("parallelGroup")
    return self


def read_response(answer: HttpResponse) -> GetWorkflowExecutionResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetWorkflowExecutionResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "workflowBuildVersionArn": value.workflow_build_version_arn,
            "workflowExecutionId": value.workflow_execution_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "type": write_string(value.type),
            "status": write_string(value.status),
            "message": value.message,
            "totalStepCount": value.total_step_count,
            "totalStepsSucceeded": value.total_steps_succeeded,
            "totalStepsFailed": value.total_steps_failed,
            "totalStepsSkipped": value.total_steps_skipped,
            "startTime": value.start_time,
            "endTime": value.end_time,
            "parallelGroup": value.parallel_group,
        }
    )


def write_response(response: GetWorkflowExecutionResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetWorkflowExecutionRequest:
    if data is None:
        return absent(GetWorkflowExecutionRequest)
    self = new(GetWorkflowExecutionRequest)
    self.workflow_execution_id = data.get("workflowExecutionId")
    return self


def unstructure_request(value: GetWorkflowExecutionRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "workflowExecutionId": value.workflow_execution_id,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.workflow_execution_id) is None:
        problems.missing(path, ("workflow_execution_id", "workflowExecutionId"))
    else:
        check_string(problems, path, ("workflow_execution_id", "workflowExecutionId"), member)


register(
    __name__,
    {
        GetWorkflowExecutionRequest: (structure_request, unstructure_request),
        GetWorkflowExecutionResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="GetWorkflowExecution",
    method="GET",
    request_type=GetWorkflowExecutionRequest,
    response_type=GetWorkflowExecutionResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
