"""Many calls at once, in the ways that asyncio has for that, and several event loops."""

from __future__ import annotations

import asyncio
import json
import threading
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from tests.network.behaviours import answering, response, silent
from tests.network.on_a_loop import ARN, client_of, run
from tests.network.replies import Reply, ok, replying
from tests.network.server import serving
from tests.network.streams import MEDIA

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.network.server import Request

MANY = 1000


def named(request: Request) -> Reply:
    """Answer with what was asked for, so that an answer at another's request is seen."""
    if request.path == "/GetImage":
        return ok(requestId=request.target, image={"state": {"status": "AVAILABLE"}})
    if request.method == "GET":
        return Reply(body=request.path.encode())
    asked = json.loads(request.body)
    name = asked["filters"][0]["values"][0]
    token = asked.get("nextToken")
    following = {} if token else {"nextToken": "more"}
    return ok(requestId=name, imageVersionList=[{"name": f"{name}{token or ''}"}], **following)


def only(name: object) -> list[imagebuilder.Filter]:
    return [imagebuilder.Filter(name="name", values=[str(name)])]


# -- at once --------------------------------------------------------------------------------------


def test_a_thousand_calls_over_ten_connections_get_their_own_answers() -> None:
    async def main() -> list[str | None]:
        async with client_of(server) as client:
            calls = [client.list_images(filters=only(number)) for number in range(MANY)]
            return [page.request_id for page in await asyncio.gather(*calls)]

    with replying(named) as server:
        assert run(main) == [str(number) for number in range(MANY)]
        assert server.most_open <= 10
        assert len(server.requests) == MANY


def test_pagers_and_waiters_at_once_get_their_own_answers() -> None:
    async def pages(client: imagebuilder.AsyncClient, number: int) -> list[str | None]:
        pager = client.paginate.list_images(filters=only(number))
        return [item.name async for item in pager]

    async def waits(client: imagebuilder.AsyncClient, number: int) -> str | None:
        arn = ARN[:-1] + str(number)
        return (await client.wait_until.image_available(image_build_version_arn=arn)).request_id

    async def main() -> tuple[list[Any], list[Any]]:
        async with client_of(server) as client:
            return await asyncio.gather(
                asyncio.gather(*(pages(client, number) for number in range(100))),
                asyncio.gather(*(waits(client, number) for number in range(100))),
            )

    with replying(named) as server:
        items, ids = run(main)
        assert items == [[str(number), f"{number}more"] for number in range(100)]
        assert [text.rpartition("%2F")[2] for text in ids] == [str(n) for n in range(100)]
        assert server.most_open <= 10
        assert len(server.requests) == 300


def test_streams_at_once_get_their_own_bodies() -> None:
    async def read(client: Any, path: str) -> bytes:
        answer = await client.get_object(path=path)
        async with answer.body as stream:
            return b"".join([piece async for piece in stream])

    async def main() -> list[bytes]:
        client = MEDIA.AsyncClient(
            region="us-west-2", endpoint_url=server.url, credentials=MEDIA.Credentials("AKID", "k")
        )
        async with client:
            return await asyncio.gather(*(read(client, str(number)) for number in range(200)))

    with replying(named) as server:
        assert run(main) == [f"/{number}".encode() for number in range(200)]
        assert server.most_open <= 10


async def _all_of(client: imagebuilder.AsyncClient) -> None:
    async with asyncio.TaskGroup() as group:
        for _ in range(50):
            group.create_task(client.list_images())
        group.create_task(client.get_image(image_build_version_arn=ARN))
        group.create_task(client.get_image(image_build_version_arn=ARN))


