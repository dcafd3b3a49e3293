"""Waiting until an acceptor of a waiter says that it is over, without I/O and without sleeping.

A waiter is emitted as a :class:`WaiterPlan`, plain data. A driver polls: it sends the request of a
:class:`Wait` and hands it what came, until that has a result. As in ``botocore/waiter.py``,
acceptors are tried in the model's order and the first that matches counts. Unlike there, an error
that may pass by itself ends a poll and not the wait: builds go on while their polls are throttled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from .errors import (
    ApiError,
    ParamValidationError,
    TransportError,
    WaiterFailedError,
    WaiterTimeoutError,
)
from .structures import shown_members

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final, Literal, TypeGuard

RequestT = TypeVar("RequestT")
ResponseT = TypeVar("ResponseT")

#: How many polls in a row may fail, each after the attempts of its own call.
PATIENCE = 10
#: The ends of the names of members in which a service says why a state is what it is.
_REASONS = ("reason", "message")


class Acceptor(Generic[ResponseT]):
    """One condition on the outcome of a poll, and the state that it leads to.

    An outcome is the response, or the :class:`~.errors.ApiError` when the service answered with
    one. ``explanation`` says in a few words what was matched; it ends up in error messages.
    ``holder`` are the attributes that lead to the structure whose member was tested: what it says
    beside that member of the reason ends up there too.
    """

    __slots__ = ("explanation", "holder", "matches", "state")

    def __init__(
        self,
        state: Literal["success", "failure", "retry"],
        matches: Callable[[ResponseT | ApiError], bool],
        explanation: str,
        *,
        holder: tuple[str, ...] | None = None,
    ) -> None:
        self.state: Final = state
        self.matches: Final = matches
        self.explanation: Final = explanation
        self.holder: Final = holder


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


def path_is(
    read: Callable[[ResponseT], object], expected: object
) -> Callable[[ResponseT | ApiError], bool]:
    """Return a match on what ``read`` returns for a response; an error never matches it.

    This is the waiter matcher ``path``, as ``botocore/waiter.py`` has it; below are ``pathAll`` and
    ``pathAny``.
    """

    def matches(outcome: ResponseT | ApiError) -> bool:
        return not isinstance(outcome, ApiError) and read(outcome) == expected

    return matches


def path_all(
    read: Callable[[ResponseT], object], expected: object
) -> Callable[[ResponseT | ApiError], bool]:
    """Return a match on a list, not an empty one, of nothing but ``expected``."""

    def matches(outcome: ResponseT | ApiError) -> bool:
        values = () if isinstance(outcome, ApiError) else read(outcome)
        return _is_list(values) and bool(values) and all(value == expected for value in values)

    return matches


def path_any(
    read: Callable[[ResponseT], object], expected: object
) -> Callable[[ResponseT | ApiError], bool]:
    """Return a match on a list with ``expected`` in it."""

    def matches(outcome: ResponseT | ApiError) -> bool:
        values = () if isinstance(outcome, ApiError) else read(outcome)
        return _is_list(values) and any(value == expected for value in values)

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


class Wait(Generic[RequestT, ResponseT]):
    """One wait, as a state machine.

    A driver sends :attr:`request` and hands over what was :meth:`received`, pausing as that says,
    until it returns ``None``: then :attr:`result` is what met the condition.
    """

    __slots__ = (
        "_failures",
        "_last_answer",
        "_last_attempt",
        "_on_poll",
        "_pause",
        "_plan",
        "_retried",
        "attempt",
        "request",
        "result",
    )

    def __init__(
        self,
        plan: WaiterPlan[RequestT, ResponseT],
        request: RequestT,
        *,
        delay: float | None = None,
        max_attempts: int | None = None,
        on_poll: Callable[[int, ResponseT | ApiError | TransportError], object] | None = None,
    ) -> None:
        """Begin a wait.

        :param delay: seconds between two polls; the model's when ``None``.
        :param max_attempts: how many polls there are at most; the model's when ``None``.
        :param on_poll: called after each poll with its number, from 1, and its outcome.
        :raises ParamValidationError: one of them is not what it must be.
        """
        _validate(plan.operation_name, delay, max_attempts, on_poll)
        self.request: Final = request
        #: How many polls there have been.
        self.attempt = 0
        self.result: ResponseT | ApiError | None = None
        self._plan: Final = plan
        self._on_poll: Final = on_poll
        self._pause: Final = plan.delay if delay is None else delay
        self._last_attempt: Final = plan.max_attempts if max_attempts is None else max_attempts
        self._failures = 0
        self._retried: Acceptor[ResponseT] | None = None
        self._last_answer: ResponseT | ApiError | None = None

    def received(self, outcome: ResponseT | ApiError | TransportError) -> float | None:
        """Take the outcome of a poll; return the seconds until the next, ``None`` when it is over.

        :raises WaiterFailedError: an acceptor says that the condition can no longer be met.
        :raises WaiterTimeoutError: that was the last poll, and the condition is not met.
        :raises ApiError: ``outcome`` itself, an error that neither an acceptor knows nor may pass,
            or the last of ten in a row that might have.
        :raises TransportError: ``outcome`` itself, the last of ten in a row.
        """
        self.attempt += 1
        if self._on_poll is not None:
            self._on_poll(self.attempt, outcome)
        if isinstance(outcome, TransportError):
            self._failed(outcome)
        else:
            self._last_answer = outcome
            if self._accepted(outcome):
                self.result = outcome
                return None
        if self.attempt >= self._last_attempt:
            raise self._timed_out(outcome)
        return self._pause

    def _accepted(self, outcome: ResponseT | ApiError) -> bool:
        """Return whether ``outcome`` meets the condition; raises what it ends the wait with."""
        accepted = next((each for each in self._plan.acceptors if each.matches(outcome)), None)
        if accepted is None and isinstance(outcome, ApiError):
            self._failed(outcome)
            return False
        self._failures = 0
        if accepted is None:
            return False
        if accepted.state == "failure":
            raise self._over(accepted, outcome)
        self._retried = accepted
        return accepted.state == "success"

    def _failed(self, error: ApiError | TransportError) -> None:
        """Count a poll without a useful answer; raise ``error`` when it is one too many."""
        self._failures += 1
        if not error.retryable or self._failures >= PATIENCE:
            raise error

    def _over(
        self, accepted: Acceptor[ResponseT], outcome: ResponseT | ApiError
    ) -> WaiterFailedError[ResponseT]:
        """Return the error for an outcome that meets the failure condition ``accepted``."""
        reason = f"{accepted.explanation}{_reason_beside(outcome, accepted.holder)}"
        error = WaiterFailedError(
            f"Waiting for {self._described()} failed: {reason}",
            waiter_name=self._plan.name,
            reason=reason,
            last_response=outcome,
        )
        error.__cause__ = outcome if isinstance(outcome, ApiError) else None
        return error

    def _timed_out(
        self, outcome: ResponseT | ApiError | TransportError
    ) -> WaiterTimeoutError[ResponseT]:
        """Return the error for the last poll, whose outcome was ``outcome``."""
        many = "s" if self.attempt > 1 else ""
        reason = f"the condition was not met in {self.attempt} attempt{many}"
        if self._retried is not None:
            reason += f"; the last acceptor that matched: {self._retried.explanation}"
        error = WaiterTimeoutError(
            f"Waiting for {self._described()} timed out: {reason}",
            waiter_name=self._plan.name,
            reason=reason,
            last_response=self._last_answer,
        )
        error.__cause__ = outcome if isinstance(outcome, ApiError | TransportError) else None
        return error

    def _described(self) -> str:
        """Return what is waited for, and for which request."""
        members = ", ".join(f"{name}={value}" for name, value in shown_members(self.request))
        return f"{self._plan.name} of {members}" if members else self._plan.name


def _is_list(values: object) -> TypeGuard[list[object]]:
    return isinstance(values, list)


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


def _reason_beside(outcome: object, holder: tuple[str, ...] | None) -> str:
    """Return, in parentheses, what an outcome says of its reason; empty when it says nothing.

    That is an error's message, or the members of the structure at ``holder`` that are called so.
    """
    if isinstance(outcome, ApiError):
        return f" ({outcome.message})" if outcome.message else ""
    if holder is None:
        return ""
    for attribute in holder:
        outcome = getattr(outcome, attribute, None)
    said = [f"{name}: {text}" for name, text in shown_members(outcome) if name.endswith(_REASONS)]
    return f" ({'; '.join(said)})" if said else ""
