"""The operations of a service by the model's names for them."""

from __future__ import annotations

from typing import TypeVar

from .operation import Operation

OperationT = TypeVar("OperationT", bound=Operation)


class OperationsByName(dict[str, OperationT]):
    """A dict in which a name that there is not is a ``KeyError`` that says the nearest."""

    def __missing__(self, name: object) -> OperationT:
        from .nearest import no_operation

        raise KeyError(no_operation(name, self) if isinstance(name, str) else name)
