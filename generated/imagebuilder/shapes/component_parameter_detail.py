"""ComponentParameterDetail: used by GetComponent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class ComponentParameterDetail(StructureBase):
    """Defines a parameter that is used to provide configuration details for the component."""

    name: str
    """The name of this input parameter."""
    type: str
    """The type of input this parameter provides. The currently supported value is "string"."""
    default_value: list[str] = field(factory=lambda: [])
    """The default value of this parameter if no input is provided."""
    description: str | None = None
    """Describes this parameter."""


def read(data: Any) -> ComponentParameterDetail:
    if data is None:
        return absent(ComponentParameterDetail)
    self = new(ComponentParameterDetail)
    self.name = data.get("name")
    self.type = data.get("type")
    self.default_value = read_list_or_empty(data.get("defaultValue"))
    self.description = data.get("description")
    return self


def write(value: ComponentParameterDetail | None) -> dict[str, Any] | None:
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
        ComponentParameterDetail: (read, write),
    },
)
