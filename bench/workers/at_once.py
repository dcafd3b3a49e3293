"""Calls on an event loop: one after the other, or fifty at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bench.workers.loop import Job, Work, serve

#: How many calls are under way at the same time.
MANY = 50


def one_by_one(loop: asyncio.AbstractEventLoop, call: Callable[[], Awaitable[object]]) -> Work:
    """Return the work that awaits ``call`` as often as it is ordered."""

    async def calls(times: int) -> None:
        for _ in range(times):
            await call()

    return lambda times: loop.run_until_complete(calls(times))


def many_at_once(loop: asyncio.AbstractEventLoop, call: Callable[[], Awaitable[object]]) -> Work:
    """Return the work that does so with :data:`MANY` calls under way, as long as there are any."""

    async def calls(times: int) -> None:
        for start in range(0, times, MANY):
            await asyncio.gather(*(call() for _ in range(min(MANY, times - start))))

    return lambda times: loop.run_until_complete(calls(times))


def serve_both(
    calling: Callable[[Job], tuple[asyncio.AbstractEventLoop, Callable[[], Awaitable[object]]]],
) -> None:
    """Do the tasks ``call`` and ``at_once`` of a worker, with the loop and the call of a job."""
    serve(
        {
            "call": lambda job: one_by_one(*calling(job)),
            "at_once": lambda job: many_at_once(*calling(job)),
        }
    )