def test_a_task_group_ends_its_calls_when_one_of_them_fails() -> None:
    def answer(request: Request) -> Reply:
        if request.path == "/GetImage":
            return Reply(404, b"{}", (("x-amzn-errortype", "ResourceNotFoundException"),))
        return Reply(delay=0.05)

    async def main() -> None:
        async with client_of(server, max_connections=2) as client:
            with pytest.raises(ExceptionGroup) as caught:
                await _all_of(client)
            assert all(
                isinstance(error, imagebuilder.ResourceNotFoundException)
                for error in caught.value.exceptions
            )
            # The connections are free again, and the client is what it was.
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(client.list_images()) for _ in range(4)]
            assert all(task.result().response_metadata for task in tasks)

    with replying(answer) as server:
        run(main)


# -- in time --------------------------------------------------------------------------------------


async def _call(client: imagebuilder.AsyncClient) -> None:
    await client.list_images()


async def _items(client: imagebuilder.AsyncClient) -> None:
    async for _ in client.paginate.list_images():
        pass


async def _pages(client: imagebuilder.AsyncClient) -> None:
    async with aclosing(client.paginate.list_images().pages()) as pages:
        async for _ in pages:
            pass


async def _wait(client: imagebuilder.AsyncClient) -> None:
    await client.wait_until.image_available(image_build_version_arn=ARN)


@pytest.mark.parametrize("action", [_call, _items, _pages, _wait])
def test_a_timeout_of_the_callers_ends_whatever_is_under_way(
    action: Callable[[imagebuilder.AsyncClient], Awaitable[None]],
) -> None:
    async def main() -> None:
        async with client_of(server, max_connections=1) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await action(client)
            server.behave = answering(response(b'{"image": {"state": {"status": "AVAILABLE"}}}'))
            await action(client)

    with serving(silent) as server:
        run(main)


# -- loops ----------------------------------------------------------------------------------------


def test_a_client_in_each_of_several_loops_one_after_the_other() -> None:
    async def main() -> list[str | None]:
        async with client_of(server) as client:
            pager = client.paginate.list_images(filters=only(1))
            return [item.name async for item in pager]

    with replying(named) as server:
        assert [run(main) for _ in range(5)] == [["1", "1more"]] * 5


def test_a_loop_in_each_of_several_threads() -> None:
    found: dict[int, list[str | None]] = {}

    async def main(thread: int) -> list[str | None]:
        async with client_of(server) as client:
            calls = [client.list_images(filters=only(f"{thread}-{n}")) for n in range(50)]
            return [page.request_id for page in await asyncio.gather(*calls)]

    def work(thread: int) -> None:
        found[thread] = asyncio.run(main(thread))

    with replying(named) as server:
        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == {number: [f"{number}-{n}" for n in range(50)] for number in range(8)}


async def _send(client: imagebuilder.AsyncClient) -> None:
    await client.send(imagebuilder.ListImagesRequest())


async def _never_called(client: imagebuilder.AsyncClient) -> None:
    await client.list_components()


async def _presign(client: imagebuilder.AsyncClient) -> None:
    await client.presign(imagebuilder.GetImageRequest(image_build_version_arn=ARN))


async def _derived(client: imagebuilder.AsyncClient) -> None:
    await client.with_options(max_attempts=1).list_images()


@pytest.mark.parametrize(
    "action", [_call, _items, _pages, _wait, _send, _never_called, _presign, _derived]
)
@pytest.mark.parametrize("elsewhere", ["later", "in a thread"])
def test_a_client_belongs_to_the_loop_of_its_first_call(
    action: Callable[[imagebuilder.AsyncClient], Awaitable[None]], elsewhere: str
) -> None:
    errors: list[BaseException] = []

    async def other() -> None:
        try:
            await action(client)
        except imagebuilder.ConfigurationError as error:
            errors.append(error)

    async def first() -> None:
        async with client:
            await client.list_images()
            if elsewhere == "in a thread":
                await asyncio.to_thread(asyncio.run, other())
                # In its own it goes on.
                await client.list_images()

    with serving(answering(response(b"{}"))) as server:
        client = client_of(server)
        asyncio.run(first())
        sent = len(server.requests)
        if elsewhere == "later":
            asyncio.run(other())
        assert len(server.requests) == sent
    [error] = errors
    assert "event loop of its first call" in str(error)
