"""Requests and answers as botocore's model sees them: operations, parameters, and what it lacks.

Shared by the tests of the recordings, by those that make answers up, and by :mod:`.record`, which
sends documented requests again.
"""

from __future__ import annotations

import json
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    class Recorded(Protocol):
        """What is read of a recorded request."""

        @property
        def method(self) -> str:
            """The HTTP method."""
            ...

        @property
        def uri(self) -> str:
            """The whole URL."""
            ...

        @property
        def body(self) -> bytes:
            """The body, JSON or nothing."""
            ...


# By name: what botocore has for these is not typed in enough detail to be of use.
MODEL: Any = (
    import_module("botocore.session").get_session().get_service_model("imagebuilder", "2019-12-02")
)


def operation_of(request: Recorded) -> Any:
    """Return the model of the operation that has this method and path."""
    path = urlsplit(request.uri).path
    for operation in map(MODEL.operation_model, MODEL.operation_names):
        pattern = re.sub(r"\\{.*?\\}", "[^/]+", re.escape(operation.http["requestUri"]))
        if operation.http["method"] == request.method and re.fullmatch(pattern, path):
            return operation
    raise ValueError(f"no operation has {request.method} {path}")


def parameters_of(request: Recorded) -> dict[str, Any]:
    """Return the parameters with which botocore would send ``request``."""
    parameters: dict[str, Any] = json.loads(request.body or b"{}")
    parts = urlsplit(request.uri)
    query: dict[str, list[str]] = {}
    for key, value in parse_qsl(parts.query):
        query.setdefault(key, []).append(value)
    for name, member in operation_of(request).input_shape.members.items():
        on_the_wire = member.serialization.get("name", name)
        if member.serialization.get("location") == "uri":
            parameters[name] = unquote(parts.path.rpartition("/")[2])
        elif member.serialization.get("location") == "querystring" and on_the_wire in query:
            values = query[on_the_wire]
            parameters[name] = values if member.type_name == "list" else values[0]
    return parameters


def unknown_members(value: Any, shape: Any, path: str = "") -> Iterator[str]:
    """Give the path of every member in ``value`` that the model does not have."""
    if shape.type_name == "structure" and value is not None:
        for name, item in value.items():
            if name in shape.members:
                yield from unknown_members(item, shape.members[name], f"{path}.{name}")
            else:
                yield f"{path}.{name}"
    elif shape.type_name == "list":
        for item in value or ():
            yield from unknown_members(item, shape.member, f"{path}[]")


def enum_values_outside(value: Any, shape: Any, path: str = "") -> Iterator[str]:
    """Give the path and the value of every enum member that the model does not have."""
    if shape.type_name == "structure":
        for name, item in () if value is None else value.items():
            if name in shape.members:
                yield from enum_values_outside(item, shape.members[name], f"{path}.{name}")
    elif shape.type_name == "list":
        for item in value or ():
            yield from enum_values_outside(item, shape.member, f"{path}[]")
    elif getattr(shape, "enum", None) and value not in (None, *shape.enum):
        yield f"{path}: {value}"
