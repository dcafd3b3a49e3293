"""ImageType: used by GetImage, GetImageRecipe and 3 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ImageType(OpenEnum):
    """ImageType: ``AMI``, ``DOCKER``."""

    AMI = "AMI"
    DOCKER = "DOCKER"


read = reader_of(ImageType)
