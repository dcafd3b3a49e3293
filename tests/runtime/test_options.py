"""``with_options`` and ``deadline``: what another client shares, and how long a call may take."""

from __future__ import annotations

import time
from typing import Any

import pytest

import imagebuilder
from imagebuilder import HttpRequest, HttpResponse
from tests.both_clients import over_both
from tests.runtime.scripted import Scripted, failure, make, ok


class Noting(Scripted):
    """A scripted transport that notes the timeouts of each call."""

    def __init__(self, *answers: Any) -> None:
        super().__init__(*answers)
        self.timeouts: list[tuple[float, float]] = []

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        self.timeouts.append((connect_timeout, read_timeout))
        return super().send(request, connect_timeout=connect_timeout, read_timeout=read_timeout)


@over_both
def test_each_option_replaces_what_the_client_had() -> None:
    transport = Noting(*[ok()] * 3)
    client, _ = make(transport, user_agent_extra="first")
    client.with_options(read_timeout=5, connect_timeout=2, user_agent_extra="second").list_images()
    client.list_images()
    assert transport.timeouts == [(2, 5), (10.0, 60.0)]
    agents = [request.headers["User-Agent"] for request in transport.requests]
    assert agents[0].endswith(" second")
    assert agents[1].endswith(" first")
    other = imagebuilder.Credentials("AKIDOTHER", "secret")
    client.with_options(credentials=other).list_images()
    assert "AKIDOTHER" in transport.requests[2].headers["Authorization"]
    assert "X-Amz-Security-Token" not in transport.requests[2].headers


@over_both
def test_options_can_be_changed_again() -> None:
    transport = Noting(ok())
    client, _ = make(transport)
    client.with_options(read_timeout=5).with_options(connect_timeout=2).list_images()
    assert transport.timeouts == [(2, 5)]


@over_both
def test_max_attempts_and_validation_are_options() -> None:
    transport = Scripted(failure(500), ok())
    client, _ = make(transport)
    with pytest.raises(imagebuilder.ServerFaultError) as caught:
        client.with_options(max_attempts=1).list_images()
    assert caught.value.attempts == 1
    name: Any = 5
    with pytest.raises(imagebuilder.ParamValidationError):
        client.get_image(image_build_version_arn=name)
    client.with_options(validate_parameters=False).get_image(image_build_version_arn=name)


@over_both
@pytest.mark.parametrize("mode", ["standard", "adaptive"])
def test_quota_clock_and_rate_are_shared(mode: str) -> None:
    transport = Scripted(failure(429, "ThrottlingException"), failure(500))
    client, _ = make(transport, retry_mode=mode)
    inside: Any = client
    other: Any = client.with_options(max_attempts=2)
    third: Any = client.with_options(retry_mode="adaptive").with_options(max_attempts=7)
    with pytest.raises(imagebuilder.ServerFaultError):
        other.list_images()
    policies = [each._context.policy for each in (inside, other, third)]
    assert [policy.max_attempts for policy in policies] == [3, 2, 7]
    assert [policy.quota.available for policy in policies] == [495] * 3
    other._context.clock.skew = "shared"
    assert inside._context.clock.skew == "shared"
    if mode == "adaptive":
        assert [policy.before_attempt() > 0 for policy in policies] == [True] * 3


@over_both
def test_closing_it_closes_nothing_and_closing_the_client_closes_it() -> None:
    transport = Scripted(ok(), ok())
    client, _ = make(transport)
    with client.with_options(read_timeout=5) as other:
        other.list_images()
    assert transport.closed == 0
    other.list_images()
    client.close()
    assert transport.closed == 1
    with pytest.raises(imagebuilder.SdkError, match="ListImages was not called: the client is"):
        other.list_images()


@over_both
def test_none_is_the_default_and_what_is_not_passed_stays() -> None:
    transport = Noting(ok(), ok(), ok())
    client, _ = make(transport, user_agent_extra="first")
    hurried = client.with_options(deadline=30)
    hurried.with_options(read_timeout=5).list_images()
    hurried.with_options(deadline=None, user_agent_extra=None, max_attempts=None).list_images()
    hurried.with_options(deadline=..., user_agent_extra=...).list_images()
    assert [request.deadline is None for request in transport.requests] == [False, True, False]
    agents = [request.headers["User-Agent"] for request in transport.requests]
    assert [agent.endswith(" first") for agent in agents] == [True, False, True]


