"""``deadline`` bounds a call of ``AsyncClient`` whatever its transport does."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder import testing

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

#: In seconds; what a call gets, and what it may take to notice.
DEADLINE = 0.2
PATIENCE = 5.0


class Transport:
    """One that does ``what`` with each request, and counts what comes of it."""

    def __init__(self, what: Callable[[], Awaitable[imagebuilder.HttpResponse]]) -> None:
        self._what = what
        self.seen = Counter[str]()

    async def send(
        self, _: imagebuilder.HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> imagebuilder.HttpResponse:
        assert 0 < connect_timeout <= DEADLINE
        assert 0 < read_timeout <= DEADLINE
        self.seen["sent"] += 1
        try:
            return await self._what()
        except asyncio.CancelledError:
            self.seen["cancelled"] += 1
            raise

    async def close(self) -> None:
        self.seen["closed"] += 1


async def for_ever() -> imagebuilder.HttpResponse:
    await asyncio.Event().wait()
    raise AssertionError


async def refused() -> imagebuilder.HttpResponse:
    raise TimeoutError("its own")


def called(transport: Transport, **settings: Any) -> BaseException:
    """Return what a call ends with, after which no task may be left."""

    async def main() -> BaseException:
        async with testing.async_client(transport, deadline=DEADLINE, **settings) as client:
            with pytest.raises(imagebuilder.SdkError) as caught:
                await client.list_images()
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return caught.value

    return asyncio.run(main())


def test_a_transport_that_never_returns_is_cancelled_at_the_deadline() -> None:
    transport = Transport(for_ever)
    started = time.monotonic()
    error = called(transport)
    assert DEADLINE * 0.9 < time.monotonic() - started < PATIENCE
    assert isinstance(error, imagebuilder.DeadlineExceededError)
    assert (error.operation_name, error.attempts) == ("ListImages", 1)
    assert transport.seen == {"sent": 1, "cancelled": 1, "closed": 1}


def test_a_timeout_of_the_transport_itself_is_a_failed_attempt() -> None:
    transport = Transport(refused)
    error = called(transport, max_attempts=1)
    assert isinstance(error, imagebuilder.TransportError)
    assert not isinstance(error, imagebuilder.DeadlineExceededError)
    assert isinstance(error.__cause__, TimeoutError)
    assert transport.seen == {"sent": 1, "closed": 1}


def test_a_call_that_is_cancelled_before_its_deadline_cancels_the_transport() -> None:
    transport = Transport(for_ever)

    async def main() -> None:
        async with testing.async_client(transport, deadline=DEADLINE) as client:
            call = asyncio.create_task(client.list_images())
            while not transport.seen["sent"]:
                await asyncio.sleep(0)
            call.cancel("enough")
            with pytest.raises(asyncio.CancelledError, match="enough"):
                await call
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())
    assert transport.seen == {"sent": 1, "cancelled": 1, "closed": 1}
