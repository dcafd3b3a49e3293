"""What is said of connections that fail, and of clients that are used in the wrong place: whole."""

from __future__ import annotations

import asyncio
import ssl
import sys
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
import trustme

import imagebuilder
from imagebuilder.testing import StubTransport
from tests.both_clients import client_of, over_both, over_client, this_kinds
from tests.network.behaviours import answering, hanging_up_after, response
from tests.network.server import serving

if TYPE_CHECKING:
    import socket
    from collections.abc import Generator
    from pathlib import Path

    from tests.network.server import Read

KEYS = imagebuilder.Credentials("AKIDEXAMPLE", "hush")
AUTHORITY = trustme.CA()


def said(error: type[Exception] = imagebuilder.SdkError, **settings: Any) -> str:
    """Return what the first call of a client ends in, of the kind that the test runs with."""
    settings = {"region": "us-west-2", "credentials": KEYS, "max_attempts": 1, **settings}
    with client_of(**settings) as client, pytest.raises(error) as caught:
        client.list_images()
    return str(caught.value)


@pytest.fixture
def silent() -> Generator[Any]:
    """A server that takes requests and says nothing until the test is over; ``asked`` is set."""
    over = threading.Event()
    asked = threading.Event()

    def behave(_: socket.socket, read: Read) -> bool:
        read()
        asked.set()
        over.wait(20)
        return False

    with serving(behave) as server:
        yield SimpleNamespace(url=server.url, port=server.port, asked=asked)
        over.set()


