"""BuildType: used by GetImage, ListImageBuildVersions and 2 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class BuildType(OpenEnum):
    """BuildType: ``USER_INITIATED``, ``SCHEDULED``, ``IMPORT``, ``IMPORT_ISO``."""

    USER_INITIATED = "USER_INITIATED"
    SCHEDULED = "SCHEDULED"
    IMPORT = "IMPORT"
    IMPORT_ISO = "IMPORT_ISO"


read = reader_of(BuildType)
