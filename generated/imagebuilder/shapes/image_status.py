"""ImageStatus: used by GetImage, GetImagePipeline and 3 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ImageStatus(OpenEnum):
    """ImageStatus: ``PENDING``, ``CREATING``, ``BUILDING``, ``TESTING``, ``DISTRIBUTING``,
    ``INTEGRATING``, ``AVAILABLE``, ``CANCELLED``, ``FAILED``, ``DEPRECATED``, ``DELETED``,
    ``DISABLED``.
    """

    PENDING = "PENDING"
    CREATING = "CREATING"
    BUILDING = "BUILDING"
    TESTING = "TESTING"
    DISTRIBUTING = "DISTRIBUTING"
    INTEGRATING = "INTEGRATING"
    AVAILABLE = "AVAILABLE"
    CANCELLED = "CANCELLED"
    FAILED = "FAILED"
    DEPRECATED = "DEPRECATED"
    DELETED = "DELETED"
    DISABLED = "DISABLED"


read = reader_of(ImageStatus)