@pytest.fixture
def encrypted() -> Generator[Any]:
    """A server with a certificate for localhost, of an authority that nobody trusts."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("localhost").configure_cert(context)
    with serving(answering(response()), context) as server:
        yield server


def reason_for(bundle: Path) -> str:
    """Return why OpenSSL does not read a bundle."""
    try:
        ssl.create_default_context(cafile=str(bundle))
    except OSError as error:
        return str(error)
    raise AssertionError(f"{bundle} can be read")


# -- certificates ---------------------------------------------------------------------------------


@over_both
@pytest.mark.parametrize("content", ["not a certificate", ""])
def test_a_bundle_that_cannot_be_read_is_named_with_the_reason(
    content: str, encrypted: Any, home: Path
) -> None:
    bundle = home / "ca.pem"
    bundle.write_text(content)
    assert said(endpoint_url=f"https://localhost:{encrypted.port}", verify=bundle) == (
        f"The client cannot be configured: verify: {str(bundle)!r} is no CA bundle that can be "
        f"read: {reason_for(bundle)}"
    )


@over_both
def test_a_system_without_certificates_says_what_to_install(
    encrypted: Any, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "certificates").mkdir()
    monkeypatch.setenv("SSL_CERT_FILE", str(home / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(home / "certificates"))
    monkeypatch.setitem(sys.modules, "certifi", None)
    assert said(endpoint_url=f"https://localhost:{encrypted.port}") == (
        "The client cannot be configured: verify: this system has no certificates to trust; "
        "install certifi (pip install certifi) or the system's package of them, or name a file "
        "with the argument verify or the environment variable AWS_CA_BUNDLE"
    )


@over_both
def test_a_certificate_that_is_not_trusted_is_a_failure_of_tls_with_its_reason(
    encrypted: Any,
) -> None:
    text = said(imagebuilder.TlsError, endpoint_url=f"https://localhost:{encrypted.port}")
    head, _, reason = text.partition(" (")
    assert head == f"ListImages: No answer from localhost:{encrypted.port}: TLS failed"
    assert reason.startswith("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ")
    assert text.count("(") == text.count(")")


# -- time -----------------------------------------------------------------------------------------


@over_both
@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"read_timeout": 0.2}, "No answer from {host}: the read timeout passed"),
        (
            {"read_timeout": 0.2, "max_attempts": 2},
            "No answer from {host}: the read timeout passed (2 attempts)",
        ),
        (
            {"deadline": 0.2},
            "No answer from {host}: the deadline passed before the answer was complete",
        ),
    ],
)
def test_an_answer_that_does_not_come_in_time_says_which_time_passed(
    settings: dict[str, Any], text: str, silent: Any
) -> None:
    host = f"127.0.0.1:{silent.port}"
    assert said(endpoint_url=silent.url, **settings) == f"ListImages: {text.format(host=host)}"


@over_both
def test_a_deadline_that_leaves_no_time_for_another_attempt_is_named_with_the_attempts() -> None:
    stub = StubTransport()
    busy = imagebuilder.HttpResponse(503, {"Retry-After": "4"}, b"{}")
    stub.add("ListImages", busy)
    assert said(transport=stub, deadline=1.5, max_attempts=3) == (
        "ListImages: the deadline of 1.5 seconds passed"
    )


@over_both
def test_connections_that_are_all_in_use_say_what_to_raise(silent: Any) -> None:
    client = client_of(
        region="us-west-2",
        credentials=KEYS,
        endpoint_url=silent.url,
        max_attempts=1,
        max_connections=1,
        connect_timeout=0.2,
        read_timeout=1.5,
    )

    def first() -> None:
        with pytest.raises(imagebuilder.ReadTimeoutError):
            client.list_images()

    thread = threading.Thread(target=first)
    thread.start()
    try:
        assert silent.asked.wait(10)
        with pytest.raises(imagebuilder.ConnectTimeoutError) as caught:
            client.list_images()
    finally:
        thread.join()
        client.close()
    assert str(caught.value) == (
        f"ListImages: No answer from 127.0.0.1:{silent.port}: all connections were in use for "
        "0.2 seconds; max_connections is 1, raise it or make fewer calls at once"
    )


# -- proxies --------------------------------------------------------------------------------------


@over_both
def test_a_proxy_that_refuses_is_named_with_its_status_and_without_its_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
    with serving(hanging_up_after(refusal)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://me:hush@127.0.0.1:{proxy.port}")
        text = said(endpoint_url="https://localhost:1")
    assert text == (
        f"ListImages: No answer from localhost:1 through the proxy 127.0.0.1:{proxy.port}: "
        "the proxy refused with status 407"
    )


# -- the other kind of client ---------------------------------------------------------------------

WRONG = "The client cannot be configured: "


class WithoutClose:
    """A transport that is none: it cannot be closed."""

    def send(self, request: Any, **timeouts: float) -> Any:
        raise AssertionError(request)


async def provider() -> imagebuilder.Credentials:
    return KEYS


@pytest.mark.parametrize(
    ("cls", "settings", "text"),
    [
        (
            imagebuilder.Client,
            {"transport": StubTransport().async_transport()},
            "transport: send of AsyncAdapter has to be awaited, which only AsyncClient does",
        ),
        (
            imagebuilder.AsyncClient,
            {"transport": StubTransport()},
            (
                "transport: AsyncClient needs one whose send is a coroutine function; "
                "this one (StubTransport) is for Client"
            ),
        ),
        (
            imagebuilder.Client,
            {"transport": WithoutClose()},
            (
                "transport: the argument transport is of type WithoutClose; "
                "it has to have send() and close()"
            ),
        ),
        (
            imagebuilder.AsyncClient,
            {"transport": StubTransport},
            (
                "transport: the argument transport is of type type; "
                "it has to be an object of StubTransport, not the class itself"
            ),
        ),
        (
            imagebuilder.Client,
            {"credentials": provider},
            "credentials: provider has to be awaited, which only AsyncClient does",
        ),
        (
            imagebuilder.Client,
            {"interceptors": [5]},
            (
                "interceptors: the argument interceptors is of type list; one of type int has "
                "none of the methods read_before_execution, modify_before_signing, "
                "read_after_attempt, read_after_execution"
            ),
        ),
        (
            imagebuilder.AsyncClient,
            {"region_name": "us-west-2"},
            "region_name: AsyncClient has no such argument; here it is region",
        ),
        (
            imagebuilder.Client,
            {"region_name": "us-west-2"},
            "region_name: Client has no such argument; here it is region",
        ),
        (
            imagebuilder.Client,
            {"read_timout": 5},
            "read_timout: Client has no such argument; did you mean read_timeout",
        ),
    ],
)
def test_what_a_client_cannot_be_made_with_says_what_it_takes(
    cls: type, settings: dict[str, Any], text: str
) -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        cls(**{"region": "us-west-2", "credentials": KEYS, **settings})
    assert str(caught.value) == f"{WRONG}{text}"


def test_a_client_in_another_event_loop_than_its_first_says_what_to_do() -> None:
    stub = StubTransport()
    stub.add("ListImages", imagebuilder.ListImagesResponse())
    client = imagebuilder.testing.async_client(stub.async_transport())

    async def call() -> None:
        await client.list_images()

    asyncio.run(call())
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        asyncio.run(call())
    assert str(caught.value) == (
        "This client belongs to the event loop of its first call; make another client in each "
        "event loop"
    )


@over_both
def test_a_client_that_is_closed_says_so() -> None:
    client = client_of(region="us-west-2", credentials=KEYS, transport=StubTransport())
    client.close()
    with pytest.raises(imagebuilder.SdkError) as caught:
        client.list_images()
    assert str(caught.value) == "ListImages was not called: the client is closed"


@over_both
def test_what_is_no_request_is_not_sent() -> None:
    client = client_of(region="us-west-2", credentials=KEYS, transport=StubTransport())
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        client.send({"owner": "Self"})
    assert str(caught.value) == "send() takes a request of this package, not dict"


@over_client
def test_a_transport_that_returns_nothing_is_named(client_kind: str) -> None:
    del client_kind

    class Forgetful:
        def send(self, request: Any, **timeouts: float) -> Any:
            del request, timeouts

        def close(self) -> None:
            """Nothing is open."""

    assert this_kinds(said(transport=Forgetful())) == (
        "ListImages: the transport returned a NoneType, not an HttpResponse with a number as its "
        "status"
    )
