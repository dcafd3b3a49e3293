"""Which shapes go into one module, and what that costs at start (docs/lazy-loading.md).

``python -m bench.layouts`` emits the package in each way, and takes the CPU time of fresh processes
that make a client and read the documented answer of one operation, in turns. It prints the lower
quartiles: what a neighbour of this machine adds is never less than nothing.
"""

from __future__ import annotations

import compileall
import os
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from unittest.mock import patch

from rich.console import Console
from rich.table import Table

from bench.plans import Plan, documented_plan, page_plan, widest_plan
from bench.samples import spread
from codegen.emit import modules
from codegen.emit.package import emit
from codegen.model import Service, sources
from codegen.release import output
from codegen.release.build import completed
from codegen.resolve import resolve

#: A way to group: for the id of each shape what it has in common with those in its module.
Grouping = Callable[[Service, Mapping[int, frozenset[str]]], dict[int, frozenset[str]]]

ROUNDS = 40
DEFERRED = "runtime/lazy_attrs.py"

_PROGRAM = """
import sys
sys.path.insert(0, {folder!r})
import imagebuilder
client = imagebuilder.Client(region="us-west-2")
answer = imagebuilder.HttpResponse(200, {{}}, sys.argv[1].encode())
imagebuilder.OPERATIONS[{operation!r}].call.read_response(answer)
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
_AT_ONCE = b"""
from functools import partial

import attrs

define, field = partial(attrs.define, eq=False, repr=False), attrs.field
"""
#: The first way again, with structures that attrs builds at once; see runtime/lazy_attrs.py.
AT_ONCE = "the first, built by attrs at once"


def main() -> None:
    """Measure, and print the table."""
    plans = (page_plan(25), widest_plan(), documented_plan("GetImageRecipe"))
    with tempfile.TemporaryDirectory() as name:
        ways = GROUPINGS | {AT_ONCE: clusters}
        folders = {title: Path(name, str(n)) for n, title in enumerate(ways)}
        counts = {
            title: _write(folders[title], grouping, at_once=title == AT_ONCE)
            for title, grouping in ways.items()
        }
        times = _measure(folders, plans, Path(name))
    operations = [plan.operation for plan in plans]
    table = Table("modules", "number", *operations, title="ms of CPU, fresh process to read answer")
    for title in ways:
        taken = [f"{spread(times[title, each]).lower:.1f}" for each in operations]
        table.add_row(title, str(counts[title]), *taken)
    Console(width=120).print(table)


def _write(folder: Path, grouping: Grouping, *, at_once: bool) -> int:
    """Write the package with its shapes grouped; return how many modules of shapes it has."""
    source = sources.from_botocore("imagebuilder")
    service = resolve(source, package="imagebuilder", operations=None)
    reached = grouping(service, modules.reached_by(service))
    with patch.object(modules, "reached_by", return_value=reached):
        files = output.formatted(emit(service))
    if at_once:
        files[DEFERRED] += _AT_ONCE
    output.write(completed(files, service, source), folder / "imagebuilder")
    compileall.compile_dir(str(folder), quiet=1)
    return sum(path.startswith(("operations/", "shapes/")) for path in files)


def _measure(
    folders: Mapping[str, Path], plans: Iterable[Plan], home: Path
) -> dict[tuple[str, str], list[float]]:
    """Return the milliseconds of every process, by grouping and operation."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    times: dict[tuple[str, str], list[float]] = {}
    each = [(title, plan) for title in folders for plan in plans]
    for _ in range(ROUNDS):
        for title, plan in random.sample(each, k=len(each)):
            program = _PROGRAM.format(folder=str(folders[title]), operation=plan.operation)
            command = [sys.executable, "-c", program, plan.answer]
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(command, env=environment, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            times.setdefault((title, plan.operation), []).append(1000 * spent)
    return times


if __name__ == "__main__":
    main()
