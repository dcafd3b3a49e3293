"""What a request of the default transport ended in; loaded when one has failed."""

from __future__ import annotations

from ..bodies import ProtocolError
from ..errors import SdkError
from . import failures


def explained(name: str, error: Exception) -> Exception:
    """Return what to raise for ``error``, of a request to ``name``: itself, if that says it all."""
    if isinstance(error, failures.NAMELESS):
        return failures.named(name, error)
    of_an_exchange = isinstance(error, (ProtocolError, OSError, ValueError))
    # Of this package's, some are values that cannot be taken.
    if isinstance(error, SdkError) or not of_an_exchange:
        return error
    if isinstance(error, ValueError):
        return failures.no_answer(name, failures.NOT_SENDABLE)
    detail = (error.strerror or error) if isinstance(error, OSError) else None
    return failures.no_answer(name, failures.meaning_of(error, ()), detail)


def ended(name: str, error: Exception) -> Exception:
    """Return what :func:`explained` does, but for what no transport made a failure to send.

    The handler of a signal raises such, which means to end the call, or a tool that watches.
    """
    meaning = explained(name, error)
    if isinstance(meaning, SdkError):
        return meaning
    from ..error_answers import foreign

    return foreign(error)
