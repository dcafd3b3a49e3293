"""Work in another process than the test's."""

from __future__ import annotations

import os
import signal
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def in_child(work: Callable[[], object]) -> str:
    """Return the ``repr`` of what ``work`` gives, or raises, in the child of a fork."""
    reader, writer = os.pipe()
    with warnings.catch_warnings():
        # Python 3.12 warns of forks in a process with threads; this is about just that.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        result = "an exception"
        signal.alarm(5)
        try:
            result = repr(work())
        except BaseException as error:
            result = repr(error)
        finally:
            os.write(writer, result.encode())
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as stream:
        result = stream.read()
    os.waitpid(child, 0)
    return result
