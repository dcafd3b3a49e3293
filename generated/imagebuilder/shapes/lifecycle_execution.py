"""LifecycleExecution: used by GetLifecycleExecution, ListLifecycleExecutions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..shapes.lifecycle_execution_resources_impacted_summary import (
        LifecycleExecutionResourcesImpactedSummary,
    )
    from ..shapes.lifecycle_execution_state import LifecycleExecutionState


@define(kw_only=True)
class LifecycleExecution(StructureBase):
    """Contains metadata from a runtime instance of a lifecycle policy."""

    lifecycle_execution_id: str | None = None
    """Identifies the lifecycle policy runtime instance."""
    lifecycle_policy_arn: str | None = None
    """The Amazon Resource Name (ARN) of the lifecycle policy that ran."""
    resources_impacted_summary: LifecycleExecutionResourcesImpactedSummary | None = None
    """A summary flag that indicates whether the lifecycle execution identified any resources to
    take lifecycle actions on.
    """
    state: LifecycleExecutionState | None = None
    """Runtime state that reports whether the lifecycle execution is in progress, succeeded, or
    failed.
    """
    start_time: datetime | None = None
    """The timestamp when the lifecycle runtime instance started."""
    end_time: datetime | None = None
    """The timestamp when the lifecycle runtime instance completed."""


def read(data: Any) -> LifecycleExecution:
    if data is None:
        return absent(LifecycleExecution)
    self = new(LifecycleExecution)
    self.lifecycle_execution_id = data.get("lifecycleExecutionId")
    self.lifecycle_policy_arn = data.get("lifecyclePolicyArn")
    self.resources_impacted_summary = _shapes.lifecycle_execution_resources_impacted_summary.read(
        data.get("resourcesImpactedSummary")
    )
    self.state = _shapes.lifecycle_execution_state.read(data.get("state"))
    self.start_time = read_timestamp(data.get("startTime"))
    self.end_time = read_timestamp(data.get("endTime"))
    return self


def write(value: LifecycleExecution | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
            "resourcesImpactedSummary": _shapes.lifecycle_execution_resources_impacted_summary.write(
                value.resources_impacted_summary
            ),
            "state": _shapes.lifecycle_execution_state.write(value.state),
            "startTime": write_epoch(value.start_time),
            "endTime": write_epoch(value.end_time),
        }
    )


def unstructure(value: LifecycleExecution | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
            "resourcesImpactedSummary": _shapes.lifecycle_execution_resources_impacted_summary.write(
                value.resources_impacted_summary
            ),
            "state": _shapes.lifecycle_execution_state.write(value.state),
            "startTime": value.start_time,
            "endTime": value.end_time,
        }
    )


register(
    __name__,
    {
        LifecycleExecution: (read, unstructure),
    },
)
