"""Which module each class goes to.

A class takes time to build, so an operation must load the shapes that it reaches and no others.
Shapes are put together when the same operations reach them: no module holds anything that its user
cannot need. What only one operation reaches lies in that operation's module. docs/lazy-loading.md
has what other ways cost.

Modules made this way cannot import each other in a circle: an import goes from shapes that fewer
operations reach to shapes that more do, and shapes that reach each other are reached by the same.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from codegen.model import Enum, Error, Operation, Service, Structure, walk
from codegen.python import names

OPERATIONS = ".operations"
SHAPES = ".shapes"


@frozen(kw_only=True)
class Module:
    """One module of shapes: ``operation`` is the one it belongs to, if it is only one."""

    name: str
    operation: Operation | None
    enums: tuple[Enum, ...]
    structures: tuple[Structure, ...]

    @property
    def class_names(self) -> list[str]:
        """The names of all classes in it."""
        return [e.class_name for e in self.enums] + [s.class_name for s in self.structures]


def modules(service: Service) -> tuple[Module, ...]:
    """Return the modules for the operations of ``service``, then those for what they share."""
    users = reached_by(service)
    operations = {operation.name: operation for operation in service.operations}
    groups: dict[frozenset[str], list[Enum | Structure]] = {
        frozenset({name}): [] for name in operations
    }
    classes: list[Enum | Structure] = [*service.enums, *service.structures]
    for shape in classes:
        groups.setdefault(users[id(shape)], []).append(shape)
    own = [group for group in groups if len(group) == 1 and group <= operations.keys()]
    shared = [group for group in groups if group not in own]
    titles = names.unique([_title(groups[group]) for group in shared], names.module_name)
    return (
        *(
            _module(f"{OPERATIONS}.{operations[name].python_name}", groups[group], operations[name])
            for group in own
            for name in group
        ),
        *(
            _module(f"{SHAPES}.{titles[_title(groups[group])]}", groups[group], None)
            for group in shared
        ),
    )


def reached_by(service: Service) -> Mapping[int, frozenset[str]]:
    """Return, for the id of each shape, the names of the operations and errors that reach it."""
    users: dict[int, set[str]] = {}
    roots: list[tuple[str, Operation | Error]] = [
        *((operation.name, operation) for operation in service.operations),
        *((f"error {error.name}", error) for error in service.errors),
    ]
    for name, root in roots:
        tops = [root.structure] if isinstance(root, Error) else [root.input, root.output]
        for top in tops:
            for shape in walk(top):
                users.setdefault(id(shape), set()).add(name)
    return {shape: frozenset(names_) for shape, names_ in users.items()}


def _title(shapes: list[Enum | Structure]) -> str:
    """Return the name of the shape that stands for a group: the one that no other refers to."""
    inner = {id(s) for shape in shapes for s in walk(shape) if s is not shape}
    outermost = [shape for shape in shapes if id(shape) not in inner] or shapes
    structures = [shape for shape in outermost if isinstance(shape, Structure)]
    return min(shape.class_name for shape in structures or outermost)


def _module(name: str, shapes: list[Enum | Structure], operation: Operation | None) -> Module:
    """Return the module called ``name``; what is referred to comes first."""
    return Module(
        name=name,
        operation=operation,
        enums=tuple(shape for shape in shapes if isinstance(shape, Enum)),
        structures=tuple(shape for shape in shapes if isinstance(shape, Structure)),
    )
