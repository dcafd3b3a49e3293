"""LifecyclePolicyDetailActionType: used by CreateLifecyclePolicy, GetLifecyclePolicy, UpdateLifecyclePolicy."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class LifecyclePolicyDetailActionType(OpenEnum):
    """LifecyclePolicyDetailActionType: ``DELETE``, ``DEPRECATE``, ``DISABLE``."""

    DELETE = "DELETE"
    DEPRECATE = "DEPRECATE"
    DISABLE = "DISABLE"


read = reader_of(LifecyclePolicyDetailActionType)
