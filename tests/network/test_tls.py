"""Whom the transport trusts, and how TLS begins."""

from __future__ import annotations

import ssl
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

import pytest
import trustme
from urllib3.exceptions import InsecureRequestWarning

from imagebuilder.runtime.errors import ConnectionFailedError, TlsError, TransportError
from tests.both_clients import over_both, this_kinds
from tests.network.behaviours import answering
from tests.network.conftest import server_context
from tests.network.sending import OK, send, transporting
from tests.network.server import Read, serving

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Generator
    from pathlib import Path

    Answer = Callable[[socket.socket, bytes], bool]

pytestmark = over_both


def test_a_certificate_of_the_given_authority_is_accepted(
    server_tls: ssl.SSLContext, bundle: str
) -> None:
    with serving(answering(OK), server_tls) as server, transporting(verify=bundle) as transport:
        assert send(transport, server.at("/", host="localhost")).body == b"ok"


@pytest.mark.parametrize("verify", [None, True])
def test_the_system_trust_store_is_the_default(
    verify: bool | None,
    server_tls: ssl.SSLContext,
    bundle: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """SSL_CERT_FILE is where OpenSSL reads the system's certificates."""
    with serving(answering(OK), server_tls) as server:
        with transporting(verify=verify) as transport, pytest.raises(TlsError):
            send(transport, server.at("/", host="localhost"))
        monkeypatch.setenv("SSL_CERT_FILE", bundle)
        with transporting(verify=verify) as transport:
            assert send(transport, server.at("/", host="localhost")).body == b"ok"


def test_a_certificate_of_an_unknown_authority_is_refused(bundle: str) -> None:
    with (
        serving(answering(OK), server_context(trustme.CA().issue_cert("localhost"))) as server,
        transporting(verify=bundle) as transport,
        pytest.raises(TlsError, match=r"localhost.*certificate verify failed") as caught,
    ):
        send(transport, server.at("/?secret", host="localhost"))
    assert isinstance(caught.value.__cause__, ssl.SSLError)
    assert "secret" not in str(caught.value)
    assert server.requests == []


def test_a_certificate_for_another_host_is_refused(server_tls: ssl.SSLContext, bundle: str) -> None:
    with (
        serving(answering(OK), server_tls) as server,
        transporting(verify=bundle) as transport,
        pytest.raises(TlsError, match=r"127\.0\.0\.1.*not valid for"),
    ):
        send(transport, server.at("/", host="127.0.0.1"))
    assert server.requests == []


def test_an_empty_directory_of_authorities_trusts_none(
    server_tls: ssl.SSLContext, tmp_path: Path
) -> None:
    with (
        serving(answering(OK), server_tls) as server,
        transporting(verify=str(tmp_path)) as transport,
        pytest.raises(TlsError),
    ):
        send(transport, server.at("/", host="localhost"))


def test_verification_can_be_turned_off_and_urllib3_warns(server_tls: ssl.SSLContext) -> None:
    with (
        serving(answering(OK), server_tls) as server,
        transporting(verify=False) as transport,
        this_kinds(pytest.warns(InsecureRequestWarning), nullcontext()),
    ):
        assert send(transport, server.at("/", host="127.0.0.1")).body == b"ok"


@contextmanager
def greeting(answer: bytes) -> Generator[tuple[str, list[bytes]]]:
    """Give the ``https`` URL of a server that reads once, sends ``answer``, and hangs up."""
    hello: list[bytes] = []

    def behave(connection: socket.socket, _: Read) -> bool:
        hello.append(connection.recv(65536))
        connection.sendall(answer)
        return False

    with serving(behave) as server:
        yield f"https://127.0.0.1:{server.port}/", hello


def test_a_server_that_does_not_speak_tls_is_a_tls_error() -> None:
    answer = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"
    with greeting(answer) as (url, _), transporting() as transport, pytest.raises(TlsError):
        send(transport, url)


def test_a_server_that_hangs_up_in_the_handshake_is_a_failed_connection() -> None:
    with (
        greeting(b"") as (url, _),
        transporting() as transport,
        pytest.raises(ConnectionFailedError) as caught,
    ):
        send(transport, url)
    assert isinstance(caught.value.__cause__, OSError)


def test_tls_below_1_2_is_not_offered() -> None:
    with (
        greeting(b"") as (url, hello),
        transporting() as transport,
        pytest.raises(TransportError),
    ):
        send(transport, url)
    # RFC 8446, section 4.2.1: the supported_versions extension (43) with TLS 1.3 and TLS 1.2.
    assert bytes.fromhex("002b 0005 04 0304 0303") in hello[0]
