"""What the server does with a connection: answers, pauses, breaks off, and works as a proxy."""

from __future__ import annotations

import os
import socket
import struct
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from tests.network.server import read_message

if TYPE_CHECKING:
    from tests.network.server import Behaviour, Read

CREATED = b'{"requestId": "r-1"}'

#: To close at once: TCP resets the connection.
_LINGER_NO_LONGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


# -- answers --------------------------------------------------------------------------------------


def response(body: bytes = CREATED, status: str = "200 OK", *headers: bytes) -> bytes:
    """Return an answer as bytes, with its length."""
    lines = [b"HTTP/1.1 " + status.encode(), *headers, b"Content-Length: %d" % len(body)]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


# -- behaviours -----------------------------------------------------------------------------------


def answering(answer: bytes) -> Behaviour:
    """Answer, and leave the connection open."""

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        connection.sendall(answer)
        return True

    return behave


def paced(*pieces: bytes, keep: bool = False) -> Behaviour:
    """Answer with ``pieces``, one after the other; hang up then unless it is to ``keep``."""

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        for piece in pieces:
            connection.sendall(piece)
            time.sleep(0.05)
        return keep

    return behave


def hanging_up_after(answer: bytes) -> Behaviour:
    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        connection.sendall(answer)
        return False

    return behave


def resetting_after(answer: bytes) -> Behaviour:
    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        connection.sendall(answer)
        return reset(connection)

    return behave


def resetting_during_the_request(connection: socket.socket, _: Read) -> bool:
    connection.recv(1)
    return reset(connection)


def reset(connection: socket.socket) -> bool:
    """Have the connection reset where it is closed, which is now."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NO_LONGER)
    return False


def trickling(answer: bytes, seconds: float) -> Behaviour:
    """Send a byte, wait, send the next, until the client hangs up."""

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        for place in range(len(answer)):
            if place and _hung_up(connection, seconds):
                return False
            connection.sendall(answer[place : place + 1])
        return True

    return behave


def silent(connection: socket.socket, read: Read) -> bool:
    """Read the request, and say nothing until the client hangs up."""
    read()
    connection.recv(1)
    return False


def _hung_up(connection: socket.socket, seconds: float) -> bool:
    connection.settimeout(seconds)
    try:
        connection.recv(1)
    except TimeoutError:
        return False
    finally:
        connection.settimeout(None)
    return True


def large(size: int) -> Behaviour:
    """Answer with one string of about ``size`` bytes, without having them all at once."""
    piece = b"x" * 1_000_000
    start, end = b'{"requestId": "', b'"}'
    length = len(start) + size + len(end)

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % length + start)
        for _ in range(size // len(piece)):
            connection.sendall(piece)
        connection.sendall(end)
        return True

    return behave


# -- a proxy --------------------------------------------------------------------------------------


def proxying(connection: socket.socket, read: Read) -> bool:
    """Do what a proxy does: tunnel after CONNECT, forward what has an absolute target."""
    head, _, body = read().partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    method, target, version = lines[0].split(b" ")
    if method == b"CONNECT":
        with _connected(target) as origin:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            _tunnel(connection, origin)
        return False
    authority, _, path = target.removeprefix(b"http://").partition(b"/")
    kept = [line for line in lines[1:] if not line.lower().startswith(b"proxy-")]
    with _connected(authority) as origin:
        first = method + b" /" + path + b" " + version
        origin.sendall(b"\r\n".join([first, *kept]) + b"\r\n\r\n" + body)
        connection.sendall(read_message(origin))
    return True


def _connected(authority: bytes) -> socket.socket:
    host, _, port = authority.decode().rpartition(":")
    return socket.create_connection((host, int(port)))


def _tunnel(one: socket.socket, other: socket.socket) -> None:
    back = threading.Thread(target=_pump, args=(other, one))
    back.start()
    _pump(one, other)
    back.join()


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    # The other direction ends, too.
    for end in (source, sink):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
