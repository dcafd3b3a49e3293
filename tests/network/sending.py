"""A request sent by the transport alone, without a client around it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from imagebuilder.runtime.http import HttpRequest, HttpResponse
from imagebuilder.runtime.transports.urllib3 import UrllibTransport

if TYPE_CHECKING:
    from collections.abc import Generator

#: An answer whose body is ``ok``.
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


@contextmanager
def transporting(
    *, max_connections: int = 10, verify: bool | str | None = None
) -> Generator[UrllibTransport]:
    transport = UrllibTransport(max_connections=max_connections, verify=verify)
    try:
        yield transport
    finally:
        transport.close()


def send(
    transport: UrllibTransport,
    url: str,
    *,
    method: str = "GET",
    headers: dict[str, str] | None = None,
    body: bytes = b"",
    connect_timeout: float = 5.0,
    read_timeout: float = 5.0,
) -> HttpResponse:
    request = HttpRequest(method, url, headers, body)
    return transport.send(request, connect_timeout=connect_timeout, read_timeout=read_timeout)
