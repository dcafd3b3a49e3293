"""The plain view: a line whenever something changed, for logs and for terminals without more."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .arn import name_of
from .report import (
    activity,
    closing,
    counts_of,
    reason_of,
    sections,
    status_of,
    steps_of_total,
    title_of,
)
from .texts import one_line
from .times import duration, stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .poll import Build, Workflow
    from .report import Section
    from .view import End


class LinesView:
    """Writes lines: the course of the build to standard output, what is wrong to standard error."""

    def __init__(self, arn: str, *, alone: bool = True) -> None:
        self._arn = arn
        #: What a line begins with, where it is not clear which build it is about.
        self._name = "" if alone else f"{name_of(arn)}: "
        #: The latest line about each thing, so that only changes are written.
        self._written: dict[str, str] = {}
        #: How much could not be read at the latest poll.
        self._unread = 0

    def show(self, build: Build) -> None:
        """Write what is not as it was at the last poll."""
        self._show(build, over=False)
        # That the same cannot be read again is not worth a line; the reason may have other words.
        if len(build.unread) > self._unread:
            self.warn("; ".join(build.unread))
        self._unread = len(build.unread)

    def _show(self, build: Build, *, over: bool) -> None:
        took = duration(build.seconds(build.polled, over=over))
        when = f"{stamp(build.polled)} ({took})" if took else stamp(build.polled)
        for thing, line in _lines(build, self._arn):
            if self._written.get(thing) != line:
                self._written[thing] = line
                print(f"{when} {self._name}{line}", flush=True)

    def warn(self, message: str) -> None:
        """Write a warning."""
        print(f"warning: {self._name}{one_line(message)}", file=sys.stderr, flush=True)

    def finish(self, end: End) -> None:
        """Write the last state, then how it ended."""
        if end.build is not None:
            self._show(end.build, over=end.error is None)
        print_end(end, self._arn)

    def start(self) -> None:
        """Do nothing: a line is written when there is something to say."""

    def stop(self) -> None:
        """Do nothing: every line was complete when it was written."""


def print_end(end: End, arn: str) -> None:
    """Write how it ended: errors to standard error, all else to standard output."""
    for section in sections(end):
        print("\n".join(_section(section)))
    if end.error is None:
        print(closing(end, arn), flush=True)
    else:
        sys.stdout.flush()
        print(closing(end, arn), file=sys.stderr, flush=True)


def _lines(build: Build, arn: str) -> Iterator[tuple[str, str]]:
    """Yield a line for each thing to be seen, and what tells it from the others."""
    reason = reason_of(build)
    status = f"{status_of(build)}: {reason}" if reason else status_of(build)
    yield "image", f"image {title_of(build, arn)}: {status}"
    for workflow in build.current:
        yield from _workflow_lines(workflow)
    superseded = len(build.workflows) - len(build.current)
    if superseded:
        yield "superseded", f"superseded by a retry, and not shown: {superseded}"


def _workflow_lines(workflow: Workflow) -> Iterator[tuple[str, str]]:
    run = workflow.run
    name = f"workflow {workflow.label}"
    status = one_line(run.status or "state unknown")
    counts = counts_of(workflow)
    steps = steps_of_total(workflow) + (f": {counts}" if counts else "")
    yield f"{run.workflow_execution_id}", f"{name}: {status}, {steps}"
    for step in workflow.running:
        yield f"{step.step_execution_id}", f"{name}: {activity(step)}"


def _section(section: Section) -> Iterator[str]:
    """Yield the lines of a section: its title, then each name with its text beside it."""
    yield section.title
    width = max(len(name) for name, _ in section.fields)
    for name, text in section.fields:
        first, *rest = text.split("\n")
        yield f"  {name:{width}}  {first}".rstrip()
        yield from (f"  {'':{width}}  {line}".rstrip() for line in rest)
