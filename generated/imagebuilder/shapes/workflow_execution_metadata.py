"""WorkflowExecutionMetadata: used by ListWorkflowExecutions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_boolean, read_integer, without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.workflow_execution_status import WorkflowExecutionStatus
    from ..shapes.workflow_type import WorkflowType


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


def read(data: Any) -> WorkflowExecutionMetadata:
    if data is None:
        return absent(WorkflowExecutionMetadata)
    self = new(WorkflowExecutionMetadata)
    self.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    self.workflow_execution_id = data.get("workflowExecutionId")
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
    self.retried = read_boolean(data.get("retried"))
    return self


def write(value: WorkflowExecutionMetadata | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "workflowBuildVersionArn": value.workflow_build_version_arn,
            "workflowExecutionId": value.workflow_execution_id,
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
            "retried": value.retried,
        }
    )


register(
    __name__,
    {
        WorkflowExecutionMetadata: (read, write),
    },
)
