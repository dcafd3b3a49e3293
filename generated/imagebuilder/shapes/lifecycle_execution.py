"""lifecycle_execution: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import read_boolean, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, register

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

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


@define(kw_only=True)
class LifecycleExecutionResourcesImpactedSummary(StructureBase):
    """Contains an indicator that shows whether the lifecycle execution identified any resources to
    take lifecycle actions on.
    """

    has_impacted_resources: bool | None = None
    """Indicates whether the lifecycle execution identified any resources to take lifecycle actions
    on.
    """


def read_lifecycle_execution(data: Any) -> LifecycleExecution:
    made = LifecycleExecution.__new__(LifecycleExecution)
    made.lifecycle_execution_id = data.get("lifecycleExecutionId")
    made.lifecycle_policy_arn = data.get("lifecyclePolicyArn")
    made.resources_impacted_summary = (
        None
        if (value := data.get("resourcesImpactedSummary")) is None
        else read_lifecycle_execution_resources_impacted_summary(value)
    )
    made.state = (
        None
        if (value := data.get("state")) is None
        else _shapes.lifecycle_execution_state.read_lifecycle_execution_state(value)
    )
    made.start_time = None if (value := data.get("startTime")) is None else read_timestamp(value)
    made.end_time = None if (value := data.get("endTime")) is None else read_timestamp(value)
    return made


def write_lifecycle_execution(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
            "resourcesImpactedSummary": None
            if (member := value.resources_impacted_summary) is None
            else write_lifecycle_execution_resources_impacted_summary(member),
            "state": None
            if (member := value.state) is None
            else _shapes.lifecycle_execution_state.write_lifecycle_execution_state(member),
            "startTime": None if (member := value.start_time) is None else write_epoch(member),
            "endTime": None if (member := value.end_time) is None else write_epoch(member),
        }
    )


def unstructure_lifecycle_execution(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
            "resourcesImpactedSummary": None
            if (member := value.resources_impacted_summary) is None
            else write_lifecycle_execution_resources_impacted_summary(member),
            "state": None
            if (member := value.state) is None
            else _shapes.lifecycle_execution_state.write_lifecycle_execution_state(member),
            "startTime": value.start_time,
            "endTime": value.end_time,
        }
    )


register(LifecycleExecution, read_lifecycle_execution, unstructure_lifecycle_execution)


def read_lifecycle_execution_resources_impacted_summary(
    data: Any,
) -> LifecycleExecutionResourcesImpactedSummary:
    made = LifecycleExecutionResourcesImpactedSummary.__new__(
        LifecycleExecutionResourcesImpactedSummary
    )
    made.has_impacted_resources = (
        None if (value := data.get("hasImpactedResources")) is None else read_boolean(value)
    )
    return made


def write_lifecycle_execution_resources_impacted_summary(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "hasImpactedResources": value.has_impacted_resources,
        }
    )


register(
    LifecycleExecutionResourcesImpactedSummary,
    read_lifecycle_execution_resources_impacted_summary,
    write_lifecycle_execution_resources_impacted_summary,
)
