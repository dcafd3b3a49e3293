"""lifecycle_policy_resource_type: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class LifecyclePolicyStatus(OpenEnum):
    """LifecyclePolicyStatus."""

    DISABLED = "DISABLED"
    ENABLED = "ENABLED"


read_lifecycle_policy_status = reader_of(LifecyclePolicyStatus)


class LifecyclePolicyResourceType(OpenEnum):
    """LifecyclePolicyResourceType."""

    AMI_IMAGE = "AMI_IMAGE"
    CONTAINER_IMAGE = "CONTAINER_IMAGE"


read_lifecycle_policy_resource_type = reader_of(LifecyclePolicyResourceType)
