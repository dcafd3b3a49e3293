"""ImageScanStatus: used by GetImage."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ImageScanStatus(OpenEnum):
    """ImageScanStatus: ``PENDING``, ``SCANNING``, ``COLLECTING``, ``COMPLETED``, ``ABANDONED``,
    ``FAILED``, ``TIMED_OUT``.
    """

    PENDING = "PENDING"
    SCANNING = "SCANNING"
    COLLECTING = "COLLECTING"
    COMPLETED = "COMPLETED"
    ABANDONED = "ABANDONED"
    FAILED = "FAILED"
    TIMED_OUT = "TIMED_OUT"


read = reader_of(ImageScanStatus)
