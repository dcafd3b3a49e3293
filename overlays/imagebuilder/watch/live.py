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
    from collections.abc import Sequence

    from .poll import Build
    from .view import End

_CLOSING_STYLES = {Outcome.SUCCEEDED: "bold green", Outcome.FAILED: "bold red"}


class LiveView:
    """Draws builds, one below the other, until watching has ended for all of them.

    Each is shown by a view of its own: :attr:`views`, in the order of ``arns``.
    """

    def __init__(self, arns: Sequence[str], *, interval: float, no_color: bool) -> None:
        self._interval = interval
        # None leaves it to rich, which asks NO_COLOR.
        self._console = Console(no_color=True if no_color else None, highlight=False)
        self.views = [LiveBuild(arn, self) for arn in arns]
        self._watched = len(self.views)
        # Last: it draws at once.
        self._live = Live(console=self._console, get_renderable=self._drawing)

    def start(self) -> None:
        """Draw from now on."""
        self._live.start()

    def redraw(self) -> None:
        """Draw what has become of the builds."""
        self._live.refresh()

    def finish(self) -> None:
        """Take note that a build is over; after the last, print below how each ended."""
        if any(view.end is None for view in self.views):
            self._live.refresh()
            return
        # The last drawing is left where it is.
        self._live.stop()
        for view in self.views:
            if view.end is not None:
                self._print(view.end, view.arn)

    def stop(self) -> None:
        """Take note that a view is done; after the last, give the terminal back."""
        self._watched -= 1
        if not self._watched:
            self._live.stop()
            sys.stdout.flush()

    def _print(self, end: End, arn: str) -> None:
        if end.error is not None:
            print_end(end, arn)
            return
        for section in sections(end):
            self._console.print(section_text(section))
        style = _CLOSING_STYLES.get(end.outcome, "bold yellow")
        self._console.print(Text(closing(end, arn), style=style))

    def _drawing(self) -> RenderableType:
        """Return what is to be seen now."""
        now = datetime.now(UTC)
        drawn = [view.drawing(now) for view in self.views]
        notes = [text for view in self.views for text in view.warnings()]
        going_on = [view for view in self.views if view.end is None]
        if going_on:
            polled = max((v.build.polled for v in going_on if v.build is not None), default=None)
            if polled is None:
                notes.append(Text("asking for the build ...", style="bright_black"))
            else:
                often = f"polled {stamp(polled)}, every {self._interval:g} s"
                notes.append(Text(f"{often}; Ctrl-C ends the watching only", style="bright_black"))
        return Group(*drawn, *notes)


class LiveBuild:
    """Has a build drawn; what went wrong with a poll stands below until one succeeds again."""

    def __init__(self, arn: str, drawn_by: LiveView) -> None:
        self.arn = arn
        self.build: Build | None = None
        self.end: End | None = None
        self._warning: str | None = None
        self._drawn_by = drawn_by

    def start(self) -> None:
        """Draw from now on."""
        self._drawn_by.start()

    def show(self, build: Build) -> None:
        """Draw the build from now on."""
        self.build, self._warning = build, None
        self._drawn_by.redraw()

    def warn(self, message: str) -> None:
        """Draw a warning below the builds."""
        self._warning = message
        self._drawn_by.redraw()

    def finish(self, end: End) -> None:
        """Draw the last state; how it ended is printed below once all builds are over."""
        self.build, self.end = end.build, end
        self._drawn_by.finish()

    def stop(self) -> None:
        """Give the terminal back, unless others are drawn."""
        self._drawn_by.stop()

    def drawing(self, now: datetime) -> Group:
        """Return the build as it is now, nothing before it was seen."""
        if self.build is None:
            return Group()
        over = self.end is not None and self.end.error is None
        took = duration(self.build.seconds(now, over=over))
        return Group(
            heading(self.build, self.arn, took),
            Text(),
            Workflows(self.build, now if not over else self.build.polled),
            Text(),
        )

    def warnings(self) -> list[Text]:
        """Return what is said of watching this build."""
        if self.end is not None:
            return []
        said = list(self.build.unread) if self.build is not None else []
        said += [self._warning] if self._warning is not None else []
        return [Text(one_line(warning), style="yellow") for warning in said]
