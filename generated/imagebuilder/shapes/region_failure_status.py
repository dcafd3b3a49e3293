"""RegionFailureStatus: used by GetImage, ListImageBuildVersions, ListImagePipelineImages."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class RegionFailureStatus(OpenEnum):
    """RegionFailureStatus: ``FAILED``, ``CANCELLED``, ``TIMED_OUT``."""

    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    TIMED_OUT = "TIMED_OUT"


read = reader_of(RegionFailureStatus)
