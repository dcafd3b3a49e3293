"""What a call makes of answers that are broken, strange or refusals: the rows of ``faults.py``."""

from __future__ import annotations

import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import imagebuilder
from tests.both_clients import over_both, this_kinds
from tests.network.behaviours import answering, large, resetting_after, response
from tests.network.faults import FAULTS, JSON_ERROR, Fault
from tests.network.server import Read, Server, serving

if TYPE_CHECKING:
    import socket

    from tests.network.conftest import MakeClient

pytestmark = over_both


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_has_its_documented_outcome(fault: Fault, server: Server, make: MakeClient) -> None:
    caller = make(server, read_timeout=0.1)
    server.behave = fault.behave
    if fault.outcome == "response":
        assert caller.call().response_metadata.attempts == fault.attempts
    else:
        error = caller.failure()
        assert type(error) is getattr(imagebuilder, fault.outcome)
        assert error.attempts == fault.attempts
        assert type(error.__cause__).__name__ == (
            this_kinds(*fault.cause.split(" / ")) or "NoneType"
        )
    assert len(caller.slept) == fault.attempts - 1
    # The connection was given back when the next call uses it, and that call finds it sound.
    connections = server.connections
    server.behave = answering(response())
    following = caller.call()
    assert (following.response_metadata.attempts, following.request_id) == (1, "r-1")
    assert server.connections - connections == (fault.connection == "dropped")


def test_the_table_in_the_readme_is_the_one_that_is_tested() -> None:
    readme = Path(__file__).with_name("README.md").read_text()
    for fault in FAULTS:
        cells = (fault.name, str(fault.attempts), fault.outcome, fault.cause, fault.connection)
        assert f"| {' | '.join(cells)} |" in readme
    assert readme.count("| kept |") + readme.count("| dropped |") == len(FAULTS)


def test_one_failure_is_made_good_by_the_next_attempt(server: Server, make: MakeClient) -> None:
    def once(connection: socket.socket, read: Read) -> bool:
        server.behave = answering(response())
        return resetting_after(b"")(connection, read)

    caller = make(server)
    server.behave = once
    assert caller.call().response_metadata.attempts == 2
    bodies = {request.partition(b"\r\n\r\n")[2] for request in server.requests}
    # One body, and so one client token: the service can tell that it is the same call.
    assert len(bodies) == 1
    assert b"clientToken" in bodies.pop()


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ([], 0.0, 1.0),
        # In seconds, where x-amz-retry-after is in milliseconds; both bounded by the backoff + 5 s.
        ([b"Retry-After: 3"], 3.0, 3.0),
        ([b"Retry-After: 100"], 5.0, 6.0),
        ([b"x-amz-retry-after: 1500"], 1.5, 1.5),
        ([b"x-amz-retry-after: 900000"], 5.0, 6.0),
        ([b"x-amz-retry-after: soon"], 0.0, 1.0),
    ],
    ids=["nothing", "Retry-After", "long Retry-After", "x-amz-retry-after", "too long", "nonsense"],
)
def test_the_wait_after_429_is_the_backoff_or_what_the_service_asks_for(
    headers: list[bytes], least: float, most: float, server: Server, make: MakeClient
) -> None:
    server.behave = answering(response(JSON_ERROR, "429 Slow down", *headers))
    caller = make(server, max_attempts=2)
    error = caller.failure()
    assert isinstance(error, imagebuilder.ClientFaultError)
    assert (error.status_code, error.attempts) == (429, 2)
    (wait,) = caller.slept
    assert least <= wait <= most


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Moved", "308 Moved"])
def test_a_redirect_is_an_error_and_nothing_is_sent_on(
    status: str, server: Server, make: MakeClient
) -> None:
    with serving(answering(response())) as elsewhere:
        location = f"Location: {elsewhere.url}/CreateComponent".encode()
        server.behave = answering(response(b"", status, location))
        error = make(server).failure()
        assert elsewhere.connections == 0
    assert isinstance(error, imagebuilder.ApiError)
    assert (error.status_code, error.attempts) == (int(status[:3]), 1)


def test_a_body_of_100_mb_is_read_without_many_copies(server: Server, make: MakeClient) -> None:
    size = 100_000_000
    server.behave = large(size)
    caller = make(server)
    tracemalloc.start()
    try:
        # repr() of it all would be one more copy, and is not what is measured.
        request_id = caller.client.create_component(
            name="c", semantic_version="1.0.0", platform="Linux", data="d"
        ).request_id
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert request_id is not None
    assert len(request_id) == size
    # The bytes, their text, and the string in it; the emitted code keeps none of them.
    assert peak < 3.5 * size


def test_a_connection_that_the_server_closed_while_idle_costs_no_attempt(
    server: Server, make: MakeClient
) -> None:
    caller = make(server)
    for connections in (1, 2, 3):
        assert caller.call().response_metadata.attempts == 1
        assert server.connections == connections
        server.hang_up()


def test_a_connection_that_closes_as_the_request_is_sent_costs_one_attempt(
    server: Server, make: MakeClient
) -> None:
    caller = make(server)
    caller.call()

    def closing(_: socket.socket, read: Read) -> bool:
        read()
        server.behave = answering(response())
        return False

    server.behave = closing
    assert caller.call().response_metadata.attempts == 2
