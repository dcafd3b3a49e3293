"""container_type: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ContainerType(OpenEnum):
    """ContainerType."""

    DOCKER = "DOCKER"


read_container_type = reader_of(ContainerType)
