"""workflow_step_execution_rollback_status: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class WorkflowStepExecutionStatus(OpenEnum):
    """WorkflowStepExecutionStatus."""

    PENDING = "PENDING"
    SKIPPED = "SKIPPED"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


read_workflow_step_execution_status = reader_of(WorkflowStepExecutionStatus)


class WorkflowStepExecutionRollbackStatus(OpenEnum):
    """WorkflowStepExecutionRollbackStatus."""

    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    SKIPPED = "SKIPPED"
    FAILED = "FAILED"


read_workflow_step_execution_rollback_status = reader_of(WorkflowStepExecutionRollbackStatus)
