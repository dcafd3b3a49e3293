"""The client for asyncio over real connections: every fault of the other one, and its own."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder.runtime.transports.asyncio import AsyncioTransport
from tests.network.behaviours import answering, hanging_up_after, proxying, response, silent
from tests.network.replies import Reply, replying
from tests.network.sending import OK
from tests.network.server import Read, serving
from tests.network.test_answers import FAULTS

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import Awaitable, Callable

    from tests.network.server import Request, Server
    from tests.network.test_answers import Fault

ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/x/1.0.0/1"
KEYS = imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret", "not-a-token")


def client_of(server: Server, **settings: Any) -> imagebuilder.AsyncClient:
    client = imagebuilder.AsyncClient(
        region="us-west-2", credentials=KEYS, endpoint_url=server.url, **settings
    )
    client._sleep = _at_once
    return client


async def _at_once(_: float) -> None:
    await asyncio.sleep(0)


async def send(transport: AsyncioTransport, url: str, body: bytes = b"", **more: Any) -> Any:
    request = imagebuilder.HttpRequest("POST", url, {}, body)
    timeouts = {"connect_timeout": 5.0, "read_timeout": 5.0, **more}
    return await transport.send(request, **timeouts)


def run(main: Callable[[], Awaitable[Any]]) -> Any:
    async def runner() -> Any:
        return await main()

    return asyncio.run(runner())


async def outcome(client: imagebuilder.AsyncClient) -> tuple[str, int]:
    """Make a call; return what it ended in, and after how many attempts."""
    try:
        made = await client.create_component(
            name="c", semantic_version="1.0.0", platform="Linux", data="x"
        )
    except (
        imagebuilder.ApiError,
        imagebuilder.TransportError,
        imagebuilder.ResponseParseError,
    ) as error:
        return type(error).__name__, error.attempts
    assert made.response_metadata is not None
    return "response", made.response_metadata.attempts


# -- faults ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_comes_to_what_it_comes_to_in_the_other_client(fault: Fault) -> None:
    async def main() -> tuple[str, int]:
        async with client_of(server, read_timeout=0.5) as client:
            return await outcome(client)

    with serving(fault.behave) as server:
        assert run(main) == (fault.outcome, fault.attempts)
        assert len(server.requests) in (fault.attempts, 0)


def test_a_refused_connection_is_named() -> None:
    async def main() -> None:
        transport = AsyncioTransport()
        with pytest.raises(imagebuilder.ConnectionFailedError, match=r"127\.0\.0\.1:1: .*refused"):
            await send(transport, "http://127.0.0.1:1/?secret")
        await transport.close()

    run(main)


def test_the_deadline_ends_an_answer_that_trickles() -> None:
    async def main() -> None:
        async with client_of(server, deadline=0.4, read_timeout=5.0) as client:
            started = time.monotonic()
            with pytest.raises(imagebuilder.DeadlineExceededError):
                await client.get_image(image_build_version_arn=ARN)
            assert time.monotonic() - started < 2

    with serving(silent) as server:
        run(main)


def test_an_answer_over_the_limit_is_refused_once() -> None:
    async def main() -> None:
        async with client_of(server, max_response_bytes=1000) as client:
            with pytest.raises(imagebuilder.ResponseTooLargeError):
                await client.get_image(image_build_version_arn=ARN)

    with serving(answering(response(b'{"x": "' + b"y" * 2000 + b'"}'))) as server:
        run(main)
        assert len(server.requests) == 1


# -- TLS, proxies ---------------------------------------------------------------------------------


def test_tls_is_verified(server_tls: ssl.SSLContext, bundle: str) -> None:
    async def main() -> None:
        trusting = AsyncioTransport(verify=bundle)
        answer = await send(trusting, server.at("/", host="localhost"), b"x" * 1_000_000)
        assert answer.body == b"ok"
        await trusting.close()
        strict = AsyncioTransport()
        with pytest.raises(imagebuilder.TlsError, match=r"localhost.*TLS failed"):
            await send(strict, server.at("/", host="localhost"))
        await strict.close()

    with serving(answering(OK), server_tls) as server:
        run(main)


def test_http_is_forwarded_by_a_proxy_with_the_whole_url() -> None:
    async def main() -> None:
        transport = AsyncioTransport(proxies={"http": proxy.url.replace("//", "//me:pass@")})
        assert (await send(transport, "http://nowhere.example/a?b=1")).body == b"ok"
        await transport.close()

    with serving(answering(OK)) as proxy:
        run(main)
        [request] = proxy.requests
    assert request.target == "http://nowhere.example/a?b=1"
    assert request.headers["host"] == "nowhere.example"
    assert request.headers["proxy-authorization"] == "Basic bWU6cGFzcw=="


def test_https_goes_through_a_tunnel(server_tls: ssl.SSLContext, bundle: str) -> None:
    async def main() -> None:
        transport = AsyncioTransport(verify=bundle, proxies={"https": proxy.url})
        url = server.at("/secret", host="localhost")
        assert (await send(transport, url)).body == b"ok"
        assert (await send(transport, url)).body == b"ok"
        await transport.close()

    with serving(answering(OK), server_tls) as server, serving(proxying) as proxy:
        run(main)
        assert [request.method for request in proxy.requests] == ["CONNECT"]
        assert b"secret" not in proxy.requests[0]
        assert server.connections == 1


def test_a_proxy_that_refuses_is_an_error_with_its_status(bundle: str) -> None:
    async def main() -> None:
        transport = AsyncioTransport(verify=bundle, proxies={"https": proxy.url})
        with pytest.raises(imagebuilder.ConnectionFailedError, match="refused with status 407"):
            await send(transport, "https://localhost:1/")
        await transport.close()

    with serving(answering(response(b"", "407 No"))) as proxy:
        run(main)


# -- connections ----------------------------------------------------------------------------------


def test_connections_are_kept_and_dead_ones_replaced_without_a_word() -> None:
    async def main() -> None:
        async with client_of(kept) as client:
            for _ in range(3):
                await client.list_images()
        async with client_of(hanging) as client:
            for _ in range(3):
                await client.list_images()
                await asyncio.sleep(0.05)

    with (
        serving(answering(response(b"{}"))) as kept,
        serving(hanging_up_after(response(b"{}"))) as hanging,
    ):
        run(main)
        assert (kept.connections, len(kept.requests)) == (1, 3)
        assert (hanging.connections, len(hanging.requests)) == (3, 3)


def test_what_nobody_asked_for_is_never_the_next_answer() -> None:
    def twice(connection: socket.socket, read: Read) -> bool:
        read()
        body = json.dumps({"requestId": str(len(server.requests))}).encode()
        connection.sendall(response(body) + response(b'{"requestId": "unasked"}'))
        return True

    async def main() -> list[str | None]:
        async with client_of(server) as client:
            return [(await client.list_images()).request_id for _ in range(3)]

    with serving(twice) as server:
        assert run(main) == ["1", "2", "3"]
        assert server.connections == 3


def test_a_thousand_calls_over_ten_connections_get_their_own_answers() -> None:
    def answer(request: Request) -> Reply:
        name = json.loads(request.body)["filters"][0]["values"][0]
        return Reply(body=json.dumps({"requestId": name}).encode())

    async def main() -> list[str | None]:
        async with client_of(server) as client:
            calls = [
                client.list_images(filters=[imagebuilder.Filter(name="name", values=[str(n)])])
                for n in range(1000)
            ]
            return [page.request_id for page in await asyncio.gather(*calls)]

    with replying(answer) as server:
        assert run(main) == [str(n) for n in range(1000)]
        assert server.most_open <= 10


def test_a_call_waits_for_a_connection_no_longer_than_for_a_new_one() -> None:
    async def main() -> None:
        async with client_of(
            server, max_connections=1, connect_timeout=0.2, read_timeout=3.0, max_attempts=1
        ) as client:
            first = asyncio.create_task(client.list_images())
            await asyncio.sleep(0.05)
            with pytest.raises(imagebuilder.ConnectTimeoutError, match="max_connections is 1"):
                await client.list_images()
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first

    with serving(silent) as server:
        run(main)


def test_a_body_that_nobody_reads_does_not_hang_the_call() -> None:
    release = threading.Event()

    def deaf(connection: socket.socket, read: Read) -> bool:
        release.wait(5)
        return False

    async def main() -> None:
        transport = AsyncioTransport()
        with pytest.raises(imagebuilder.ConnectionFailedError):
            await send(transport, server.url, b"x" * 30_000_000, connect_timeout=0.3)
        await transport.close()

    with serving(deaf) as server:
        run(main)
        release.set()


# -- cancelling, loops, blocking ------------------------------------------------------------------


async def cancelled_after(steps: int, call: Any) -> bool:
    """Cancel ``call`` after so many rounds of the loop; return whether it was not over before."""
    task = asyncio.ensure_future(call)
    for _ in range(steps):
        if task.done():
            break
        await asyncio.sleep(0)
    was_under_way = not task.done()
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    return was_under_way


def test_a_call_that_is_cancelled_at_any_point_leaves_the_client_whole() -> None:
    async def main() -> None:
        async with client_of(server, max_connections=1, max_attempts=1) as client:
            # So that the steps are those of the call alone.
            await client.list_images()
            quota = client._context.policy.quota.available
            steps = 0
            while await cancelled_after(steps, client.list_images()):
                sent = len(server.requests)
                await client.list_images()
                assert len(server.requests) - sent <= 2
                steps += 1
            assert steps > 3
            assert client._context.policy.quota.available == quota

    with serving(answering(response(b"{}"))) as server:
        run(main)


def test_a_timeout_of_the_callers_ends_a_call() -> None:
    async def main() -> None:
        async with client_of(server, max_connections=1) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await client.list_images()
            server.behave = answering(response(b"{}"))
            await client.list_images()

    with serving(silent) as server:
        run(main)


def test_a_client_belongs_to_the_loop_of_its_first_call() -> None:
    with serving(answering(response(b"{}"))) as server:
        client = client_of(server)
        asyncio.run(_one_call(client))
        with pytest.raises(imagebuilder.ConfigurationError, match="event loop of its first call"):
            asyncio.run(_one_call(client))


async def _one_call(client: imagebuilder.AsyncClient) -> None:
    async with client:
        await client.list_images()


PROGRAM = """
import asyncio, sys, threading
import imagebuilder

