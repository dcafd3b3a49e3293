"""Tracebacks that hold no secret."""

from __future__ import annotations

from contextlib import suppress


def forget_locals(error: BaseException) -> None:
    """Clear the local variables in the traceback of ``error``, and of what led to it.

    What shows them (pytest, Sentry) would show the session token and the signature, which the
    frames of a transport have in their headers. Frames that are still running are left alone.
    """
    chain = [error]
    known = {id(error)}
    for each in chain:
        step = each.__traceback__
        while step is not None:
            with suppress(RuntimeError):
                step.tb_frame.clear()
            step = step.tb_next
        for other in (each.__cause__, each.__context__):
            if other is not None and id(other) not in known:
                known.add(id(other))
                chain.append(other)
