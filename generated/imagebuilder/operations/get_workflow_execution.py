"""GetWorkflowExecution: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import encode_query
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_string
from ..shapes.workflow_execution_status import read_workflow_execution_status
from ..shapes.workflow_type import read_workflow_type

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


def structure_get_workflow_execution_request(data: Any) -> GetWorkflowExecutionRequest:
    made = GetWorkflowExecutionRequest.__new__(GetWorkflowExecutionRequest)
    made.workflow_execution_id = data.get("workflowExecutionId")
    return made


def unstructure_get_workflow_execution_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "workflowExecutionId": value.workflow_execution_id,
        }
    )


def check_get_workflow_execution_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.workflow_execution_id) is None:
        problems.missing(path, ("workflow_execution_id", "workflowExecutionId"))
    else:
        check_string(problems, path, ("workflow_execution_id", "workflowExecutionId"), member)


register(
    GetWorkflowExecutionRequest,
    structure_get_workflow_execution_request,
    unstructure_get_workflow_execution_request,
)


def read_get_workflow_execution_response(data: Any) -> GetWorkflowExecutionResponse:
    made = GetWorkflowExecutionResponse.__new__(GetWorkflowExecutionResponse)
    made.request_id = data.get("requestId")
    made.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    made.workflow_execution_id = data.get("workflowExecutionId")
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.type = None if (value := data.get("type")) is None else read_workflow_type(value)
    made.status = (
        None if (value := data.get("status")) is None else read_workflow_execution_status(value)
    )
    made.message = data.get("message")
    made.total_step_count = None if (value := data.get("totalStepCount")) is None else int(value)
    made.total_steps_succeeded = (
        None if (value := data.get("totalStepsSucceeded")) is None else int(value)
    )
    made.total_steps_failed = (
        None if (value := data.get("totalStepsFailed")) is None else int(value)
    )
    made.total_steps_skipped = (
        None if (value := data.get("totalStepsSkipped")) is None else int(value)
    )
    made.start_time = data.get("startTime")
    made.end_time = data.get("endTime")
    made.parallel_group = data.get("parallelGroup")
    made.response_metadata = ResponseMetadata()
    return made


def write_get_workflow_execution_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "workflowBuildVersionArn": value.workflow_build_version_arn,
            "workflowExecutionId": value.workflow_execution_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "type": None if (member := value.type) is None else str(member),
            "status": None if (member := value.status) is None else str(member),
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


register(
    GetWorkflowExecutionResponse,
    read_get_workflow_execution_response,
    write_get_workflow_execution_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.workflow_execution_id) is not None:
        query["workflowExecutionId"] = value
    target = "/GetWorkflowExecution"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetWorkflowExecutionResponse:
    return read_get_workflow_execution_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_workflow_execution_response(response)))


CALL = Call(
    name="GetWorkflowExecution",
    method="GET",
    request_type=GetWorkflowExecutionRequest,
    response_type=GetWorkflowExecutionResponse,
    check=check_get_workflow_execution_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
