"""Clients for asyncio as tests use them, on a loop that may complain of nothing."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING, Any

import imagebuilder

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from imagebuilder.runtime.transports.asyncio import AsyncioTransport
    from tests.network.server import Server

KEYS = imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret", "not-a-token")


#: Something to ask for.
ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/x/1.0.0/1"


def client_of(server: Server, **settings: Any) -> imagebuilder.AsyncClient:
    client = imagebuilder.AsyncClient(
        region="us-west-2", credentials=KEYS, endpoint_url=server.url, **settings
    )
    client._sleep = at_once
    return client


async def at_once(_: float) -> None:
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
