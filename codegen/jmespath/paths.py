"""Paths into a response, as those of paginators are: a member, a list, or an expression."""

from __future__ import annotations

from attrs import evolve, frozen

from codegen.jmespath.trees import value_of
from codegen.model import List, Shape
from codegen.python.source import literal


@frozen(kw_only=True)
class PathCode:
    """A path as the source of a Python expression.

    ``compiled`` is false when it is a call of ``search_jmespath``. ``shape`` is what the path leads
    to, ``None`` when that is not known. ``attributes`` are the attributes from the start to there
    when the path is nothing but these. ``runtime_names`` are what the source needs of
    ``runtime/jmespaths.py``.
    """

    source: str
    compiled: bool
    runtime_names: tuple[str, ...] = ()
    shape: Shape | None = None
    attributes: tuple[str, ...] | None = None


def compile_path(expression: str, shape: Shape, variable: str) -> PathCode:
    """Return ``expression`` as source, for a value of ``shape`` that is called ``variable``.

    The source has names of its own that begin with ``item``, so the variable must not.

    :raises ValueError: the expression does not parse, or does not fit the shape.
    """
    value = value_of(expression, shape, variable)
    if value.source is None:
        return search(expression, variable)
    return PathCode(
        source=value.whole,
        compiled=True,
        runtime_names=tuple(sorted(value.names)),
        shape=value.shape,
        attributes=value.attributes,
    )


def compile_items(expression: str, shape: Shape, variable: str) -> PathCode:
    """Return the path to the primary result list of a page; ``shape`` in it is that of one item.

    A result that is not a list is one item of a page, and none when it is absent.

    :raises ValueError: also for a path that is more than members: botocore has no such either, it
        could not cut the list (``set_value_from_jmespath`` in ``botocore/utils.py``).
    """
    path = compile_path(expression, shape, variable)
    if not path.attributes:
        raise ValueError(f"{expression!r} must be a path of members to be a paginator's result")
    if isinstance(path.shape, List):
        return evolve(path, shape=path.shape.element)
    return evolve(path, source=f"present(({path.source},))", runtime_names=("present",))


def search(expression: str, variable: str) -> PathCode:
    """Return the call that searches for ``expression`` when the program runs."""
    return PathCode(
        source=f"search_jmespath({literal(expression)}, {variable}, unstructure)",
        compiled=False,
        runtime_names=("search_jmespath",),
    )
