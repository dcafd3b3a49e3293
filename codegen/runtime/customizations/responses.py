"""What is done to the response of a few operations before the caller sees it.

Each function here returns one that changes a response, and is passed what the caller had sent. As
in ``botocore/handlers.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote_plus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Settle: TypeAlias = Callable[[Any, Any], None]


def url_decoded(asked: str, *paths: str) -> Settle:
    """Decode names that were asked for in URL encoding without the caller's doing.

    XML cannot hold all characters that names may have. ``asked`` is the member of the request and
    of the response that says so; ``paths`` lead to the names, through lists. In botocore it is
    ``_decode_list_object``.
    """

    def settle(given: Any, response: Any) -> None:
        if getattr(given, asked) is not None or getattr(response, asked) != "url":
            return
        for path in paths:
            *way, name = path.split(".")
            for owner in _owners(response, way):
                value = getattr(owner, name)
                if value is not None:
                    setattr(owner, name, unquote_plus(value))

    return settle


def _owners(response: Any, way: Iterable[str]) -> list[Any]:
    """Return the structures that a path leads to."""
    found = [response]
    for step in way:
        found = [each for owner in found for each in getattr(owner, step) or ()]
    return found
