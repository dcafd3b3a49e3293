"""Check that the tests can fail: damage a copy of the client, one way at a time, and run them.

The mutants are data (:mod:`.mutants`). This is no test: ``nox -s mutants`` runs it, or ``python -m
tests.mutants.mutate [NAME ...]`` from the root of the repository. The working tree is only read.
The exit status is 0 when every mutant is caught. It is 1 when one survives, and also when that says
nothing: a text that is not in its file as often as it should be, tests that cannot be collected, or
that fail before anything is damaged.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, NamedTuple

from rich.console import Console
from rich.table import Table

from tests.mutants.mutants import MUTANTS

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from tests.mutants.mutant import Mutant

ROOT = Path(__file__).resolve().parents[2]
COPIED = (
    *("generated", "codegen", "overlays", "templates", "tests"),
    *("pyproject.toml", "services.toml"),
)
PACKAGE = Path("generated/imagebuilder")
#: Where the runtime comes from. Tests import from there what the package does not use.
SOURCE = Path("codegen")

#: Seconds. A mutant that never ends, say an endless loop over pages, is caught by this.
TIME_LIMIT = 60
#: The undamaged copy runs the tests of all mutants in one go.
BASELINE_TIME_LIMIT = 600

PYTEST = (
    "-m",
    "pytest",
    "-x",
    "-q",
    "-p",
    "no:cacheprovider",
    "-p",
    "tests.mutants.plugin",
    "--tb=short",
)
PASSED, FAILED = 0, 1


class Outcome(NamedTuple):
    """What came of running tests: pytest's exit status, ``None`` when the time was up."""

    status: int | None
    output: str
    seconds: float

    @property
    def first_failure(self) -> str:
        """The name of the test that failed."""
        found = re.search(r"^FAILED \S*?::(.+?)(?: - .*)?$", self.output, re.MULTILINE)
        return "the time limit" if self.status is None else found.group(1) if found else ""


class Result(NamedTuple):
    """A mutant and what the tests made of it; ``trouble`` is why that says nothing."""

    mutant: Mutant
    outcome: Outcome | None = None
    trouble: str = ""

    @property
    def caught(self) -> bool:
        return self.outcome is not None and self.outcome.status in (FAILED, None)

    @property
    def verdict(self) -> str:
        if self.trouble:
            return "BROKEN"
        return "caught" if self.caught else "SURVIVED"


def files_of(mutant: Mutant, root: Path) -> list[Path]:
    """Return every file below ``root`` that holds the code of ``mutant``, relative to it.

    The package has of the runtime what it uses, so that a module may be in the source alone.
    """
    name = Path(mutant.file)
    if name.parts[0] != "runtime":
        return [PACKAGE / name]
    return [SOURCE / name, *([PACKAGE / name] if (root / PACKAGE / name).exists() else [])]


def trouble_with(mutant: Mutant, root: Path) -> str:
    """Return why ``mutant`` cannot be made of the files below ``root``; empty when it can."""
    problems: list[str] = []
    for path in files_of(mutant, root):
        if not (root / path).is_file():
            problems.append(f"{path}: no such file")
            continue
        count = (root / path).read_text("utf-8").count(mutant.text)
        if count != mutant.times:
            problems.append(f"{path}: has the text {count} times, not {mutant.times}")
    if mutant.text == mutant.replacement:
        problems.append("the replacement is the text")
    return "; ".join(problems)


@contextmanager
def damaged(mutant: Mutant, root: Path) -> Generator[None]:
    """Put ``mutant`` into the files below ``root``, and back what was there."""
    paths = [root / path for path in files_of(mutant, root)]
    before = [(path, path.read_bytes(), path.stat().st_mtime_ns) for path in paths]
    # Compiled files are matched by time and size: every mutant has a time of its own.
    when = MUTANTS.index(mutant) + 1
    try:
        for path, content, _ in before:
            text = content.decode().replace(mutant.text, mutant.replacement)
            path.write_bytes(text.encode())
            os.utime(path, (when, when))
        yield
    finally:
        for path, content, modified in before:
            path.write_bytes(content)
            os.utime(path, ns=(modified, modified))


