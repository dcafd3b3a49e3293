"""What ends a wait and what only a poll, with ``botocore.waiter`` as the oracle."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from unittest import mock

import botocore.waiter
import pytest
from attrs import define, field
from botocore.exceptions import WaiterError as BotocoreWaiterError
from hypothesis import given, strategies as st

from imagebuilder.runtime.errors import (
    ApiError,
    ConnectionFailedError,
    ParamValidationError,
    ResponseParseError,
    TransportError,
    WaiterFailedError,
    WaiterTimeoutError,
)
from imagebuilder.runtime.poller import wait, wait_for_response
from imagebuilder.runtime.waiting import Acceptor, WaiterPlan, on_error, on_status, path_is

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class Metadata:
    status_code: int = 200


@define
class Response:
    status: str = ""
    response_metadata: Metadata = field(factory=Metadata)


def status_of(response: Response) -> str:
    return response.status


Outcome = Response | ApiError
Polled = Response | ApiError | TransportError

READY: Acceptor[Response] = Acceptor("success", path_is(status_of, "READY"), "status is 'READY'")
BROKEN: Acceptor[Response] = Acceptor("failure", path_is(status_of, "BROKEN"), "status is 'BROKEN'")
MISSING = Acceptor[Response]("retry", on_error("Missing"), "the error code is 'Missing'")
GONE = Acceptor[Response]("success", on_error("Gone"), "the error code is 'Gone'")


def plan_of(
    *acceptors: Acceptor[Response], delay: float = 5, max_attempts: int = 3
) -> WaiterPlan[str, Response]:
    return WaiterPlan(
        name="Ready",
        operation_name="GetThing",
        delay=delay,
        max_attempts=max_attempts,
        acceptors=acceptors,
    )


@define
class Service:
    """Answers with ``outcomes`` one after the other; an error is raised."""

    outcomes: Sequence[Polled]
    polls: int = 0
    sleeps: list[float] = field(factory=list[float])

    def send(self, request: str) -> Response:
        outcome = self.outcomes[self.polls]
        self.polls += 1
        if isinstance(outcome, ApiError | TransportError):
            raise outcome
        return outcome

    def get_thing(self) -> dict[str, object]:
        """Answer as ``NormalizedOperationMethod`` of botocore does."""
        outcome = self.outcomes[self.polls]
        self.polls += 1
        assert not isinstance(outcome, TransportError)
        return as_dict(outcome)


def as_dict(outcome: Outcome) -> dict[str, object]:
    if isinstance(outcome, ApiError):
        return {
            "Error": {"Code": outcome.code, "Message": outcome.message},
            "ResponseMetadata": {"HTTPStatusCode": outcome.status_code},
        }
    return {
        "Status": outcome.status,
        "ResponseMetadata": {"HTTPStatusCode": outcome.response_metadata.status_code},
    }


def acceptor_of(config: dict[str, Any]) -> Acceptor[Response]:
    expected = config["expected"]
    match config["matcher"]:
        case "path":
            return Acceptor(config["state"], path_is(status_of, expected), "x")
        case "status":
            return Acceptor(config["state"], on_status(expected), "x")
        case _:
            return Acceptor(config["state"], on_error(expected), "x")


STATES = st.sampled_from(["success", "failure", "retry"])
CONFIGS = st.lists(
    st.fixed_dictionaries(
        {
            "state": STATES,
            "matcher": st.just("path"),
            "argument": st.just("Status"),
            "expected": st.sampled_from("ABC"),
        }
    )
    | st.fixed_dictionaries(
        {
            "state": STATES,
            "matcher": st.just("status"),
            "expected": st.sampled_from([200, 202, 404]),
        }
    )
    | st.fixed_dictionaries(
        {
            "state": STATES,
            "matcher": st.just("error"),
            "expected": st.sampled_from(["Missing", "Busy", True, False]),
        }
    ),
    max_size=4,
)
OUTCOMES = st.lists(
    st.builds(
        Response, st.sampled_from("ABCD"), st.builds(Metadata, st.sampled_from([200, 202, 203]))
    )
    | st.builds(
        ApiError,
        st.just("sorry"),
        code=st.sampled_from(["Missing", "Busy", "Other"]),
        # None that may pass by itself: those end a wait of botocore's, and not of ours.
        status_code=st.sampled_from([400, 404, 409]),
    ),
    min_size=5,
    max_size=5,
)


def error_of(waiter: Any, service: Service) -> Any:
    """Return the error in which botocore's ``waiter`` ends, ``None`` when its condition is met."""
    clock = SimpleNamespace(sleep=service.sleeps.append)
    with mock.patch.object(botocore.waiter, "time", clock):
        try:
            waiter.wait()
        except BotocoreWaiterError as error:
            return error
    return None


