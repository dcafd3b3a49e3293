"""What a generated package holds, as far as its reference shows it."""

from __future__ import annotations

import builtins
import datetime
import inspect
import re
import typing
from enum import StrEnum
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs

from . import hints

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import ModuleType

#: What stands in a union beside its members.
UNKNOWN_MEMBER = "sdk_unknown_member"


@attrs.frozen(eq=False)
class Package:
    """An imported package. Names are those of its root, the only public ones."""

    module: ModuleType

    @classmethod
    def load(cls, name: str) -> Package:
        """Import the package called ``name``."""
        return cls(import_module(name))

    @property
    def name(self) -> str:
        """The import name."""
        return self.module.__name__

    @cached_property
    def public(self) -> dict[str, Any]:
        """Every public object by its name."""
        return {name: getattr(self.module, name) for name in sorted(self.module.__all__)}

    @cached_property
    def operations(self) -> list[Any]:
        """The operations, by their Python names."""
        return sorted(self.module.OPERATIONS.values(), key=lambda each: each.python_name)

    @cached_property
    def structures(self) -> dict[str, type]:
        """The structures that are neither a request nor a response of an operation."""
        messages = {each.request_type for each in self.operations}
        messages |= {each.response_type for each in self.operations}
        return {
            name: value
            for name, value in self.public.items()
            if inspect.isclass(value) and attrs.has(value) and value not in messages
        }

    @cached_property
    def enums(self) -> dict[str, type[StrEnum]]:
        """The enums."""
        return {
            name: value
            for name, value in self.public.items()
            if inspect.isclass(value) and issubclass(value, StrEnum)
        }

    @cached_property
    def errors(self) -> dict[str, type[Exception]]:
        """The exceptions, those of every client and those of the service; bases come first."""
        return {error.__name__: error for error, _ in self._errors_below(self.module.SdkError, 0)}

    @property
    def error_tree(self) -> str:
        """The tree of the exceptions that every client has, a line for each."""
        return "\n".join(
            f"{'    ' * depth}{error.__name__}"
            for error, depth in self._errors_below(self.module.SdkError, 0)
            if error.__name__ not in self.service_errors
        )

    def _errors_below(
        self, error: type[Exception], depth: int
    ) -> Iterator[tuple[type[Exception], int]]:
        """Yield ``error`` and the public exceptions below it, with how far down they are."""
        yield error, depth
        for value in self.public.values():
            if inspect.isclass(value) and issubclass(value, error) and error in value.__bases__:
                yield from self._errors_below(value, depth + 1)

    @cached_property
    def service_errors(self) -> list[str]:
        """The names of the exceptions that the service models."""
        own = import_module(f"{self.name}.exceptions").__name__
        return [name for name, value in self.errors.items() if value.__module__ == own]

    @cached_property
    def helpers(self) -> list[str]:
        """The names of the classes that are none of the above, but the client."""
        known = {*self.structures, *self.enums, *self.errors, "Client"}
        known |= {each.request_type.__name__ for each in self.operations}
        known |= {each.response_type.__name__ for each in self.operations}
        return [
            name
            for name, value in self.public.items()
            if inspect.isclass(value) and name not in known
        ]

    @cached_property
    def waiters(self) -> dict[str, list[str]]:
        """The names of the waiters of each operation."""
        waiters = import_module(f"{self.name}.waiters").WaitUntil
        found: dict[str, list[str]] = {}
        for name in _methods(waiters):
            plan = import_module(f"{self.name}.waits.{name}").PLAN
            found.setdefault(plan.operation_name, []).append(name)
        return found

    def summary(self, name: str) -> str:
        """Return the docstring of the client's property called ``name``."""
        return inspect.getdoc(getattr(self.module.Client, name)) or ""

    @staticmethod
    def first_sentence(documented: object) -> str:
        """Return the first sentence of a docstring."""
        paragraph = (inspect.getdoc(documented) or "").partition("\n\n")[0]
        return re.split(r"(?<=[.!?]) (?=[A-Z])", " ".join(paragraph.split()), maxsplit=1)[0]

    def method(self, name: str) -> Callable[..., Any]:
        """Return the client's method called ``name``."""
        method: Callable[..., Any] = getattr(self.module.Client, name)
        return method

    def paginator(self, name: str) -> Callable[..., Any]:
        """Return the method ``name`` of ``client.paginate``."""
        method: Callable[..., Any] = getattr(
            import_module(f"{self.name}.paginators").Paginate, name
        )
        return method

    def waiter(self, name: str) -> Callable[..., Any]:
        """Return the method ``name`` of ``client.wait_until``."""
        method: Callable[..., Any] = getattr(import_module(f"{self.name}.waiters").WaitUntil, name)
        return method

    def members(self, structure: type) -> dict[str, Any]:
        """Return the type of each member of ``structure``, in the order of its definition."""
        found = typing.get_type_hints(structure, localns=dict(self._names))
        # By its type: a service may have a member of that name.
        metadata = self.module.ResponseMetadata
        return {
            field.name: found[field.name]
            for field in attrs.fields(structure)
            if field.name != UNKNOWN_MEMBER and found[field.name] is not metadata
        }

    @cached_property
    def _names(self) -> Mapping[str, Any]:
        """What the annotations of the package may use."""
        return {
            **vars(typing),
            "datetime": datetime.datetime,
            "_builtins": builtins,
            "_datetimes": datetime,
            "ResponseMetadata": self.module.ResponseMetadata,
            **self.public,
            # A recursive alias is a string when it runs, and no type to make a union of.
            "JsonValue": Any,
        }

    @cached_property
    def uses(self) -> dict[type, list[str]]:
        """Where each structure and enum is used: names of operations and of structures."""
        users: list[tuple[str, type]] = [
            (operation.python_name, kind)
            for operation in self.operations
            for kind in (operation.request_type, operation.response_type)
        ]
        users += self.structures.items()
        found: dict[type, list[str]] = {}
        for name, structure in users:
            for member in self.members(structure).values():
                for part in hints.classes(member):
                    if name not in found.setdefault(part, []):
                        found[part].append(name)
        return found

    @cached_property
    def inputs(self) -> set[type]:
        """The structures that a caller may have to make."""
        return self._reached(each.request_type for each in self.operations)

    def _reached(self, roots: Iterable[type]) -> set[type]:
        waiting, seen = list(roots), set[type]()
        while waiting:
            structure = waiting.pop()
            if structure in seen or not attrs.has(structure):
                continue
            seen.add(structure)
            for member in self.members(structure).values():
                waiting += hints.classes(member)
        return seen


def _methods(cls: type) -> list[str]:
    """Return the names of the public methods of ``cls``."""
    return sorted(name for name in vars(cls) if name[0] != "_" and callable(getattr(cls, name)))
