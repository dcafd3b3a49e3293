"""WorkflowParameter: used by CreateImage, CreateImagePipeline and 4 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class WorkflowParameter(StructureBase):
    """Contains a key/value pair that sets the named workflow parameter."""

    name: str
    """The name of the workflow parameter to set.

    Limits: 1 to 128 characters.
    """
    value: list[str]
    """Sets the value for the named workflow parameter."""


def read(data: Any) -> WorkflowParameter:
    if data is None:
        return absent(WorkflowParameter)
    self = new(WorkflowParameter)
    self.name = data.get("name")
    self.value = read_list(data.get("value"))
    return self


def write(value: WorkflowParameter | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "value": write_list(value.value),
        }
    )


def structure(data: Any) -> WorkflowParameter:
    if data is None:
        return absent(WorkflowParameter)
    self = new(WorkflowParameter)
    self.name = data.get("name")
    self.value = data.get("value")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, WorkflowParameter):
        return
    path = (*path, step)
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member, 1)
    if (member := value.value) is None:
        problems.missing(path, ("value", "value"))
    else:
        if is_list(problems, path, ("value", "value"), member):
            inner = (*path, ("value", "value"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 0)


register(
    __name__,
    {
        WorkflowParameter: (structure, write),
    },
)
