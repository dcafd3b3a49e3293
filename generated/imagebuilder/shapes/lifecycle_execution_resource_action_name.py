"""LifecycleExecutionResourceActionName: used by ListLifecycleExecutionResources."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class LifecycleExecutionResourceActionName(OpenEnum):
    """LifecycleExecutionResourceActionName: ``AVAILABLE``, ``DELETE``, ``DEPRECATE``, ``DISABLE``."""

    AVAILABLE = "AVAILABLE"
    DELETE = "DELETE"
    DEPRECATE = "DEPRECATE"
    DISABLE = "DISABLE"


read = reader_of(LifecycleExecutionResourceActionName)
