"""A process that creates components one after the other, until it is done or killed."""

from __future__ import annotations

import multiprocessing
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from imagebuilder.local import LocalImageBuilder
from tests.overlays.local.asked import component, handled

if TYPE_CHECKING:
    from collections.abc import Generator
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess


def create(path: str, prefix: str, times: int, said: Connection) -> None:
    """Create so many components; send the ARN of each when it was answered."""
    with LocalImageBuilder(state=path) as local:
        for number in range(times):
            answer = handled(local, component(name=f"{prefix} {number}"))
            local.advance(1)
            said.send(answer.component_build_version_arn)


def creating(path: str, prefix: str, times: int) -> tuple[BaseProcess, Connection]:
    """Start such a process; return it, and what it says the ARNs on."""
    context: Any = _context()
    ours, theirs = context.Pipe(duplex=False)
    process: BaseProcess = context.Process(target=create, args=(path, prefix, times, theirs))
    with search_path():
        process.start()
    theirs.close()
    return process, ours


def all_said(connection: Connection) -> list[str]:
    """Return everything that is said until the other end is closed."""
    said: list[str] = []
    while True:
        try:
            said.append(connection.recv())
        except (EOFError, OSError):
            return said


def _context() -> Any:
    """Return how processes are started: where possible by one that has imported all of this."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    multiprocessing.set_forkserver_preload([__name__])
    return multiprocessing.get_context("forkserver")


@contextmanager
def search_path() -> Generator[None]:
    """Hand this process's search path to those that are started: Python 3.11 does not."""
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)
    try:
        yield
    finally:
        del os.environ["PYTHONPATH"]
        if before is not None:
            os.environ["PYTHONPATH"] = before
