"""LifecycleExecutionResourceState: used by ListLifecycleExecutionResources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.lifecycle_execution_resource_status import LifecycleExecutionResourceStatus


@define(kw_only=True)
class LifecycleExecutionResourceState(StructureBase):
    """Contains the state of an impacted resource that the runtime instance of the lifecycle policy
    identified for action.
    """

    status: LifecycleExecutionResourceStatus | None = None
    """The runtime status of the lifecycle action taken for the impacted resource."""
    reason: str | None = None
    """Messaging that clarifies the reason for the assigned status."""


def read(data: Any) -> LifecycleExecutionResourceState:
    if data is None:
        return absent(LifecycleExecutionResourceState)
    self = new(LifecycleExecutionResourceState)
    self.status = _shapes.lifecycle_execution_resource_status.read(data.get("status"))
    self.reason = data.get("reason")
    return self


def write(value: LifecycleExecutionResourceState | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "status": write_string(value.status),
            "reason": value.reason,
        }
    )


register(
    __name__,
    {
        LifecycleExecutionResourceState: (read, write),
    },
)