def run_tests(root: Path, tests: Sequence[str], time_limit: float) -> Outcome:
    """Run ``tests`` below ``root`` in a process of their own."""
    start = time.perf_counter()
    try:
        done = subprocess.run(
            [sys.executable, *PYTEST, *tests],
            cwd=root,
            capture_output=True,
            encoding="utf-8",
            timeout=time_limit,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Outcome(None, "", time.perf_counter() - start)
    return Outcome(done.returncode, done.stdout + done.stderr, time.perf_counter() - start)


def try_mutant(mutant: Mutant, root: Path) -> Result:
    """Return what its tests make of ``mutant`` in the copy at ``root``."""
    trouble = trouble_with(mutant, root)
    if trouble:
        return Result(mutant, trouble=trouble)
    with damaged(mutant, root):
        outcome = run_tests(root, mutant.tests, TIME_LIMIT)
    if outcome.status in (PASSED, FAILED, None):
        return Result(mutant, outcome)
    # Tests that cannot even be collected have not looked at what the mutant does.
    return Result(mutant, outcome, f"pytest ended with {outcome.status}\n{outcome.output}")


def try_all(mutants: Sequence[Mutant], roots: Sequence[Path], console: Console) -> list[Result]:
    """Try each of ``mutants``, as many at once as there are copies."""
    free: SimpleQueue[Path] = SimpleQueue()
    for root in roots:
        free.put(root)

    def try_one(mutant: Mutant) -> Result:
        root = free.get()
        try:
            result = try_mutant(mutant, root)
        finally:
            free.put(root)
        if result.verdict != "caught":
            console.print(f"{result.verdict}: {mutant.name}", style="bold red", highlight=False)
        return result

    with ThreadPoolExecutor(len(roots)) as pool:
        return list(pool.map(try_one, mutants))


def baseline(mutants: Sequence[Mutant], roots: Sequence[Path]) -> str:
    """Return what the tests complain about before anything is damaged; empty when nothing."""
    tests = sorted({test for mutant in mutants for test in mutant.tests})
    parts = [tests[place :: len(roots)] for place in range(len(roots))]
    with ThreadPoolExecutor(len(roots)) as pool:
        outcomes = [
            pool.submit(run_tests, root, part, BASELINE_TIME_LIMIT)
            for root, part in zip(roots, parts, strict=True)
            if part
        ]
        return "\n".join(
            outcome.result().output or "The time limit was reached"
            for outcome in outcomes
            if outcome.result().status != PASSED
        )


def copied(to: Path) -> Path:
    """Copy what the tests need into the new folder ``to``."""
    to.mkdir()
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, to / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, to / name)
    return to


def report(results: Sequence[Result], seconds: float, console: Console) -> None:
    """Print a line for each mutant, and what went wrong in full."""
    table = Table("mutant", "verdict", "seconds", "by", box=None, pad_edge=False)
    table.columns[0].no_wrap = True
    table.columns[2].justify = "right"
    for result in results:
        taken = f"{result.outcome.seconds:.1f}" if result.outcome else ""
        by = result.outcome.first_failure if result.caught and result.outcome else ""
        style = None if result.verdict == "caught" else "bold red"
        table.add_row(result.mutant.name, result.verdict, taken, by, style=style)
    console.print(table)
    for result in results:
        if result.trouble:
            console.print(f"\n{result.mutant.name}\n{result.trouble}", highlight=False)
    caught = sum(result.verdict == "caught" for result in results)
    console.print(f"\n{caught} of {len(results)} mutants caught in {seconds:.0f} s", style="bold")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the check; return the exit status."""
    parser = argparse.ArgumentParser(prog="mutate", description="Check that the tests can fail.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="part of the name of a mutant")
    parser.add_argument("--jobs", type=int, default=2, help="how many are tried at once (2)")
    options = parser.parse_args(arguments)
    chosen = [m for m in MUTANTS if not options.names or any(n in m.name for n in options.names)]
    if not chosen:
        parser.error(f"no mutant has {' or '.join(options.names)} in its name")
    if options.jobs < 1:
        parser.error("--jobs must be 1 or more")

    # A log has no width of its own.
    width = None if sys.stdout.isatty() else 140
    console = Console(emoji=False, markup=False, width=width)
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        roots = [copied(Path(folder, str(number))) for number in range(options.jobs)]
        broken = [Result(m, trouble=why) for m in chosen if (why := trouble_with(m, roots[0]))]
        if broken:
            report(broken, time.perf_counter() - start, console)
            return 1
        console.print(f"Running the tests of {len(chosen)} mutants without any of them ...")
        complaint = baseline(chosen, roots)
        if complaint:
            console.print(complaint, highlight=False)
            console.print("The tests fail before anything is damaged", style="bold red")
            return 1
        console.print(f"They pass ({time.perf_counter() - start:.0f} s); now one mutant at a time")
        results = try_all(chosen, roots, console)
    report(results, time.perf_counter() - start, console)
    return 0 if all(result.verdict == "caught" for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
