"""Classes for the shapes of a response, made from the model for libraries that bring none."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from types import GenericAlias
from typing import Any, TypeAlias

from botocore.model import ListShape, Shape, StringShape, StructureShape
from botocore.session import get_session

#: Takes the name of a structure and its members, by their names on the wire; returns its class.
Maker: TypeAlias = Callable[[str, dict[str, Any]], Any]

_PLAIN = {"boolean": bool, "integer": int, "long": int, "float": float, "double": float}


def response_type(operation: str, make: Maker) -> Any:
    """Return the class of the response of ``operation``; ``make`` makes that of a structure."""
    model = get_session().get_service_model("imagebuilder")
    return _python_type(model.operation_model(operation).output_shape, make)


def _python_type(shape: Shape | None, make: Maker) -> Any:
    """Return the Python type of ``shape``: what a page of workflow executions is made of."""
    if isinstance(shape, StructureShape):
        members = {name: _python_type(member, make) for name, member in shape.members.items()}
        return make(shape.name, members)
    if isinstance(shape, ListShape):
        return GenericAlias(list, _python_type(shape.member, make))
    if isinstance(shape, StringShape):
        values = shape.enum
        return StrEnum(shape.name, {value: value for value in values}) if values else str
    if shape is None or shape.type_name not in _PLAIN:
        raise TypeError(f"no Python type for {shape}")
    return _PLAIN[shape.type_name]
