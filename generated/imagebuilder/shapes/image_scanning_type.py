"""ImageScanningType: used by CreateImage, CreateImagePipeline and 4 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ImageScanningType(OpenEnum):
    """ImageScanningType: ``TEST_INSTANCE_CVE``, ``ON_DEMAND_AMI_CVE``."""

    TEST_INSTANCE_CVE = "TEST_INSTANCE_CVE"
    ON_DEMAND_AMI_CVE = "ON_DEMAND_AMI_CVE"


read = reader_of(ImageScanningType)
