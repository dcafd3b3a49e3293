"""A socket and json alone, with a request that was made before: the least that Python can do."""

from __future__ import annotations

import json
import socket
from urllib.parse import urlsplit

from bench.workers.loop import Job, Work, repeat, serve
from bench.workers.raw import HEADERS

_PIECE = 65_536


def call(job: Job) -> Work:
    """Make the call on one connection."""
    parts = urlsplit(job.endpoint)
    connected = socket.create_connection((str(parts.hostname), parts.port or 80))
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    body = json.dumps(job.plan["body"]).encode()
    fields = {"Host": parts.netloc, **HEADERS, "Content-Length": len(body)}
    lines = [
        f"{job.plan['method']} {job.plan['target']} HTTP/1.1",
        *(f"{name}: {value}" for name, value in fields.items()),
    ]
    request = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
    length = len(job.answer.encode())

    def once() -> None:
        connected.sendall(request)
        answer = connected.recv(_PIECE)
        while len(answer) - (answer.find(b"\r\n\r\n") + 4) < length:
            answer += connected.recv(_PIECE)
        json.loads(answer[-length:])

    return repeat(once)


if __name__ == "__main__":
    serve({"call": call})
