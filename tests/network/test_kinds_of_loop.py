"""Event loops that programs bring along: uvloop's, asyncio's with eager tasks, and none at all."""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from tests.network.behaviours import CREATED, answering, hanging_up_after, response
from tests.network.on_a_loop import ARN, client_of, outcome
from tests.network.replies import ok, replying
from tests.network.server import serving
from tests.network.test_ends import UNTIL_THE_END, closing_tls

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator

    from tests.network.server import Request


if sys.version_info >= (3, 12):

    def eager() -> asyncio.AbstractEventLoop:
        """Return a loop whose tasks begin as they are made."""
        loop = asyncio.new_event_loop()
        loop.set_task_factory(asyncio.eager_task_factory)
        return loop


def of_uvloop() -> asyncio.AbstractEventLoop:
    """Return a loop of libuv's, which uvicorn runs on where it is installed."""
    import uvloop

    made: asyncio.AbstractEventLoop = uvloop.new_event_loop()
    return made


def kinds() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Return what makes a loop of each kind that there is on this Python and this system."""
    made = {"asyncio": asyncio.new_event_loop}
    if sys.version_info >= (3, 12):
        made["eager"] = eager
    if sys.platform != "win32":
        made["uvloop"] = of_uvloop
    return made


@pytest.fixture(params=kinds())
def loop(request: pytest.FixtureRequest) -> Iterator[asyncio.AbstractEventLoop]:
    """A loop of each kind, which complains of nothing."""
    made = kinds()[request.param]()
    complaints: list[dict[str, Any]] = []
    made.set_exception_handler(lambda _, said: complaints.append(said))
    yield made
    made.run_until_complete(made.shutdown_default_executor())
    made.close()
    assert complaints == []


def as_asked(request: Request) -> Any:
    return ok(requestId=request.target, image={"state": {"status": "AVAILABLE"}})


def test_hundreds_of_calls_at_once_get_their_own_answers(loop: asyncio.AbstractEventLoop) -> None:
    async def main() -> list[str | None]:
        async with client_of(server) as client:
            arns = [f"{ARN[:-1]}{number}" for number in range(300)]
            calls = [client.get_image(image_build_version_arn=arn) for arn in arns]
            return [image.request_id for image in await asyncio.gather(*calls)]

    with replying(as_asked) as server:
        ids = [str(text).rpartition("%2F")[2] for text in loop.run_until_complete(main())]
        assert ids == [str(number) for number in range(300)]
        assert server.most_open <= 10


def test_a_client_of_which_calls_were_cancelled_is_usable(loop: asyncio.AbstractEventLoop) -> None:
    async def main() -> str | None:
        async with client_of(server, max_connections=2) as client:
            for rounds in range(20):
                task = asyncio.ensure_future(client.get_image(image_build_version_arn=ARN))
                for _ in range(rounds):
                    await asyncio.sleep(0)
                task.cancel()
                await asyncio.wait([task])
            return (await client.get_image(image_build_version_arn=ARN)).request_id

    with replying(as_asked) as server:
        assert "x%2F1.0.0%2F1" in str(loop.run_until_complete(main()))


def test_an_end_that_tls_does_not_say_is_none(
    loop: asyncio.AbstractEventLoop, server_tls: ssl.SSLContext, bundle: str
) -> None:
    async def main() -> list[tuple[str, int]]:
        url = server.at("", host="localhost")
        keys = imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret")
        async with imagebuilder.AsyncClient(
            region="us-west-2", credentials=keys, endpoint_url=url, verify=bundle, max_attempts=1
        ) as client:
            first = await outcome(client)
            server.behave = hanging_up_after(UNTIL_THE_END)
            return [first, await outcome(client)]

    with serving(closing_tls, server_tls) as server:
        assert loop.run_until_complete(main()) == [("response", 1), ("ConnectionFailedError", 1)]


@pytest.mark.parametrize("encrypted", [False, True], ids=["http", "https"])
def test_a_connection_that_was_closed_while_the_loop_stood_still_costs_no_attempt(
    loop: asyncio.AbstractEventLoop, server_tls: ssl.SSLContext, bundle: str, *, encrypted: bool
) -> None:
    """As between two invocations of a function of Lambda."""
    with serving(answering(response(CREATED)), server_tls if encrypted else None) as server:
        url = server.at("", host="localhost") if encrypted else server.url
        keys = imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret")
        client = imagebuilder.AsyncClient(
            region="us-west-2", credentials=keys, endpoint_url=url, verify=bundle
        )
        assert loop.run_until_complete(outcome(client)) == ("response", 1)
        server.hang_up()
        time.sleep(1.1)
        assert loop.run_until_complete(outcome(client)) == ("response", 1)
        assert server.connections == 2
        loop.run_until_complete(client.aclose())


def test_without_a_loop_of_asyncio_the_call_says_so() -> None:
    """As in trio, which drives coroutines itself."""
    client = imagebuilder.testing.async_client(
        imagebuilder.testing.StubTransport().async_transport()
    )
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        client.get_image(image_build_version_arn=ARN).send(None)
    assert str(caught.value) == (
        "AsyncClient runs on asyncio, and none of its event loops is running here; with trio, "
        "Client can be called in a thread (trio.to_thread.run_sync)"
    )


def test_a_client_that_was_never_used_is_closed_without_a_loop() -> None:
    client = imagebuilder.AsyncClient(
        region="us-west-2", credentials=imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret")
    )
    with pytest.raises(StopIteration):
        client.aclose().send(None)


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_a_client_is_closed_in_another_loop_when_its_own_is_closed() -> None:
    async def call() -> imagebuilder.AsyncClient:
        client = client_of(server)
        await client.get_image(image_build_version_arn=ARN)
        return client

    with replying(as_asked) as server:
        client = asyncio.run(call())
        asyncio.run(client.aclose())
        with pytest.raises(imagebuilder.ConfigurationError, match="event loop"):
            asyncio.run(client.get_image(image_build_version_arn=ARN))
    del client
    # asyncio says here, and no later, what was left open when the loop was closed.
    gc.collect()


def test_a_client_is_not_closed_in_another_loop_while_its_own_is_open() -> None:
    with replying(as_asked) as server:
        client = client_of(server)
        loop = asyncio.new_event_loop()
        loop.run_until_complete(client.get_image(image_build_version_arn=ARN))
        with pytest.raises(imagebuilder.ConfigurationError, match="event loop of its first call"):
            asyncio.run(client.aclose())
        loop.run_until_complete(client.aclose())
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()
