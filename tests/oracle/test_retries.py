"""When a call is repeated, attempt by attempt, against botocore's standard retry mode."""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

from hypothesis import given, settings, strategies as st

from imagebuilder.runtime.errors import ApiError, ConnectionFailedError
from imagebuilder.runtime.http import Headers
from imagebuilder.runtime.retries import (
    INITIAL_QUOTA,
    NO_RETRY_INCREMENT,
    RETRY_COST,
    THROTTLED_RETRY_COST,
    Failure,
    StandardRetryPolicy,
)
from imagebuilder.runtime.retryable import (
    THROTTLED_CODES,
    THROTTLED_STATUSES,
    TRANSIENT_CODES,
    TRANSIENT_STATUSES,
)
from tests.oracle.differences import as_botocore_repeats

_standard: Any = import_module("botocore.retries.standard")
_quota: Any = import_module("botocore.retries.quota")
_exceptions: Any = import_module("botocore.exceptions")
_model: Any = import_module("botocore.model")
_awsrequest: Any = import_module("botocore.awsrequest")

#: A model with an error of each kind: plain, retryable, and throttling.
MODEL: Any = _model.ServiceModel(
    {
        "metadata": {"protocol": "rest-json", "serviceId": "test", "endpointPrefix": "test"},
        "operations": {
            "Run": {
                "name": "Run",
                "http": {"method": "POST", "requestUri": "/"},
                "errors": [{"shape": "Plain"}, {"shape": "Again"}, {"shape": "Slower"}],
            }
        },
        "shapes": {
            "Plain": {"type": "structure", "members": {}, "exception": True},
            "Again": {
                "type": "structure",
                "members": {},
                "exception": True,
                "retryable": {"throttling": False},
            },
            "Slower": {
                "type": "structure",
                "members": {},
                "exception": True,
                "retryable": {"throttling": True},
            },
        },
    }
)


class AgainError(ApiError):
    _retryable = True


class SlowerError(ApiError):
    _retryable = True
    _throttling = True


MODELLED = {"Plain": ApiError, "Again": AgainError, "Slower": SlowerError}


class Outcome(NamedTuple):
    """What came of an attempt; without ``status`` it is a transport error, 200 is success."""

    status: int | None
    code: str = ""
    retry_after: str | None = None

    @property
    def headers(self) -> dict[str, str]:
        return {} if self.retry_after is None else {"x-amz-retry-after": self.retry_after}


class Decision(NamedTuple):
    """What a policy makes of an outcome: the delay, if any, and the quota that is left."""

    delay: float | None
    quota: int


class Theirs:
    """botocore's pieces, put together as ``register_retry_handler`` does."""

    def __init__(self, max_attempts: int, jitter: float) -> None:
        adapter = _standard.RetryEventAdapter()
        detector = _standard.ThrottlingErrorDetector(adapter)
        self.quota = _quota.RetryQuota()
        self.checker = _standard.RetryQuotaChecker(self.quota, detector)
        self.handler = _standard.RetryHandler(
            retry_policy=_standard.RetryPolicy(
                _standard.StandardRetryConditions(max_attempts=max_attempts),
                _standard.ExponentialBackoff(
                    random=lambda: jitter, service_name="test", throttling_detector=detector
                ),
            ),
            retry_event_adapter=adapter,
            retry_quota=self.checker,
            service_name="test",
        )
        self.context: dict[str, Any] = {}

    def decide(self, outcome: Outcome, attempt: int) -> Decision:
        response, error = None, None
        if outcome.status is None:
            error = _exceptions.ConnectionClosedError(endpoint_url="https://example.com")
        else:
            http = _awsrequest.AWSResponse("", outcome.status, outcome.headers, None)
            failed = outcome.status >= 300
            code = as_botocore_repeats(
                outcome.status, outcome.code, modelled=outcome.code in MODELLED
            )
            response = (http, {"Error": {"Code": code}} if failed else {})
        delay = self.handler.needs_retry(
            response=response,
            attempts=attempt,
            operation=MODEL.operation_model("Run"),
            caught_exception=error,
            request_dict={"context": self.context},
        )
        if delay is None:
            # The "after-call" event comes once a call has ended with an answer.
            if response is not None:
                self.checker.release_retry_quota(self.context, http_response=response[0])
            self.context = {}
        return Decision(delay, self.quota.available_capacity)


