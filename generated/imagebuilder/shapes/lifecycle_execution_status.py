"""LifecycleExecutionStatus: used by GetLifecycleExecution, ListLifecycleExecutionResources, ListLifecycleExecutions."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class LifecycleExecutionStatus(OpenEnum):
    """LifecycleExecutionStatus: ``IN_PROGRESS``, ``CANCELLED``, ``CANCELLING``, ``FAILED``,
    ``SUCCESS``, ``PENDING``.
    """

    IN_PROGRESS = "IN_PROGRESS"
    CANCELLED = "CANCELLED"
    CANCELLING = "CANCELLING"
    FAILED = "FAILED"
    SUCCESS = "SUCCESS"
    PENDING = "PENDING"


read = reader_of(LifecycleExecutionStatus)
