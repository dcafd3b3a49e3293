"""What emitted paths into responses need at run time: for waiters and paginators.

The models say where a token, a list or a status is with JMESPath expressions. Nearly all of them
are compiled to plain Python when the package is generated; those use the small functions here. The
few that are not are searched with the ``jmespath`` package, imported on the first such search.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import ConfigurationError, ResponseParseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")


def present(values: Iterable[T | None]) -> list[T]:
    """Return the values that are there, as a JMESPath projection does: ``None`` is left out."""
    return [value for value in values if value is not None]


def search_jmespath(expression: str, value: object, unstructure: Callable[[object], object]) -> Any:
    """Search ``value`` for the JMESPath ``expression`` and return what ``jmespath`` gives.

    ``unstructure`` turns ``value`` into the dict that botocore would have for it, on which the
    model's expressions are defined; so what is found are plain dicts, lists and values.

    :raises ConfigurationError: the ``jmespath`` package is not installed.
    :raises ResponseParseError: the expression cannot be evaluated on this value, for example
        because it takes the length of something that is absent.
    """
    compiled = _compiled(expression)
    try:
        return compiled.search(unstructure(value))
    except compiled.error as error:
        raise ResponseParseError(
            f"The response cannot be searched for {expression!r}: "
            f"{type(error).__name__} (see the cause)"
        ) from error


class _Compiled:
    """A compiled expression, with the exception that its evaluation may raise."""

    __slots__ = ("error", "search")

    def __init__(self, search: Callable[[object], Any], error: type[Exception]) -> None:
        self.search = search
        self.error = error


@cache
def _compiled(expression: str) -> _Compiled:
    """Return ``expression`` compiled; expressions come from the model, so there are few."""
    try:
        # A statement, so that PyInstaller finds it; type checkers need not have it installed.
        if TYPE_CHECKING:
            jmespath: Any = None
        else:
            import jmespath
    except ModuleNotFoundError as missing:
        raise ConfigurationError(
            f"The expression {expression!r} needs the jmespath package, which is not installed: "
            "pip install jmespath"
        ) from missing
    return _Compiled(jmespath.compile(expression).search, jmespath.exceptions.JMESPathError)
