"""What runs inside: an event loop without sockets or threads, and pytest on the chosen tests."""

from __future__ import annotations

import asyncio
import io
import subprocess
import sys
import time
import traceback
import warnings
from asyncio import base_events
from collections import Counter
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any

import pytest

from tests import both_clients
from tests.pyodide.chosen import FOLDERS, LEFT_OUT

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable


class _Nothing:
    """A selector of no sockets: it waits for the time of the next callback."""

    def select(self, timeout: float | None) -> list[Any]:
        if timeout is None:
            _refused()
        time.sleep(timeout)
        return []

    def close(self) -> None:
        """Nothing is open."""


class PlainLoop(base_events.BaseEventLoop):
    """Runs callbacks; what belongs into another thread it runs at once, for there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = _Nothing()

    def _process_events(self, event_list: list[Any]) -> None:
        """There are none."""

    def _write_to_self(self) -> None:
        """Nobody else could wake it."""

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> Any:
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future


class _Policy(asyncio.events._AbstractEventLoopPolicy):
    """Has ``asyncio.run`` use that loop, and not the browser's, which never ends."""

    def new_event_loop(self) -> PlainLoop:
        return PlainLoop()

    def set_event_loop(self, loop: Any) -> None:
        """Only the running one is asked for."""


class _SharedLoop:
    """The loop that the tests of both clients share: in this thread."""

    def __init__(self) -> None:
        self._loop = PlainLoop()

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return self._loop.run_until_complete(coroutine)

    def stop(self) -> None:
        self._loop.close()


#: What a program has not imported when it starts, of what is imported here.
_LIBRARIES = ("attr", "attrs", "botocore", "cattrs", "imagebuilder", "urllib3", "yaml")


def _in_this_process(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
    """Run ``python -c CODE`` as a process of its own would, for there are none.

    It begins without the libraries, which are imported anew; afterwards they are as they were.
    """
    if "-c" not in command:
        raise OSError(f"no process can be started for {command}")
    kept = {name: module for name, module in sys.modules.items() if _is_of_libraries(name)}
    for name in kept:
        del sys.modules[name]
    output, status = io.StringIO(), 0
    try:
        with redirect_stdout(output):
            exec(command[command.index("-c") + 1], {"__name__": "__main__"})
    except SystemExit as end:
        status = 1 if end.code else 0
    except BaseException:
        output.write(traceback.format_exc())
        status = 1
    finally:
        for name in filter(_is_of_libraries, list(sys.modules)):
            del sys.modules[name]
        sys.modules.update(kept)
    return subprocess.CompletedProcess(command, status, output.getvalue(), "")


def _is_of_libraries(name: str) -> bool:
    return name.partition(".")[0] in _LIBRARIES


def _refused(*_: object) -> Any:
    raise RuntimeError("what this test waits for does not happen without threads")


class Selection:
    """Collects what is chosen, and says what is not and why."""

    def pytest_configure(self, config: pytest.Config) -> None:
        # Of a plugin that is not here.
        config.addinivalue_line("markers", "block_network(...): there is no network here")

    def pytest_ignore_collect(self, collection_path: Any, config: pytest.Config) -> bool | None:
        name = collection_path.relative_to(config.rootpath).as_posix()
        return True if name in LEFT_OUT else None

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        out = [
            item
            for item in items
            if item.nodeid in LEFT_OUT or item.nodeid.partition("[")[0] in LEFT_OUT
        ]
        config.hook.pytest_deselected(items=out)
        items[:] = [item for item in items if item not in out]

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        for reason, number in Counter(LEFT_OUT.values()).most_common():
            terminalreporter.write_line(f"left out: {number} files or tests, {reason}")


def main(arguments: Iterable[str]) -> int:
    """Run pytest with ``arguments``, on all that is chosen when there are none."""
    # The browser's loop says that it runs, always; without it asyncio.run makes another.
    asyncio._set_running_loop(None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        asyncio.set_event_loop_policy(_Policy())
    vars(both_clients)["Loop"] = _SharedLoop
    vars(asyncio)["run_coroutine_threadsafe"] = _refused
    vars(subprocess)["run"] = _in_this_process
    sys.dont_write_bytecode = True
    given = ["-o", f"testpaths={' '.join(FOLDERS)}", *arguments]
    return int(pytest.main(["-p", "no:cacheprovider", *given], plugins=[Selection()]))
