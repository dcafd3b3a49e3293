"""workflow_state: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, register

if TYPE_CHECKING:
    from typing import Any


class WorkflowStatus(OpenEnum):
    """WorkflowStatus: ``DEPRECATED``."""

    DEPRECATED = "DEPRECATED"


read_workflow_status = reader_of(WorkflowStatus)


@define(kw_only=True)
class WorkflowState(StructureBase):
    """A group of fields that describe the current status of the workflow."""

    status: WorkflowStatus | None = None
    """The current state of the workflow."""
    reason: str | None = None
    """Describes how or why the workflow changed state."""


def read_workflow_state(data: Any) -> WorkflowState:
    made = WorkflowState.__new__(WorkflowState)
    made.status = None if (value := data.get("status")) is None else read_workflow_status(value)
    made.reason = data.get("reason")
    return made


def write_workflow_state(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "status": None if (member := value.status) is None else str(member),
            "reason": value.reason,
        }
    )


register(WorkflowState, read_workflow_state, write_workflow_state)
