"""Filter: used by ListComponents, ListContainerRecipes and 10 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent, write_list
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class Filter(StructureBase):
    """A filter name and value pair that is used to return a more specific list of results from a
    list operation. Filters can be used to match a set of resources by specific criteria, such
    as tags, attributes, or IDs.
    """

    name: str | None = None
    """The name of the filter. Filter names are case-sensitive.

    The ``name`` filter matches the name that you gave the resource when you created it, exactly
    as you entered it. It doesn't match the name segment of the resource ARN, which Image
    Builder converts to lowercase with hyphens in place of spaces and underscores. For example,
    a resource named ``My Image`` has an ARN that contains ``my-image`` – filter on ``My Image``
    to find it.
    """
    values: list[str] | None = None
    """The filter values. Filter values are case-sensitive.

    The ``name`` filter can use a wildcard: ``web*`` matches names that begin with ``web``, and
    ``*web*`` matches names that contain ``web``. The wildcard isn't supported in other
    positions or in other filters.

    Limits: 1 to 10 elements.
    """


def write(value: Filter | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "values": write_list(value.values),
        }
    )


def structure(data: Any) -> Filter:
    if data is None:
        return absent(Filter)
    self = new(Filter)
    self.name = data.get("name")
    self.values = data.get("values")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, Filter):
        return
    path = (*path, step)
    if (member := value.name) is not None:
        check_string(problems, path, ("name", "name"), member)
    if (member := value.values) is not None:
        if is_list(problems, path, ("values", "values"), member, 1):
            inner = (*path, ("values", "values"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)


register(
    __name__,
    {
        Filter: (structure, write),
    },
)
