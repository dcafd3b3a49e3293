"""Which shapes go into one module, and what that costs at start (docs/lazy-loading.md).

``python -m bench.layouts`` emits the package in each way, and takes the CPU time of fresh processes
that make a client and load one operation, in turns. It prints medians.
"""

from __future__ import annotations

import compileall
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from unittest.mock import patch

from rich.console import Console
from rich.table import Table

from codegen import layout, output, sources
from codegen.emit import emit
from codegen.model import Service
from codegen.resolve import resolve

#: A way to group: for the id of each shape what it has in common with those in its module.
Grouping = Callable[[Service, Mapping[int, frozenset[str]]], dict[int, frozenset[str]]]

ROUNDS = 25
OPERATIONS = ("ListWorkflowExecutions", "GetImage", "CreateImage")

_PROGRAM = """
import sys
sys.path.insert(0, {folder!r})
import imagebuilder
client = imagebuilder.Client(region="us-west-2")
imagebuilder.OPERATIONS[{operation!r}].response_type
"""


def _messages(service: Service) -> dict[int, frozenset[str]]:
    """Return the requests and responses: they stay with their operations."""
    return {
        id(shape): frozenset({operation.name})
        for operation in service.operations
        for shape in (operation.input, operation.output)
    }


def clusters(service: Service, reached: Mapping[int, frozenset[str]]) -> dict[int, frozenset[str]]:
    """Group what the same operations reach, as the generator does."""
    del service
    return dict(reached)


def shapes(service: Service, reached: Mapping[int, frozenset[str]]) -> dict[int, frozenset[str]]:
    """Give every shape a module of its own."""
    return {key: frozenset({f"shape {key}"}) for key in reached} | _messages(service)


def shared(service: Service, reached: Mapping[int, frozenset[str]]) -> dict[int, frozenset[str]]:
    """Put what several operations reach into one module."""
    return {
        key: users if len(users) == 1 else frozenset({"several"}) for key, users in reached.items()
    } | _messages(service)


def everything(
    service: Service, reached: Mapping[int, frozenset[str]]
) -> dict[int, frozenset[str]]:
    """Put all but requests and responses into one module."""
    return dict.fromkeys(reached, frozenset({"all"})) | _messages(service)


GROUPINGS: dict[str, Grouping] = {
    "what the same operations reach": clusters,
    "every shape apart": shapes,
    "by operation, what is shared together": shared,
    "all together": everything,
}


def main() -> None:
    """Measure, and print the table."""
    with tempfile.TemporaryDirectory() as name:
        folders = {title: Path(name, str(n)) for n, title in enumerate(GROUPINGS)}
        counts = {title: _write(folders[title], GROUPINGS[title]) for title in GROUPINGS}
        times = _measure(folders, Path(name))
    table = Table("modules", "number", *OPERATIONS, title="ms of CPU, fresh process to loaded")
    for title in GROUPINGS:
        medians = [f"{statistics.median(times[title, each]):.1f}" for each in OPERATIONS]
        table.add_row(title, str(counts[title]), *medians)
    Console(width=120).print(table)


def _write(folder: Path, grouping: Grouping) -> int:
    """Write the package with its shapes grouped; return how many modules of shapes it has."""
    source = sources.from_botocore("imagebuilder")
    service = resolve(source, package="imagebuilder", operations=None)
    reached = grouping(service, layout.reached_by(service))
    with patch.object(layout, "reached_by", return_value=reached):
        files = output.formatted(emit(service))
    output.write(output.with_manifest(files, service, source), folder / "imagebuilder")
    compileall.compile_dir(str(folder), quiet=1)
    return sum(path.startswith(("operations/", "shapes/")) for path in files)


def _measure(folders: Mapping[str, Path], home: Path) -> dict[tuple[str, str], list[float]]:
    """Return the milliseconds of every process, by grouping and operation."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    times: dict[tuple[str, str], list[float]] = {
        (title, each): [] for title in folders for each in OPERATIONS
    }
    for _ in range(ROUNDS):
        for title, operation in random.sample(list(times), k=len(times)):
            program = _PROGRAM.format(folder=str(folders[title]), operation=operation)
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([sys.executable, "-c", program], env=environment, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            times[title, operation].append(1000 * spent)
    return times


if __name__ == "__main__":
    main()
