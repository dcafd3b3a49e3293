"""ResourceStatus: used by StartResourceStateUpdate."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ResourceStatus(OpenEnum):
    """ResourceStatus: ``AVAILABLE``, ``DELETED``, ``DEPRECATED``, ``DISABLED``."""

    AVAILABLE = "AVAILABLE"
    DELETED = "DELETED"
    DEPRECATED = "DEPRECATED"
    DISABLED = "DISABLED"


read = reader_of(ResourceStatus)
