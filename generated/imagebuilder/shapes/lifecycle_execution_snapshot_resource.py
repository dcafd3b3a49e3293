"""LifecycleExecutionSnapshotResource: used by ListLifecycleExecutionResources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.lifecycle_execution_resource_state import LifecycleExecutionResourceState


@define(kw_only=True)
class LifecycleExecutionSnapshotResource(StructureBase):
    """Contains the state of an impacted snapshot resource that the runtime instance of the
    lifecycle policy identified for action.
    """

    snapshot_id: str | None = None
    """Identifies the impacted snapshot resource."""
    state: LifecycleExecutionResourceState | None = None
    """The runtime status of the lifecycle action taken for the snapshot."""


def read(data: Any) -> LifecycleExecutionSnapshotResource:
    if data is None:
        return absent(LifecycleExecutionSnapshotResource)
    self = new(LifecycleExecutionSnapshotResource)
    self.snapshot_id = data.get("snapshotId")
    self.state = _shapes.lifecycle_execution_resource_state.read(data.get("state"))
    return self


def write(value: LifecycleExecutionSnapshotResource | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "snapshotId": value.snapshot_id,
            "state": _shapes.lifecycle_execution_resource_state.write(value.state),
        }
    )


register(
    __name__,
    {
        LifecycleExecutionSnapshotResource: (read, write),
    },
)
