"""WorkflowStepExecutionRollbackStatus: used by GetWorkflowStepExecution, ListWorkflowStepExecutions."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class WorkflowStepExecutionRollbackStatus(OpenEnum):
    """WorkflowStepExecutionRollbackStatus: ``RUNNING``, ``COMPLETED``, ``SKIPPED``, ``FAILED``."""

    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    SKIPPED = "SKIPPED"
    FAILED = "FAILED"


read = reader_of(WorkflowStepExecutionRollbackStatus)
