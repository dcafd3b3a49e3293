"""ComponentStatus: used by GetComponent, ListComponentBuildVersions, ListComponents."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ComponentStatus(OpenEnum):
    """ComponentStatus: ``DEPRECATED``, ``DISABLED``, ``ACTIVE``."""

    DEPRECATED = "DEPRECATED"
    DISABLED = "DISABLED"
    ACTIVE = "ACTIVE"


read = reader_of(ComponentStatus)
