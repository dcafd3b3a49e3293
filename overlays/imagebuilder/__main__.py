"""The command line of this package: ``python -m PACKAGE COMMAND``.

Each command is a module that is imported when it is asked for; this only finds it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

#: What each command does, in a line of the help.
_COMMANDS = {
    "local": "serve an Image Builder without AWS, for tests and trials",
    "watch": "show the course of an image build until it is over",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status.

    ``argv`` is what follows the program's name, by default this process's own. The exit status is
    the command's, or 2 for no command or one that there is not.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    prog = f"python -m {__package__}"
    if arguments[:1] == ["local"]:
        from .local.command import main as local

        return local(arguments[1:], prog=f"{prog} local")
    if arguments[:1] == ["watch"]:
        from .watch.command import main as watch

        return watch(arguments[1:], prog=f"{prog} watch")
    if arguments and arguments[0] in ("-h", "--help"):
        print(_usage(prog))
        return 0
    print(_usage(prog), file=sys.stderr)
    wrong = f"there is no command {arguments[0]!r}" if arguments else "no command was given"
    print(f"{prog}: error: {wrong}", file=sys.stderr)
    return 2


def _usage(prog: str) -> str:
    """Return how to call this, with the commands."""
    listed = "\n".join(f"  {name}  {what}" for name, what in _COMMANDS.items())
    return (
        f"usage: {prog} [-h] COMMAND ...\n\ncommands:\n{listed}\n\n"
        f"{prog} COMMAND --help says more of a command."
    )


if __name__ == "__main__":
    sys.exit(main())
