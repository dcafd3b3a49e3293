"""image_type: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ImageType(OpenEnum):
    """ImageType."""

    AMI = "AMI"
    DOCKER = "DOCKER"


read_image_type = reader_of(ImageType)
