"""A request sent by the transport alone, without a client around it.

It is the one of the kind of client that the test runs with.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from imagebuilder.runtime.http import HttpRequest, HttpResponse
from tests.both_clients import this_kinds, transport_of

if TYPE_CHECKING:
    from collections.abc import Generator

    from imagebuilder.runtime.http import Transport

#: An answer whose body is ``ok``.
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


@contextmanager
def transporting(
    *, max_connections: int = 10, verify: bool | str | None = None
) -> Generator[Transport]:
    transport = transport_of(max_connections=max_connections, verify=verify)
    try:
        yield transport
    finally:
        transport.close()


def send(
    transport: Transport,
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


def caused_by(error: BaseException, of_urllib3: Any, of_asyncio: Any) -> bool:
    """Return whether the cause of ``error`` is the one that it has in this kind of transport."""
    return isinstance(error.__cause__, this_kinds(of_urllib3, of_asyncio))
