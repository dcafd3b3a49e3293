"""What a view is: it shows a build as it is polled, and how watching it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from .failure import Failure
    from .outcome import Outcome
    from .poll import Build


@frozen(kw_only=True)
class End:
    """How watching ended.

    ``build`` is the last that was seen of it, ``failure`` why it failed, ``error`` one sentence on
    why it was not seen to the end.
    """

    outcome: Outcome
    build: Build | None = None
    failure: Failure | None = None
    error: str | None = None


class View(Protocol):
    """Shows the course of a build."""

    def start(self) -> None:
        """Begin; called once, before anything else."""

    def show(self, build: Build) -> None:
        """Show the build as the latest poll found it, and which part could not be read."""

    def warn(self, message: str) -> None:
        """Say that a poll failed, which may pass."""

    def finish(self, end: End) -> None:
        """Show how it ended; called at most once, after all that is to be shown."""

    def stop(self) -> None:
        """Leave everything as it was found; called last, whatever happened."""
