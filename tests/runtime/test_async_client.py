"""The client for asyncio: the same requests, responses and errors by the same chain."""

from __future__ import annotations

import asyncio
import inspect
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder.testing import StubTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/x/1.0.0/1"
KEYS = imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret")


def client_of(stub: StubTransport, **settings: Any) -> imagebuilder.AsyncClient:
    settings = {"region": "us-west-2", "credentials": KEYS, **settings}
    return imagebuilder.AsyncClient(transport=stub.async_transport(), **settings)


def run(main: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    return asyncio.run(main())


def state(name: str) -> imagebuilder.GetImageResponse:
    status = imagebuilder.ImageStatus(name)
    return imagebuilder.GetImageResponse(
        image=imagebuilder.Image(state=imagebuilder.ImageState(status=status))
    )


def test_every_method_has_the_name_and_the_documentation_of_the_other_client() -> None:
    for operation in imagebuilder.OPERATIONS.values():
        ours = getattr(imagebuilder.AsyncClient, operation.python_name)
        theirs = getattr(imagebuilder.Client, operation.python_name)
        assert ours.__doc__ == theirs.__doc__
        assert inspect.iscoroutinefunction(ours)


def test_a_call_sends_what_the_other_client_sends_and_returns_what_it_returns() -> None:
    def answered(stub: StubTransport) -> StubTransport:
        stub.add("CreateComponent", imagebuilder.CreateComponentResponse(request_id="1"))
        return stub

    arguments: dict[str, Any] = {
        "name": "c",
        "semantic_version": "1.0.0",
        "platform": "Linux",
        "data": "x",
        "client_token": "t" * 36,
    }

    async def main() -> Any:
        async with client_of(ours) as client:
            return await client.create_component(**arguments)

    ours, theirs = answered(StubTransport()), answered(StubTransport())
    response = run(main)
    with imagebuilder.Client(region="us-west-2", credentials=KEYS, transport=theirs) as client:
        assert response == client.create_component(**arguments)
    [one], [other] = ours.requests, theirs.requests
    assert (one.method, one.url, one.body) == (other.method, other.url, other.body)
    assert one.headers.keys() == other.headers.keys()


def test_what_is_wrong_is_said_before_anything_is_sent() -> None:
    async def main() -> None:
        async with client_of(stub) as client:
            wrong: Any = client
            with pytest.raises(imagebuilder.ParamValidationError, match="bogus: unknown parameter"):
                await wrong.get_image(bogus=1)
            with pytest.raises(imagebuilder.ParamValidationError, match="must be a string"):
                await wrong.get_image(image_build_version_arn=1)
            with pytest.raises(imagebuilder.ParamValidationError, match="not str"):
                await wrong.send("request")
            with pytest.raises(imagebuilder.ParamValidationError, match="limit"):
                [item async for item in wrong.paginate.list_images(limit=-1)]
            with pytest.raises(AttributeError, match="paginate"):
                wrong.get_paginator("list_images")

    stub = StubTransport()
    run(main)
    assert stub.requests == []


def test_pages_items_and_where_to_go_on() -> None:
    async def main() -> None:
        async with client_of(stub) as client:
            pager = client.paginate.list_images(limit=3)
            assert [item.name async for item in pager] == ["a", "b", "c"]
            token = pager.resume_token
            assert token is not None
            rest = client.paginate.list_images(starting_token=token)
            assert [len(page.image_version_list) async for page in rest.pages()] == [1]

    stub = StubTransport()
    page = imagebuilder.ListImagesResponse
    version = imagebuilder.ImageVersion
    for names, token in ((["a", "b"], "t1"), (["c", "d"], None), (["c", "d"], None)):
        stub.add(
            "ListImages",
            page(image_version_list=[version(name=name) for name in names], next_token=token),
        )
    run(main)
    stub.assert_all_used()


def test_a_wait_ends_when_the_condition_is_met_or_can_no_longer_be() -> None:
    async def main() -> None:
        async with client_of(stub) as client:
            polls: list[int] = []
            done = await client.wait_until.image_available(
                image_build_version_arn=ARN, on_poll=lambda number, _: polls.append(number)
            )
            assert done.image is not None
            assert polls == [1, 2]
            with pytest.raises(imagebuilder.WaiterFailedError, match="'FAILED'"):
                await client.wait_until.image_available(image_build_version_arn=ARN)

    stub = StubTransport()
    for name in ("BUILDING", "AVAILABLE", "FAILED"):
        stub.add("GetImage", state(name))
    run(main)


def test_errors_are_raised_after_the_attempts_of_the_policy() -> None:
    async def main() -> None:
        async with client_of(stub) as client:
            with pytest.raises(imagebuilder.ServiceUnavailableException) as caught:
                await client.list_images()
            assert caught.value.attempts == 3
            with pytest.raises(imagebuilder.ResourceNotFoundException) as missing:
                await client.get_image(image_build_version_arn=ARN)
            assert missing.value.attempts == 1

    stub = StubTransport()
    for _ in range(3):
        stub.add("ListImages", imagebuilder.ServiceUnavailableException("later"))
    stub.add("GetImage", imagebuilder.ResourceNotFoundException("no"))
    run(main)


def test_options_are_for_one_client_and_the_rest_is_shared() -> None:
    async def main() -> None:
        async with client_of(stub) as client:
            once = client.with_options(max_attempts=1)
            with pytest.raises(imagebuilder.ServiceUnavailableException) as caught:
                await once.list_images()
            assert caught.value.attempts == 1
            await once.aclose()
            await client.list_images()
        with pytest.raises(imagebuilder.SdkError, match="the client is closed"):
            await once.list_images()

    stub = StubTransport()
    stub.add("ListImages", imagebuilder.ServiceUnavailableException("later"))
    stub.add("ListImages", imagebuilder.ListImagesResponse())
    run(main)


def test_providers_are_asked_by_one_at_a_time_in_a_thread_or_on_the_loop() -> None:
    asked: list[int] = []

    def from_a_file() -> imagebuilder.Credentials:
        asked.append(threading.get_ident())
        return imagebuilder.Credentials("AKIDFILE", "key")

    async def from_the_net() -> imagebuilder.Credentials:
        asked.append(threading.get_ident())
        await asyncio.sleep(0.01)
        soon = datetime.now(UTC) + timedelta(hours=1)
        return imagebuilder.Credentials("AKIDNET", "key", expires_at=soon)

    async def main() -> None:
        for provider in (from_a_file, from_the_net):
            async with client_of(stub, credentials=provider) as client:
                await asyncio.gather(*(client.list_images() for _ in range(5)))

    stub = StubTransport()
    for _ in range(10):
        stub.add("ListImages", imagebuilder.ListImagesResponse())
    run(main)
    assert len(asked) == 2
    assert asked[0] != threading.get_ident() == asked[1]
    assert [("AKIDFILE" in request.headers["Authorization"]) for request in stub.requests] == [
        *(True for _ in range(5)),
        *(False for _ in range(5)),
    ]


def test_interceptors_may_be_coroutine_functions_or_not() -> None:
    seen: list[str] = []

    class Plain:
        def read_before_execution(self, context: Any) -> None:
            seen.append(f"before {context.operation_name}")

        def modify_before_signing(self, context: Any) -> None:
            context.http_request.headers["x-plain"] = str(context.attempt)

    class Waiting:
        async def modify_before_signing(self, context: Any) -> None:
            await asyncio.sleep(0)
            context.http_request.headers["x-waiting"] = "yes"

        async def read_after_attempt(self, context: Any) -> None:
            await asyncio.sleep(0)
            seen.append(f"attempt {context.attempt}: {type(context.error).__name__}")

        async def read_after_execution(self, context: Any) -> None:
            seen.append(f"after {type(context.response).__name__}")
            raise ValueError("which ends nothing")

    async def main() -> None:
        async with client_of(stub, interceptors=[Plain(), Waiting()]) as client:
            await client.list_images()

    stub = StubTransport()
    stub.add("ListImages", imagebuilder.ServiceUnavailableException("later"))
    stub.add("ListImages", imagebuilder.ListImagesResponse())
    run(main)
    assert seen == [
        "before ListImages",
        "attempt 1: ServiceUnavailableException",
        "attempt 2: NoneType",
        "after ListImagesResponse",
    ]
    assert [request.headers["x-plain"] for request in stub.requests] == ["1", "2"]
    assert all("x-waiting" in request.headers for request in stub.requests)
    assert all("x-waiting" in request.headers["Authorization"] for request in stub.requests)


def test_an_interceptor_that_raises_before_sending_ends_the_call() -> None:
    class Refusing:
        async def read_before_execution(self, _: Any) -> None:
            raise PermissionError("not today")

    async def main() -> None:
        async with client_of(stub, interceptors=[Refusing()]) as client:
            with pytest.raises(PermissionError):
                await client.list_images()

    stub = StubTransport()
    run(main)
    assert stub.requests == []
