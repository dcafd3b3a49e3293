"""What a service says: a function from a :class:`.Request` to a :class:`Reply` is a service.

A reply may still meet a fault on its way.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from tests.network.behaviours import reset
from tests.network.server import Request, serving

if TYPE_CHECKING:
    import socket

    from tests.network.server import Behaviour, Read, Server


class Fault(Enum):
    """What happens to a reply on its way."""

    NONE = auto()
    #: The connection is closed, or reset, before anything is said.
    CLOSE = auto()
    RESET = auto()
    #: The connection is closed in the middle of the body.
    TRUNCATE = auto()
    #: Nothing is said until the client hangs up.
    SILENCE = auto()


class Reply(NamedTuple):
    """What is answered, after ``delay`` seconds, and what happens to it."""

    status: int = 200
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = ()
    fault: Fault = Fault.NONE
    delay: float = 0.0


Service = Callable[[Request], Reply]


def ok(**members: object) -> Reply:
    return Reply(body=json.dumps(members).encode())


def failure(status: int, code: str = "", *headers: tuple[str, str]) -> Reply:
    named = (("x-amzn-ErrorType", code),) if code else ()
    return Reply(status, b'{"message": "no"}', (*named, *headers))


class Scripted:
    """Gives the replies in their order, and then the last one again and again."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = list(replies)

    def __call__(self, request: Request) -> Reply:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def reply_of(service: Service) -> Behaviour:
    """Answer each request with what ``service`` says to it."""

    def behave(connection: socket.socket, read: Read) -> bool:
        request = read()
        reply = service(request)
        if reply.delay:
            time.sleep(reply.delay)
        if reply.fault is not Fault.NONE:
            return _misbehave(connection, reply)
        connection.sendall(_written(request, reply))
        return True

    return behave


@contextmanager
def replying(service: Service) -> Generator[Server]:
    """Serve what ``service`` says."""
    with serving(reply_of(service)) as server:
        yield server


def _misbehave(connection: socket.socket, reply: Reply) -> bool:
    if reply.fault is Fault.RESET:
        return reset(connection)
    if reply.fault is Fault.SILENCE:
        connection.recv(1)
    elif reply.fault is Fault.TRUNCATE:
        head = f"HTTP/1.1 {reply.status} X\r\nContent-Length: {len(reply.body) + 1}\r\n\r\n"
        connection.sendall(head.encode() + reply.body)
    return False


def _written(request: Request, reply: Reply) -> bytes:
    lines = [f"HTTP/1.1 {reply.status} X"]
    if reply.status not in (204, 304):
        lines.append(f"Content-Length: {len(reply.body)}")
    lines += (f"{name}: {value}" for name, value in reply.headers)
    head = "\r\n".join(lines) + "\r\n\r\n"
    bodyless = reply.status in (204, 304) or request.method == "HEAD"
    return head.encode() + (b"" if bodyless else reply.body)
