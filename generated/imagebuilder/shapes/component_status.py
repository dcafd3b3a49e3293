"""component_status: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ComponentStatus(OpenEnum):
    """ComponentStatus."""

    DEPRECATED = "DEPRECATED"
    DISABLED = "DISABLED"
    ACTIVE = "ACTIVE"


read_component_status = reader_of(ComponentStatus)
