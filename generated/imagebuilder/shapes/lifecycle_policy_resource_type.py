"""LifecyclePolicyResourceType: used by CreateLifecyclePolicy, GetLifecyclePolicy and 2 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class LifecyclePolicyResourceType(OpenEnum):
    """LifecyclePolicyResourceType: ``AMI_IMAGE``, ``CONTAINER_IMAGE``."""

    AMI_IMAGE = "AMI_IMAGE"
    CONTAINER_IMAGE = "CONTAINER_IMAGE"


read = reader_of(LifecyclePolicyResourceType)
