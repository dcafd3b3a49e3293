"""Streams that are interrupted, at any line of the runtime, and cancelled, at any wait.

What was handed out is a beginning of what was sent; nothing in it is left out. The connection is
given up, and the client goes on with another.
"""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.network.behaviours import answering, paced, response
from tests.network.server import serving
from tests.network.stream_faults import ALL, BYTES, CHUNKED, EVENTS, LAST, WORDS, chunk
from tests.network.streams import MEDIA, caller_of
from tests.network.test_interrupts import interrupted
from tests.runtime.watched_pets import package_for

if TYPE_CHECKING:
    from tests.network.streams import AsyncCaller, SyncCaller

# A socket that is dropped in the middle of being closed is closed by CPython, which says so.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")

PETS = package_for("rest-json")[0]
#: What is read, of which package, and what it all is.
STREAMS: dict[str, tuple[Any, bytes, list[Any]]] = {
    "bytes": (MEDIA, response(BYTES), [*BYTES]),
    "events": (PETS, response(ALL), WORDS),
}


def read_into(got: list[Any], caller: SyncCaller | AsyncCaller, of: str) -> None:
    """Read a stream, and keep each byte or event in ``got`` as soon as it is handed out."""
    stream = caller.get().body if of == "bytes" else caller.watch()
    for each in caller.chunks(stream):
        if of == "bytes":
            got += each
        else:
            got.append(each.said.words)


def assert_sound(caller: SyncCaller | AsyncCaller, of: str, where: str) -> None:
    """Read another stream, which needs the only connection, and every lock."""
    got: list[Any] = []
    # In a thread, so that a lock that is held for ever does not hold the test.
    thread = threading.Thread(target=read_into, args=(got, caller, of), daemon=True)
    thread.start()
    thread.join(timeout=10)
    assert got == STREAMS[of][2], where


@pytest.mark.parametrize("of", STREAMS)
def test_an_exception_at_any_line_of_reading_leaves_nothing_behind(of: str) -> None:
    package, answer, whole = STREAMS[of]
    runtime = str(Path(str(package.__file__)).parent / "runtime")
    settings = {"max_connections": 1, "connect_timeout": 2.0, "read_timeout": 5.0}
    with (
        serving(answering(answer)) as server,
        caller_of("urllib3", server.url, package=package, **settings) as caller,
    ):
        read_into([], caller, of)
        number = 0
        while True:
            number += 1
            got: list[Any] = []

            def read(got: list[Any] = got) -> None:
                read_into(got, caller, of)

            where = interrupted(read, number, runtime)
            if where is None:
                break
            assert got == whole[: len(got)], where
            if number % 3 == 0:
                assert_sound(caller, of, where)
        assert got == whole
    assert number > 100


@pytest.mark.parametrize("kind", ["asyncio", "aiohttp"])
def test_a_stream_of_events_is_cancelled_where_it_waits(kind: str) -> None:
    slow = paced(CHUNKED + chunk(EVENTS[0]), chunk(EVENTS[1]), chunk(EVENTS[2]) + LAST, keep=True)
    settings = {"max_connections": 1, "read_timeout": 5.0}
    with (
        serving(slow) as server,
        caller_of(kind, server.url, package=PETS, **settings) as caller,
    ):
        # The first comes with the head.
        for wanted in range(1, len(EVENTS)):
            got: list[str] = []
            caller.run(cancelled_after(caller.client, wanted, got))
            assert got == WORDS[:wanted]
        got = []
        read_into(got, caller, "events")
        assert got == WORDS


async def cancelled_after(client: Any, wanted: int, got: list[str]) -> None:
    """Read so many events, and be cancelled in the wait for the next."""
    events = (await client.watch_pets()).events

    async def read() -> None:
        async for event in events:
            got.append(event.said.words)
            if len(got) > wanted:
                raise AssertionError("not cancelled")

    got += [(await anext(events)).said.words for _ in range(wanted)]
    waiting = asyncio.create_task(read())
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    with pytest.raises(PETS.SdkError, match="the stream has failed"):
        await anext(events)


@pytest.mark.parametrize("kind", ["asyncio", "aiohttp", "urllib3"])
def test_a_stream_that_is_left_early_gives_its_connection_up(kind: str) -> None:
    with (
        serving(answering(response(ALL))) as server,
        caller_of(kind, server.url, package=PETS, max_connections=1, read_timeout=5.0) as caller,
    ):
        for _ in range(3):
            events = caller.watch()
            assert next(caller.chunks(events)).said.words == WORDS[0]
            caller.close(events)
        got: list[str] = []
        read_into(got, caller, "events")
        assert got == WORDS
