"""The command line of this package: ``python -m PACKAGE COMMAND``.

Each command is a module that is imported when it is asked for; this only finds it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from . import __version__

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
    if arguments[:1] in (["-h"], ["--help"]):
        print(_usage(prog))
        return 0
    if arguments[:1] == ["--version"]:
        print(f"{__package__} {__version__}")
        return 0
    print(_usage(prog), file=sys.stderr)
    wrong = _wrong(arguments[0]) if arguments else "no command was given"
    print(f"{prog}: error: {wrong}", file=sys.stderr)
    return 2


def _wrong(word: str) -> str:
    """Return what is wrong with a first ``word`` that is no command."""
    from difflib import get_close_matches

    kind = "option" if word.startswith("-") else "command"
    near = get_close_matches(word, [*_COMMANDS, "--help", "--version"], n=1)
    return f"there is no {kind} {word!r}" + "".join(f"; did you mean {each}" for each in near)


def _usage(prog: str) -> str:
    """Return how to call this, with the commands."""
    listed = "\n".join(f"  {name}  {what}" for name, what in _COMMANDS.items())
    return (
        f"usage: {prog} [-h] [--version] COMMAND ...\n\n"
        f"commands:\n{listed}\n\n"
        "options:\n"
        "  -h, --help  show this help message and exit\n"
        "  --version   show the package's version and exit\n\n"
        "examples:\n"
        f"  {prog} watch arn:aws:imagebuilder:us-west-2:111122223333:image/web/1.0.0/1\n"
        f"  {prog} local --port 8080\n\n"
        f"{prog} COMMAND --help says more of a command.\n"
        f"{prog}.testing serve CASSETTE... serves recorded exchanges."
    )


if __name__ == "__main__":
    sys.exit(main())
