"""image_type: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum


class ImageType(OpenEnum):
    """ImageType."""

    AMI = "AMI"
    DOCKER = "DOCKER"
