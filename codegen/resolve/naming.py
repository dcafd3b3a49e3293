"""The Python names of what a model names: classes, and attributes or methods."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Literal, TypeAlias, get_args

from codegen.python import names
from codegen.python.reserved import ROOT_NAMES, SUBMODULES, reserved_names
from codegen.resolve.problems import Problems

#: What a structure is to the operation that it belongs to.
MessageRole: TypeAlias = Literal["request", "response"]


def message_name(operation: str, role: MessageRole) -> str:
    """Return what an input or output is called that cannot be called after its shape."""
    return f"{operation}{role.capitalize()}"


def class_names(
    shapes: Collection[str],
    operations: Iterable[str],
    problems: Problems,
    *,
    reserved: Collection[str] = (),
) -> dict[str, str]:
    """Return the class name of every shape, and of every input and output that is emitted.

    ``reserved`` are names that this service's package has for something else.
    Raises :class:`ModelError` when a shape has a name that cannot be made safe.
    """
    for name in shapes:
        if not names.is_model_name(name):
            problems.note(f"shape {name!r}", "not a name that can be made safe")
    problems.raise_any()
    messages = [message_name(name, role) for name in operations for role in get_args(MessageRole)]
    return names.unique(
        dict.fromkeys([*shapes, *messages]),
        names.class_name,
        reserved={*ROOT_NAMES, *reserved_names(), *SUBMODULES, *reserved},
    )


def python_names(
    model_names: Iterable[str],
    problems: Problems,
    *,
    place: str,
    reserved: Collection[str] = (),
) -> dict[str, str]:
    """Return the Python name for each name; one that cannot be made safe is noted, and left out."""
    safe: list[str] = []
    for name in model_names:
        try:
            names.snake_case(name)
        except ValueError as error:
            problems.note(place, str(error))
        else:
            safe.append(name)
    return names.unique(safe, names.snake_case, reserved=reserved)
