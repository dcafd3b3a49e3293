"""lifecycle_execution: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.structures import register
from ..runtime.wire import read_boolean, read_timestamp, write_epoch
from ..shapes.lifecycle_execution_state import (
    read_lifecycle_execution_state,
    write_lifecycle_execution_state,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..shapes.lifecycle_execution_state import LifecycleExecutionState


@define(kw_only=True)
class LifecycleExecution:
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
class LifecycleExecutionResourcesImpactedSummary:
    """Contains an indicator that shows whether the lifecycle execution identified any resources to
    take lifecycle actions on.
    """

    has_impacted_resources: bool | None = None
    """Indicates whether the lifecycle execution identified any resources to take lifecycle actions
    on.
    """


def read_lifecycle_execution(data: Any) -> LifecycleExecution:
    """Read what an answer holds."""
    return LifecycleExecution(
        lifecycle_execution_id=data.get("lifecycleExecutionId"),
        lifecycle_policy_arn=data.get("lifecyclePolicyArn"),
        resources_impacted_summary=None
        if (value := data.get("resourcesImpactedSummary")) is None
        else read_lifecycle_execution_resources_impacted_summary(value),
        state=None
        if (value := data.get("state")) is None
        else read_lifecycle_execution_state(value),
        start_time=None if (value := data.get("startTime")) is None else read_timestamp(value),
        end_time=None if (value := data.get("endTime")) is None else read_timestamp(value),
    )


def write_lifecycle_execution(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_execution_id) is not None:
        data["lifecycleExecutionId"] = member
    if (member := value.lifecycle_policy_arn) is not None:
        data["lifecyclePolicyArn"] = member
    if (member := value.resources_impacted_summary) is not None:
        data["resourcesImpactedSummary"] = write_lifecycle_execution_resources_impacted_summary(
            member
        )
    if (member := value.state) is not None:
        data["state"] = write_lifecycle_execution_state(member)
    if (member := value.start_time) is not None:
        data["startTime"] = write_epoch(member)
    if (member := value.end_time) is not None:
        data["endTime"] = write_epoch(member)
    return data


def unstructure_lifecycle_execution(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_execution_id) is not None:
        data["lifecycleExecutionId"] = member
    if (member := value.lifecycle_policy_arn) is not None:
        data["lifecyclePolicyArn"] = member
    if (member := value.resources_impacted_summary) is not None:
        data["resourcesImpactedSummary"] = write_lifecycle_execution_resources_impacted_summary(
            member
        )
    if (member := value.state) is not None:
        data["state"] = write_lifecycle_execution_state(member)
    if (member := value.start_time) is not None:
        data["startTime"] = member
    if (member := value.end_time) is not None:
        data["endTime"] = member
    return data


register(LifecycleExecution, read_lifecycle_execution, unstructure_lifecycle_execution)


def read_lifecycle_execution_resources_impacted_summary(
    data: Any,
) -> LifecycleExecutionResourcesImpactedSummary:
    """Read what an answer holds."""
    return LifecycleExecutionResourcesImpactedSummary(
        has_impacted_resources=None
        if (value := data.get("hasImpactedResources")) is None
        else read_boolean(value),
    )


def write_lifecycle_execution_resources_impacted_summary(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.has_impacted_resources) is not None:
        data["hasImpactedResources"] = member
    return data


register(
    LifecycleExecutionResourcesImpactedSummary,
    read_lifecycle_execution_resources_impacted_summary,
    write_lifecycle_execution_resources_impacted_summary,
)
