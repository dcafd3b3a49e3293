"""What is the asynchronous transport's own.

All else that happens on the network is in the tests that run over both clients; cancelling is in
:mod:`.test_cancelling`, event loops are in :mod:`.test_loops`.
"""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest

import imagebuilder
from imagebuilder.runtime.transports.asyncio import AsyncioTransport
from tests.network.behaviours import response
from tests.network.on_a_loop import client_of, run, send
from tests.network.server import Read, serving

if TYPE_CHECKING:
    import socket


def test_what_nobody_asked_for_is_never_the_next_answer() -> None:
    def twice(connection: socket.socket, read: Read) -> bool:
        read()
        body = json.dumps({"requestId": str(len(server.requests))}).encode()
        connection.sendall(response(body) + response(b'{"requestId": "unasked"}'))
        return True

    async def main() -> list[str | None]:
        async with client_of(server) as client:
            return [(await client.list_images()).request_id for _ in range(3)]

    with serving(twice) as server:
        assert run(main) == ["1", "2", "3"]
        assert server.connections == 3


def test_a_body_that_nobody_reads_does_not_hang_the_call() -> None:
    release = threading.Event()

    def deaf(connection: socket.socket, read: Read) -> bool:
        release.wait(5)
        return False

    async def main() -> None:
        transport = AsyncioTransport()
        with pytest.raises(imagebuilder.ConnectionFailedError):
            await send(transport, server.url, b"x" * 30_000_000, connect_timeout=0.3)
        await transport.close()

    with serving(deaf) as server:
        run(main)
        release.set()
