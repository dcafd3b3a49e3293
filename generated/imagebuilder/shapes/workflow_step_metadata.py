"""WorkflowStepMetadata: used by ListWorkflowStepExecutions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_integer, without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.workflow_step_execution_rollback_status import WorkflowStepExecutionRollbackStatus
    from ..shapes.workflow_step_execution_status import WorkflowStepExecutionStatus


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


def read(data: Any) -> WorkflowStepMetadata:
    if data is None:
        return absent(WorkflowStepMetadata)
    self = new(WorkflowStepMetadata)
    self.step_execution_id = data.get("stepExecutionId")
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
    self.attempt_number = read_integer(data.get("attemptNumber"))
    self.max_attempts = read_integer(data.get("maxAttempts"))
    return self


def write(value: WorkflowStepMetadata | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "stepExecutionId": value.step_execution_id,
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
            "attemptNumber": value.attempt_number,
            "maxAttempts": value.max_attempts,
        }
    )


register(
    __name__,
    {
        WorkflowStepMetadata: (read, write),
    },
)
