"""A call with every parameter, as Python that runs.

Strings, numbers and times are examples; an enum shows its first value and names the others.
"""

from __future__ import annotations

import inspect
import textwrap
import typing
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import attrs

from . import hints
from .package import UNKNOWN_MEMBER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .package import Package

_INDENT = "    "
_WIDTH = 80
_EXAMPLES: dict[Any, str] = {
    str: '"string"',
    int: "200",
    float: "1.5",
    bool: "True",
    bytes: 'b"bytes"',
    datetime: "datetime(2026, 1, 31, tzinfo=UTC)",
}


def operation_call(package: Package, operation: Any) -> str:
    """Return the call of ``operation`` with every parameter, in the order of the signature."""
    types = package.members(operation.request_type)
    required = _required(operation.request_type)
    order = inspect.signature(package.method(operation.python_name)).parameters
    lines = _Writer(package).arguments({n: types[n] for n in order if n in types}, required)
    return _called(f"response = client.{operation.python_name}", lines)


def constructor_call(package: Package, structure: type) -> str:
    """Return the constructor of ``structure`` with every member."""
    return _Writer(package).structure(structure)


def _required(structure: type) -> set[str]:
    return {each.name for each in attrs.fields(structure) if each.default is attrs.NOTHING}


def _called(name: str, lines: list[str]) -> str:
    if not lines:
        return f"{name}()"
    return "\n".join([f"{name}(", *(f"{_INDENT}{line}" for line in lines), ")"])


class _Writer:
    """Writes values; knows which structures it is in, because they may hold themselves."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.open: list[type] = []

    def structure(self, structure: type) -> str:
        """Return the constructor of ``structure``."""
        self.open.append(structure)
        types = self.package.members(structure)
        lines = (
            self._choice(types)
            if UNKNOWN_MEMBER in attrs.fields_dict(structure)
            else self.arguments(types, _required(structure))
        )
        self.open.pop()
        return _called(f"{self.package.name}.{structure.__name__}", lines)

    def arguments(self, types: Mapping[str, Any], required: set[str]) -> list[str]:
        """Return the lines of keyword arguments of these ``types``."""
        lines: list[str] = []
        for name, hint in types.items():
            remarks = ["required"] if name in required else []
            remarks += filter(None, [_values(hint)])
            lines += self._argument(name, hint, "; ".join(remarks))
        return lines

    def _choice(self, types: Mapping[str, Any]) -> list[str]:
        """Return the members of a union: the first, and the others as comments."""
        first, *others = (self._argument(name, hint, "") for name, hint in types.items())
        return ["# one of:", *first, *(f"# {line}" for lines in others for line in lines)]

    def _argument(self, name: str, hint: Any, remark: str) -> list[str]:
        kind = hints.without_none(hint)
        if any(each in self.open for each in hints.classes(kind)):
            return [f"# {name}: as above"]
        first, *rest = f"{name}={self.value(kind)},".splitlines()
        if not remark:
            return [first, *rest]
        if len(first) + len(remark) < _WIDTH:
            return [f"{first}  # {remark}", *rest]
        return [*(f"# {line}" for line in textwrap.wrap(remark, _WIDTH - 10)), first, *rest]

    def value(self, kind: Any) -> str:
        """Return an example of a value."""
        origin, parts = typing.get_origin(kind), typing.get_args(kind)
        if origin is list:
            return _bracketed("[", self.value(parts[0]), "]")
        if origin is dict:
            return _bracketed("{", f'"string": {self.value(parts[1])}', "}")
        if isinstance(kind, type) and attrs.has(kind):
            return self.structure(kind)
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return next((_quoted(value) for value in kind), '"string"')
        # What is none of these is a document: any JSON.
        return _EXAMPLES.get(kind, '{"key": "value"}')


def _bracketed(opening: str, inner: str, closing: str) -> str:
    if "\n" not in inner:
        return f"{opening}{inner}{closing}"
    return f"{opening}\n{textwrap.indent(inner, _INDENT)},\n{closing}"


def _values(hint: Any) -> str:
    """Return the values of the enum in ``hint``, as a phrase."""
    for each in hints.classes(hint):
        if issubclass(each, StrEnum):
            *others, last = map(_quoted, each)
            return f"{', '.join(others)} or {last}" if others else f"only {last}"
    return ""


def _quoted(value: str) -> str:
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
