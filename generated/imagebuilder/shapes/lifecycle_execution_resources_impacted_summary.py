"""LifecycleExecutionResourcesImpactedSummary: used by GetLifecycleExecution, ListLifecycleExecutions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_boolean, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class LifecycleExecutionResourcesImpactedSummary(StructureBase):
    """Contains an indicator that shows whether the lifecycle execution identified any resources to
    take lifecycle actions on.
    """

    has_impacted_resources: bool | None = None
    """Indicates whether the lifecycle execution identified any resources to take lifecycle actions
    on.
    """


def read(data: Any) -> LifecycleExecutionResourcesImpactedSummary:
    if data is None:
        return absent(LifecycleExecutionResourcesImpactedSummary)
    self = new(LifecycleExecutionResourcesImpactedSummary)
    self.has_impacted_resources = read_boolean(data.get("hasImpactedResources"))
    return self


def write(value: LifecycleExecutionResourcesImpactedSummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "hasImpactedResources": value.has_impacted_resources,
        }
    )


register(
    __name__,
    {
        LifecycleExecutionResourcesImpactedSummary: (read, write),
    },
)
