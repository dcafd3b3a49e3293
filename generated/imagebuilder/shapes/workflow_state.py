"""workflow_state: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.enums import OpenEnum, reader_of
from ..runtime.structures import register

if TYPE_CHECKING:
    from typing import Any


class WorkflowStatus(OpenEnum):
    """WorkflowStatus."""

    DEPRECATED = "DEPRECATED"


read_workflow_status = reader_of(WorkflowStatus)


@define(kw_only=True)
class WorkflowState:
    """A group of fields that describe the current status of the workflow."""

    status: WorkflowStatus | None = None
    """The current state of the workflow."""
    reason: str | None = None
    """Describes how or why the workflow changed state."""


def read_workflow_state(data: Any) -> WorkflowState:
    """Read what an answer holds."""
    return WorkflowState(
        status=None if (value := data.get("status")) is None else read_workflow_status(value),
        reason=data.get("reason"),
    )


def write_workflow_state(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.status) is not None:
        data["status"] = str(member)
    if (member := value.reason) is not None:
        data["reason"] = member
    return data


register(WorkflowState, read_workflow_state, write_workflow_state)
