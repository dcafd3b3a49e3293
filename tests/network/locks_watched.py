"""A program: calls on an event loop, and which locks its thread and the others took for them.

``python -m tests.network.locks_watched URL`` prints a JSON object: ``shared`` are the package's
locks that the loop's thread took and others too, for which it may have to wait; ``waited`` are the
locks, whose ever, for which it did wait, each with what made it; ``modules`` those of modules.
"""

from __future__ import annotations

import _thread
import sys
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

#: Every lock that was made since this was loaded.
LOCKS: list[Watched] = []
#: What is no maker of locks, but what makers make them with.
_TOOLS = (__file__, threading.__file__)


class Watched:
    """A lock, with the threads that took it, and those that had to wait for it."""

    def __init__(self, lock: Any) -> None:
        frame = sys._getframe(1)
        while frame.f_back is not None and frame.f_code.co_filename in _TOOLS:
            frame = frame.f_back
        self.made_by = frame.f_code.co_filename.replace("\\", "/")
        self.taken_by: set[int] = set()
        self.waited_for_by: set[int] = set()
        self._lock = lock
        LOCKS.append(self)

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        me = _thread.get_ident()
        taken: bool = self._lock.acquire(False)
        if not taken and blocking:
            self.waited_for_by.add(me)
            taken = self._lock.acquire(True, timeout)
        if taken:
            self.taken_by.add(me)
        return taken

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._lock, name)


def _watching(make: Callable[[], Any]) -> Callable[[], Watched]:
    return lambda: Watched(make())


def watch() -> None:
    """Have all locks that are made from now on watched, those of modules being loaded included."""
    lock, rlock = _watching(_thread.allocate_lock), _watching(_thread.RLock)
    # To type checkers they are classes.
    threading_, thread_ = vars(threading), vars(_thread)
    threading_["Lock"] = threading_["_allocate_lock"] = thread_["allocate_lock"] = lock
    threading_["RLock"] = thread_["RLock"] = rlock


def is_modules(lock: Watched) -> bool:
    """Return whether it is held while a module is loaded."""
    return "importlib" in lock.made_by


def is_ours(lock: Watched) -> bool:
    """Return whether the package made it."""
    return "/imagebuilder/" in lock.made_by


def is_of_starting_threads(lock: Watched) -> bool:
    """Return whether it is what a thread waits with until one that it started runs."""
    return lock.made_by.endswith("concurrent/futures/thread.py")


def _program(url: str) -> None:
    import asyncio
    import json
    from concurrent.futures import thread
    from datetime import UTC, datetime, timedelta

    import imagebuilder

    del thread
    asked = 0

    def keys() -> imagebuilder.Credentials:
        # Due to be renewed at once, and again and again.
        nonlocal asked
        asked += 1
        soon = datetime.now(UTC) + timedelta(seconds=2)
        return imagebuilder.Credentials(f"AKID{asked}", "key", expires_at=soon)

    async def keys_of_the_loop() -> imagebuilder.Credentials:
        await asyncio.sleep(0.01)
        return keys()

    async def calls(client: imagebuilder.AsyncClient) -> None:
        for _ in range(3):
            await asyncio.gather(
                *(client.list_images() for _ in range(20)),
                *(client.get_image(image_build_version_arn="arn:aws:x") for _ in range(20)),
                client.wait_until.image_available(image_build_version_arn="arn:aws:x"),
            )
            [item async for item in client.paginate.list_images()]
            await asyncio.sleep(0.6)

    async def main() -> None:
        client = imagebuilder.AsyncClient(
            region="us-west-2", endpoint_url=url, credentials=keys, max_attempts=5
        )

        async def at_once(_: float) -> None:
            await asyncio.sleep(0)

        client._sleep = at_once
        # To make a client may take a while, and so may this.
        others = [
            client.with_options(credentials=keys_of_the_loop),
            client.with_options(retry_mode="adaptive", credentials=keys),
        ]
        before = len(LOCKS)
        me = _thread.get_ident()
        for lock in LOCKS:
            lock.taken_by.clear()
            lock.waited_for_by.clear()
        async with client:
            for each in (client, *others):
                await calls(each)
        ours = [lock for lock in LOCKS if is_ours(lock)]
        found = {
            "asked": asked,
            "made": len(LOCKS) - before,
            "ours": len(ours),
            "taken": sum(me in lock.taken_by for lock in ours),
            "shared": [lock.made_by for lock in ours if lock.taken_by > {me}],
            "waited": [
                lock.made_by
                for lock in LOCKS
                if me in lock.waited_for_by and not is_of_starting_threads(lock)
            ],
            "modules": [lock.made_by for lock in LOCKS if is_modules(lock) and me in lock.taken_by],
        }
        print(json.dumps(found))

    asyncio.run(main())


if __name__ == "__main__":
    watch()
    _program(sys.argv[1])
