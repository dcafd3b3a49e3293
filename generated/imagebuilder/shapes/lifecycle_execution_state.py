"""lifecycle_execution_state: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, register

if TYPE_CHECKING:
    from typing import Any


class LifecycleExecutionStatus(OpenEnum):
    """LifecycleExecutionStatus: ``IN_PROGRESS``, ``CANCELLED``, ``CANCELLING``, ``FAILED``,
    ``SUCCESS``, ``PENDING``.
    """

    IN_PROGRESS = "IN_PROGRESS"
    CANCELLED = "CANCELLED"
    CANCELLING = "CANCELLING"
    FAILED = "FAILED"
    SUCCESS = "SUCCESS"
    PENDING = "PENDING"


read_lifecycle_execution_status = reader_of(LifecycleExecutionStatus)


@define(kw_only=True)
class LifecycleExecutionState(StructureBase):
    """The current state of the runtime instance of the lifecycle policy."""

    status: LifecycleExecutionStatus | None = None
    """The runtime status of the lifecycle execution."""
    reason: str | None = None
    """The reason for the current status."""


def read_lifecycle_execution_state(data: Any) -> LifecycleExecutionState:
    made = LifecycleExecutionState.__new__(LifecycleExecutionState)
    made.status = (
        None if (value := data.get("status")) is None else read_lifecycle_execution_status(value)
    )
    made.reason = data.get("reason")
    return made


def write_lifecycle_execution_state(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "status": None if (member := value.status) is None else str(member),
            "reason": value.reason,
        }
    )


register(LifecycleExecutionState, read_lifecycle_execution_state, write_lifecycle_execution_state)
