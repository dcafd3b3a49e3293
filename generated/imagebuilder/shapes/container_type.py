"""container_type: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum


class ContainerType(OpenEnum):
    """ContainerType."""

    DOCKER = "DOCKER"
