"""The client for asyncio over a session of aiohttp: the same faults, the same errors."""

from __future__ import annotations

import asyncio
import gzip
import sys
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

import imagebuilder
from tests.network.behaviours import (
    CREATED,
    answering,
    hanging_up_after,
    response,
    silent,
    trickling,
)
from tests.network.on_a_loop import ARN, client_of, outcome, run
from tests.network.sending import OK
from tests.network.server import serving
from tests.network.test_answers import FAULTS

if TYPE_CHECKING:
    import ssl

    from tests.network.server import Behaviour, Server
    from tests.network.test_answers import Fault

#: Rows in which aiohttp reads an answer in its own way, and what comes of the call there.
READ_BY_AIOHTTP: dict[str, tuple[str, int]] = {
    # It has read the bytes behind the body by then, and refuses the answer for them.
    "Content-Length too short": ("ConnectionFailedError", 3),
    # It passes over interim answers as long as they come, until the time for a head is over.
    "interim answers without end": ("ReadTimeoutError", 3),
    # It takes a tab behind the name for another coding, and waits for the end of the connection.
    "'chunked' and a tab": ("ReadTimeoutError", 3),
}


def called(server: Server, **settings: Any) -> tuple[str, int]:
    """Return the outcome of a call to ``server`` over a session of its own."""

    async def main() -> tuple[str, int]:
        async with aiohttp.ClientSession() as session:
            transport = imagebuilder.AiohttpTransport(
                session, max_response_bytes=settings.pop("limit", 10_000_000)
            )
            async with client_of(server, transport=transport, **settings) as client:
                found = await outcome(client)
            assert not session.closed
            return found

    found: tuple[str, int] = run(main)
    return found


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_comes_to_what_it_comes_to_over_our_own_transport(fault: Fault) -> None:
    with serving(fault.behave) as server:
        expected = READ_BY_AIOHTTP.get(fault.name, (fault.outcome, fault.attempts))
        assert called(server, connect_timeout=0.5, read_timeout=0.5) == expected


@pytest.mark.parametrize(
    ("behave", "settings", "expected"),
    [
        (silent, {"read_timeout": 0.2, "max_attempts": 1}, ("ReadTimeoutError", 1)),
        (trickling, {"deadline": 0.4}, ("DeadlineExceededError", 1)),
        (answering(response(b'{"x": "' + b"y" * 2000 + b'"}')), {"limit": 1000},
         ("ResponseTooLargeError", 1)),
        (answering(response(gzip.compress(b" " * 5000), "200 OK", b"Content-Encoding: gzip")),
         {"limit": 1000}, ("ResponseTooLargeError", 1)),
    ],
)  # fmt: skip
def test_timeouts_and_limits_end_a_call(
    behave: Behaviour, settings: dict[str, Any], expected: tuple[str, int]
) -> None:
    with serving(behave) as server:
        assert called(server, **settings) == expected


def test_what_was_signed_is_sent_and_nothing_of_aiohttps_own() -> None:
    async def main() -> None:
        async with (
            aiohttp.ClientSession() as session,
            client_of(server, transport=imagebuilder.AiohttpTransport(session)) as client,
        ):
            await client.get_image(image_build_version_arn=ARN)

    with serving(answering(response(b"{}"))) as server:
        run(main)
        [request] = server.requests
    assert request.target == f"/GetImage?imageBuildVersionArn={ARN}".replace(":", "%3A").replace(
        "/1.", "%2F1."
    ).replace("image/x", "image%2Fx").replace("0/1", "0%2F1")
    assert request.headers["accept-encoding"] == "identity"
    assert "aiohttp" not in request.headers["user-agent"]


