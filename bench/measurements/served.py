"""How many requests a second a local service answers, and what one takes among ten thousand images.

One connection that is kept; a request is bytes that were made before, and of the answer only its
end is looked for: what is measured is the server, in a process of its own.
"""

from __future__ import annotations

import json
import re
import socket
import time
from collections.abc import Callable, Sequence
from itertools import count
from urllib.parse import urlsplit

from bench.peers import MOTO, OURS
from bench.processes import Bench, MeasureError
from bench.samples import Measured, interleaved
from bench.served import INFRASTRUCTURE, RECIPE

ROUNDS = 20
#: Seconds that one server is asked in one round.
_SLICE = 0.25
#: How many requests of a round are timed one by one.
_TIMED = 20

_STATUS = re.compile(rb"HTTP/1\.1 (\d+)")
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


def measure_rate(bench: Bench, names: Sequence[str]) -> Measured:
    """Return the ``rate``: lists of what there is, answered in a second."""
    missing: dict[str, str] = {}
    with bench.scope():
        take: dict[str, Callable[[], dict[str, float]]] = {}
        for name in names:
            try:
                url = bench.served("local" if name == OURS else name)
            except MeasureError as error:
                missing[name] = str(error)
                continue
            take[name] = _rate(_Connection(url), _parameters() if name == MOTO else _list())
            take[name]()
        return Measured(interleaved(take, bench.rounds(ROUNDS)), missing)


def measure_crowded(bench: Bench) -> Measured:
    """Return what a ``list`` and a ``create`` take among ten thousand images, in seconds."""
    with bench.scope():
        connection = _Connection(bench.served("crowded"))

        def take() -> dict[str, float]:
            return {
                "list": _fastest(connection, _list),
                "create": _fastest(connection, _create),
            }

        return Measured(interleaved({OURS: take}, bench.rounds(ROUNDS)))


class _Connection:
    """A connection to a server, on which one request follows the other.

    It is made anew where the server ends it after each, as moto's does.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._address = (parts.hostname or "", parts.port or 0)
        self._connect()

    def _connect(self) -> None:
        self._socket = socket.create_connection(self._address)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(self, request: bytes) -> None:
        """Send a request and read its answer; :class:`MeasureError` for one that is an error."""
        self._socket.sendall(request)
        received = b""
        while (end := received.find(b"\r\n\r\n")) < 0:
            received += self._more()
        status, length = _STATUS.match(received), _LENGTH.search(received, 0, end + 2)
        if status is None or length is None or status[1] != b"200":
            raise MeasureError(f"the server answered {received[:200]!r}")
        left = end + 4 + int(length[1]) - len(received)
        while left > 0:
            left -= len(self._more())
        if b"\r\nconnection: close" in received[: end + 2].lower():
            self._socket.close()
            self._connect()

    def _more(self) -> bytes:
        data = self._socket.recv(1 << 16)
        if not data:
            raise MeasureError("the server ended the connection")
        return data


def _rate(connection: _Connection, request: bytes) -> Callable[[], dict[str, float]]:
    def take() -> dict[str, float]:
        begun, times = time.perf_counter(), 0
        while (taken := time.perf_counter() - begun) < _SLICE:
            connection.ask(request)
            times += 1
        return {"rate": times / taken}

    return take


def _fastest(connection: _Connection, make: Callable[[], bytes]) -> float:
    """Return the seconds of the fastest of some requests: what one costs with nothing beside it."""
    seconds: list[float] = []
    for _ in range(_TIMED):
        request = make()
        begun = time.perf_counter()
        connection.ask(request)
        seconds.append(time.perf_counter() - begun)
    return min(seconds)


def _request(method: str, path: str, body: object, **headers: str) -> bytes:
    content = json.dumps(body).encode()
    lines = [
        f"{method} {path} HTTP/1.1",
        "Host: 127.0.0.1",
        *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items()),
        f"Content-Length: {len(content)}",
    ]
    return "\r\n".join([*lines, "", ""]).encode() + content


def _list() -> bytes:
    return _request("POST", "/ListImages", {}, Content_Type="application/json")


_tokens = count()


def _create() -> bytes:
    body = {
        "imageRecipeArn": RECIPE,
        "infrastructureConfigurationArn": INFRASTRUCTURE,
        "clientToken": f"benchmark-{next(_tokens)}",
    }
    return _request("PUT", "/CreateImage", body, Content_Type="application/json")


def _parameters() -> bytes:
    """Return a request that moto knows: a list of what an account has none of, too."""
    scope = "AKIDEXAMPLE/20260101/us-west-2/ssm/aws4_request"
    return _request(
        "POST",
        "/",
        {},
        Content_Type="application/x-amz-json-1.1",
        X_Amz_Target="AmazonSSM.DescribeParameters",
        Authorization=f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=0",
    )
