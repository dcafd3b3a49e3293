"""LifecyclePolicyTimeUnit: used by CreateLifecyclePolicy, GetLifecyclePolicy and 2 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class LifecyclePolicyTimeUnit(OpenEnum):
    """LifecyclePolicyTimeUnit: ``DAYS``, ``WEEKS``, ``MONTHS``, ``YEARS``."""

    DAYS = "DAYS"
    WEEKS = "WEEKS"
    MONTHS = "MONTHS"
    YEARS = "YEARS"


read = reader_of(LifecyclePolicyTimeUnit)
