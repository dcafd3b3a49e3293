"""ImageSource: used by GetImage, ListImageBuildVersions and 2 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ImageSource(OpenEnum):
    """ImageSource: ``AMAZON_MANAGED``, ``AWS_MARKETPLACE``, ``IMPORTED``, ``CUSTOM``."""

    AMAZON_MANAGED = "AMAZON_MANAGED"
    AWS_MARKETPLACE = "AWS_MARKETPLACE"
    IMPORTED = "IMPORTED"
    CUSTOM = "CUSTOM"


read = reader_of(ImageSource)
