"""component_type: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum


class ComponentType(OpenEnum):
    """ComponentType."""

    BUILD = "BUILD"
    TEST = "TEST"
