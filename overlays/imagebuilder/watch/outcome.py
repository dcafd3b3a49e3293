"""How watching can end, and with which exit status.

The service's documentation of ``ImageState`` and ``StartResourceStateUpdate`` says which states end
a build: AVAILABLE, FAILED and CANCELLED. Only an available image can be deprecated or disabled, so
a build that is found so has succeeded; an image that failed can be deleted too, so a deleted one
does not tell.
"""

from __future__ import annotations

from enum import StrEnum

from .. import ImageStatus


class Outcome(StrEnum):
    """How watching ended; the value is what ``--json`` calls it."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    #: The image is no longer there, and nothing says how its build went.
    DELETED = "deleted"
    #: The service refused, or gave no answer for too long.
    ERROR = "error"
    TIMEOUT = "timeout"
    INTERRUPTED = "interrupted"

    @property
    def exit_code(self) -> int:
        """The exit status of the command."""
        return _EXIT_CODES[self]


#: 2 is bad usage; 124 is that of coreutils' ``timeout``, 130 that of a shell after Ctrl-C.
_EXIT_CODES = {
    Outcome.SUCCEEDED: 0,
    Outcome.FAILED: 1,
    Outcome.CANCELLED: 1,
    Outcome.DELETED: 3,
    Outcome.ERROR: 3,
    Outcome.TIMEOUT: 124,
    Outcome.INTERRUPTED: 130,
}

_OVER = {
    ImageStatus.AVAILABLE: Outcome.SUCCEEDED,
    ImageStatus.DEPRECATED: Outcome.SUCCEEDED,
    ImageStatus.DISABLED: Outcome.SUCCEEDED,
    ImageStatus.FAILED: Outcome.FAILED,
    ImageStatus.CANCELLED: Outcome.CANCELLED,
    ImageStatus.DELETED: Outcome.DELETED,
}


def outcome_of(status: ImageStatus | None) -> Outcome | None:
    """Return how a build with this image status ended; ``None`` when it goes on.

    A status that this version of the model does not know ends nothing.
    """
    return None if status is None else _OVER.get(status)
