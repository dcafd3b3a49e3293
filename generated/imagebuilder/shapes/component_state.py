"""component_state: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, register
from ..shapes.component_status import read_component_status

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.component_status import ComponentStatus


@define(kw_only=True)
class ComponentState(StructureBase):
    """A group of fields that describe the current status of components."""

    status: ComponentStatus | None = None
    """The current state of the component. Components with a status of ``DEPRECATED`` or
    ``DISABLED`` can't be added to new recipes.
    """
    reason: str | None = None
    """Describes how or why the component changed state."""


def read_component_state(data: Any) -> ComponentState:
    made = ComponentState.__new__(ComponentState)
    made.status = None if (value := data.get("status")) is None else read_component_status(value)
    made.reason = data.get("reason")
    return made


def write_component_state(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "status": None if (member := value.status) is None else str(member),
            "reason": value.reason,
        }
    )


register(ComponentState, read_component_state, write_component_state)
