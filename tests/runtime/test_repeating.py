"""Which failures are repeated, how they are paced, and what a wrong clock does to them."""

from __future__ import annotations

import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

import imagebuilder
from imagebuilder import HttpRequest, HttpResponse
from imagebuilder.runtime.retries import RETRY_COST
from tests.both_clients import over_both
from tests.runtime.scripted import Scripted, failure, make, ok


@over_both
def test_every_call_under_way_with_a_wrong_clock_is_signed_again() -> None:
    """Eight calls were signed an hour ahead before the first answer came; see "Clock"."""
    arrived = threading.Barrier(8)

    def refuse_what_is_old(request: HttpRequest) -> HttpResponse:
        signed = datetime.strptime(request.headers["X-Amz-Date"], "%Y%m%dT%H%M%SZ")
        if "attempt=1" in request.headers["amz-sdk-request"]:
            arrived.wait(timeout=10)
        now = datetime.now(UTC)
        if abs(signed.replace(tzinfo=UTC) - now) < timedelta(minutes=5):
            return ok()
        return failure(403, "InvalidSignatureException", Date=format_datetime(now, usegmt=True))

    transport = Scripted(*[refuse_what_is_old] * 16)
    client, _ = make(transport)
    client._context.clock.skew = timedelta(hours=1)
    with ThreadPoolExecutor(8) as threads:
        calls = [threads.submit(client.list_images) for _ in range(8)]
        attempts = [call.result().response_metadata.attempts for call in calls]
    assert attempts == [2] * 8


ODD_DATES = [
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "Fri, 31 Dec 9999 23:59:59 -0100",
    "01 Jan 99999999999999",
    "Thu, 01 Jan 1970 00:00:00 +99999999999999",
    "Thu, 01 Jan 1970 99999999999999:00:00 GMT",
    "Thu, 01 Jan 1970 00:00:99999999999999 GMT",
    "Thu, 01 Jan 1500 00:00:00 GMT",
    "soon",
    "",
    "\x00",
]


@over_both
@pytest.mark.parametrize("date", ODD_DATES)
def test_an_odd_date_neither_moves_the_clock_nor_hides_the_error(date: str) -> None:
    refused = failure(403, "SignatureDoesNotMatch", Date=date)
    client, _ = make(Scripted(refused, failure(500, Date=date), failure(500, Date=date), ok()))
    with pytest.raises(imagebuilder.ClientFaultError, match="SignatureDoesNotMatch"):
        client.list_images()
    assert client.list_images().response_metadata.attempts == 3


@over_both
def test_the_clock_of_a_machine_that_thinks_it_is_1970_is_set_right() -> None:
    now = format_datetime(datetime.now(UTC), usegmt=True)
    client, _ = make(Scripted(failure(403, "RequestTimeTooSkewed", Date=now), ok()))
    client._context.clock.skew = datetime(1970, 1, 1, tzinfo=UTC) - datetime.now(UTC)
    assert client.list_images().response_metadata.attempts == 2


@pytest.mark.parametrize(
    ("code", "modelled"),
    [("CallRateLimitExceededException", True), ("SomethingNew", False), ("", False)],
)
@pytest.mark.parametrize("retry_mode", ["standard", "adaptive"])
def test_status_429_is_throttling_whatever_the_code(
    code: str, modelled: bool, retry_mode: str
) -> None:
    client, slept = make(Scripted(*[failure(429, code)] * 3), retry_mode=retry_mode)
    policy = client._context.policy
    policy._jitter = lambda: 1.0
    with pytest.raises(imagebuilder.ClientFaultError) as caught:
        client.list_images()
    assert (type(caught.value) is not imagebuilder.ClientFaultError) == modelled
    assert caught.value.attempts == 3
    assert caught.value.retryable
    # Paced as throttling: from one second on, not from 50 ms; and so is what it takes of the quota.
    assert [wait for wait in slept if wait in (1.0, 2.0)] == [1.0, 2.0]
    assert policy.quota.available == 490
    assert getattr(policy, "_enabled", True)


