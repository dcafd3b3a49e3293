"""Cancelled at any await, a client stays whole: nothing is lost, nothing is sent twice."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder.runtime.adaptive import AdaptiveRetryPolicy
from imagebuilder.runtime.retries import RETRY_COST
from tests.network.behaviours import answering, response
from tests.network.on_a_loop import ARN, client_of, run
from tests.network.replies import Reply, failure, ok, replying
from tests.network.server import serving
from tests.network.streams import MEDIA

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from tests.network.server import Request

    Action = Callable[[imagebuilder.AsyncClient, int], Awaitable[object]]


async def cancelled_after(steps: int, call: Awaitable[object]) -> bool:
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


# -- what a client does ---------------------------------------------------------------------------


# Each has a number, which it sends: a request of one that was cancelled may come late.


async def call(client: imagebuilder.AsyncClient, number: int) -> None:
    await client.list_components(max_results=number)


async def items(client: imagebuilder.AsyncClient, number: int) -> None:
    pager = client.paginate.list_components(page_size=number)
    assert [item.name async for item in pager] == ["1", "2", "3"]


async def pages(client: imagebuilder.AsyncClient, number: int) -> None:
    pages_ = client.paginate.list_components(page_size=number).pages()
    assert [len(page.component_version_list) async for page in pages_] == [1, 1, 1]


async def wait(client: imagebuilder.AsyncClient, number: int) -> None:
    arn = ARN[:-1] + str(number)
    await client.wait_until.image_available(image_build_version_arn=arn)


def expected(action: Action) -> list[str | None]:
    """Return what the whole of ``action`` sends: tokens of pages, or states that were answered."""
    if action is call:
        return [None]
    return ["BUILDING", "BUILDING", "AVAILABLE"] if action is wait else [None, "2", "3"]


class Service:
    """Three pages, and an image that is built at the third look; notes what each asked."""

    def __init__(self) -> None:
        self.asked: defaultdict[int, list[str | None]] = defaultdict(list)

    def __call__(self, request: Request) -> Reply:
        if request.path == "/GetImage":
            asked = self.asked[int(request.target.rpartition("%2F")[2])]
            status = "AVAILABLE" if len(asked) == 2 else "BUILDING"
            asked.append(status)
            return ok(image={"state": {"status": status}})
        if request.path == "/ListImages":
            return ok()
        sent = json.loads(request.body)
        token = sent.get("nextToken")
        self.asked[sent["maxResults"]].append(token)
        page = int(token or 1)
        following = {"nextToken": str(page + 1)} if page < 3 else {}
        return ok(componentVersionList=[{"name": str(page)}], **following)


@pytest.mark.parametrize("action", [call, items, pages, wait])
def test_whatever_is_cancelled_at_any_point_leaves_the_client_whole(action: Action) -> None:
    service = Service()

    async def main() -> None:
        # One connection: were it lost, the next call would wait for it in vain.
        async with client_of(server, max_connections=1, connect_timeout=3) as client:
            # So that the steps are those of the calls alone.
            await client.list_images()
            await action(client, 999)
            quota = client._context.policy.quota.available
            number, was_under_way = 0, True
            while was_under_way:
                number += 1
                was_under_way = await cancelled_after(number - 1, action(client, number))
                await client.list_images()
                assert client._context.policy.quota.available == quota
            # It went on to the end, after it was cancelled on the way to every request.
            assert service.asked[number] == expected(action)
            assert number > 2 * len(expected(action))

    with replying(service) as server:
        run(main)
    for asked in service.asked.values():
        assert asked == expected(action)[: len(asked)]


def test_one_that_was_cancelled_before_it_repeated_costs_what_a_repetition_costs() -> None:
    replies = [failure(503, "ServiceUnavailableException"), ok()]

    def answer(request: Request) -> Reply:
        return replies[0] if request.path == "/ListImages" else replies[1]

    async def main() -> None:
        async with client_of(server, max_connections=1, max_attempts=3) as client:
            quota = client._context.policy.quota
            with suppress(imagebuilder.ApiError):
                await client.list_images()
            await client.list_components()
            steps, under_way = 0, True
            while under_way:
                before, sent = quota.available, len(server.requests)
                under_way = await cancelled_after(steps, _refused(client))
                attempts = len(server.requests) - sent
                assert before - quota.available in {RETRY_COST * n for n in range(attempts + 1)}
                await client.list_components()
                assert quota.available <= 500
                quota.available = 500
                steps += 1
            assert steps > 6

    with replying(answer) as server:
        run(main)


async def _refused(client: imagebuilder.AsyncClient) -> None:
    with suppress(imagebuilder.ApiError):
        await client.list_images()


def test_one_that_was_cancelled_while_it_waited_for_its_turn_takes_no_turn() -> None:
    async def main() -> None:
        async with client_of(server, retry_mode="adaptive") as client:
            await client.list_images()
            policy = client._context.policy
            assert isinstance(policy, AdaptiveRetryPolicy)
            # As if the service had throttled: one turn a second, and the next in one.
            policy.limiter.observe(throttled=True)
            bucket = policy.limiter.bucket
            bucket._tokens, before = 0.0, len(server.requests)
            for steps in range(5):
                assert await cancelled_after(steps, client.list_images())
            assert len(server.requests) == before
            assert bucket._tokens >= 0.0
            bucket._tokens = 1.0
            await client.list_images()

    with serving(answering(response(b"{}"))) as server:
        run(main)


# -- streams --------------------------------------------------------------------------------------

BODY = b"x" * 600_000


async def download(client: Any) -> None:
    answer = await client.get_object(path="/x")
    async with answer.body as stream:
        assert b"".join([piece async for piece in stream]) == BODY


async def upload(client: Any) -> None:
    async def body() -> AsyncIterator[bytes]:
        for _ in range(4):
            yield b"y" * 1000
            await asyncio.sleep(0)

    await client.put_object(path="/x", body=body())


@pytest.mark.parametrize("action", [download, upload])
def test_a_stream_that_is_cancelled_at_any_point_gives_its_connection_back(
    action: Callable[[Any], Awaitable[None]],
) -> None:
    async def main() -> None:
        client = MEDIA.AsyncClient(
            region="us-west-2",
            endpoint_url=server.url,
            credentials=MEDIA.Credentials("AKIDEXAMPLE", "not-a-secret"),
            max_connections=1,
            max_attempts=1,
            connect_timeout=3,
        )
        async with client:
            await download(client)
            await action(client)
            steps = 0
            while await cancelled_after(steps, action(client)):
                # Every few rounds: it has many.
                steps += 1 + steps // 8
                await download(client)
            assert steps > 4

    with replying(lambda request: Reply(body=BODY) if request.method == "GET" else ok()) as server:
        run(main)
