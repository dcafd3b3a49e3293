"""``AsyncClient`` where an event loop has no threads, as in a browser.

Pyodide's loop calls at once, where it is, what is meant for a thread (``WebLoop.run_in_executor``).
Whatever waits there for the loop waits for ever.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder import testing

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

LISTED = imagebuilder.ListImagesResponse()


class LoopWithoutThreads(asyncio.SelectorEventLoop):
    def run_in_executor(self, _: Any, function: Any, *arguments: Any) -> Any:
        future = self.create_future()
        try:
            future.set_result(function(*arguments))
        except BaseException as error:
            future.set_exception(error)
        return future


def run(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    with asyncio.Runner(loop_factory=LoopWithoutThreads) as runner:
        runner.run(main())


class Provider:
    """A coroutine function that finds other credentials each time, which last a while."""

    def __init__(self, **lasting: float) -> None:
        self.asked = 0
        self._lasting = lasting

    async def __call__(self) -> imagebuilder.Credentials:
        await asyncio.sleep(0)
        self.asked += 1
        until = datetime.now(UTC) + timedelta(**self._lasting)
        return imagebuilder.Credentials(f"KEY{self.asked}", "secret", expires_at=until)


def keys_of(stub: testing.StubTransport) -> list[str]:
    """Return the access keys with which requests were signed."""
    headers = [request.headers["Authorization"] for request in stub.requests]
    return [each.partition("Credential=")[2].partition("/")[0] for each in headers]


def stub_of(*answers: object) -> testing.StubTransport:
    stub = testing.StubTransport()
    for answer in answers:
        stub.add("ListImages", answer)
    return stub


def test_a_coroutine_function_is_awaited_once_for_calls_at_once() -> None:
    stub, provider = stub_of(*[LISTED] * 4), Provider(hours=1)

    async def main() -> None:
        made = testing.async_client(stub.async_transport(), credentials=provider)
        async with made as client:
            await asyncio.gather(*(client.list_images() for _ in range(3)))
            await client.with_options(read_timeout=5).list_images()

    run(main)
    assert (keys_of(stub), provider.asked) == (["KEY1"] * 4, 1)


def test_credentials_are_renewed_before_they_expire() -> None:
    stub, provider = stub_of(LISTED, LISTED), Provider(seconds=0.2)

    async def main() -> None:
        made = testing.async_client(stub.async_transport(), credentials=provider)
        async with made as client:
            await client.list_images()
            await asyncio.sleep(0.15)
            await client.list_images()

    run(main)
    assert keys_of(stub) == ["KEY1", "KEY2"]


def test_an_expired_token_is_replaced() -> None:
    expired = imagebuilder.ClientFaultError("it has", code="ExpiredTokenException")
    stub, provider = stub_of(expired, LISTED), Provider(hours=1)

    async def main() -> None:
        made = testing.async_client(stub.async_transport(), credentials=provider)
        async with made as client:
            await client.list_images()

    run(main)
    assert keys_of(stub) == ["KEY1", "KEY2"]


@pytest.mark.parametrize("wrong", [KeyError("x"), imagebuilder.CredentialsError("none today")])
def test_what_it_raises_is_an_error_and_the_next_call_asks_again(wrong: Exception) -> None:
    stub, provider = stub_of(LISTED), Provider(hours=1)
    failures = [wrong]

    async def failing() -> imagebuilder.Credentials:
        if failures:
            raise failures.pop()
        return await provider()

    async def main() -> None:
        made = testing.async_client(stub.async_transport(), credentials=failing)
        async with made as client:
            with pytest.raises(imagebuilder.CredentialsError, match=r"KeyError|none today"):
                await client.list_images()
            await client.list_images()

    run(main)
    assert keys_of(stub) == ["KEY1"]


def test_a_call_that_is_cancelled_while_it_is_awaited_leaves_the_client_as_it_was() -> None:
    stub, provider = stub_of(LISTED), Provider(hours=1)

    async def main() -> None:
        made = testing.async_client(stub.async_transport(), credentials=provider)
        async with made as client:
            call = asyncio.create_task(client.list_images())
            await asyncio.sleep(0)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            await client.list_images()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run(main)
    assert keys_of(stub) == ["KEY1"]
