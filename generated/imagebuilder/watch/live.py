"""The view on a terminal: redrawn in place, the durations ticking between two polls.

With :mod:`.drawing` the only user of rich.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.text import Text

from .drawing import Workflows, heading, section_text
from .lines import print_end
from .outcome import Outcome
from .report import closing, sections
from .texts import one_line
from .times import duration, stamp

if TYPE_CHECKING:
    from .poll import Build
    from .view import End

_CLOSING_STYLES = {Outcome.SUCCEEDED: "bold green", Outcome.FAILED: "bold red"}


class LiveView:
    """Draws the build; what went wrong with a poll stands below it until one succeeds again."""

    def __init__(self, arn: str, *, interval: float, no_color: bool) -> None:
        self._arn = arn
        self._interval = interval
        # None leaves it to rich, which asks NO_COLOR.
        self._console = Console(no_color=True if no_color else None, highlight=False)
        self._build: Build | None = None
        self._warning: str | None = None
        self._end: End | None = None
        # Last: it draws at once.
        self._live = Live(console=self._console, get_renderable=self._drawing)

    def show(self, build: Build) -> None:
        """Draw the build from now on."""
        self._build, self._warning = build, None
        self._live.refresh()

    def warn(self, message: str) -> None:
        """Draw a warning below the build."""
        self._warning = message
        self._live.refresh()

    def finish(self, end: End) -> None:
        """Leave the last drawing where it is, and print how it ended below."""
        self._build, self._end = end.build, end
        self._live.stop()
        if end.error is not None:
            print_end(end, self._arn)
            return
        for section in sections(end):
            self._console.print(section_text(section))
        style = _CLOSING_STYLES.get(end.outcome, "bold yellow")
        self._console.print(Text(closing(end, self._arn), style=style))

    def start(self) -> None:
        """Draw from now on."""
        self._live.start()

    def stop(self) -> None:
        """Give the terminal back: the cursor shown, at the start of a line."""
        self._live.stop()
        sys.stdout.flush()

    def _drawing(self) -> RenderableType:
        """Return what is to be seen now."""
        notes = self._notes() if self._end is None else Group()
        if self._build is None:
            return notes
        now = datetime.now(UTC)
        over = self._end is not None and self._end.error is None
        took = duration(self._build.seconds(now, over=over))
        return Group(
            heading(self._build, self._arn, took),
            Text(),
            Workflows(self._build, now if not over else self._build.polled),
            Text(),
            notes,
        )

    def _notes(self) -> Group:
        """Return what is said of the watching itself."""
        warnings = list(self._build.unread) if self._build is not None else []
        warnings += [self._warning] if self._warning is not None else []
        lines = [Text(one_line(warning), style="yellow") for warning in warnings]
        if self._build is None:
            lines.append(Text("asking for the build ...", style="bright_black"))
        else:
            polled = f"polled {stamp(self._build.polled)}, every {self._interval:g} s"
            lines.append(Text(f"{polled}; Ctrl-C ends the watching only", style="bright_black"))
        return Group(*lines)
