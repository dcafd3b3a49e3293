"""``deprecated`` of PEP 702, for the methods of operations that the model deprecates.

Type checkers know it from ``typing_extensions``, which they bring themselves. At run time a method
has the message as ``__deprecated__`` and warns of nothing: the operation works for as long as the
service has it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:
    _MethodT = TypeVar("_MethodT", bound=Callable[..., Any])

    def deprecated(message: str) -> Callable[[_MethodT], _MethodT]:
        """Return a decorator that marks a method with ``message``."""

        def mark(method: _MethodT) -> _MethodT:
            method.__deprecated__ = message
            return method

        return mark
