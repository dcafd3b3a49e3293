"""LifecycleExecutionState: used by GetLifecycleExecution, ListLifecycleExecutionResources, ListLifecycleExecutions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.lifecycle_execution_status import LifecycleExecutionStatus


@define(kw_only=True)
class LifecycleExecutionState(StructureBase):
    """The current state of the runtime instance of the lifecycle policy."""

    status: LifecycleExecutionStatus | None = None
    """The runtime status of the lifecycle execution."""
    reason: str | None = None
    """The reason for the current status."""


def read(data: Any) -> LifecycleExecutionState:
    if data is None:
        return absent(LifecycleExecutionState)
    self = new(LifecycleExecutionState)
    self.status = _shapes.lifecycle_execution_status.read(data.get("status"))
    self.reason = data.get("reason")
    return self


def write(value: LifecycleExecutionState | None) -> dict[str, Any] | None:
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
        LifecycleExecutionState: (read, write),
    },
)
