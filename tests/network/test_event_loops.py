"""Streams of events keep no event loop waiting, and hold no more than an event."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from codegen.runtime.event_streams.frames import write_frame
from tests.both_clients import over_both, read_whole
from tests.network.behaviours import paced
from tests.network.server import serving
from tests.network.stream_faults import CHUNKED, chunk
from tests.runtime.event_bodies import Answers, Body, client_for
from tests.runtime.watched_pets import WITH_INITIAL, package_for

PROGRAM = """
import asyncio, sys, threading
from importlib import import_module

package = import_module(sys.argv[1])

async def main(url):
    keys = package.Credentials("AKIDEXAMPLE", "not-a-secret")
    client = package.AsyncClient(region="us-west-2", credentials=keys, endpoint_url=url)
    loop_thread = threading.get_ident()
    seen = []

    def hook(event, arguments):
        if event in ("import", "open", "subprocess.Popen") and threading.get_ident() == loop_thread:
            seen.append((event, str(arguments[0])[:120]))

    sys.addaudithook(hook)
    response = await client.watch_pets()
    try:
        async for event in response.events:
            print(event.arrived.pet_name)
    except package.NoSuchPetException as error:
        print(error.message, error.pet_name)
    response = await client.watch_pets()
    print((await anext(response.events)).arrived.pet_name)
    await response.events.aclose()
    await client.aclose()
    print(seen)

asyncio.run(main(sys.argv[2]))
"""


@pytest.mark.parametrize("protocol", ["rest-json", *WITH_INITIAL])
def test_nothing_is_loaded_or_opened_on_the_thread_of_the_loop(protocol: str) -> None:
    package: Any = package_for(protocol)[0]
    event = package.PetEvents(arrived=package.PetArrived(pet_name="Rex"))
    error = package.NoSuchPetException("gone", code="NoSuchPet", pet_name="Tom")
    given = package.WatchPetsResponse(events=package.EventStream([event, error]))
    content: bytes = package.OPERATIONS["WatchPets"].write_response(given).body
    folder = str(Path(str(package.__file__)).parents[1])
    with serving(paced(CHUNKED + chunk(content[:7]), chunk(content[7:]) + b"0\r\n\r\n")) as server:
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, package.__name__, server.url],
            env={"PYTHONPATH": folder},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["Rex", "gone Tom", "Rex", "[]"]


@over_both
def test_no_more_is_held_than_an_event() -> None:
    package: Any = package_for("rest-json")[0]
    headers = {":message-type": ("string", "event"), ":event-type": ("string", "heard")}
    frame = write_frame(headers, bytes(500_000))
    pieces = (frame[at : at + 65_536] for _ in range(200) for at in range(0, len(frame), 65_536))
    client = client_for(package, Answers(package, _Endless(pieces)), max_response_bytes=1_000)
    events = client.watch_pets().events
    heard = 0
    tracemalloc.start()
    try:
        for event in read_whole(events):
            heard += len(event.heard.sound)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert heard == 100_000_000
    # The bytes as they came, and in the event.
    assert peak < 4_000_000


class _Endless(Body):
    """A body that is not there before it is read."""

    def __init__(self, pieces: Any) -> None:
        super().__init__([])
        self._pieces = pieces
