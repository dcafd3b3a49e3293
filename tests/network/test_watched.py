"""Where somebody watches urllib3 or http.client, requests go through what is watched."""

from __future__ import annotations

import http.client
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, connection, connectionpool
from urllib3.util import connection as sockets

import imagebuilder
from tests.both_clients import over_both
from tests.network.behaviours import CREATED, answering, hanging_up_after, proxying, response
from tests.network.sending import OK, send, transporting
from tests.network.server import serving

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from tests.network.conftest import MakeClient
    from tests.network.server import Server

pytestmark = over_both

#: What tools replace: vcrpy, X-Ray and pook, OpenTelemetry, httpretty and ``responses`` among them.
PLACES: list[tuple[object, str]] = [
    (HTTPConnectionPool, "urlopen"),
    (HTTPConnectionPool, "_make_request"),
    (HTTPConnectionPool, "_get_conn"),
    (HTTPConnectionPool, "_new_conn"),
    (connection.HTTPConnection, "request"),
    (connection.HTTPConnection, "getresponse"),
    (http.client.HTTPConnection, "putheader"),
    (http.client.HTTPConnection, "send"),
    (http.client.HTTPResponse, "begin"),
    (sockets, "create_connection"),
]


def watch(monkeypatch: pytest.MonkeyPatch, place: Any, name: str) -> list[str]:
    """Put a function around the one in ``place``; return where its calls are noted."""
    seen: list[str] = []
    original: Callable[..., object] = getattr(place, name)

    def watched(*values: object, **more: object) -> object:
        seen.append(name)
        return original(*values, **more)

    monkeypatch.setattr(place, name, watched)
    return seen


@pytest.mark.parametrize(
    ("place", "name"), PLACES, ids=lambda value: getattr(value, "__name__", value)
)
def test_what_is_patched_sees_the_request_and_later_ones_go_the_short_way_again(
    place: object, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(answering(OK)) as server, transporting() as transport:
        with monkeypatch.context() as patched:
            seen = watch(patched, place, name)
            assert send(transport, server.at("/"), body=b"{}", method="POST").body == b"ok"
            assert seen
            seen.clear()
        assert send(transport, server.at("/")).body == b"ok"
        assert seen == []
        assert len(server.requests) == 2


def test_a_connection_class_that_is_replaced_makes_the_connection(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[str] = []

    class Recording(connection.HTTPConnection):
        def request(self, *values: Any, **more: Any) -> None:
            made.append(self.host)
            super().request(*values, **more)

    with serving(answering(OK)) as server, transporting() as transport:
        monkeypatch.setattr(connectionpool.HTTPConnectionPool, "ConnectionCls", Recording)
        assert send(transport, server.at("/")).body == b"ok"
    assert made == ["127.0.0.1"]


def test_whoever_asks_http_client_to_print_what_it_sends_sees_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(http.client.HTTPConnection, "debuglevel", 1)
    with serving(answering(OK)) as server, transporting() as transport:
        send(transport, server.at("/seen"))
    assert "GET /seen" in capsys.readouterr().out


@pytest.mark.parametrize("status", ["302 Found", "503 Unavailable"])
def test_the_front_door_sends_once(status: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = watch(monkeypatch, HTTPConnectionPool, "urlopen")
    with serving(answering(OK)) as elsewhere, transporting() as transport:
        answer = response(b"", status, f"Location: {elsewhere.at('/')}".encode())
        with serving(answering(answer)) as server:
            assert send(transport, server.at("/")).status == int(status[:3])
            assert len(server.requests) == 1
        assert elsewhere.requests == []
    assert seen == ["urlopen"]


def test_the_front_door_is_watched_over_tls_and_through_a_proxy(
    server_tls: ssl.SSLContext, bundle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = watch(monkeypatch, HTTPSConnectionPool, "urlopen")
    with serving(answering(OK), server_tls) as server, serving(proxying) as proxy:
        transport = imagebuilder.UrllibTransport(verify=bundle, proxies={"https": proxy.url})
        assert send(transport, server.at("/", host="localhost")).body == b"ok"
        transport.close()
    assert seen == ["urlopen"]
    assert proxy.requests[0].startswith(b"CONNECT localhost:")


def test_a_request_is_the_same_by_both_ways(
    server: Server, make: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """But for the time it was signed at, what is new in each call, and the order of headers."""

    def lines() -> set[bytes]:
        head = server.requests[-1].partition(b"\r\n\r\n")[0]
        own = (b"authorization:", b"amz-sdk-invocation-id:", b"x-amz-date:")
        return {line for line in head.split(b"\r\n") if not line.lower().startswith(own)}

    caller = make(server, user_agent_extra="caf\u00e9")
    caller.call()
    short = lines()
    watch(monkeypatch, HTTPConnectionPool, "urlopen")
    caller.call()
    assert lines() == short


BROKEN = {
    "half a body": hanging_up_after(response()[:-8]),
    "half a status line": hanging_up_after(b"HTTP/1.1"),
    "early hints": hanging_up_after(b"HTTP/1.1 103 Early Hints\r\n\r\n" + response()),
}


@pytest.mark.parametrize("behave", BROKEN.values(), ids=BROKEN)
def test_a_broken_answer_is_no_answer_by_the_front_door_either(
    behave: Any, server: Server, make: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(monkeypatch, HTTPConnectionPool, "urlopen")
    server.behave = behave
    error = make(server).failure()
    assert isinstance(error, imagebuilder.ConnectionFailedError)
    assert (error.operation_name, error.attempts) == ("CreateComponent", 3)


def test_damaged_gzip_is_not_asked_for_again_by_the_front_door_either(
    server: Server, make: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(monkeypatch, HTTPConnectionPool, "urlopen")
    server.behave = answering(response(CREATED, "200 OK", b"Content-Encoding: gzip"))
    error = make(server).failure()
    assert isinstance(error, imagebuilder.ResponseParseError)
    assert error.attempts == len(server.requests) == 1


def test_the_limit_holds_by_the_front_door_too(
    server: Server, make: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(monkeypatch, HTTPConnectionPool, "urlopen")
    server.behave = answering(response(b'{"x": "' + b"a" * 5_000 + b'"}'))
    error = make(server, max_response_bytes=1_000).failure()
    assert isinstance(error, imagebuilder.ResponseTooLargeError)
    assert error.attempts == len(server.requests) == 1


PROGRAM = """
import asyncio, http.client, sys
import imagebuilder

seen = []
original = http.client.HTTPConnection.putrequest

def putrequest(self, *arguments, **more):
    seen.append(arguments[0])
    return original(self, *arguments, **more)

async def result_of(value):
    return await value if hasattr(value, "__await__") else value

async def main(kind, url):
    keys = imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret")
    client = getattr(imagebuilder, kind)(
        region="us-west-2", endpoint_url=url, credentials=keys
    )
    await result_of(client.list_images())
    assert "urllib3" not in sys.modules
    http.client.HTTPConnection.putrequest = putrequest
    await result_of(client.list_images())
    http.client.HTTPConnection.putrequest = original
    await result_of(client.list_images())
    await result_of(client.aclose() if kind == "AsyncClient" else client.close())
    print(seen)

asyncio.run(main(*sys.argv[1:]))
"""


def test_http_client_is_watched_where_urllib3_was_never_loaded(client_kind: str) -> None:
    with serving(answering(response(b"{}"))) as server:
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, client_kind, server.url],
            env={**os.environ, "PYTHONPATH": "generated"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert len(server.requests) == 3
    assert done.stdout == "['POST']\n"
