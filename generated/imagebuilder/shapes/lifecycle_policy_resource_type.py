"""lifecycle_policy_resource_type: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum


class LifecyclePolicyStatus(OpenEnum):
    """LifecyclePolicyStatus."""

    DISABLED = "DISABLED"
    ENABLED = "ENABLED"


class LifecyclePolicyResourceType(OpenEnum):
    """LifecyclePolicyResourceType."""

    AMI_IMAGE = "AMI_IMAGE"
    CONTAINER_IMAGE = "CONTAINER_IMAGE"
