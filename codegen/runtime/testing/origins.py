"""Where a request comes from: from a call of a client of this package, or from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeGuard

from ..exchange import Exchange

if TYPE_CHECKING:
    from ..http import HttpRequest


def exchange_of(request: HttpRequest) -> Exchange[Any, Any] | None:
    """Return the call that ``request`` is an attempt of; ``None`` where it is not known."""
    origin = request.origin
    return origin if _is_exchange(origin) else None


def _is_exchange(value: object) -> TypeGuard[Exchange[Any, Any]]:
    return isinstance(value, Exchange)
