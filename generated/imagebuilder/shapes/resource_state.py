"""ResourceState: used by StartResourceStateUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient_enum, new, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.resource_status import ResourceStatus


@define(kw_only=True)
class ResourceState(StructureBase):
    """The state to apply to the image resource in a resource state update request."""

    status: ResourceStatus | str | None = None
    """The status to which you want to move the image resource. Set the status to ``AVAILABLE`` to
    restore an image that's currently deprecated or disabled.
    """


def write(value: ResourceState | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "status": write_string(value.status),
        }
    )


def structure(data: Any) -> ResourceState:
    if data is None:
        return absent(ResourceState)
    self = new(ResourceState)
    self.status = lenient_enum(data.get("status"), _shapes.resource_status.read)
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ResourceState):
        return
    path = (*path, step)
    if (member := value.status) is not None:
        check_string(problems, path, ("status", "status"), member)


register(
    __name__,
    {
        ResourceState: (structure, write),
    },
)
