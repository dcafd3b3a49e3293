"""WorkflowState: used by GetWorkflow, ListWorkflowBuildVersions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.workflow_status import WorkflowStatus


@define(kw_only=True)
class WorkflowState(StructureBase):
    """A group of fields that describe the current status of the workflow."""

    status: WorkflowStatus | None = None
    """The current state of the workflow."""
    reason: str | None = None
    """Describes how or why the workflow changed state."""


def read(data: Any) -> WorkflowState:
    if data is None:
        return absent(WorkflowState)
    self = new(WorkflowState)
    self.status = _shapes.workflow_status.read(data.get("status"))
    self.reason = data.get("reason")
    return self


def write(value: WorkflowState | None) -> dict[str, Any] | None:
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
        WorkflowState: (read, write),
    },
)
