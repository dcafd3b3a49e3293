"""component_status: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum


class ComponentStatus(OpenEnum):
    """ComponentStatus."""

    DEPRECATED = "DEPRECATED"
    DISABLED = "DISABLED"
    ACTIVE = "ACTIVE"
