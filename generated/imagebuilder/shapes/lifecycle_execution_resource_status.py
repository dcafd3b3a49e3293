"""LifecycleExecutionResourceStatus: used by ListLifecycleExecutionResources."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class LifecycleExecutionResourceStatus(OpenEnum):
    """LifecycleExecutionResourceStatus: ``FAILED``, ``IN_PROGRESS``, ``SKIPPED``, ``SUCCESS``."""

    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
    SKIPPED = "SKIPPED"
    SUCCESS = "SUCCESS"


read = reader_of(LifecycleExecutionResourceStatus)
