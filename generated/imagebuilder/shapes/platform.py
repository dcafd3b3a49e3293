"""Platform: used by CreateComponent, CreateContainerRecipe and 15 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class Platform(OpenEnum):
    """Platform: ``Windows``, ``Linux``, ``macOS``."""

    WINDOWS = "Windows"
    LINUX = "Linux"
    MACOS = "macOS"


read = reader_of(Platform)
