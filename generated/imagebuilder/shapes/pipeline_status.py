"""PipelineStatus: used by CreateImagePipeline, GetImagePipeline and 2 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class PipelineStatus(OpenEnum):
    """PipelineStatus: ``DISABLED``, ``ENABLED``."""

    DISABLED = "DISABLED"
    ENABLED = "ENABLED"


read = reader_of(PipelineStatus)