class Ours:
    """Our policy, driven as ``runtime/exchange.py`` does."""

    def __init__(self, max_attempts: int, jitter: float) -> None:
        self.policy = StandardRetryPolicy(max_attempts, jitter=lambda: jitter)
        self.acquired: int | None = None

    def decide(self, outcome: Outcome, attempt: int) -> Decision:
        return Decision(self._delay(outcome, attempt), self.policy.quota.available)

    def _delay(self, outcome: Outcome, attempt: int) -> float | None:
        if outcome.status == 200:
            self.policy.succeeded(self.acquired)
            self.acquired = None
            return None
        failure = Failure(ConnectionFailedError())
        if outcome.status is not None:
            failure = Failure(
                MODELLED.get(outcome.code, ApiError)(
                    code=outcome.code,
                    status_code=outcome.status,
                    headers=Headers(outcome.headers.items()),
                )
            )
        self.acquired = self.policy.acquire(failure, attempt)
        return None if self.acquired is None else self.policy.delay(failure, attempt)


CODES = sorted({*TRANSIENT_CODES, *THROTTLED_CODES, *MODELLED, "Unknown", "AccessDenied", ""})
STATUSES = [400, 403, 404, 408, 413, 429, 500, 501, 502, 503, 504, 505, 599]
RETRY_AFTER = st.one_of(
    st.none(),
    st.integers(-1000, 60_000).map(str),
    st.sampled_from(["", "soon", "1.5", " 1500 ", "1_000", "9" * 400, "0"]),
)
FAILURES = st.one_of(
    st.just(Outcome(None)),
    st.builds(Outcome, st.sampled_from(STATUSES), st.sampled_from(CODES), RETRY_AFTER),
)
JITTER = st.sampled_from([0.0, 0.25, 1.0])


def assert_same(outcomes: list[Outcome], max_attempts: int, jitter: float) -> None:
    """Compare calls one after the other: each lasts until it is not repeated."""
    ours, theirs = Ours(max_attempts, jitter), Theirs(max_attempts, jitter)
    attempt = 1
    for outcome in outcomes:
        decision = ours.decide(outcome, attempt)
        assert decision == theirs.decide(outcome, attempt), (outcome, attempt)
        attempt = 1 if decision.delay is None else attempt + 1


@settings(max_examples=400)
@given(
    outcomes=st.lists(FAILURES | st.just(Outcome(200)), min_size=1, max_size=30),
    max_attempts=st.integers(1, 9),
    jitter=JITTER,
)
def test_any_run_of_outcomes_is_decided_as_botocore_decides_it(
    outcomes: list[Outcome], max_attempts: int, jitter: float
) -> None:
    assert_same(outcomes, max_attempts, jitter)


@settings(max_examples=30)
@given(
    failure=FAILURES,
    length=st.integers(60, 200),
    successes=st.sets(st.integers(0, 199), max_size=20),
    max_attempts=st.integers(2, 100),
)
def test_the_quota_runs_out_and_fills_up_as_in_botocore(
    failure: Outcome, length: int, successes: set[int], max_attempts: int
) -> None:
    outcomes = [Outcome(200) if n in successes else failure for n in range(length)]
    assert_same(outcomes, max_attempts, 1.0)


def test_every_status_with_every_code_is_decided_as_in_botocore() -> None:
    for status in range(300, 600):
        for code in CODES:
            assert_same([Outcome(status, code)], 3, 1.0)


def test_the_tables_are_those_of_botocore() -> None:
    transient, throttled = _standard.TransientRetryableChecker, _standard.ThrottledRetryableChecker
    status_checker = _standard.ThrottlingStatusCodeChecker
    assert set(transient._TRANSIENT_ERROR_CODES) == TRANSIENT_CODES
    assert set(transient._TRANSIENT_STATUS_CODES) == TRANSIENT_STATUSES
    assert set(throttled._THROTTLED_ERROR_CODES) == THROTTLED_CODES
    assert set(status_checker._THROTTLING_STATUS_CODES) == THROTTLED_STATUSES


def test_the_costs_are_those_of_botocore() -> None:
    checker = _standard.RetryQuotaChecker
    assert (RETRY_COST, THROTTLED_RETRY_COST, NO_RETRY_INCREMENT, INITIAL_QUOTA) == (
        checker._RETRY_COST,
        checker._THROTTLING_RETRY_COST,
        checker._NO_RETRY_INCREMENT,
        _quota.RetryQuota.INITIAL_CAPACITY,
    )
