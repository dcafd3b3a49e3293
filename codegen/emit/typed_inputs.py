"""The module of the types of inputs: a ``TypedDict`` a structure, an alias an enum."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from codegen.emit import docstrings
from codegen.emit.view import File, Package
from codegen.model import Enum, Structure, walk
from codegen.python.addresses import Addresses
from codegen.python.source import SHADOWABLE, docstring, input_annotation, literal


@frozen(kw_only=True)
class AliasView:
    """What is taken for an enum: the enum, and its strings."""

    name: str
    enum: str
    values: str


@frozen(kw_only=True)
class DictView:
    """What is taken for a structure."""

    name: str
    docstring: str
    keys: tuple[tuple[str, str], ...]


def inputs(package: Package) -> Iterator[File]:
    """Yield the module."""
    service, addresses = package.service, package.addresses
    reached = walk(*(operation.input for operation in service.operations))
    taken = (shape for shape in reached if isinstance(shape, Enum | Structure))
    found = sorted(taken, key=lambda shape: shape.class_name)
    yield File(
        path="inputs.py",
        # typing.get_type_hints is for these, too.
        eager=True,
        context={
            "aliases": [_alias(each, addresses) for each in found if isinstance(each, Enum)],
            "dicts": [_dict(each, addresses) for each in found if isinstance(each, Structure)],
        },
    )


def _alias(enum: Enum, addresses: Addresses) -> AliasView:
    return AliasView(
        name=enum.class_name,
        enum=addresses.function(enum, enum.class_name),
        values=", ".join(literal(each.value) for each in enum.values),
    )


def _dict(structure: Structure, addresses: Addresses) -> DictView:
    hidden = SHADOWABLE & {member.attribute for member in structure.members}

    def taken(shape: Enum | Structure) -> str:
        name = shape.class_name
        return name if isinstance(shape, Enum) else f"{addresses.function(shape, name)} | {name}"

    keys: list[tuple[str, str]] = []
    for member in docstrings.required_first(structure.members):
        annotated = input_annotation(member.shape, named=taken, shadowed=hidden)
        wanted = f"Required[{annotated}]" if member.required else f"{annotated} | None"
        keys.append((member.attribute, wanted))
    text = f"The members of :class:`.{structure.class_name}`."
    return DictView(
        name=structure.class_name, docstring=docstring(text, indent=4), keys=tuple(keys)
    )
