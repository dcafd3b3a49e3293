"""build_type: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class BuildType(OpenEnum):
    """BuildType."""

    USER_INITIATED = "USER_INITIATED"
    SCHEDULED = "SCHEDULED"
    IMPORT = "IMPORT"
    IMPORT_ISO = "IMPORT_ISO"


read_build_type = reader_of(BuildType)


class ImageSource(OpenEnum):
    """ImageSource."""

    AMAZON_MANAGED = "AMAZON_MANAGED"
    AWS_MARKETPLACE = "AWS_MARKETPLACE"
    IMPORTED = "IMPORTED"
    CUSTOM = "CUSTOM"


read_image_source = reader_of(ImageSource)
