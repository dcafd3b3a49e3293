"""Waiting: an operation is polled until an acceptor of the waiter says how it ended.

A waiter is emitted as a :class:`WaiterPlan`, plain data; :func:`wait` is the loop. The rules are
those of ``botocore/waiter.py``: acceptors are tried in the model's order and the first that matches
counts, an error that no acceptor knows ends the wait.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Generic, TypeVar

from .errors import ApiError, ParamValidationError, WaiterFailedError, WaiterTimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final, Literal

RequestT = TypeVar("RequestT")
ResponseT = TypeVar("ResponseT")


class Acceptor(Generic[ResponseT]):
    """One condition on the outcome of a poll, and the state that it leads to.

    An outcome is the response, or the :class:`~.errors.ApiError` when the service answered with
    one. ``explanation`` says in a few words what was matched; it ends up in error messages.
    """

    __slots__ = ("explanation", "matches", "state")

    def __init__(
        self,
        state: Literal["success", "failure", "retry"],
        matches: Callable[[ResponseT | ApiError], bool],
        explanation: str,
    ) -> None:
        self.state: Final = state
        self.matches: Final = matches
        self.explanation: Final = explanation


class WaiterPlan(Generic[RequestT, ResponseT]):
    """A waiter of the model: what is polled, how often, and what ends it.

    ``delay`` is the pause between polls in seconds, ``max_attempts`` the number of polls.
    """

    __slots__ = ("acceptors", "delay", "max_attempts", "name", "operation_name")

    def __init__(
        self,
        *,
        name: str,
        operation_name: str,
        delay: float,
        max_attempts: int,
        acceptors: tuple[Acceptor[ResponseT], ...],
    ) -> None:
        self.name: Final = name
        self.operation_name: Final = operation_name
        self.delay: Final = delay
        self.max_attempts: Final = max_attempts
        self.acceptors: Final = acceptors


def on_response(test: Callable[[ResponseT], bool]) -> Callable[[ResponseT | ApiError], bool]:
    """Return a match on what a response says; an error never matches it."""

    def matches(outcome: ResponseT | ApiError) -> bool:
        return not isinstance(outcome, ApiError) and test(outcome)

    return matches


def on_status(expected: int) -> Callable[[object], bool]:
    """Return a match on the HTTP status of a response or an error."""

    def matches(outcome: object) -> bool:
        answer = outcome if isinstance(outcome, ApiError) else _metadata(outcome)
        status: object = getattr(answer, "status_code", None)
        return status == expected

    return matches


def on_error(expected: str | bool) -> Callable[[object], bool]:
    """Return a match on an error: its code, or with ``True`` any error, with ``False`` none."""

    def matches(outcome: object) -> bool:
        if isinstance(expected, bool):
            return isinstance(outcome, ApiError) is expected
        return isinstance(outcome, ApiError) and outcome.code == expected

    return matches


def wait(
    plan: WaiterPlan[RequestT, ResponseT],
    send: Callable[[RequestT], ResponseT],
    request: RequestT,
    *,
    delay: float | None = None,
    max_attempts: int | None = None,
    on_poll: Callable[[int, ResponseT | ApiError], object] | None = None,
    sleep: Callable[[float], object] = time.sleep,
) -> ResponseT | ApiError:
    """Send ``request`` until an acceptor of ``plan`` ends the wait; return what met the condition.

    That is the response, or the :class:`~.errors.ApiError` where the model waits for an error.

    :param delay: seconds between two polls; the model's when ``None``.
    :param max_attempts: how many polls there are at most; the model's when ``None``.
    :param on_poll: called after each poll with its number, from 1, and the response or error.
    :param sleep: what passes the seconds between two polls.
    :raises ParamValidationError: ``delay``, ``max_attempts`` or ``on_poll`` is not what it must be.
    :raises WaiterFailedError: an acceptor says that the condition can no longer be met, or the
        service answered with an error that no acceptor knows, which is then the cause.
    :raises WaiterTimeoutError: the condition was not met in ``max_attempts`` polls.
    """
    _validate(plan.operation_name, delay, max_attempts, on_poll)
    pause = plan.delay if delay is None else delay
    last_attempt = plan.max_attempts if max_attempts is None else max_attempts
    attempt = 0
    retried: Acceptor[ResponseT] | None = None
    while True:
        attempt += 1
        outcome = _poll(send, request)
        if on_poll is not None:
            on_poll(attempt, outcome)
        accepted = next((each for each in plan.acceptors if each.matches(outcome)), None)
        if accepted is None:
            if isinstance(outcome, ApiError):
                raise _failed(plan.name, f"the service answered {outcome}", outcome) from outcome
        elif accepted.state == "success":
            return outcome
        elif accepted.state == "failure":
            cause = outcome if isinstance(outcome, ApiError) else None
            raise _failed(plan.name, accepted.explanation, outcome) from cause
        else:
            retried = accepted
        if attempt >= last_attempt:
            raise _timed_out(plan.name, attempt, retried, outcome)
        sleep(pause)


def wait_for_response(
    plan: WaiterPlan[RequestT, ResponseT],
    send: Callable[[RequestT], ResponseT],
    request: RequestT,
    *,
    delay: float | None = None,
    max_attempts: int | None = None,
    on_poll: Callable[[int, ResponseT | ApiError], object] | None = None,
    sleep: Callable[[float], object] = time.sleep,
) -> ResponseT:
    """Do what :func:`wait` does, for a waiter whose condition only a response can meet.

    An error that met the condition all the same is raised as it is.
    """
    outcome = wait(
        plan,
        send,
        request,
        delay=delay,
        max_attempts=max_attempts,
        on_poll=on_poll,
        sleep=sleep,
    )
    if isinstance(outcome, ApiError):
        raise outcome
    return outcome


def _poll(send: Callable[[RequestT], ResponseT], request: RequestT) -> ResponseT | ApiError:
    """Send ``request`` once; an error of the service is an outcome like any other."""
    try:
        return send(request)
    except ApiError as error:
        return error


def _metadata(response: object) -> object:
    """Return the ``response_metadata`` of ``response``, or ``None`` when it has none."""
    return getattr(response, "response_metadata", None)


def _validate(operation_name: str, delay: object, max_attempts: object, on_poll: object) -> None:
    """Raise one error that lists every setting which cannot work."""
    problems: list[str] = []
    if delay is not None and not _is_pause(delay):
        problems.append(f"delay: must be a number of seconds, 0 or more, not {delay!r}")
    if max_attempts is not None and not (
        isinstance(max_attempts, int) and not isinstance(max_attempts, bool) and max_attempts >= 1
    ):
        problems.append(f"max_attempts: must be an integer, 1 or more, not {max_attempts!r}")
    if on_poll is not None and not callable(on_poll):
        problems.append(f"on_poll: must be callable or None, not {on_poll!r}")
    if problems:
        raise ParamValidationError.of(operation_name, problems)


def _is_pause(delay: object) -> bool:
    """Return whether ``delay`` is a finite number, 0 or more; NaN compares false."""
    if isinstance(delay, bool) or not isinstance(delay, int | float):
        return False
    return 0 <= delay < float("inf")


def _failed(name: str, reason: str, outcome: object) -> WaiterFailedError:
    return WaiterFailedError(
        f"Waiting for {name} failed: {reason}",
        waiter_name=name,
        reason=reason,
        last_response=outcome,
    )


def _timed_out(
    name: str, attempts: int, retried: Acceptor[ResponseT] | None, outcome: object
) -> WaiterTimeoutError:
    reason = f"the condition was not met in {attempts} attempt{'s' if attempts > 1 else ''}"
    if retried is not None:
        reason += f"; the last acceptor that matched: {retried.explanation}"
    return WaiterTimeoutError(
        f"Waiting for {name} timed out: {reason}",
        waiter_name=name,
        reason=reason,
        last_response=outcome,
    )
