"""What is the asynchronous client's own: the loop, cancelling, many calls at once.

All else that happens on the network is in the tests that run over both clients.
"""

from __future__ import annotations

import ast
import asyncio
import gc
import json
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder.runtime import loading
from imagebuilder.runtime.transports.asyncio import AsyncioTransport
from tests.network.behaviours import answering, response, silent
from tests.network.replies import Reply, replying
from tests.network.server import Read, serving

if TYPE_CHECKING:
    import socket
    from collections.abc import Awaitable, Callable

    from tests.network.server import Request, Server

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
    """Run ``main``; nothing may be left that the loop would complain of in the log."""
    complaints: list[dict[str, Any]] = []

    async def runner() -> Any:
        asyncio.get_running_loop().set_exception_handler(lambda _, said: complaints.append(said))
        return await main()

    try:
        return asyncio.run(runner())
    finally:
        # A future says what nobody has asked it for when it goes.
        gc.collect(1)
        assert complaints == []


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


# -- connections ----------------------------------------------------------------------------------


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
    before = seen[:]
    refused = imagebuilder.AsyncClient(
        region="mars", endpoint_url="http://127.0.0.1:1", max_attempts=1
    )
    # To make a client may read files.
    seen[:] = before
    try:
        await refused.get_image(image_build_version_arn="arn:x")
    except imagebuilder.ConnectionFailedError:
        pass
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


#: Whose functions a call runs on the loop's thread.
ON_THE_LOOP = ("exchange", "signing", "retries", "interceptors", "waiting", "pagination", "http1")
#: What they load where the loop need not wait for it: it is part of what was loaded before.
KNOWN_BEFORE = {"settings", "errors", "codecs"}


def test_what_a_call_loads_in_its_course_is_loaded_before_it_begins() -> None:
    runtime = Path(imagebuilder.runtime.__file__).parent
    loaded = {
        node.module.partition(".")[0]
        for name in ON_THE_LOOP
        for function in ast.walk(ast.parse((runtime / f"{name}.py").read_text("utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module
    }
    assert loaded - KNOWN_BEFORE <= {*loading._LATE, *loading._STREAMED}
    assert "error_answers" in loaded
