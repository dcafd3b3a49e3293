"""Paths into a response, as those of paginators and waiters are: a member, or an expression."""

from __future__ import annotations

from attrs import frozen

from codegen.jmespath.trees import RESPONSE, value_of
from codegen.model import Shape
from codegen.python.source import literal


@frozen(kw_only=True)
class PathCode:
    """A path as the source of a Python expression of ``response``.

    ``compiled`` is false when it is a call of ``search_jmespath``. ``shape`` is what the path leads
    to, ``None`` when that is not known. ``attributes`` lead there, where the path is of members
    alone.
    """

    source: str
    compiled: bool
    shape: Shape | None = None
    attributes: tuple[str, ...] | None = None


def compile_path(expression: str, shape: Shape, root_name: str = RESPONSE) -> PathCode:
    """Return the JMESPath ``expression`` as source, for a value of ``shape``, a response mostly.

    The source calls it ``root_name``, and has names of its own, which begin with ``item``.

    :raises ValueError: the expression does not parse, or does not fit the shape.
    """
    value = value_of(expression, shape, root_name)
    if value.source is None:
        search = f"search_jmespath({literal(expression)}, {root_name}, unstructure)"
        return PathCode(source=search, compiled=False)
    return PathCode(
        source=value.whole, compiled=True, shape=value.shape, attributes=value.attributes
    )
