"""ComponentState: used by GetComponent, ListComponentBuildVersions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

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


def read(data: Any) -> ComponentState:
    if data is None:
        return absent(ComponentState)
    self = new(ComponentState)
    self.status = _shapes.component_status.read(data.get("status"))
    self.reason = data.get("reason")
    return self


def write(value: ComponentState | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "status": write_string(value.status),
            "reason": value.reason,
        }
    )


register(
    __name__,
    {
        ComponentState: (read, write),
    },
)
