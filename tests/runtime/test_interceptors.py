"""Interceptors: what they see, what they may change, and what becomes of their own faults."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder import HttpRequest, InterceptorContext
from tests.both_clients import over_both, over_client
from tests.runtime.scripted import Scripted, failure, make, ok

if TYPE_CHECKING:
    from collections.abc import Iterable

HOOKS = (
    "read_before_execution",
    "modify_before_signing",
    "read_after_attempt",
    "read_after_execution",
)


class Watching:
    """Notes what each method saw."""

    def __init__(self, name: str = "a", log: list[tuple[Any, ...]] | None = None) -> None:
        self.name = name
        self.log: list[tuple[Any, ...]] = [] if log is None else log

    def _note(self, hook: str, context: InterceptorContext) -> None:
        status = None if context.http_response is None else context.http_response.status
        error = None if context.error is None else type(context.error).__name__
        self.log.append((self.name, hook, context.attempt, status, error))

    def read_before_execution(self, context: InterceptorContext) -> None:
        self._note("before", context)

    def modify_before_signing(self, context: InterceptorContext) -> None:
        self._note("signing", context)

    def read_after_attempt(self, context: InterceptorContext) -> None:
        self._note("attempt", context)

    def read_after_execution(self, context: InterceptorContext) -> None:
        self._note("after", context)


def with_interceptors(
    transport: Scripted, interceptors: Iterable[object]
) -> tuple[imagebuilder.Client, list[float]]:
    client, slept = make(transport)
    return client.with_options(interceptors=interceptors), slept


@over_both
def test_all_methods_are_called_in_order_for_each_attempt_and_for_the_call() -> None:
    log: list[tuple[Any, ...]] = []
    transport = Scripted(
        failure(503, "ServiceUnavailableException"), imagebuilder.ReadTimeoutError("slow"), ok()
    )
    client, _ = with_interceptors(transport, [Watching("a", log), Watching("b", log)])
    client.list_images()
    for_one = [
        ("before", 0, None, None),
        ("signing", 1, None, None),
        ("attempt", 1, 503, "ServiceUnavailableException"),
        ("signing", 2, None, None),
        ("attempt", 2, None, "ReadTimeoutError"),
        ("signing", 3, None, None),
        ("attempt", 3, 200, None),
        ("after", 3, 200, None),
    ]
    assert log == [(name, *seen) for seen in for_one for name in "ab"]


@over_both
def test_the_end_of_a_call_that_fails_has_its_error() -> None:
    watching = Watching()
    client, _ = with_interceptors(Scripted(failure(404, "ResourceNotFoundException")), [watching])
    with pytest.raises(imagebuilder.ResourceNotFoundException):
        client.list_images()
    assert watching.log[-2:] == [
        ("a", "attempt", 1, 404, "ResourceNotFoundException"),
        ("a", "after", 1, 404, "ResourceNotFoundException"),
    ]


@over_both
def test_a_call_that_is_refused_has_an_end_too() -> None:
    watching = Watching()
    client, _ = with_interceptors(Scripted(), [watching])
    arn: Any = 5
    with pytest.raises(imagebuilder.ParamValidationError):
        client.get_image(image_build_version_arn=arn)
    assert watching.log == [
        ("a", "before", 0, None, None),
        ("a", "after", 0, None, "ParamValidationError"),
    ]


@over_both
@over_client
def test_an_interrupt_has_an_end_too() -> None:
    def interrupt(_: HttpRequest) -> Any:
        raise KeyboardInterrupt

    watching = Watching()
    client, _ = with_interceptors(Scripted(interrupt), [watching])
    with pytest.raises(KeyboardInterrupt):
        client.list_images()
    assert watching.log[-1] == ("a", "after", 1, None, "KeyboardInterrupt")


class Once:
    """Has one of the methods."""

    def __init__(self, hook: str, do: Any) -> None:
        setattr(self, hook, do)


@over_both
def test_the_context_has_the_call_as_far_as_it_has_come() -> None:
    seen: dict[str, Any] = {}

    def before(context: InterceptorContext) -> None:
        seen["request"] = context.request
        assert (context.operation_name, context.service_id) == ("ListImages", "imagebuilder")
        assert context.region == "us-west-2"
        assert context.http_request is context.http_response is context.response is None
        context.attributes["begun"] = True

    def after(context: InterceptorContext) -> None:
        seen["response"] = context.response
        assert context.http_request is not None
        assert "Authorization" in context.http_request.headers
        assert context.attributes == {"begun": True}

    client, _ = with_interceptors(
        Scripted(ok()), [Once("read_before_execution", before), Once("read_after_execution", after)]
    )
    response = client.list_images(owner="Self")
    assert isinstance(seen["request"], imagebuilder.ListImagesRequest)
    assert seen["request"].owner == "Self"
    assert seen["response"] is response


@over_both
def test_headers_that_are_added_before_signing_are_signed_and_sent_with_that_attempt() -> None:
    def add(context: InterceptorContext) -> None:
        assert context.http_request is not None
        assert "Authorization" not in context.http_request.headers
        assert "X-Attempt" not in context.http_request.headers
        context.http_request.headers["X-Attempt"] = f"{context.attempt}"

    transport = Scripted(failure(500), ok())
    client, _ = with_interceptors(transport, [Once("modify_before_signing", add)])
    client.list_images()
    assert [request.headers["X-Attempt"] for request in transport.requests] == ["1", "2"]
    for request in transport.requests:
        assert ";x-attempt" in request.headers["Authorization"]


@over_both
@pytest.mark.parametrize("hook", HOOKS[:2])
def test_what_is_raised_before_sending_ends_the_call(hook: str) -> None:
    class OwnError(Exception):
        pass

    def refuse(context: InterceptorContext) -> None:
        raise OwnError(context.operation_name)

    transport = Scripted()
    watching = Watching()
    client, _ = with_interceptors(transport, [watching, Once(hook, refuse)])
    with pytest.raises(OwnError, match="ListImages"):
        client.list_images()
    assert transport.requests == []
    assert watching.log[-1][1:] == ("after", 1 if hook == HOOKS[1] else 0, None, "OwnError")


@over_both
@pytest.mark.parametrize("hook", HOOKS[2:])
def test_what_is_raised_afterwards_is_logged_and_ends_nothing(
    hook: str, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(context: InterceptorContext) -> None:
        raise ValueError("the interceptor's own")

    watching = Watching()
    client, _ = with_interceptors(Scripted(ok()), [Once(hook, fail), watching])
    with caplog.at_level(logging.ERROR, logger="imagebuilder"):
        assert client.list_images().response_metadata.status_code == 200
    (record,) = caplog.records
    assert record.getMessage() == f"ListImages: {hook} of Once failed"
    assert record.name == "imagebuilder"
    assert "the interceptor's own" in caplog.text
    assert watching.log[-1] == ("a", "after", 1, 200, None)


@over_both
@pytest.mark.parametrize(
    ("value", "said"),
    [
        (5, "it has to be a sequence of interceptors"),
        ([object()], f"one of type object has none of the methods {', '.join(HOOKS)}"),
        ([Watching], "it has the class Watching where an object of it belongs"),
    ],
)
def test_what_is_no_interceptor_is_refused(value: Any, said: str) -> None:
    for configure in (
        lambda: imagebuilder.Client(region="us-west-2", interceptors=value),
        lambda: make(Scripted())[0].with_options(interceptors=value),
    ):
        with pytest.raises(imagebuilder.ConfigurationError) as caught:
            configure()
        assert said in str(caught.value)


@over_both
def test_each_page_and_each_poll_is_a_call() -> None:
    watching = Watching()
    building = '{"image": {"state": {"status": "BUILDING"}}}'
    available = '{"image": {"state": {"status": "AVAILABLE"}}}'
    client, _ = with_interceptors(Scripted(ok(building), ok(available)), [watching])
    arn = "arn:aws:imagebuilder:us-west-2:111122223333:image/i/1.0.0/1"
    client.wait_until.image_available(image_build_version_arn=arn, delay=0)
    assert [hook for _, hook, *_ in watching.log].count("before") == 2
