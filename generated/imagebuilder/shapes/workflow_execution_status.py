"""WorkflowExecutionStatus: used by GetWorkflowExecution, ListWorkflowExecutions."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class WorkflowExecutionStatus(OpenEnum):
    """WorkflowExecutionStatus: ``PENDING``, ``SKIPPED``, ``RUNNING``, ``COMPLETED``, ``FAILED``,
    ``ROLLBACK_IN_PROGRESS``, ``ROLLBACK_COMPLETED``, ``CANCELLED``.
    """

    PENDING = "PENDING"
    SKIPPED = "SKIPPED"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    ROLLBACK_IN_PROGRESS = "ROLLBACK_IN_PROGRESS"
    ROLLBACK_COMPLETED = "ROLLBACK_COMPLETED"
    CANCELLED = "CANCELLED"


read = reader_of(WorkflowExecutionStatus)