@pytest.mark.parametrize(
    ("error", "retryable"),
    [
        (imagebuilder.ApiError(status_code=429), True),
        (imagebuilder.ApiError(status_code=503), True),
        (imagebuilder.ApiError(status_code=400, code="RequestTimeout"), True),
        (imagebuilder.ApiError(status_code=400, code="SlowDown"), True),
        (imagebuilder.ApiError(status_code=501), False),
        (imagebuilder.ApiError(status_code=404), False),
        (imagebuilder.ResourceNotFoundException("x"), False),
    ],
)
def test_an_error_says_whether_it_may_pass(error: imagebuilder.ApiError, retryable: bool) -> None:
    assert error.retryable is retryable


@over_both
def test_a_transport_error_names_the_operation_and_the_attempts() -> None:
    client, _ = make(Scripted(*[imagebuilder.ConnectionFailedError("it broke off")] * 3))
    with pytest.raises(imagebuilder.ConnectionFailedError) as caught:
        client.list_images()
    assert str(caught.value) == "ListImages: it broke off (3 attempts)"
    assert (caught.value.operation_name, caught.value.attempts) == ("ListImages", 3)
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)


@over_both
@pytest.mark.parametrize(
    "fault",
    [
        AssertionError("the test's own"),
        IndexError("of a list"),
        KeyError("of a dict"),
        MemoryError(),
        NotImplementedError("later"),
        RecursionError("too deep"),
        StopAsyncIteration(),
        TypeError("send() takes 2 arguments"),
        UnboundLocalError("of a variable"),
        ZeroDivisionError("by zero"),
    ],
    ids=lambda fault: type(fault).__name__,
)
def test_a_fault_of_the_transport_itself_is_not_sent_again(fault: Exception) -> None:
    transport = Scripted(fault)
    client, _ = make(transport)
    with pytest.raises(imagebuilder.TransportError) as caught:
        client.list_images()
    assert str(caught.value) == f"ListImages: the transport failed: {type(fault).__name__}"
    assert caught.value.__cause__ is fault
    assert len(transport.requests) == 1


# -- the quota, when the call ends before the attempt that it has paid for -------------------------


class Interrupted(BaseException):
    """What ends a call that sleeps: Ctrl-C, the end of a task."""


class Looking:
    """An interceptor that does nothing."""

    def read_after_attempt(self, context: imagebuilder.InterceptorContext) -> None:
        pass


class Refusing:
    """An interceptor that will not have a second attempt."""

    def modify_before_signing(self, context: imagebuilder.InterceptorContext) -> None:
        if context.attempt > 1:
            raise LookupError("no second one")


def interrupt(seconds: float) -> None:
    raise Interrupted


@over_both
@pytest.mark.parametrize("status", [503, 429])
@pytest.mark.parametrize("interceptors", [(), (Looking(),)])
def test_one_that_is_interrupted_in_its_pause_gives_back_what_it_took(
    status: int, interceptors: tuple[object, ...]
) -> None:
    client, _ = make(Scripted(*[failure(status)] * 2), interceptors=interceptors)
    quota = client._context.policy.quota
    client._sleep = interrupt
    with pytest.raises(Interrupted):
        client.list_images()
    assert quota.available == 500


@over_both
def test_one_that_is_interrupted_in_its_second_pause_keeps_what_its_first_retry_cost() -> None:
    client, slept = make(Scripted(*[failure(503)] * 2))

    def pause(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 2:
            raise Interrupted

    client._sleep = pause
    with pytest.raises(Interrupted):
        client.list_images()
    assert client._context.policy.quota.available == 500 - RETRY_COST


@over_both
def test_one_whose_deadline_leaves_no_time_for_its_pause_gives_back_what_it_took() -> None:
    client, slept = make(Scripted(failure(503, **{"Retry-After": "5"})), deadline=2.0)
    with pytest.raises(imagebuilder.DeadlineExceededError):
        client.list_images()
    assert slept == []
    assert client._context.policy.quota.available == 500


@over_both
def test_one_whose_second_attempt_an_interceptor_refuses_gives_back_what_it_took() -> None:
    client, _ = make(Scripted(failure(503)), interceptors=(Refusing(),))
    with pytest.raises(LookupError):
        client.list_images()
    assert client._context.policy.quota.available == 500


@over_both
def test_one_that_fails_to_the_end_gives_nothing_back() -> None:
    client, _ = make(Scripted(*[failure(503)] * 3))
    with pytest.raises(imagebuilder.ServerFaultError):
        client.list_images()
    assert client._context.policy.quota.available == 500 - 2 * RETRY_COST
