"""ContainerType: used by CreateContainerRecipe, GetContainerRecipe and 2 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ContainerType(OpenEnum):
    """ContainerType: ``DOCKER``."""

    DOCKER = "DOCKER"


read = reader_of(ContainerType)
