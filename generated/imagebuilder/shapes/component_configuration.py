"""ComponentConfiguration: used by CreateContainerRecipe, CreateImageRecipe and 3 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, lenient_list, new, register
from ..runtime.validation import check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.component_parameter import ComponentParameter


@define(kw_only=True)
class ComponentConfiguration(StructureBase):
    """Configuration details of the component. You can specify each component only once in a
    recipe, regardless of version. Components with a status of ``DEPRECATED`` or ``DISABLED``
    can't be added to new recipes.
    """

    component_arn: str
    """The Amazon Resource Name (ARN) of the component. You can specify a build version ARN, or a
    component version ARN whose version segments can use ``x`` wildcards, for example ``1.x.x``.
    """
    parameters: list[ComponentParameter] | None = None
    """A group of parameter settings that Image Builder uses to configure the component for a
    specific recipe. You must supply a value for every component parameter that has no default
    value, and you can only supply parameters that the component defines.

    Limits: at least 1 element.
    """


def read(data: Any) -> ComponentConfiguration:
    if data is None:
        return absent(ComponentConfiguration)
    self = new(ComponentConfiguration)
    self.component_arn = data.get("componentArn")
    self.parameters = read_list(data.get("parameters"), _shapes.component_parameter.read)
    return self


def write(value: ComponentConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "componentArn": value.component_arn,
            "parameters": write_list(value.parameters, _shapes.component_parameter.write),
        }
    )


def structure(data: Any) -> ComponentConfiguration:
    if data is None:
        return absent(ComponentConfiguration)
    self = new(ComponentConfiguration)
    self.component_arn = data.get("componentArn")
    self.parameters = lenient_list(
        data.get("parameters"), lambda item: lenient(item, _shapes.component_parameter.structure)
    )
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ComponentConfiguration):
        return
    path = (*path, step)
    if (member := value.component_arn) is None:
        problems.missing(path, ("component_arn", "componentArn"))
    else:
        check_string(problems, path, ("component_arn", "componentArn"), member)
    if (member := value.parameters) is not None:
        if is_list(problems, path, ("parameters", "parameters"), member, 1):
            inner = (*path, ("parameters", "parameters"))
            for index, item in enumerate(member):
                _shapes.component_parameter.check(problems, inner, index, item)


register(
    __name__,
    {
        ComponentConfiguration: (structure, write),
    },
)
