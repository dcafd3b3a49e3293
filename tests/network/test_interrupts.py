"""An exception at any point of a call leaves no lock, no connection and no answer behind.

It comes from a signal: Ctrl-C, or SIGALRM for a time limit. CPython raises it between two
instructions; here one is raised at every line of the runtime in turn, and by real signals.
"""

from __future__ import annotations

import itertools
import logging
import random
import signal
import sys
import threading
from functools import partial
from linecache import getline
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from tests.network.replies import Reply, failure, replying
from tests.network.test_threads import ask, connected, echo

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from tests.network.server import Request

# A socket that is dropped in the middle of being closed is closed by CPython, which says so.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")

RUNTIME = str(Path(imagebuilder.__file__).parent / "runtime")


class Interrupt(BaseException):
    """What a handler of a signal raises."""


class Interrupter:
    """Raises at the ``number``-th line of a ``runtime`` that is run in this thread."""

    def __init__(self, number: int, runtime: str = RUNTIME) -> None:
        self.left = number
        self._runtime = runtime
        self.where = ""
        #: The lines at which each frame has been, for those that it comes back to.
        self._seen: dict[FrameType, set[int]] = {}

    def __call__(self, frame: FrameType, event: str, argument: object) -> Any:
        del argument
        if not frame.f_code.co_filename.startswith(self._runtime):
            return None
        if event == "line" and not self._leaves_a_with(frame):
            self.left -= 1
            if self.left == 0:
                self.where = f"{frame.f_code.co_filename}:{frame.f_lineno}"
                raise Interrupt
        return self

    def forget(self) -> None:
        self._seen.clear()

    def _leaves_a_with(self, frame: FrameType) -> bool:
        """Say whether a ``with`` is left: what is raised there goes before what it would do."""
        seen = self._seen.setdefault(frame, set())
        again = frame.f_lineno in seen
        seen.add(frame.f_lineno)
        line = getline(frame.f_code.co_filename, frame.f_lineno)
        return again and line.lstrip().startswith("with ")


def interrupted(call: Callable[[], object], number: int, runtime: str = RUNTIME) -> str | None:
    """Return the line at which ``call`` was interrupted, ``None`` when it has not so many."""
    interrupter = Interrupter(number, runtime)
    before = sys.gettrace()
    sys.settrace(interrupter)
    try:
        call()
    except Interrupt:
        pass
    finally:
        sys.settrace(before)
        # Frames know of it, and it must not keep them.
        interrupter.forget()
    return interrupter.where or None


def echo_whole(request: Request) -> Reply:
    """Answer what came whole: of a request that was interrupted, the server may get the head."""
    return echo(request) if request.body else Reply()


class Stumbling:
    """Answers every other request with a fault of the service, so that calls are repeated."""

    def __init__(self) -> None:
        self._requests = 0

    def __call__(self, request: Request) -> Reply:
        self._requests += 1
        if self._requests % 2:
            return failure(429, "ThrottlingException")
        return echo_whole(request)


def assert_sound(client: imagebuilder.Client, name: str, where: str) -> None:
    """Make a call that needs the only connection, and every lock."""
    answers: list[str | None] = []
    # In a thread, so that a lock that is held for ever does not hold the test.
    thread = threading.Thread(target=lambda: answers.append(ask(client, name)), daemon=True)
    thread.start()
    thread.join(timeout=10)
    assert answers == [name], where


@pytest.mark.parametrize("retry_mode", ["standard", "adaptive"])
@pytest.mark.parametrize("answer", [lambda: echo_whole, Stumbling], ids=["answered", "throttled"])
def test_an_exception_at_any_line_leaves_nothing_behind(
    retry_mode: str, answer: Callable[[], Callable[[Request], Reply]]
) -> None:
    with (
        replying(answer()) as server,
        connected(
            server.url, retry_mode=retry_mode, max_connections=1, connect_timeout=2.0
        ) as client,
    ):
        inside: Any = client
        policy = inside._context.policy
        if retry_mode == "adaptive":
            # Between two looks at the clock every wait is over.
            policy.limiter._clock = itertools.count(step=100).__next__
        ask(client, "first")
        number = 0
        while True:
            number += 1
            policy.quota.available = 500
            where = interrupted(partial(ask, client, f"interrupted-{number}"), number)
            if where is None:
                break
            assert_sound(client, f"after-{number}", where)
    assert number > 150


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no such signals here")
def test_signals_at_any_time_leave_nothing_behind(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign: list[str] = []

    def note(unraisable: Any) -> None:
        """Keep what a ``__del__`` raised; CPython drops an interrupt that comes in one."""
        if unraisable.exc_type is not Interrupt:
            foreign.append(repr(unraisable.exc_value))

    monkeypatch.setattr(sys, "unraisablehook", note)
    # The handlers of logging have locks that an interrupt can leave taken.
    caplog.set_level(logging.WARNING, logger="imagebuilder")

    def raise_interrupt(number: int, frame: FrameType | None) -> None:
        del number, frame
        raise Interrupt

    chance = random.Random(5)
    before = signal.signal(signal.SIGALRM, raise_interrupt)
    hits = 0
    try:
        with (
            replying(echo_whole) as server,
            connected(server.url, max_connections=1, connect_timeout=2.0) as client,
        ):
            ask(client, "first")
            for number in range(1500):
                try:
                    signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.00001, 0.002))
                    assert ask(client, f"{number}") == f"{number}"
                    signal.setitimer(signal.ITIMER_REAL, 0)
                except Interrupt:
                    hits += 1
            signal.setitimer(signal.ITIMER_REAL, 0)
            assert_sound(client, "last", "after all of them")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert hits > 100
    assert foreign == []


class OutOfTimeError(Exception):
    """What a handler raises that is an :class:`Exception`, as that of Celery's soft limit is."""


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no such signals here")
def test_an_exception_that_a_handler_raises_ends_the_call() -> None:
    def raise_it(number: int, frame: FrameType | None) -> None:
        del number, frame
        raise OutOfTimeError

    def answer(request: Request) -> Reply:
        del request
        return Reply(delay=1.0)

    before = signal.signal(signal.SIGALRM, raise_it)
    try:
        with replying(answer) as server, connected(server.url, max_connections=1) as client:
            signal.setitimer(signal.ITIMER_REAL, 0.2)
            with pytest.raises(imagebuilder.TransportError) as caught:
                client.list_images()
            assert len(server.requests) == 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert str(caught.value) == "ListImages: the transport failed: OutOfTimeError"
    assert isinstance(caught.value.__cause__, OutOfTimeError)
