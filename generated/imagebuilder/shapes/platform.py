"""platform: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class Platform(OpenEnum):
    """Platform."""

    WINDOWS = "Windows"
    LINUX = "Linux"
    MACOS = "macOS"


read_platform = reader_of(Platform)
