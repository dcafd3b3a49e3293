"""ComponentType: used by GetComponent, ImportComponent and 2 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ComponentType(OpenEnum):
    """ComponentType: ``BUILD``, ``TEST``."""

    BUILD = "BUILD"
    TEST = "TEST"


read = reader_of(ComponentType)
