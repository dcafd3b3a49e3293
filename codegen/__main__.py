"""The command line of the generator: ``python -m codegen generate``, ``vendor`` and ``diff``."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence

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
            return _command()(argv)
    except KeyboardInterrupt:
        number = int(signal.SIGINT)
    except Terminated as error:
        number = error.number
    print("interrupted", file=sys.stderr)
    return 128 + number


def _command() -> Callable[[Sequence[str] | None], int]:
    """Return what runs a command line, or, where a requirement is missing, what says which."""
    try:
        from codegen.commands import run
    except ModuleNotFoundError as error:
        missing = error.name
        if missing is None or missing.partition(".")[0] == "codegen":
            raise
    else:
        return run

    def lacking(_argv: Sequence[str] | None) -> int:
        print(
            f"error: the generator needs {missing}, which is not installed; in the folder of the"
            " generator, `python -m pip install --group codegen` installs all that it needs (with"
            " pip 25.1 or newer), and `nox -s vendor -- ...` or `nox -s generate -- ...` does so"
            " in an environment of its own",
            file=sys.stderr,
        )
        return 1

    return lacking


if __name__ == "__main__":
    status = main()
    # All is done: what an interrupt could still do is a traceback from Python's own end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.exit(status)
