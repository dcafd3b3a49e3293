"""The command line of the generator: ``python -m codegen generate``, ``vendor`` and ``diff``."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence

from codegen.interrupts import Terminated, raised


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status.

    0 when all went well, 1 when ``--check`` or ``diff`` found something or a model was refused,
    2 for a command line that cannot be understood. When it is interrupted, nothing is left behind,
    and the status is the shell's for the signal.
    """
    try:
        with raised():
            # What it takes is loaded here, where an interrupt is no traceback any more.
            from codegen.commands import run

            return run(argv)
    except KeyboardInterrupt:
        number = int(signal.SIGINT)
    except Terminated as error:
        number = error.number
    print("interrupted", file=sys.stderr)
    return 128 + number


if __name__ == "__main__":
    status = main()
    # All is done: what an interrupt could still do is a traceback from Python's own end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.exit(status)
