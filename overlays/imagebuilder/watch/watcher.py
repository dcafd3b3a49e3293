"""Polls until the build is over, and decides what a failed poll means."""

from __future__ import annotations

import asyncio
import math
import time
from typing import TYPE_CHECKING

from .. import (
    ClientFaultError,
    ResponseParseError,
    SdkError,
    ServerFaultError,
    TlsError,
    TransportError,
)
from .failure import find_failure
from .outcome import Outcome, outcome_of
from .poll import Build, poll
from .reads import AsyncReads
from .view import End

if TYPE_CHECKING:
    from .. import AsyncClient
    from .view import View

#: How many polls in a row may fail; the client has repeated the calls of each by itself.
PATIENCE = 10

_GOES_ON = "the build goes on without being watched"


class Watcher:
    """Watches one build.

    ``interval`` is the time between two polls and ``timeout`` how long to watch at most, both in
    seconds; the timeout is looked at between polls. With ``end`` there is nothing to be watched,
    and it is what the view shows.
    """

    def __init__(
        self,
        client: AsyncClient,
        arn: str,
        view: View,
        *,
        interval: float,
        timeout: float = math.inf,
        end: End | None = None,
    ) -> None:
        self._reads = AsyncReads(client)
        self._arn = arn
        self._view = view
        self._interval = interval
        self._timeout = timeout
        self._known_end = end
        self._build: Build | None = None
        #: Whether nobody wants to see how it ends any more: being cancelled is no interruption.
        self.abandoned = False

    async def run(self) -> Outcome:
        """Watch until it is over, refused, or interrupted; the view has shown which.

        To cancel it is to interrupt it.
        """
        self._view.start()
        try:
            end = await self._followed()
            self._view.finish(end)
        finally:
            self._view.stop()
        return end.outcome

    async def _followed(self) -> End:
        """Return how it ended, be it with an error or an interruption."""
        if self._known_end is not None:
            return self._known_end
        try:
            return await self._follow()
        except SdkError as error:
            return End(outcome=Outcome.ERROR, build=self._build, error=str(error))
        except asyncio.CancelledError:
            if self.abandoned:
                raise
            said = f"interrupted; {_GOES_ON}"
            return End(outcome=Outcome.INTERRUPTED, build=self._build, error=said)

    async def _follow(self) -> End:
        """Poll until the build is over or the time is up; raises what no poll can be expected to.

        A poll that failed is repeated; the last of too many in a row is raised.
        """
        deadline = time.monotonic() + self._timeout
        failures = 0
        while True:
            try:
                build = await poll(self._reads, self._arn, self._build)
            except SdkError as error:
                failures += 1
                if failures >= PATIENCE or not may_pass(error):
                    raise
                self._view.warn(f"{error} (failed polls in a row: {failures})")
            else:
                failures = 0
                self._build = build
                outcome = outcome_of(build.status)
                if outcome is not None:
                    return await self._end(outcome, build)
                self._view.show(build)
            left = deadline - time.monotonic()
            if left <= 0:
                seconds = f"{self._timeout:g} second{'' if self._timeout == 1 else 's'}"
                said = f"not over after {seconds}; {_GOES_ON}"
                return End(outcome=Outcome.TIMEOUT, build=self._build, error=said)
            await asyncio.sleep(min(self._interval, left))

    async def _end(self, outcome: Outcome, build: Build) -> End:
        failed = outcome is Outcome.FAILED
        return End(
            outcome=outcome,
            build=build,
            failure=await find_failure(self._reads, self._arn, build) if failed else None,
        )


def may_pass(error: SdkError) -> bool:
    """Return whether the same poll may succeed later: no answer, throttling, a fault over there."""
    if isinstance(error, TlsError):
        return False
    if isinstance(error, ClientFaultError):
        return error.retryable
    return isinstance(error, TransportError | ServerFaultError | ResponseParseError)
