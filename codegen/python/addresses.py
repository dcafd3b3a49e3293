"""Where each shape is: a module of its own, called like it, which never moves.

The input and the output of an operation are in the operation's module. Docs: docs/lazy-loading.md.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from codegen.model import Enum, Service, Structure
from codegen.python import names

#: What the package of shapes is called in emitted code.
SHAPES = "_shapes"
#: What the module of the types of inputs is called in emitted code.
INPUTS = "_inputs"
#: What the function that reads an enum is called where it is imported; then comes its module.
READ = "_read_"
#: What the modules of structures and of patterns are called in code that reads requests.
STRUCTURES = "_structures"
PATTERNS = "_patterns"


@frozen(kw_only=True)
class Addresses:
    """The modules of the shapes of a service."""

    #: The module of each shape in the package of shapes, by the shape's id.
    stems: Mapping[int, str]
    #: The module of each operation in the package of operations, by the model's name for it.
    operations: Mapping[str, str]

    @classmethod
    def of(cls, service: Service) -> Addresses:
        """Return the addresses of all enums and structures of ``service``."""
        shapes = shared_shapes(service)
        stems = names.unique([shape.class_name for shape in shapes], names.module_name)
        return cls(
            stems={id(shape): stems[shape.class_name] for shape in shapes},
            operations={each.name: each.python_name for each in service.operations},
        )

    def module(self, shape: Enum | Structure) -> str:
        """Return the module that defines ``shape``, relative to the package's root."""
        if isinstance(shape, Structure) and is_message(shape):
            return f".operations.{self.operations[shape.operation_name or '']}"
        return f".shapes.{self.stems[id(shape)]}"

    def function(self, shape: Enum | Structure, name: str) -> str:
        """Return how emitted code calls the function ``name`` in the module of ``shape``.

        It goes through the package of shapes, which loads the module when a value first needs it.
        """
        return f"{SHAPES}.{self.stems[id(shape)]}.{name}"

    def reader(self, enum: Enum) -> str:
        """Return how emitted code calls the function that reads ``enum``, of what only comes back.

        It is imported with the module: whoever reads a structure reads its enums, and to go through
        the package of shapes is 7 % of the time of reading 25 items beside ``json.loads``
        (``python -m bench --only parse``).
        """
        return f"{READ}{self.stems[id(enum)]}"


def shared_shapes(service: Service) -> list[Enum | Structure]:
    """Return the enums and the structures that have modules of their own."""
    shapes: list[Enum | Structure] = [*service.enums]
    return shapes + [each for each in service.structures if not is_message(each)]


def is_message(structure: Structure) -> bool:
    """Return whether ``structure`` is the input or the output of an operation."""
    return structure.role in ("request", "response")
