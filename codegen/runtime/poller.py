"""The loop of the synchronous client over polls; :mod:`.waiting` decides what happens in it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import ApiError, TransportError
from .waiting import Wait

if TYPE_CHECKING:
    from collections.abc import Callable

    from .client import BaseClient
    from .waiting import WaiterPlan

RequestT = TypeVar("RequestT")
ResponseT = TypeVar("ResponseT")


def wait(
    plan: WaiterPlan[RequestT, ResponseT],
    send: Callable[[RequestT], ResponseT],
    request: RequestT,
    *,
    delay: float | None = None,
    max_attempts: int | None = None,
    on_poll: Callable[[int, ResponseT | ApiError | TransportError], object] | None = None,
    sleep: Callable[[float], object] = time.sleep,
) -> ResponseT | ApiError:
    """Send ``request`` until an acceptor of ``plan`` ends the wait; return what met the condition.

    That is the response, or the :class:`~.errors.ApiError` where the model waits for an error.
    ``sleep`` passes the seconds between two polls; the other parameters, and what is raised, are
    those of :class:`.Wait`.
    """
    state = Wait(plan, request, delay=delay, max_attempts=max_attempts, on_poll=on_poll)
    while state.result is None:
        pause = state.received(_poll(send, state.request))
        if pause is not None:
            sleep(pause)
    return state.result


def wait_for_response(
    plan: WaiterPlan[RequestT, ResponseT],
    send: Callable[[RequestT], ResponseT],
    request: RequestT,
    *,
    delay: float | None = None,
    max_attempts: int | None = None,
    on_poll: Callable[[int, ResponseT | ApiError | TransportError], object] | None = None,
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


def _poll(
    send: Callable[[RequestT], ResponseT], request: RequestT
) -> ResponseT | ApiError | TransportError:
    """Send ``request`` once; an error, or no answer, is an outcome like any other."""
    try:
        return send(request)
    except (ApiError, TransportError) as error:
        return error


class WaitUntilBase:
    """The waiters of a client; see the emitted ``WaitUntil``."""

    # The emitted methods end in one of these; the client for asyncio has its own.
    _wait = staticmethod(wait)
    _wait_for_response = staticmethod(wait_for_response)

    def __init__(self, client: BaseClient, sleep: Callable[[float], object]) -> None:
        self._client = client
        self._sleep = sleep

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            from .nearest import no_waiter

            raise no_waiter(self, name)


def waited(
    self: Any,
    plan: WaiterPlan[RequestT, ResponseT],
    request: RequestT,
    *,
    delay: float | None,
    max_attempts: int | None,
    on_poll: Callable[[int, ResponseT | ApiError | TransportError], object] | None,
) -> ResponseT | ApiError:
    """Wait as :func:`wait` does: what the emitted waiters end in."""
    outcome: ResponseT | ApiError = self._wait(
        plan,
        self._client.send,
        request,
        delay=delay,
        max_attempts=max_attempts,
        on_poll=on_poll,
        sleep=self._sleep,
    )
    return outcome


def waited_for_response(
    self: Any,
    plan: WaiterPlan[RequestT, ResponseT],
    request: RequestT,
    *,
    delay: float | None,
    max_attempts: int | None,
    on_poll: Callable[[int, ResponseT | ApiError | TransportError], object] | None,
) -> ResponseT:
    """Wait as :func:`wait_for_response` does, for the emitted waiters."""
    response: ResponseT = self._wait_for_response(
        plan,
        self._client.send,
        request,
        delay=delay,
        max_attempts=max_attempts,
        on_poll=on_poll,
        sleep=self._sleep,
    )
    return response
