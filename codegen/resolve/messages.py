"""The input and the output of an operation: a class of its own for each.

A request object must tell its operation, and only responses have metadata. The class has the
shape's name when nothing else of the model uses the shape.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import frozen

from codegen.model import Structure
from codegen.model.raw import JsonObject, as_text
from codegen.python.reserved import CALL_PARAMETERS, RESPONSE_ATTRIBUTES
from codegen.resolve.naming import MessageRole, message_name
from codegen.resolve.shapes import Shapes

#: What the model calls a message of an operation.
MessageKind: TypeAlias = Literal["input", "output"]

_ROLES: Mapping[MessageKind, MessageRole] = {"input": "request", "output": "response"}
_RESERVED = {"input": CALL_PARAMETERS, "output": RESPONSE_ATTRIBUTES}


@frozen
class Messages:
    """Resolves inputs and outputs; ``uses`` says in how many places each shape is used."""

    shapes: Shapes
    uses: Counter[str]

    def of(self, operation: str, raw: JsonObject, kind: MessageKind) -> Structure:
        """Return the input or output of ``operation``, an empty one when the model has none."""
        reference, role = raw.get(kind), _ROLES[kind]
        own_name = message_name(operation, role)
        class_names = self.shapes.class_names
        if reference is None:
            return Structure(
                name=own_name,
                class_name=class_names[own_name],
                role=role,
                operation_name=operation,
            )
        place = f"operation {operation}, {kind}"
        name, traits = self.shapes.references.dereference(reference, place)
        if traits is None or traits.get("type") != "structure":
            self.shapes.problems.note(place, f"{name!r} is not a structure")
            return Structure(name=name, class_name=name)
        structure = Structure(
            name=name,
            class_name=class_names[own_name if self.uses[name] > 1 else name],
            documentation=as_text(traits.get("documentation")),
            union=bool(traits.get("union")),
            sensitive=bool(traits.get("sensitive")),
            role=role,
            operation_name=operation,
            payload=traits.get("payload"),
        )
        self.shapes.fill(structure, traits, reserved=_RESERVED[kind])
        return structure
