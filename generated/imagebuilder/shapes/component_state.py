"""component_state: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.structures import register
from ..shapes.component_status import read_component_status

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.component_status import ComponentStatus


@define(kw_only=True)
class ComponentState:
    """A group of fields that describe the current status of components."""

    status: ComponentStatus | None = None
    """The current state of the component. Components with a status of ``DEPRECATED`` or
    ``DISABLED`` can't be added to new recipes.
    """
    reason: str | None = None
    """Describes how or why the component changed state."""


def read_component_state(data: Any) -> ComponentState:
    """Read what an answer holds."""
    return ComponentState(
        status=None if (value := data.get("status")) is None else read_component_status(value),
        reason=data.get("reason"),
    )


def write_component_state(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.status) is not None:
        data["status"] = str(member)
    if (member := value.reason) is not None:
        data["reason"] = member
    return data


register(ComponentState, read_component_state, write_component_state)
