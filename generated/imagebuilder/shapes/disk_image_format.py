"""DiskImageFormat: used by CreateDistributionConfiguration, GetDistributionConfiguration and 2 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class DiskImageFormat(OpenEnum):
    """DiskImageFormat: ``VMDK``, ``RAW``, ``VHD``."""

    VMDK = "VMDK"
    RAW = "RAW"
    VHD = "VHD"


read = reader_of(DiskImageFormat)
