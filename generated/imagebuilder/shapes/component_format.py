"""ComponentFormat: used by ImportComponent."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ComponentFormat(OpenEnum):
    """ComponentFormat: ``SHELL``."""

    SHELL = "SHELL"


read = reader_of(ComponentFormat)
