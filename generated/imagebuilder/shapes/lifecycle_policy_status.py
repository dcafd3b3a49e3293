"""LifecyclePolicyStatus: used by CreateLifecyclePolicy, GetLifecyclePolicy and 2 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class LifecyclePolicyStatus(OpenEnum):
    """LifecyclePolicyStatus: ``DISABLED``, ``ENABLED``."""

    DISABLED = "DISABLED"
    ENABLED = "ENABLED"


read = reader_of(LifecyclePolicyStatus)