def test_certificates_are_the_sessions(server_tls: ssl.SSLContext) -> None:
    async def main() -> None:
        async with aiohttp.ClientSession() as session:
            transport = imagebuilder.AiohttpTransport(session)
            request = imagebuilder.HttpRequest("GET", server.at("/", host="localhost"), {}, b"")
            with pytest.raises(imagebuilder.TlsError, match=r"localhost:\d+: TLS failed"):
                await transport.send(request, connect_timeout=5.0, read_timeout=5.0)

    with serving(answering(OK), server_tls) as server:
        run(main)


def test_what_cannot_be_reached_is_named_without_the_query() -> None:
    async def main() -> None:
        async with aiohttp.ClientSession() as session:
            transport = imagebuilder.AiohttpTransport(session)
            request = imagebuilder.HttpRequest("GET", "http://127.0.0.1:1/?secret", {}, b"")
            with pytest.raises(imagebuilder.ConnectionFailedError) as caught:
                await transport.send(request, connect_timeout=5.0, read_timeout=5.0)
            assert "127.0.0.1:1" in str(caught.value)
            assert "secret" not in str(caught.value)

    run(main)


def test_closed_means_closed_for_the_transport_alone() -> None:
    async def main() -> None:
        request = imagebuilder.HttpRequest("GET", server.url, {}, b"")
        async with aiohttp.ClientSession() as session:
            first, second = (imagebuilder.AiohttpTransport(session) for _ in range(2))
            await first.close()
            with pytest.raises(imagebuilder.TransportError, match="The transport is closed"):
                await first.send(request, connect_timeout=5.0, read_timeout=5.0)
            answer = await second.send(request, connect_timeout=5.0, read_timeout=5.0)
            assert (answer.status, answer.body) == (200, CREATED)
        with pytest.raises(imagebuilder.TransportError, match="The aiohttp session is closed"):
            await second.send(request, connect_timeout=5.0, read_timeout=5.0)

    with serving(answering(response(CREATED))) as server:
        run(main)


def test_a_call_that_is_cancelled_leaves_the_session_usable() -> None:
    async def main() -> None:
        async with (
            aiohttp.ClientSession() as session,
            client_of(server, transport=imagebuilder.AiohttpTransport(session)) as client,
        ):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await client.list_images()
            server.behave = answering(response(b"{}"))
            await client.list_images()

    with serving(silent) as server:
        run(main)


def test_without_aiohttp_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(imagebuilder.ConfigurationError, match="pip install aiohttp"):
        imagebuilder.AiohttpTransport(object())


def test_all_that_is_wrong_with_the_arguments_is_said_at_once() -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        imagebuilder.AiohttpTransport(object(), max_response_bytes=0)
    assert "aiohttp.ClientSession, not object" in str(caught.value)
    assert "max_response_bytes must be 1 or more, not 0" in str(caught.value)


@pytest.mark.parametrize(
    ("operation", "arguments", "sent"),
    [
        ("get_image", {"image_build_version_arn": ARN}, 2),
        ("create_component", {"name": "c", "semantic_version": "1.0.0", "platform": "Linux",
                              "data": "x"}, 2),
        ("list_images", {}, 1),
    ],
)  # fmt: skip
def test_aiohttp_sends_the_same_request_again_but_none_by_post(
    operation: str, arguments: dict[str, Any], sent: int
) -> None:
    """On a kept-alive connection that closes without an answer; see ``IDEMPOTENT_METHODS``."""

    async def main() -> None:
        async with (
            aiohttp.ClientSession() as session,
            client_of(
                server, transport=imagebuilder.AiohttpTransport(session), max_attempts=1
            ) as client,
        ):
            await client.list_images()
            server.requests.clear()
            server.behave = hanging_up_after(b"")
            with pytest.raises(imagebuilder.ConnectionFailedError) as caught:
                await getattr(client, operation)(**arguments)
            assert caught.value.attempts == 1

    with serving(answering(response(b"{}"))) as server:
        run(main)
        assert len(server.requests) == sent
        # Whatever was received twice, the service can tell by its token that it is one call.
        assert len(set(server.requests)) == 1
        assert (server.requests[0].method == "POST") == (sent == 1)
