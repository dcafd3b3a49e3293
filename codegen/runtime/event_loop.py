"""What the package calls of asyncio, as a type checker sees it.

A type checker reads every module that a program reaches, and asyncio brings fifty more
(concurrent.futures, multiprocessing, ctypes), which is a tenth of mypy's time for a user's ten
lines without a cache (``python -m bench --only mypy-cold``). None of its types is in this package's
own. So this is where that ends: to a type checker there are the functions and types below. What
a start loads imports asyncio itself when it runs, and not this module too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterable
    from types import TracebackType
    from typing import Any, ParamSpec, Protocol, Self, TypeVar

    P = ParamSpec("P")
    T = TypeVar("T")
    ResultT = TypeVar("ResultT", covariant=True)

    class Future(Awaitable[ResultT], Protocol[ResultT]):
        """A result that may be still to come; a task is one, too."""

        def done(self) -> bool: ...
        def cancelled(self) -> bool: ...
        def result(self) -> ResultT: ...
        def exception(self) -> BaseException | None: ...
        def add_done_callback(self, fn: Callable[[Any], object], /) -> None: ...

    class EventLoop(Protocol):
        """An event loop."""

        def is_closed(self) -> bool: ...
        def call_soon_threadsafe(self, callback: Callable[[], object], /) -> object: ...
        def run_in_executor(
            self, executor: None, func: Callable[..., T], /, *args: Any
        ) -> Future[T]: ...

    class Timeout(Protocol):
        """Cancels what is awaited within it, in time."""

        def expired(self) -> bool: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(
            self,
            exc_type: type[BaseException] | None,
            exc_val: BaseException | None,
            exc_tb: TracebackType | None,
            /,
        ) -> None: ...

    class CancelledError(BaseException):
        """Raised where a task is cancelled."""

    def get_running_loop() -> EventLoop:
        """Return the event loop that runs here."""
        ...

    def create_task(coro: Coroutine[Any, Any, T], /) -> Future[T]:
        """Return a task that runs ``coro``."""
        ...

    async def shield(arg: Awaitable[T], /) -> T:
        """Wait for ``arg``, which goes on where the wait is cancelled."""
        ...

    async def sleep(delay: float, /) -> None:
        """Wait for so many seconds."""
        ...

    def timeout(delay: float | None, /) -> Timeout:
        """Return a limit of so many seconds, or none."""
        ...

    def timeout_at(when: float | None, /) -> Timeout:
        """Return a limit that ends at a time of the event loop, or none."""
        ...

    async def to_thread(func: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what ``func`` returns in a thread."""
        ...

    async def wait(fs: Iterable[Future[Any]], /) -> object:
        """Wait for all of them; none of their errors is raised."""
        ...


else:
    from asyncio import (
        CancelledError,
        create_task,
        get_running_loop,
        shield,
        sleep,
        timeout,
        timeout_at,
        to_thread,
        wait,
    )

__all__ = [
    "CancelledError",
    "create_task",
    "get_running_loop",
    "shield",
    "sleep",
    "timeout",
    "timeout_at",
    "to_thread",
    "wait",
]
