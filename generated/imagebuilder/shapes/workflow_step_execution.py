"""WorkflowStepExecution: used by ListWaitingWorkflowSteps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


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


def read(data: Any) -> WorkflowStepExecution:
    if data is None:
        return absent(WorkflowStepExecution)
    self = new(WorkflowStepExecution)
    self.step_execution_id = data.get("stepExecutionId")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    self.workflow_execution_id = data.get("workflowExecutionId")
    self.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    self.name = data.get("name")
    self.action = data.get("action")
    self.start_time = data.get("startTime")
    return self


def write(value: WorkflowStepExecution | None) -> dict[str, Any] | None:
    if value is None:
        return None
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


register(
    __name__,
    {
        WorkflowStepExecution: (read, write),
    },
)
