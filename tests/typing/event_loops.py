"""Check that asyncio's functions and types are what the runtime's ``event_loop`` declares of them.

Each is passed on here as the declared type; mypy and pyright report one that is not.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from imagebuilder.runtime.event_loop import EventLoop, Future, Timeout

P = ParamSpec("P")
T = TypeVar("T")


def event_loop() -> EventLoop:
    """Return the one that runs."""
    return asyncio.get_running_loop()


def task(coroutine: Coroutine[Any, Any, T]) -> Future[T]:
    """Return a task of it."""
    return asyncio.create_task(coroutine)


def future(given: asyncio.Future[T]) -> Future[T]:
    """Return what the executor of a loop returns."""
    return given


def limits(seconds: float | None) -> tuple[Timeout, Timeout]:
    """Return both kinds of limit."""
    return asyncio.timeout(seconds), asyncio.timeout_at(seconds)


def cancelled() -> type[BaseException]:
    """Return what is raised where a task is cancelled."""
    return asyncio.CancelledError


async def pause(seconds: float) -> None:
    """Sleep."""
    await asyncio.sleep(seconds)


async def threaded(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Return what ``function`` returns in a thread."""
    return await asyncio.to_thread(function, *args, **kwargs)


async def shielded(given: asyncio.Future[T]) -> T:
    """Return its result, and wait for it."""
    waited: object = await asyncio.wait((given,))
    del waited
    return await asyncio.shield(given)
