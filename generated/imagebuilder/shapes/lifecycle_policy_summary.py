"""LifecyclePolicySummary: used by ListLifecyclePolicies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import read_map_or_empty, without_absent, write_map, write_string
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..shapes.lifecycle_policy_resource_type import LifecyclePolicyResourceType
    from ..shapes.lifecycle_policy_status import LifecyclePolicyStatus


@define(kw_only=True)
class LifecyclePolicySummary(StructureBase):
    """Contains a summary of lifecycle policy resources."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the lifecycle policy."""
    name: str | None = None
    """The name of the lifecycle policy."""
    description: str | None = None
    """Optional description for the lifecycle policy."""
    status: LifecyclePolicyStatus | None = None
    """The lifecycle policy resource status."""
    execution_role: str | None = None
    """The name or Amazon Resource Name (ARN) of the IAM role that Image Builder uses to run the
    lifecycle policy.
    """
    resource_type: LifecyclePolicyResourceType | None = None
    """The type of resources the lifecycle policy targets."""
    date_created: datetime | None = None
    """The timestamp when Image Builder created the lifecycle policy resource."""
    date_updated: datetime | None = None
    """The timestamp when Image Builder updated the lifecycle policy resource."""
    date_last_run: datetime | None = None
    """The timestamp for the last time Image Builder ran the lifecycle policy."""
    tags: dict[str, str] = field(factory=lambda: {})
    """To help manage your lifecycle policy resources, you can assign your own metadata to each
    resource in the form of tags. Each tag consists of a key and an optional value, both of
    which you define.
    """


def read(data: Any) -> LifecyclePolicySummary:
    if data is None:
        return absent(LifecyclePolicySummary)
    self = new(LifecyclePolicySummary)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.description = data.get("description")
    self.status = _shapes.lifecycle_policy_status.read(data.get("status"))
    self.execution_role = data.get("executionRole")
    self.resource_type = _shapes.lifecycle_policy_resource_type.read(data.get("resourceType"))
    self.date_created = read_timestamp(data.get("dateCreated"))
    self.date_updated = read_timestamp(data.get("dateUpdated"))
    self.date_last_run = read_timestamp(data.get("dateLastRun"))
    self.tags = read_map_or_empty(data.get("tags"))
    return self


def write(value: LifecyclePolicySummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "status": write_string(value.status),
            "executionRole": value.execution_role,
            "resourceType": write_string(value.resource_type),
            "dateCreated": write_epoch(value.date_created),
            "dateUpdated": write_epoch(value.date_updated),
            "dateLastRun": write_epoch(value.date_last_run),
            "tags": write_map(value.tags) or None,
        }
    )


def unstructure(value: LifecyclePolicySummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "status": write_string(value.status),
            "executionRole": value.execution_role,
            "resourceType": write_string(value.resource_type),
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "dateLastRun": value.date_last_run,
            "tags": write_map(value.tags) or None,
        }
    )


register(
    __name__,
    {
        LifecyclePolicySummary: (read, unstructure),
    },
)
