"""What a call makes of connections that are not made: refused, not trusted, or lost in a proxy.

The rows are the second table in README.md; a test holds the two together.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import trustme

import imagebuilder
from tests.both_clients import over_both, this_kinds
from tests.network.behaviours import answering, hanging_up_after, proxying, response, silent
from tests.network.conftest import PROXY_PASSWORD, MakeClient, Witness, server_context
from tests.network.server import Behaviour, Read, serving

pytestmark = over_both


#: As it has to be written in a URL.
USER = "user:p%2Fss%3Aw%40rd"


class World(NamedTuple):
    """What the scenarios are made of."""

    authority: trustme.CA
    bundle: str
    witness: Witness
    monkeypatch: pytest.MonkeyPatch


#: Gives the settings of the client, and the host that an error has to name.
Scenario = Callable[[World], Generator[tuple[dict[str, Any], str]]]


@contextmanager
def closed_port() -> Generator[int]:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        yield unused.getsockname()[1]


def refused(_: World) -> Generator[tuple[dict[str, Any], str]]:
    with closed_port() as port:
        yield {"endpoint_url": f"http://127.0.0.1:{port}"}, f"127.0.0.1:{port}"


def unresolved(world: World) -> Generator[tuple[dict[str, Any], str]]:
    without_dns(world.monkeypatch)
    yield {"endpoint_url": "https://nowhere.invalid"}, "nowhere.invalid:443"


def without_dns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have names under ``.invalid`` (RFC 2606) refused here, and not by a name server far away."""
    resolve = socket.getaddrinfo

    def getaddrinfo(host: str, *args: Any, **kwargs: Any) -> Any:
        if host.endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return resolve(host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


def certified_by(context_of: Callable[[trustme.CA], ssl.SSLContext]) -> Scenario:
    """Give a server with a certificate that must not be accepted; no request may reach it."""

    def scenario(world: World) -> Generator[tuple[dict[str, Any], str]]:
        context = context_of(world.authority)
        with serving(answering(response()), context) as server:
            settings = {"endpoint_url": server.url, "verify": world.bundle}
            yield settings, f"localhost:{server.port}"
            assert server.requests == []

    return scenario


def expired(authority: trustme.CA) -> ssl.SSLContext:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    before = yesterday - timedelta(days=1)
    return server_context(authority.issue_cert("localhost", not_before=before, not_after=yesterday))


def self_signed(_: trustme.CA) -> ssl.SSLContext:
    itself = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    both = trustme.Blob(itself.private_key_pem.bytes() + itself.cert_pem.bytes())
    with both.tempfile() as path:
        context.load_cert_chain(path)
    return context


def of_unknown_authority(_: trustme.CA) -> ssl.SSLContext:
    return server_context(trustme.CA().issue_cert("localhost"))


def for_another_host(authority: trustme.CA) -> ssl.SSLContext:
    return server_context(authority.issue_cert("other.example"))


def over_plain(behave: Behaviour) -> Scenario:
    """Give an ``https`` URL of a server that does not speak TLS."""

    def scenario(_: World) -> Generator[tuple[dict[str, Any], str]]:
        with serving(behave) as server:
            yield {"endpoint_url": f"https://localhost:{server.port}"}, f"localhost:{server.port}"

    return scenario


def plain_answer(connection: socket.socket, _: Read) -> bool:
    connection.recv(65536)
    connection.sendall(response(b"", "400 Bad Request"))
    return False


def no_handshake(connection: socket.socket, _: Read) -> bool:
    while connection.recv(65536):
        pass
    return False


def through_proxy(behave: Behaviour) -> Scenario:
    """Give a server behind a proxy that has a user name and a password."""

    def scenario(world: World) -> Generator[tuple[dict[str, Any], str]]:
        with serving(behave) as proxy:
            world.witness.servers.append(proxy)
            proxied(world, f"127.0.0.1:{proxy.port}")
            yield {"endpoint_url": "https://localhost:1"}, f"127.0.0.1:{proxy.port}"
            assert proxy.requests
            assert all(request.startswith(b"CONNECT localhost:1 ") for request in proxy.requests)

    return scenario


def through_closed_proxy(world: World) -> Generator[tuple[dict[str, Any], str]]:
    with closed_port() as port:
        proxied(world, f"127.0.0.1:{port}")
        yield {"endpoint_url": "https://localhost:1"}, f"127.0.0.1:{port}"


def through_unresolved_proxy(world: World) -> Generator[tuple[dict[str, Any], str]]:
    without_dns(world.monkeypatch)
    proxied(world, "proxy.invalid:3128")
    yield {"endpoint_url": "https://localhost:1"}, "proxy.invalid:3128"


def forwarded_by_closed_proxy(world: World) -> Generator[tuple[dict[str, Any], str]]:
    with closed_port() as port:
        world.monkeypatch.setenv("HTTP_PROXY", f"http://{USER}@127.0.0.1:{port}")
        yield {"endpoint_url": "http://localhost:1"}, f"127.0.0.1:{port}"


def untrusted_behind_proxy(world: World) -> Generator[tuple[dict[str, Any], str]]:
    context = of_unknown_authority(world.authority)
    with serving(proxying) as proxy, serving(answering(response()), context) as server:
        proxied(world, f"127.0.0.1:{proxy.port}")
        settings = {"endpoint_url": server.url, "verify": world.bundle}
        yield settings, f"127.0.0.1:{proxy.port}"
        assert server.requests == []


def proxied(world: World, proxy: str) -> None:
    world.monkeypatch.setenv("HTTPS_PROXY", f"http://{USER}@{proxy}")


REFUSAL = response(b"sorry", "407 Proxy Authentication Required")
CERTIFICATE = "SSLCertVerificationError"
REFUSED_THERE = "ProxyError / ConnectionRefusedError"
LATE = "ConnectTimeoutError / TimeoutError"
BEHIND_A_PROXY = "SSLError / SSLCertVerificationError"
FAILED, TIMEOUT, TLS = "ConnectionFailedError", "ConnectTimeoutError", "TlsError"
ROWS: list[tuple[str, Scenario, str, str]] = [
    ("refused", refused, FAILED, "ConnectionRefusedError"),
    ("a name that is not resolved", unresolved, FAILED, "gaierror"),
    ("expired certificate", certified_by(expired), TLS, CERTIFICATE),
    ("self-signed certificate", certified_by(self_signed), TLS, CERTIFICATE),
    (
        "certificate of an unknown authority",
        certified_by(of_unknown_authority),
        TLS,
        CERTIFICATE,
    ),
    ("certificate for another host", certified_by(for_another_host), TLS, CERTIFICATE),
    ("plain HTTP where TLS is spoken", over_plain(plain_answer), TLS, "SSLError"),
    ("no TLS handshake in time", over_plain(no_handshake), TIMEOUT, "TimeoutError"),
    ("proxy refused", through_closed_proxy, FAILED, REFUSED_THERE),
    ("proxy whose name is not resolved", through_unresolved_proxy, FAILED, "ProxyError / gaierror"),
    (
        "proxy for http refused",
        forwarded_by_closed_proxy,
        FAILED,
        "ProxyError / ConnectionRefusedError",
    ),
    (
        "proxy answers CONNECT with 407",
        through_proxy(hanging_up_after(REFUSAL)),
        FAILED,
        "ProxyError / none",
    ),
    (
        "proxy answers CONNECT with 502",
        through_proxy(hanging_up_after(response(b"", "502 Bad Gateway"))),
        FAILED,
        "ProxyError / none",
    ),
    (
        "proxy answers CONNECT with nonsense",
        through_proxy(hanging_up_after(b"nonsense\r\n\r\n")),
        FAILED,
        "ProtocolError",
    ),
    ("proxy hangs up on CONNECT", through_proxy(hanging_up_after(b"")), FAILED, "ProtocolError"),
    (
        "proxy does not answer CONNECT",
        through_proxy(silent),
        TIMEOUT,
        "ConnectTimeoutError / TimeoutError",
    ),
    (
        "certificate of an unknown authority behind a proxy",
        untrusted_behind_proxy,
        TLS,
        BEHIND_A_PROXY,
    ),
]


@pytest.mark.parametrize(("name", "scenario", "outcome", "cause"), ROWS, ids=[r[0] for r in ROWS])
def test_a_connection_that_is_not_made_has_its_documented_outcome(
    name: str,
    scenario: Scenario,
    outcome: str,
    cause: str,
    authority: trustme.CA,
    bundle: str,
    witness: Witness,
    make: MakeClient,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = World(authority, bundle, witness, monkeypatch)
    with contextmanager(scenario)(world) as (settings, host):
        caller = make(connect_timeout=0.1 if outcome == TIMEOUT else 5.0, **settings)
        error = caller.failure()
    assert type(error) is getattr(imagebuilder, outcome)
    assert error.attempts == 3
    assert len(caller.slept) == 2
    why = error.__cause__
    assert ("none" if why is None else type(why).__name__) == this_kinds(*cause.split(" / "))
    assert host in str(error)
    assert PROXY_PASSWORD not in str(error)
    assert "user" not in str(error)


def test_the_table_in_the_readme_is_the_one_that_is_tested() -> None:
    readme = Path(__file__).with_name("README.md").read_text()
    for name, _, outcome, cause in ROWS:
        assert f"| {name} | 3 | {outcome} | {cause} |\n" in readme


def test_a_proxy_that_refuses_is_named_with_its_status(
    make: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(hanging_up_after(REFUSAL)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        error = make(endpoint_url="https://localhost:1").failure()
    assert "the proxy refused with status 407" in str(error)


def test_a_call_through_a_proxy_that_works_is_like_any_other(
    make: MakeClient, server_tls: ssl.SSLContext, bundle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(proxying) as proxy, serving(answering(response()), server_tls) as server:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{USER}@127.0.0.1:{proxy.port}")
        monkeypatch.setenv("AWS_CA_BUNDLE", bundle)
        caller = make(server)
        for _ in range(2):
            assert caller.call().request_id == "r-1"
        assert (proxy.connections, server.connections, len(server.requests)) == (1, 1, 2)
        caller.client.close()
    assert not any(b"proxy-authorization" in request.lower() for request in server.requests)


def test_tls_connections_are_kept(
    make: MakeClient, server_tls: ssl.SSLContext, bundle: str
) -> None:
    with serving(answering(response()), server_tls) as server:
        caller = make(server, verify=bundle)
        for _ in range(3):
            assert caller.call().response_metadata.attempts == 1
        assert server.connections == 1
        caller.client.close()


def test_a_tls_connection_that_the_server_closed_while_idle_costs_no_attempt(
    make: MakeClient, server_tls: ssl.SSLContext, bundle: str
) -> None:
    with serving(answering(response()), server_tls) as server:
        caller = make(server, verify=bundle)
        caller.call()
        server.hang_up()
        assert caller.call().response_metadata.attempts == 1
        assert server.connections == 2
        caller.client.close()


def test_a_proxy_that_cannot_be_one_is_a_problem_of_the_configuration(
    make: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"socks5://{USER}@127.0.0.1:1080")
    with pytest.raises(imagebuilder.ConfigurationError, match="HTTPS_PROXY") as caught:
        make(endpoint_url="https://localhost:1")
    assert "p%2Fss" not in str(caught.value)
