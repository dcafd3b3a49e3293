"""Credentials that a coroutine function finds, for ``AsyncClient``."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from .credentials.resolver import CredentialResolver
from .errors import SdkError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from .credentials import Credentials

T = TypeVar("T")

#: What a function that has been awaited returned or raised, for who asks for it.
_AWAITED: ContextVar[Callable[[], Credentials] | None] = ContextVar("awaited", default=None)


class _AwaitFirstError(SdkError):
    """The function is to be awaited on the event loop, which cannot wait for itself."""


class AwaitedResolver(CredentialResolver):
    """Asks ``given``, a coroutine function, on the event loop that ``loop_of`` returns.

    It is asked from a thread, which waits while the loop goes on. Where the loop has no threads, as
    in a browser, and calls at once what is for one, what asks ends with an error, and is called
    again once the function has been awaited: see :meth:`in_thread`.
    """

    __slots__ = ("_given",)

    def __init__(
        self, given: Callable[[], Coroutine[Any, Any, Credentials]], loop_of: Callable[[], Any]
    ) -> None:
        def ask() -> Credentials:
            awaited = _AWAITED.get()
            if awaited is not None:
                return awaited()
            if _is_loop_here():
                raise _AwaitFirstError("the credentials have to be awaited")
            return asyncio.run_coroutine_threadsafe(given(), loop_of()).result()

        self._given = given
        super().__init__(ask, ask)

    async def in_thread(self, method: Callable[..., T], *arguments: object) -> T:
        """Return what ``method``, one of this, returns from a thread or, without any, here."""
        try:
            return await asyncio.to_thread(method, *arguments)
        except _AwaitFirstError:
            awaited = await self._outcome()
        token = _AWAITED.set(awaited)
        try:
            return await asyncio.to_thread(method, *arguments)
        finally:
            _AWAITED.reset(token)

    async def _outcome(self) -> Callable[[], Credentials]:
        """Return what returns, or raises, what the function ends with."""
        try:
            found = await self._given()
        except Exception as error:
            return partial(_raise, error)
        return lambda: found


def _raise(error: Exception) -> NoReturn:
    raise error


def _is_loop_here() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
