"""A server on the loopback interface that answers from memory: a process of its own.

``python -m bench.server`` reads a line from standard input, a JSON list of what to serve: for each
port, the bodies by their paths. It prints a JSON list of the ports, and serves until standard input
ends. It reads no more of a request than where it ends, so that it costs little beside a client. An
argument is the file of a certificate with its key, for HTTPS.
"""

from __future__ import annotations

import asyncio
import json
import re
import ssl
import sys
from collections.abc import Mapping
from functools import partial
from typing import cast

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_ABSENT = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


def prepared(body: str) -> bytes:
    """Return the whole answer that carries ``body``."""
    content = body.encode()
    head = (
        "HTTP/1.1 200 OK\r\n"
        "Date: Fri, 02 Jan 2026 03:04:05 GMT\r\n"
        "Content-Type: application/json\r\n"
        f"Content-Length: {len(content)}\r\n"
        "Connection: keep-alive\r\n"
        "x-amzn-RequestId: a1b2c3d4-5678-40ab-8def-111111111111\r\n"
        "\r\n"
    )
    return head.encode() + content


class Connection(asyncio.Protocol):
    """Answers each whole request on one connection."""

    def __init__(self, answers: Mapping[bytes, bytes]) -> None:
        self._answers = answers
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep where answers go."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Answer what is complete."""
        received = self._received + data
        while (end := received.find(b"\r\n\r\n") + 4) > 3:
            length = _LENGTH.search(received, 0, end)
            end += int(length[1]) if length else 0
            if len(received) < end:
                break
            self._answer(received)
            received = received[end:]
        self._received = received

    def _answer(self, request: bytes) -> None:
        target = request.split(b" ", 2)[1]
        answer = self._answers.get(target.partition(b"?")[0], _ABSENT)
        self._transport.write(answer)


async def serve(ports: list[dict[str, str]], certificate: str | None = None) -> None:
    """Serve each of ``ports`` until standard input ends."""
    loop = asyncio.get_running_loop()
    context = None
    if certificate is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate)
    numbers: list[int] = []
    for bodies in ports:
        answers = {path.encode(): prepared(body) for path, body in bodies.items()}
        server = await loop.create_server(partial(Connection, answers), "127.0.0.1", 0, ssl=context)
        numbers.append(server.sockets[0].getsockname()[1])
    print(json.dumps(numbers), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(json.loads(sys.stdin.readline()), *sys.argv[1:]))
