"""ListWorkflowExecutions: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_integer, check_string
from ..runtime.wire import read_boolean, read_list, read_object, to_json, write_list
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
class ListWorkflowExecutionsResponse:
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
class WorkflowExecutionMetadata:
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
    """Make it of botocore's dict."""
    return ListWorkflowExecutionsRequest(
        max_results=data.get("maxResults"),
        next_token=data.get("nextToken"),
        image_build_version_arn=data.get("imageBuildVersionArn"),
    )


def write_list_workflow_executions_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.max_results) is not None:
        data["maxResults"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    if (member := value.image_build_version_arn) is not None:
        data["imageBuildVersionArn"] = member
    return data


def check_list_workflow_executions_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
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
    """Read what an answer holds."""
    return ListWorkflowExecutionsResponse(
        request_id=data.get("requestId"),
        workflow_executions=read_list(
            data.get("workflowExecutions"), read_workflow_execution_metadata
        ),
        image_build_version_arn=data.get("imageBuildVersionArn"),
        message=data.get("message"),
        next_token=data.get("nextToken"),
    )


def write_list_workflow_executions_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if member := value.workflow_executions:
        data["workflowExecutions"] = write_list(member, write_workflow_execution_metadata)
    if (member := value.image_build_version_arn) is not None:
        data["imageBuildVersionArn"] = member
    if (member := value.message) is not None:
        data["message"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


register(
    ListWorkflowExecutionsResponse,
    read_list_workflow_executions_response,
    write_list_workflow_executions_response,
)


def read_workflow_execution_metadata(data: Any) -> WorkflowExecutionMetadata:
    """Read what an answer holds."""
    return WorkflowExecutionMetadata(
        workflow_build_version_arn=data.get("workflowBuildVersionArn"),
        workflow_execution_id=data.get("workflowExecutionId"),
        type=None if (value := data.get("type")) is None else read_workflow_type(value),
        status=None
        if (value := data.get("status")) is None
        else read_workflow_execution_status(value),
        message=data.get("message"),
        total_step_count=None if (value := data.get("totalStepCount")) is None else int(value),
        total_steps_succeeded=None
        if (value := data.get("totalStepsSucceeded")) is None
        else int(value),
        total_steps_failed=None if (value := data.get("totalStepsFailed")) is None else int(value),
        total_steps_skipped=None
        if (value := data.get("totalStepsSkipped")) is None
        else int(value),
        start_time=data.get("startTime"),
        end_time=data.get("endTime"),
        parallel_group=data.get("parallelGroup"),
        retried=None if (value := data.get("retried")) is None else read_boolean(value),
    )


def write_workflow_execution_metadata(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.workflow_build_version_arn) is not None:
        data["workflowBuildVersionArn"] = member
    if (member := value.workflow_execution_id) is not None:
        data["workflowExecutionId"] = member
    if (member := value.type) is not None:
        data["type"] = str(member)
    if (member := value.status) is not None:
        data["status"] = str(member)
    if (member := value.message) is not None:
        data["message"] = member
    if (member := value.total_step_count) is not None:
        data["totalStepCount"] = member
    if (member := value.total_steps_succeeded) is not None:
        data["totalStepsSucceeded"] = member
    if (member := value.total_steps_failed) is not None:
        data["totalStepsFailed"] = member
    if (member := value.total_steps_skipped) is not None:
        data["totalStepsSkipped"] = member
    if (member := value.start_time) is not None:
        data["startTime"] = member
    if (member := value.end_time) is not None:
        data["endTime"] = member
    if (member := value.parallel_group) is not None:
        data["parallelGroup"] = member
    if (member := value.retried) is not None:
        data["retried"] = member
    return data


register(
    WorkflowExecutionMetadata, read_workflow_execution_metadata, write_workflow_execution_metadata
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ListWorkflowExecutions",
        {"Content-Type": "application/json"},
        to_json(write_list_workflow_executions_request(request)),
    )


def read_response(answer: HttpResponse) -> ListWorkflowExecutionsResponse:
    """Return the response that the answer holds."""
    return read_list_workflow_executions_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
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