@over_both
def test_credentials_of_none_are_looked_for_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDAROUND")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    transport = Scripted(ok())
    client, _ = make(transport)
    client.with_options(credentials=None).list_images()
    assert "AKIDAROUND" in transport.requests[0].headers["Authorization"]


@over_both
def test_a_setting_that_a_client_cannot_be_without_cannot_be_none() -> None:
    client, _ = make(Scripted())
    nothing: Any = None
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        client.with_options(read_timeout=nothing, retry_mode=nothing, interceptors=nothing)
    assert [problem.partition(":")[0] for problem in caught.value.problems] == [
        "read_timeout",
        "retry_mode",
        "interceptors",
    ]


@over_both
def test_an_option_that_cannot_work_is_named_and_all_of_them() -> None:
    client, _ = make(Scripted())
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        client.with_options(read_timeout=-1, max_attempts=0, deadline=0)
    assert [problem.partition(":")[0] for problem in caught.value.problems] == [
        "read_timeout",
        "max_attempts",
        "deadline",
    ]


def test_all_that_can_be_changed_is_in_the_signature() -> None:
    from inspect import signature

    assert [*signature(imagebuilder.Client.with_options).parameters] == [
        "self",
        "credentials",
        "connect_timeout",
        "read_timeout",
        "max_attempts",
        "retry_mode",
        "user_agent_extra",
        "validate_parameters",
        "interceptors",
        "deadline",
    ]


# -- deadlines ------------------------------------------------------------------------------------


@over_both
def test_a_call_ends_when_a_pause_would_take_it_past_its_deadline() -> None:
    client, slept = make(Scripted(*[failure(503)] * 9), max_attempts=9)
    hurried: Any = client.with_options(deadline=0.15)
    hurried._context.policy._jitter = lambda: 1.0
    began = time.monotonic()
    with pytest.raises(imagebuilder.DeadlineExceededError) as caught:
        hurried.list_images()
    # 50 ms, then 100; nothing really sleeps here, so that the next, of 200, is too long.
    assert slept == [0.05, 0.1]
    assert time.monotonic() - began < 0.15
    assert str(caught.value) == ("ListImages: the deadline of 0.15 seconds passed (3 attempts)")
    assert isinstance(caught.value.__cause__, imagebuilder.ServerFaultError)
    assert isinstance(caught.value, imagebuilder.TransportError)


@over_both
def test_a_transport_is_told_the_deadline_and_given_no_more_time_than_is_left() -> None:
    def late(request: HttpRequest) -> HttpResponse:
        assert request.deadline is not None
        assert 0 < request.deadline - time.monotonic() <= 0.2
        time.sleep(0.25)
        raise imagebuilder.ReadTimeoutError("too slow")

    transport = Noting(late)
    client, _ = make(transport)
    with pytest.raises(imagebuilder.DeadlineExceededError) as caught:
        client.with_options(deadline=0.2).list_images()
    assert caught.value.attempts == 1
    # A transport of AsyncClient is cancelled at the deadline, before it comes to its own error.
    assert isinstance(caught.value.__cause__, imagebuilder.ReadTimeoutError | TimeoutError)
    ((connect_timeout, read_timeout),) = transport.timeouts
    assert 0 < connect_timeout <= 0.2
    assert 0 < read_timeout <= 0.2


@over_both
def test_a_deadline_of_the_client_is_for_each_call_and_each_page() -> None:
    pages = [ok('{"nextToken": "a", "imageVersionList": []}'), ok('{"imageVersionList": []}')]
    transport = Noting(*pages)
    client, _ = make(transport)
    patient = client.with_options(deadline=0.3)
    for _ in patient.paginate.list_images().pages():
        time.sleep(0.2)
    first, second = (request.deadline or 0 for request in transport.requests)
    assert second - first >= 0.2


@over_both
def test_an_answer_that_came_is_a_response_even_at_the_last_moment() -> None:
    client, _ = make(Scripted(ok()))
    assert client.with_options(deadline=5).list_images().response_metadata.attempts == 1


@over_both
def test_without_a_deadline_requests_have_none() -> None:
    transport = Scripted(ok())
    make(transport)[0].list_images()
    assert transport.requests[0].deadline is None
