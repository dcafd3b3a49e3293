"""urllib3's connections, sending by http.client's own ``request``; loaded when that is patched.

urllib3 2 writes requests by itself, so that tools that replace how http.client writes one, as AWS
X-Ray's SDK does, see nothing of them.
"""

from __future__ import annotations

import http.client
from typing import TYPE_CHECKING

from urllib3 import HTTPHeaderDict, HTTPResponse, connection as classes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from urllib3 import HTTPConnectionPool


def sending_classically(pool: HTTPConnectionPool) -> HTTPConnectionPool:
    """Have a pool that has no connections yet make such ones."""
    # Of this pool alone: the class' attribute is for those who replace it. And by type(), because
    # what urllib3 declares of these two methods contradicts http.client.
    methods = {"request": _request, "getresponse": _getresponse}
    vars(pool)["ConnectionCls"] = type("Classic", (type(pool).ConnectionCls,), methods)
    return pool


def _request(
    connection: classes.HTTPConnection,
    method: str,
    url: str,
    body: bytes | Iterable[bytes] | None = None,
    headers: dict[str, str] | None = None,
    **_: bool,
) -> None:
    """Send a request; what urllib3 says of the answer to come is of no use here."""
    if connection.sock is not None:
        connection.sock.settimeout(connection.timeout)
    chunked = any(name.lower() == "transfer-encoding" for name in headers or {})
    http.client.HTTPConnection.request(
        connection, method, url, body, dict(headers or {}), encode_chunked=chunked
    )


def _getresponse(connection: classes.HTTPConnection) -> HTTPResponse:
    """Return the answer, as urllib3's pools expect it; its body is not read yet."""
    if connection.sock is not None:
        connection.sock.settimeout(connection.timeout)
    received = http.client.HTTPConnection.getresponse(connection)
    return HTTPResponse(
        received,
        HTTPHeaderDict(received.headers.items()),
        received.status,
        preload_content=False,
        decode_content=False,
        original_response=received,
    )