@given(configs=CONFIGS, outcomes=OUTCOMES, delay=st.integers(0, 9), attempts=st.integers(1, 5))
def test_polls_sleeps_and_end_are_those_of_botocore(
    configs: list[dict[str, Any]], outcomes: list[Outcome], delay: int, attempts: int
) -> None:
    theirs, ours = Service(outcomes), Service(outcomes)
    model = {"operation": "GetThing", "delay": delay, "maxAttempts": attempts}
    config = botocore.waiter.SingleWaiterConfig({**model, "acceptors": configs})
    waiter = botocore.waiter.Waiter("Ready", config, theirs.get_thing)
    plan = plan_of(*map(acceptor_of, configs), delay=delay, max_attempts=attempts)
    expected = error_of(waiter, theirs)
    if expected is None:
        met = wait(plan, ours.send, "id", sleep=ours.sleeps.append)
        assert met is outcomes[theirs.polls - 1]
    elif str(expected.kwargs["reason"]).startswith("An error occurred"):
        # An error that no acceptor knows; botocore wraps it.
        with pytest.raises(ApiError) as refused:
            wait(plan, ours.send, "id", sleep=ours.sleeps.append)
        assert refused.value is outcomes[theirs.polls - 1]
    else:
        timed_out = str(expected.kwargs["reason"]).startswith("Max attempts exceeded")
        with pytest.raises(WaiterTimeoutError if timed_out else WaiterFailedError) as caught:
            wait(plan, ours.send, "id", sleep=ours.sleeps.append)
        last = caught.value.last_response
        assert isinstance(last, Response | ApiError)
        assert as_dict(last) == expected.last_response
    assert ours.polls == theirs.polls
    assert ours.sleeps == theirs.sleeps


def run(service: Service, *acceptors: Acceptor[Response], **settings: Any) -> Outcome:
    return wait(plan_of(*acceptors), service.send, "id", sleep=service.sleeps.append, **settings)


def test_the_response_that_met_the_condition_is_returned() -> None:
    service = Service([Response("NEW"), Response("READY")])
    assert run(service, READY) is service.outcomes[1]
    assert service.sleeps == [5]


def test_an_error_that_met_the_condition_is_returned() -> None:
    error = ApiError("it is gone", code="Gone")
    assert run(Service([error]), GONE) is error


def test_waiting_for_a_response_returns_it_and_raises_an_error_that_met_the_condition() -> None:
    service = Service([Response("READY"), ApiError("it is gone", code="Gone")])
    plan = plan_of(READY, GONE)
    response: Response = wait_for_response(plan, service.send, "id", sleep=service.sleeps.append)
    assert response == Response("READY")
    with pytest.raises(ApiError, match="it is gone"):
        wait_for_response(plan, service.send, "id", sleep=service.sleeps.append)


def test_a_failure_state_says_which_acceptor_matched() -> None:
    said = "^Waiting for Ready failed: status is 'BROKEN'$"
    with pytest.raises(WaiterFailedError, match=said) as caught:
        run(Service([Response("BROKEN")]), READY, BROKEN)
    assert caught.value.waiter_name == "Ready"
    assert caught.value.reason == "status is 'BROKEN'"
    assert caught.value.last_response == Response("BROKEN")
    assert caught.value.__cause__ is None


def test_an_error_that_no_acceptor_knows_is_raised_as_it_is() -> None:
    error = ApiError("not allowed", code="AccessDenied", status_code=403)
    with pytest.raises(ApiError) as caught:
        run(Service([error]), READY, MISSING)
    assert caught.value is error


THROTTLED = ApiError("slow down", code="CallRateLimitExceededException", status_code=429)
DOWN = ApiError("sorry", code="InternalFailure", status_code=500)
BROKEN_OFF = ConnectionFailedError("it broke off")


@pytest.mark.parametrize("error", [THROTTLED, DOWN, BROKEN_OFF], ids=["429", "500", "no answer"])
def test_an_error_that_may_pass_ends_a_poll_and_not_the_wait(error: Polled) -> None:
    seen: list[tuple[int, object]] = []
    outcomes = [Response("NEW"), *[error] * 9, Response("NEW"), *[error] * 9, Response("READY")]
    service = Service(outcomes)
    done = run(
        service,
        READY,
        BROKEN,
        max_attempts=99,
        on_poll=lambda attempt, outcome: seen.append((attempt, outcome)),
    )
    assert done == Response("READY")
    assert seen == list(enumerate(outcomes, 1))
    assert service.sleeps == [5] * 20


