"""What the view on a terminal draws: the heading, a bar for each workflow, and the sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.table import Column, Table
from rich.text import Text

from .bar import parts
from .report import activity, counts_of, reason_of, status_of, steps_of_total, title_of
from .texts import one_line
from .times import duration, elapsed

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
_GAP = 2

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


def heading(build: Build, arn: str, took: str) -> Text:
    """Return what stands above all: which image, in which state, for how long, and why."""
    state, reason = status_of(build), reason_of(build)
    text = Text(title_of(build, arn), style="bold")
    text.append("  ")
    text.append(state, style=_STYLES.get(state, "bold"))
    text.append(f"  {took}", style="not bold")
    if reason:
        text.append(f"\n{reason}", style="not bold")
    return text


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
        took = duration(elapsed(step.start_time, self._now))
        title = Text(f"  > {activity(step)}", style="cyan")
        return _row(width, (None, len(took)), title, took)


class _Columns:
    """The lines of workflows, which share the widths of their columns."""

    def __init__(self, workflows: tuple[Workflow, ...], now: datetime) -> None:
        self._now = now
        self._label = min(max((len(w.label) for w in workflows), default=0), _LONGEST_LABEL)
        self._status = max((len(_status(w)) for w in workflows), default=0)
        self._steps = max((len(steps_of_total(w)) for w in workflows), default=0)
        self._counts = max((len(counts_of(w)) for w in workflows), default=0)
        self._took = max((len(duration(w.seconds(now))) for w in workflows), default=0)

    def wide(self, workflow: Workflow, width: int) -> Table:
        """Return everything on one line."""
        columns = (self._label, self._status, None, self._steps, self._counts, self._took)
        name, status, steps, took = self._texts(workflow)
        return _row(
            width, columns, name, status, _Bar(workflow.run), steps, _counts(workflow), took
        )

    def narrow(self, workflow: Workflow, width: int) -> Iterator[Table]:
        """Yield a line with the name and one with the bar; a third where they are full."""
        name, status, steps, took = self._texts(workflow)
        bar, counts = _Bar(workflow.run), _counts(workflow)
        if self._label + self._status + self._steps + self._took + 3 * _GAP <= width:
            columns = (self._label, None, self._steps, self._took)
            yield _row(width, columns, name, status, steps, took)
            yield _row(width, (None, self._counts), bar, counts)
            return
        # The status whole and the name shortened: there is no other place that says it.
        yield _row(width, (None, self._status, self._took), name, status, took)
        yield _row(width, (None, self._steps), bar, steps)
        if counts:
            yield _row(width, (None,), counts)

    def _texts(self, workflow: Workflow) -> tuple[Text, Text, Text, Text]:
        """Return the name, the status, the steps, and how long it has taken."""
        status = _status(workflow)
        return (
            Text(workflow.label, style="bold"),
            Text(status, style=_STYLES.get(status, "")),
            Text(steps_of_total(workflow), justify="right"),
            Text(duration(workflow.seconds(self._now)), justify="right"),
        )


def _row(width: int, widths: tuple[int | None, ...], *cells: RenderableType) -> Table:
    """Return a line of ``cells`` that are so wide; the one without a width takes what is left."""
    # No column at all for what is empty everywhere: it would still have its padding.
    shown = [(given, cell) for given, cell in zip(widths, cells, strict=True) if given != 0]
    columns = [
        Column(no_wrap=True, overflow="ellipsis", width=given, ratio=None if given else 1)
        for given, _ in shown
    ]
    table = Table.grid(*columns, padding=(0, _GAP, 0, 0))
    table.width = width
    table.add_row(*(cell for _, cell in shown))
    return table


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


def section_text(section: Section) -> Group:
    """Return a section: its title, below it the names and texts, and an empty line."""
    table = Table.grid(
        Column(no_wrap=True, style="bright_black"),
        # Folded, so that what is longer than a line can still be copied whole.
        Column(overflow="fold"),
        padding=(0, 2, 0, 0),
    )
    for name, text in section.fields:
        table.add_row(f"  {name}", Text(text, style=_STYLES.get(text, "")))
    return Group(_title(section.title), table, Text())


def _title(title: str) -> Text:
    """Return a section's title, a state at its end as states look."""
    text = Text(title, style="bold")
    name, colon, state = title.rpartition(": ")
    if colon and state in _STYLES:
        text.stylize(_STYLES[state], len(name) + len(colon))
    return text


def _counts(workflow: Workflow) -> Text:
    return Text(counts_of(workflow))


def _status(workflow: Workflow) -> str:
    """Return the status as the service writes it."""
    return one_line(workflow.run.status or "state unknown")
