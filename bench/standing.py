"""For how long an event loop stands still while calls are made on it."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable

#: How many calls follow the first, one at a time.
_STEADY = 200
#: Seconds between two looks at the time, when nothing else keeps the loop.
_TICK = 0.001


class Ticker:
    """Looks at the time again and again; ``longest`` are the seconds that it came late at most."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            due = time.perf_counter() + _TICK
            await asyncio.sleep(_TICK)
            self.longest = max(self.longest, time.perf_counter() - due)


async def report(call: Callable[[], Awaitable[object]]) -> None:
    """Print for how many seconds the loop stood still in the first ``call``, and in later ones."""
    ticker = Ticker()
    ticking = asyncio.create_task(ticker.run())
    await asyncio.sleep(10 * _TICK)
    ticker.longest = 0.0
    await call()
    # One that is late by the time of the call has to be heard of it.
    await asyncio.sleep(2 * _TICK)
    first, ticker.longest = ticker.longest, 0.0
    for _ in range(_STEADY):
        await call()
    print(json.dumps({"first": first, "steady": ticker.longest}), flush=True)
    ticking.cancel()
