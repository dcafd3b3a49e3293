"""WorkflowParameterDetail: used by GetWorkflow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class WorkflowParameterDetail(StructureBase):
    """Defines a parameter that's used to provide configuration details for the workflow."""

    name: str
    """The name of this input parameter."""
    type: str
    """The type of input this parameter provides. Supported values are ``string``, ``integer``,
    ``boolean``, and ``stringList``.
    """
    default_value: list[str] = field(factory=lambda: [])
    """The default value of this parameter if no input is provided."""
    description: str | None = None
    """Describes this parameter."""


def read(data: Any) -> WorkflowParameterDetail:
    if data is None:
        return absent(WorkflowParameterDetail)
    self = new(WorkflowParameterDetail)
    self.name = data.get("name")
    self.type = data.get("type")
    self.default_value = read_list_or_empty(data.get("defaultValue"))
    self.description = data.get("description")
    return self


def write(value: WorkflowParameterDetail | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "type": value.type,
            "defaultValue": write_list(value.default_value) or None,
            "description": value.description,
        }
    )


register(
    __name__,
    {
        WorkflowParameterDetail: (read, write),
    },
)
