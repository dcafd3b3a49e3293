"""lifecycle_execution_state: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.enums import OpenEnum, reader_of
from ..runtime.structures import register

if TYPE_CHECKING:
    from typing import Any


class LifecycleExecutionStatus(OpenEnum):
    """LifecycleExecutionStatus."""

    IN_PROGRESS = "IN_PROGRESS"
    CANCELLED = "CANCELLED"
    CANCELLING = "CANCELLING"
    FAILED = "FAILED"
    SUCCESS = "SUCCESS"
    PENDING = "PENDING"


read_lifecycle_execution_status = reader_of(LifecycleExecutionStatus)


@define(kw_only=True)
class LifecycleExecutionState:
    """The current state of the runtime instance of the lifecycle policy."""

    status: LifecycleExecutionStatus | None = None
    """The runtime status of the lifecycle execution."""
    reason: str | None = None
    """The reason for the current status."""


def read_lifecycle_execution_state(data: Any) -> LifecycleExecutionState:
    """Read what an answer holds."""
    return LifecycleExecutionState(
        status=None
        if (value := data.get("status")) is None
        else read_lifecycle_execution_status(value),
        reason=data.get("reason"),
    )


def write_lifecycle_execution_state(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.status) is not None:
        data["status"] = str(member)
    if (member := value.reason) is not None:
        data["reason"] = member
    return data


register(LifecycleExecutionState, read_lifecycle_execution_state, write_lifecycle_execution_state)
