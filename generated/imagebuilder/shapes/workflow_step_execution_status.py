"""WorkflowStepExecutionStatus: used by GetWorkflowStepExecution, ListWorkflowStepExecutions."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class WorkflowStepExecutionStatus(OpenEnum):
    """WorkflowStepExecutionStatus: ``PENDING``, ``SKIPPED``, ``RUNNING``, ``COMPLETED``,
    ``FAILED``, ``CANCELLED``.
    """

    PENDING = "PENDING"
    SKIPPED = "SKIPPED"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


read = reader_of(WorkflowStepExecutionStatus)