async def main(url):
    client = imagebuilder.AsyncClient(region="us-west-2", endpoint_url=url)
    loop_thread = threading.get_ident()
    seen = []

    def hook(event, arguments):
        if event in ("import", "open", "subprocess.Popen") and threading.get_ident() == loop_thread:
            seen.append((event, str(arguments[0])[:120]))

    sys.addaudithook(hook)
    try:
        await client.get_image(image_build_version_arn="arn:x")
    except imagebuilder.ApiError as error:
        assert error.status_code == 404, error
    [item async for item in client.paginate.list_images()]
    await client.wait_until.image_available(image_build_version_arn="arn:aws:imagebuilder:x")
    await client.aclose()
    print(seen)

asyncio.run(main(sys.argv[1]))
"""


def test_nothing_is_loaded_or_opened_on_the_thread_of_the_loop(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(request: Request) -> Reply:
        if "arn%3Ax" in request.target:
            return Reply(
                404, b'{"message": "no"}', (("x-amzn-errortype", "ResourceNotFoundException"),)
            )
        if request.path == "/GetImage":
            return Reply(body=b'{"image": {"state": {"status": "AVAILABLE"}}}')
        return Reply(body=b'{"imageVersionList": [{"platform": "Linux"}]}')

    (tmp_path / "credentials").write_text(
        "[default]\naws_access_key_id = AKID\naws_secret_access_key = key\n"
    )
    monkeypatch.setenv("PYTHONPATH", "generated")
    with replying(answer) as server:
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, server.url], capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[]\n"
