"""LifecycleExecutionResource: used by ListLifecycleExecutionResources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..shapes.lifecycle_execution_resource_action import LifecycleExecutionResourceAction
    from ..shapes.lifecycle_execution_resource_state import LifecycleExecutionResourceState
    from ..shapes.lifecycle_execution_snapshot_resource import LifecycleExecutionSnapshotResource


@define(kw_only=True)
class LifecycleExecutionResource(StructureBase):
    """Contains details for a resource that the runtime instance of the lifecycle policy identified
    for action.
    """

    account_id: str | None = None
    """The account that owns the impacted resource."""
    resource_id: str | None = None
    """Identifies the impacted resource. The resource ID depends on the type of resource, as
    follows.

    * Image Builder image resources: Amazon Resource Name (ARN)

    * Distributed AMIs: AMI ID

    * Container images distributed to an ECR repository: image URI or SHA Digest
    """
    state: LifecycleExecutionResourceState | None = None
    """The runtime state of the lifecycle action for this resource."""
    action: LifecycleExecutionResourceAction | None = None
    """The action to take for the identified resource."""
    region: str | None = None
    """The Amazon Web Services Region where the lifecycle execution resource is stored."""
    snapshots: list[LifecycleExecutionSnapshotResource] = field(factory=lambda: [])
    """A list of associated resource snapshots for the impacted resource if it’s an AMI."""
    image_uris: list[str] = field(factory=lambda: [])
    """For an impacted container image, this identifies a list of URIs for associated container
    images distributed to ECR repositories.
    """
    start_time: datetime | None = None
    """The starting timestamp from the lifecycle action that was applied to the resource."""
    end_time: datetime | None = None
    """The ending timestamp from the lifecycle action that was applied to the resource."""


def read(data: Any) -> LifecycleExecutionResource:
    if data is None:
        return absent(LifecycleExecutionResource)
    self = new(LifecycleExecutionResource)
    self.account_id = data.get("accountId")
    self.resource_id = data.get("resourceId")
    self.state = _shapes.lifecycle_execution_resource_state.read(data.get("state"))
    self.action = _shapes.lifecycle_execution_resource_action.read(data.get("action"))
    self.region = data.get("region")
    self.snapshots = read_list_or_empty(
        data.get("snapshots"), _shapes.lifecycle_execution_snapshot_resource.read
    )
    self.image_uris = read_list_or_empty(data.get("imageUris"))
    self.start_time = read_timestamp(data.get("startTime"))
    self.end_time = read_timestamp(data.get("endTime"))
    return self


def write(value: LifecycleExecutionResource | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "accountId": value.account_id,
            "resourceId": value.resource_id,
            "state": _shapes.lifecycle_execution_resource_state.write(value.state),
            "action": _shapes.lifecycle_execution_resource_action.write(value.action),
            "region": value.region,
            "snapshots": write_list(
                value.snapshots, _shapes.lifecycle_execution_snapshot_resource.write
            )
            or None,
            "imageUris": write_list(value.image_uris) or None,
            "startTime": write_epoch(value.start_time),
            "endTime": write_epoch(value.end_time),
        }
    )


def unstructure(value: LifecycleExecutionResource | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "accountId": value.account_id,
            "resourceId": value.resource_id,
            "state": _shapes.lifecycle_execution_resource_state.write(value.state),
            "action": _shapes.lifecycle_execution_resource_action.write(value.action),
            "region": value.region,
            "snapshots": write_list(
                value.snapshots, _shapes.lifecycle_execution_snapshot_resource.write
            )
            or None,
            "imageUris": write_list(value.image_uris) or None,
            "startTime": value.start_time,
            "endTime": value.end_time,
        }
    )


register(
    __name__,
    {
        LifecycleExecutionResource: (read, unstructure),
    },
)
