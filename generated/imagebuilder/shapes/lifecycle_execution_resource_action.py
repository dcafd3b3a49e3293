"""LifecycleExecutionResourceAction: used by ListLifecycleExecutionResources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.lifecycle_execution_resource_action_name import (
        LifecycleExecutionResourceActionName,
    )


@define(kw_only=True)
class LifecycleExecutionResourceAction(StructureBase):
    """The lifecycle policy action that was identified for the impacted resource."""

    name: LifecycleExecutionResourceActionName | None = None
    """The name of the lifecycle action that was identified for the resource."""
    reason: str | None = None
    """The reason why the lifecycle policy action is taken."""


def read(data: Any) -> LifecycleExecutionResourceAction:
    if data is None:
        return absent(LifecycleExecutionResourceAction)
    self = new(LifecycleExecutionResourceAction)
    self.name = _shapes.lifecycle_execution_resource_action_name.read(data.get("name"))
    self.reason = data.get("reason")
    return self


def write(value: LifecycleExecutionResourceAction | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": write_string(value.name),
            "reason": value.reason,
        }
    )


register(
    __name__,
    {
        LifecycleExecutionResourceAction: (read, write),
    },
)
