"""LifecyclePolicyDetailFilterType: used by CreateLifecyclePolicy, GetLifecyclePolicy, UpdateLifecyclePolicy."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class LifecyclePolicyDetailFilterType(OpenEnum):
    """LifecyclePolicyDetailFilterType: ``AGE``, ``COUNT``."""

    AGE = "AGE"
    COUNT = "COUNT"


read = reader_of(LifecyclePolicyDetailFilterType)
