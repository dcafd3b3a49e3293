"""component_type: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ComponentType(OpenEnum):
    """ComponentType."""

    BUILD = "BUILD"
    TEST = "TEST"


read_component_type = reader_of(ComponentType)