@pytest.mark.parametrize("error", [THROTTLED, DOWN, BROKEN_OFF], ids=["429", "500", "no answer"])
def test_ten_polls_in_a_row_that_fail_are_too_many(
    error: ApiError | TransportError,
) -> None:
    others = [THROTTLED, DOWN, BROKEN_OFF]
    service = Service([Response("NEW"), *others * 3, error, Response("READY")])
    with pytest.raises(type(error)) as caught:
        run(service, READY, max_attempts=99)
    assert caught.value is error
    assert service.polls == 11


def test_an_acceptor_that_knows_an_error_goes_before_whether_it_may_pass() -> None:
    service = Service([*[DOWN] * 20, Response("READY")])
    busy = Acceptor[Response]("retry", on_error("InternalFailure"), "it is down")
    assert run(service, READY, busy, max_attempts=99) == Response("READY")
    failed = Acceptor[Response]("failure", on_error("InternalFailure"), "it is down")
    said = r"^Waiting for Ready failed: it is down \(sorry\)$"
    with pytest.raises(WaiterFailedError, match=said):
        run(Service([DOWN]), READY, failed)


def test_a_wait_that_is_over_while_polls_fail_says_why() -> None:
    service = Service([Response("NEW"), DOWN, BROKEN_OFF])
    with pytest.raises(WaiterTimeoutError, match=r"not met in 3 attempts$") as caught:
        run(service, READY)
    assert caught.value.last_response is DOWN
    assert caught.value.__cause__ is BROKEN_OFF
    with pytest.raises(WaiterTimeoutError) as caught:
        run(Service([BROKEN_OFF]), READY, max_attempts=1)
    assert caught.value.last_response is None


def test_an_error_that_a_failure_acceptor_knows_is_the_cause_too() -> None:
    error = ApiError("it is gone", code="Gone")
    with pytest.raises(WaiterFailedError, match="the code") as caught:
        run(Service([error]), Acceptor[Response]("failure", on_error("Gone"), "the code"))
    assert caught.value.__cause__ is error


def test_a_timeout_says_how_often_was_polled_and_what_matched_last() -> None:
    service = Service([ApiError(code="Missing"), Response("NEW"), Response("NEW")])
    with pytest.raises(WaiterTimeoutError, match=r"3 attempts.*the error code is 'Missing'") as e:
        run(service, READY, MISSING)
    assert e.value.last_response == Response("NEW")
    assert service.sleeps == [5, 5]


def test_one_attempt_sleeps_never() -> None:
    service = Service([Response("NEW")])
    with pytest.raises(WaiterTimeoutError, match=r"1 attempt$"):
        run(service, READY, max_attempts=1)
    assert service.sleeps == []


def test_delay_and_max_attempts_override_the_model() -> None:
    service = Service([*[Response("NEW")] * 4, Response("READY")])
    run(service, READY, delay=0.25, max_attempts=5)
    assert service.sleeps == [0.25] * 4


def test_on_poll_is_called_after_each_poll_with_what_came() -> None:
    error = ApiError(code="Missing")
    calls: list[tuple[int, Outcome]] = []
    service = Service([error, Response("READY")])

    def on_poll(attempt: int, outcome: Outcome) -> None:
        calls.append((attempt, outcome))

    run(service, READY, MISSING, on_poll=on_poll)
    assert calls == [(1, error), (2, Response("READY"))]


def test_an_answer_that_cannot_be_read_passes_through() -> None:
    def send(request: str) -> Response:
        raise ResponseParseError("no answer")

    with pytest.raises(ResponseParseError):
        wait(plan_of(READY, MISSING), send, "id")


def test_a_response_without_metadata_has_no_status() -> None:
    assert not on_status(200)(object())


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("delay", -1),
        ("delay", float("nan")),
        ("delay", float("inf")),
        ("delay", True),
        ("delay", "5"),
        ("max_attempts", 0),
        ("max_attempts", True),
        ("max_attempts", 2.0),
        ("on_poll", "print"),
    ],
)
def test_a_setting_that_cannot_work_is_named_before_anything_is_sent(
    argument: str, value: object
) -> None:
    service = Service([])
    with pytest.raises(ParamValidationError, match=f"{argument}: must be"):
        run(service, READY, **{argument: value})
    assert service.polls == 0


def test_all_settings_that_cannot_work_are_listed() -> None:
    with pytest.raises(ParamValidationError) as caught:
        run(Service([]), READY, delay=-1, max_attempts=0, on_poll=3)
    assert [problem.split(":")[0] for problem in caught.value.problems] == [
        "delay",
        "max_attempts",
        "on_poll",
    ]
    assert caught.value.operation_name == "GetThing"
