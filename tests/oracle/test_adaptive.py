"""The adaptive retry mode against ``botocore.retries.adaptive``, outcome by outcome."""

from __future__ import annotations

import time

import pytest
from botocore.retries.adaptive import ClientRateLimiter, RateClocker
from botocore.retries.bucket import TokenBucket
from botocore.retries.throttling import CubicCalculator
from hypothesis import given, strategies as st

from imagebuilder.runtime.adaptive import AdaptiveRetryPolicy, RateLimiter
from imagebuilder.runtime.errors import ApiError
from imagebuilder.runtime.retries import Failure

START = 1_800_000_000.25
THROTTLED = Failure(ApiError(status_code=400, code="ThrottlingException"))


class Clock:
    """A clock that both sides read, and that only the test moves."""

    def __init__(self) -> None:
        self.time = START

    def current_time(self) -> float:
        return self.time

    def __call__(self) -> float:
        return self.time


class Detector:
    """Stands in for botocore's detector: the test says what was throttled."""

    throttled = False

    def is_throttling_error(self, **_: object) -> bool:
        return self.throttled


def botocore_limiter(clock: Clock, detector: Detector) -> tuple[ClientRateLimiter, TokenBucket]:
    bucket = TokenBucket(max_rate=1, clock=clock)
    limiter = ClientRateLimiter(
        rate_adjustor=CubicCalculator(starting_max_rate=0, start_time=clock.time),
        rate_clocker=RateClocker(clock),
        token_bucket=bucket,
        throttling_detector=detector,
        clock=clock,
    )
    return limiter, bucket


def botocore_wait(limiter: ClientRateLimiter, bucket: TokenBucket) -> float:
    """Return how long botocore would block before the next attempt, taking a token if it can."""
    if not limiter._enabled:
        return 0.0
    with bucket._lock:
        bucket._refill()
        if bucket.available_capacity >= 1:
            bucket._current_capacity -= 1
            return 0.0
        return float(bucket._sleep_amount(1))


def policy_by(clock: Clock) -> AdaptiveRetryPolicy:
    policy = AdaptiveRetryPolicy()
    policy.limiter = RateLimiter(clock)
    return policy


@given(
    st.lists(
        st.tuples(st.floats(0.001, 3.0), st.booleans()),
        min_size=1,
        max_size=60,
    )
)
def test_every_wait_and_rate_is_botocores(outcomes: list[tuple[float, bool]]) -> None:
    clock, detector = Clock(), Detector()
    limiter, bucket = botocore_limiter(clock, detector)
    policy = policy_by(clock)
    for passed, throttled in outcomes:
        clock.time += passed
        assert policy.before_attempt() == pytest.approx(botocore_wait(limiter, bucket))
        detector.throttled = throttled
        limiter.on_receiving_response()
        policy.observe(THROTTLED if throttled else None)
        assert policy.limiter.bucket.rate == pytest.approx(bucket.max_rate)


def test_nothing_waits_until_the_service_throttles() -> None:
    policy = AdaptiveRetryPolicy()
    for _ in range(100):
        policy.observe(None)
        assert policy.before_attempt() == 0


def test_a_throttled_client_waits_for_its_next_token() -> None:
    clock = Clock()
    policy = policy_by(clock)
    policy.observe(THROTTLED)
    wait = policy.before_attempt()
    assert wait > 0
    clock.time += wait
    assert policy.before_attempt() == 0


def test_the_clock_is_one_that_is_never_set_back() -> None:
    """botocore goes by the time of day: set back by an hour, it waits for one."""
    clock = Clock()
    limiter, bucket = botocore_limiter(clock, Detector())
    limiter._enabled = True
    clock.time -= 3600
    assert botocore_wait(limiter, bucket) > 3000
    assert AdaptiveRetryPolicy().limiter._clock is time.monotonic
