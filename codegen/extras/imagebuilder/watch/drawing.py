"""What the view on a terminal draws: the heading, a bar for each workflow, and the sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.table import Column, Table
from rich.text import Text

from .bar import parts
from .report import state_of, step_title, steps_of_total, title_of
from .texts import one_line
from .times import elapsed, spelt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from rich.console import Console, ConsoleOptions, RenderableType

    from .. import WorkflowExecutionMetadata, WorkflowStepMetadata
    from .poll import Build, Workflow
    from .report import Section

#: In columns: from here on a workflow has its counts beside its bar, else below its name.
_WIDE = 100
_WIDEST = 120
_LONGEST_LABEL = 28

#: How a state looks; one that is not here, and so one that is not known yet, looks as it is.
_STYLES = {
    "AVAILABLE": "bold green",
    "COMPLETED": "green",
    "RUNNING": "cyan",
    "PENDING": "bright_black",
    "SKIPPED": "bright_black",
    "CANCELLED": "yellow",
    "ROLLBACK_IN_PROGRESS": "yellow",
    "ROLLBACK_COMPLETED": "yellow",
    "FAILED": "bold red",
}


def heading(build: Build, arn: str, took: str) -> Table:
    """Return the line above all: which image, in which state, for how long."""
    table = Table.grid(
        Column(no_wrap=True), Column(ratio=1), Column(no_wrap=True), padding=(0, 2, 0, 0)
    )
    state = Text(state_of(build), style=_STYLES.get(str(build.status), "bold"))
    table.add_row(Text(title_of(build, arn), style="bold"), state, took)
    return table


class Workflows:
    """The workflows that count, as wide as there is room for."""

    def __init__(self, build: Build, now: datetime) -> None:
        self._build = build
        self._now = now

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        """Yield the lines of each workflow, columns aligned between them."""
        current = self._build.current
        if not current:
            yield Text("no workflow has started yet", style="bright_black")
        width = min(options.max_width, _WIDEST)
        columns = _Columns(current, self._now)
        for workflow in current:
            if width < _WIDE:
                yield from columns.narrow(workflow, width)
            else:
                yield columns.wide(workflow, width)
            for step in workflow.running:
                yield self._step(step, width)
        superseded = len(self._build.workflows) - len(current)
        if superseded:
            note = f"superseded by a retry, and not shown: {superseded}"
            yield Text(note, style="bright_black")

    def _step(self, step: WorkflowStepMetadata, width: int) -> Table:
        """Return the line of a step that is running."""
        table = Table.grid(
            Column(ratio=1, no_wrap=True, overflow="ellipsis"),
            Column(no_wrap=True, justify="right"),
            padding=(0, 2, 0, 0),
        )
        table.width = width
        text = Text(f"  > {step_title(step)}", style="cyan")
        table.add_row(text, spelt(elapsed(step.start_time, self._now)))
        return table


class _Columns:
    """The lines of workflows, which share the widths of their columns."""

    def __init__(self, workflows: tuple[Workflow, ...], now: datetime) -> None:
        self._now = now
        self._label = min(max((len(w.label) for w in workflows), default=0), _LONGEST_LABEL)
        self._status = max((len(_status(w)) for w in workflows), default=0)
        self._counts = max((len(steps_of_total(w)) for w in workflows), default=0)
        self._took = max((len(spelt(w.seconds(now))) for w in workflows), default=0)

    def wide(self, workflow: Workflow, width: int) -> Table:
        """Return everything on one line."""
        table = self._grid(width, self._label, self._status, None, self._counts, self._took)
        table.add_row(*self._name(workflow), _Bar(workflow.run), *self._end(workflow))
        return table

    def narrow(self, workflow: Workflow, width: int) -> Iterator[Table]:
        """Yield a line with the name and one with the bar."""
        table = self._grid(width, self._label, None, self._took)
        counts, took = self._end(workflow)
        table.add_row(*self._name(workflow), took)
        yield table
        table = self._grid(width, 0, None, self._counts)
        table.add_row("", _Bar(workflow.run), counts)
        yield table

    def _grid(self, width: int, *widths: int | None) -> Table:
        """Return a table with columns of these widths; the one without takes what is left."""
        columns = [
            Column(no_wrap=True, overflow="ellipsis", width=given, ratio=None if given else 1)
            for given in widths
        ]
        table = Table.grid(*columns, padding=(0, 2, 0, 0))
        table.width = width
        return table

    def _name(self, workflow: Workflow) -> tuple[Text, Text]:
        status = _status(workflow)
        return Text(workflow.label, style="bold"), Text(status, style=_STYLES.get(status, ""))

    def _end(self, workflow: Workflow) -> tuple[Text, Text]:
        took = Text(spelt(workflow.seconds(self._now)), justify="right")
        return Text(steps_of_total(workflow)), took


class _Bar:
    """The bar of a workflow, as wide as its column."""

    def __init__(self, run: WorkflowExecutionMetadata) -> None:
        self._run = run

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        text = Text()
        for part in parts(self._run, options.max_width):
            glyph = part.ascii_glyph if options.ascii_only else part.glyph
            text.append(glyph * part.cells, style=part.style)
        yield text


def section_table(section: Section) -> Padding:
    """Return a section: its title, and below it the names and texts."""
    table = Table.grid(Column(no_wrap=True, style="bright_black"), Column(), padding=(0, 2, 0, 0))
    table.title = Text(section.title, style="bold")
    table.title_justify = "left"
    for name, text in section.fields:
        table.add_row(f"  {name}", Text(text))
    return Padding(table, (0, 0, 1, 0))


def _status(workflow: Workflow) -> str:
    """Return the status as the service spells it."""
    return one_line(workflow.run.status or "state unknown")
