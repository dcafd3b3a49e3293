"""ListWorkflowExecutions: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_boolean, read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_integer, check_string
from ..shapes.workflow_execution_status import read_workflow_execution_status
from ..shapes.workflow_type import read_workflow_type

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.workflow_execution_status import WorkflowExecutionStatus
    from ..shapes.workflow_type import WorkflowType


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


@define(kw_only=True)
class WorkflowExecutionMetadata(StructureBase):
    """Metadata that includes details and status from this runtime instance of the workflow."""

    workflow_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the workflow resource build version that ran."""
    workflow_execution_id: str | None = None
    """Unique identifier that Image Builder assigns to keep track of runtime resources each time it
    runs a workflow.
    """
    type: WorkflowType | None = None
    """Indicates what type of workflow that Image Builder ran for this runtime instance of the
    workflow.
    """
    status: WorkflowExecutionStatus | None = None
    """The current runtime status for this workflow."""
    message: str | None = None
    """The runtime output message from the workflow, if applicable."""
    total_step_count: int | None = None
    """The total number of steps that the workflow document defines for this runtime instance of
    the workflow. Image Builder sets this count before any steps run. The sum of succeeded,
    skipped, and failed steps only reaches this total if every step finishes in one of those
    states.
    """
    total_steps_succeeded: int | None = None
    """A runtime count for the number of steps in the workflow that ran successfully."""
    total_steps_failed: int | None = None
    """A runtime count for the number of steps in the workflow that failed."""
    total_steps_skipped: int | None = None
    """A runtime count for the number of steps in the workflow that were skipped."""
    start_time: str | None = None
    """The timestamp when the runtime instance of this workflow started."""
    end_time: str | None = None
    """The timestamp when this runtime instance of the workflow finished."""
    parallel_group: str | None = None
    """The name of the test group that included the test workflow resource at runtime."""
    retried: bool | None = None
    """Indicates whether a retry of the image build superseded this runtime instance of the
    workflow. When you retry a failed image build, Image Builder sets this flag to ``true`` on
    the original workflow executions that the retry re-ran.
    """


def structure_list_workflow_executions_request(data: Any) -> ListWorkflowExecutionsRequest:
    made = ListWorkflowExecutionsRequest.__new__(ListWorkflowExecutionsRequest)
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    return made


def write_list_workflow_executions_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "maxResults": value.max_results,
            "nextToken": value.next_token,
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


def check_list_workflow_executions_request(problems: Problems, value: Any) -> None:
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
    ListWorkflowExecutionsRequest,
    structure_list_workflow_executions_request,
    write_list_workflow_executions_request,
)


def read_list_workflow_executions_response(data: Any) -> ListWorkflowExecutionsResponse:
    made = ListWorkflowExecutionsResponse.__new__(ListWorkflowExecutionsResponse)
    made.request_id = data.get("requestId")
    made.workflow_executions = read_list(
        data.get("workflowExecutions"), read_workflow_execution_metadata
    )
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.message = data.get("message")
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_workflow_executions_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "workflowExecutions": write_list(member, write_workflow_execution_metadata)
            if (member := value.workflow_executions)
            else None,
            "imageBuildVersionArn": value.image_build_version_arn,
            "message": value.message,
            "nextToken": value.next_token,
        }
    )


register(
    ListWorkflowExecutionsResponse,
    read_list_workflow_executions_response,
    write_list_workflow_executions_response,
)


def read_workflow_execution_metadata(data: Any) -> WorkflowExecutionMetadata:
    made = WorkflowExecutionMetadata.__new__(WorkflowExecutionMetadata)
    made.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    made.workflow_execution_id = data.get("workflowExecutionId")
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
    made.retried = None if (value := data.get("retried")) is None else read_boolean(value)
    return made


def write_workflow_execution_metadata(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "workflowBuildVersionArn": value.workflow_build_version_arn,
            "workflowExecutionId": value.workflow_execution_id,
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
            "retried": value.retried,
        }
    )


register(
    WorkflowExecutionMetadata, read_workflow_execution_metadata, write_workflow_execution_metadata
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListWorkflowExecutions",
        {"Content-Type": "application/json"},
        to_json(write_list_workflow_executions_request(request)),
    )


def read_response(answer: HttpResponse) -> ListWorkflowExecutionsResponse:
    return read_list_workflow_executions_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_list_workflow_executions_response(response)))


CALL = Call(
    name="ListWorkflowExecutions",
    method="POST",
    request_type=ListWorkflowExecutionsRequest,
    response_type=ListWorkflowExecutionsResponse,
    check=check_list_workflow_executions_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
