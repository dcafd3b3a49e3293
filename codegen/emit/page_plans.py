"""Paginators: the methods of ``client.paginate``, and the plan that each follows."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from codegen.emit import docstrings
from codegen.emit.methods import Method, deprecation, function_name, option, parameter
from codegen.emit.view import File, Package
from codegen.jmespath import PathCode, compile_path
from codegen.model import Enum, Member, Operation, Paginator, Scalar, Shape
from codegen.python.imports import Symbols
from codegen.python.source import annotation, docstring, literal


@frozen(kw_only=True)
class PaginatorMethod(Method):
    """A method that returns a pager, and the plan that the pager follows.

    ``tokens`` are each a member, its attribute and the expression for the next value.
    """

    response: str
    item: str
    tokens: tuple[tuple[str, str, PathCode], ...]
    items: str
    more_results: PathCode | None
    limit_attribute: str | None
    limit_as: str | None


def paginator_method(
    operation: Operation, paginator: Paginator, hidden: frozenset[str]
) -> PaginatorMethod:
    """Return the method for a paginator: tokens and page size are its own business."""
    own = {id(token.member) for token in paginator.tokens}
    if paginator.limit is not None:
        own.add(id(paginator.limit))
    members = [m for m in docstrings.required_first(operation.input.members) if id(m) not in own]
    options = [option("limit", "int", hidden), option("starting_token", "str", hidden)]
    if paginator.limit is not None:
        options.insert(0, option("page_size", "int", hidden))
    more = paginator.more_results
    return PaginatorMethod(
        name=operation.python_name,
        function=function_name(operation.python_name),
        operation=literal(operation.name),
        module=operation.python_name,
        request=operation.input.class_name,
        returns="",
        docstring=docstring(
            docstrings.paginator(operation, members, has_page_size=paginator.limit is not None),
            indent=4,
        ),
        deprecation=deprecation(operation),
        parameters=(*(parameter(member, hidden) for member in members), *options),
        # The pager fills in its own.
        arguments=(
            *((m.attribute, m.attribute) for m in members),
            *(
                (m.attribute, _placeholder(m.shape) if m.required else "None")
                for m in operation.input.members
                if id(m) in own
            ),
        ),
        response=operation.output.class_name,
        item=annotation(paginator.item, shadowed=hidden),
        tokens=tuple(
            (
                literal(token.member.name),
                literal(token.member.attribute),
                compile_path(token.path, operation.output),
            )
            for token in paginator.tokens
        ),
        items=literal(paginator.items_path),
        more_results=None if more is None else compile_path(more, operation.output),
        limit_attribute=None if paginator.limit is None else literal(paginator.limit.attribute),
        limit_as=_limit_as(paginator.limit),
    )


def _limit_as(limit: Member | None) -> str | None:
    """Return what turns a page size into the type of its member, where that is not ``int``."""
    return "str" if limit is not None and limit.shape.kind == "string" else None


def _placeholder(shape: Shape) -> str:
    """Return a value of the type of ``shape`` for a member that will be set before it is sent."""
    return '""' if isinstance(shape, Enum | Scalar) and shape.kind in ("string", "enum") else "0"


def pages(package: Package) -> Iterator[File]:
    """Yield the package of the paginators' modules."""
    paginated = [each for each in package.service.operations if each.paginator is not None]
    modules = sorted(operation.python_name for operation in paginated)
    yield File(path="pages/__init__.py", context={"modules": modules})


def page_files(package: Package) -> Iterator[File]:
    """Yield the module of each paginator; what cannot be compiled is noted."""
    symbols = package.symbols()
    for operation in package.service.operations:
        if operation.paginator is None:
            continue
        try:
            method = paginator_method(operation, operation.paginator, frozenset())
        except ValueError as error:
            package.problems.note(f"paginator {operation.name}", str(error))
            continue
        own = Symbols(modules=symbols | {"CALL": f".operations.{operation.python_name}"})
        path = f"pages/{operation.python_name}.py"
        title = docstring(
            f"{operation.name}: how pages are asked for, and the paginator.", indent=0
        )
        yield File(path=path, context={"method": method, "title": title}, symbols=own)
