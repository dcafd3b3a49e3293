"""MaximumSeverityLabel: used by CreateImage, CreateImagePipeline and 4 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class MaximumSeverityLabel(OpenEnum):
    """MaximumSeverityLabel: ``INFORMATIONAL``, ``LOW``, ``MEDIUM``, ``HIGH``."""

    INFORMATIONAL = "INFORMATIONAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


read = reader_of(MaximumSeverityLabel)
