"""The command ``watch``: its options, what is wrong with them, and the view they ask for."""

from __future__ import annotations

import argparse
import math
import os
import re
import signal
import sys
import threading
from collections.abc import Sequence
from io import TextIOWrapper
from types import FrameType

from .. import Client, ConfigurationError, SdkError
from .arn import FORM, arn_problem, region_of
from .json_lines import JsonView
from .lines import LinesView
from .outcome import Outcome
from .view import View
from .watcher import PATIENCE, Watcher

#: Seconds.
_INTERVAL = 15.0
#: What a client waits for at most by itself; a shorter ``--timeout`` shortens it.
_CONNECT_TIMEOUT = 10.0
_READ_TIMEOUT = 60.0

#: 128 and the number of SIGPIPE: what a shell reports of a program whose reader has gone.
_READER_GONE = 141

_EPILOG = f"""\
IMAGE_BUILD_VERSION_ARN is
{FORM}
The region is that of the ARN unless --region says otherwise; credentials and
other settings come from where AWS clients look for them. Only reads are sent.
On a terminal the view is live where rich is installed (pip install rich);
elsewhere, and with --plain, it is lines, which need nothing beside the package.

exit status:
    0  the build succeeded
    1  the build failed or was cancelled
    2  bad usage; nothing was sent
    3  not watched to the end: refused, no credentials, no such image, no answer
       for {PATIENCE} polls, or the image was deleted
  124  --timeout passed first
  130  interrupted with Ctrl-C; the build goes on
"""


def main(argv: Sequence[str], *, prog: str) -> int:
    """Run the command; return the exit status, which ``--help`` explains."""
    problems: list[str] = []
    options, unknown = _parser(prog).parse_known_args(_acceptable(argv, problems))
    problems += [f"there is no option {word}" for word in unknown]
    if options.plain and options.json:
        problems.append("--plain and --json are two views; only one can be chosen")
    arn = _arn(options, problems)
    interval = _seconds("--interval", options.interval, problems) or _INTERVAL
    timeout = _seconds("--timeout", options.timeout, problems) or math.inf
    client = _client(options, arn, timeout, problems)
    if problems or client is None:
        print(f"{prog}: error: {'; '.join(problems)}", file=sys.stderr)
        return 2
    view = _view(options, arn, interval)
    return _run(Watcher(client, arn, view, interval=interval, timeout=timeout), client)


def _parser(prog: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=prog,
        usage="%(prog)s [options] IMAGE_BUILD_VERSION_ARN",
        description="Show the course of an image build until it is over.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    # Any number, and numbers as text: what is wrong is said together, not one thing at a time.
    parser.add_argument("arn", nargs="*", metavar="IMAGE_BUILD_VERSION_ARN", help="the build")
    for name, metavar, says in _OPTIONS:
        parser.add_argument(name, metavar=metavar, help=says)
    for name, says in _FLAGS:
        parser.add_argument(name, action="store_true", help=says)
    return parser


_OPTIONS = (
    ("--region", "REGION", "the region to call (default: that of the ARN)"),
    ("--profile", "PROFILE", "the profile in the shared config files"),
    ("--endpoint-url", "URL", "call this instead of the region's endpoint"),
    ("--interval", "SECONDS", f"between two polls (default: {_INTERVAL:g})"),
    ("--timeout", "SECONDS", "end the watching after this long (default: never)"),
)
_FLAGS = (
    ("--no-color", "no colours, as with NO_COLOR in the environment"),
    ("--plain", "write lines, on a terminal too"),
    ("--json", "write JSON Lines, for programs"),
)


def _acceptable(argv: Sequence[str], problems: list[str]) -> list[str]:
    """Return the arguments without what argparse would refuse, each alone and at once."""
    with_value = {name for name, *_ in _OPTIONS}
    without = {name for name, _ in _FLAGS} | {"--help"}
    kept: list[str] = []
    for index, word in enumerate(argv):
        if word == "--":
            return [*kept, *argv[index:]]
        name, equals, _ = word.partition("=")
        if name in without and equals:
            problems.append(f"{name} takes no value, but {word!r} has one")
        elif word in with_value and not _is_value(*argv[index + 1 : index + 2]):
            problems.append(f"{word} needs a value")
        elif word.startswith("-h") and word != "-h":
            problems.append(f"there is no option {word}")
        else:
            kept.append(word)
    return kept


def _is_value(word: str = "-") -> bool:
    """Return whether argparse takes ``word`` for a value: no option but a negative number."""
    return not word.startswith("-") or re.fullmatch(r"-[0-9]+|-[0-9]*\.[0-9]+", word) is not None


def _arn(options: argparse.Namespace, problems: list[str]) -> str:
    """Return the ARN, empty when there is none that can be used."""
    given: list[str] = options.arn
    if len(given) != 1:
        problems.append(f"one IMAGE_BUILD_VERSION_ARN is needed, not {len(given)}")
    wrong = [problem for text in given if (problem := arn_problem(text)) is not None]
    problems += wrong
    return given[0] if len(given) == 1 and not wrong else ""


def _seconds(name: str, text: str | None, problems: list[str]) -> float | None:
    """Return a number of seconds, ``None`` when none was given or it cannot be used."""
    if text is None:
        return None
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if math.isfinite(seconds) and 0 < seconds <= threading.TIMEOUT_MAX:
        return seconds
    problems.append(f"{name} is a number of seconds above 0, not {text!r}")
    return None


def _view(options: argparse.Namespace, arn: str, interval: float) -> View:
    """Return the view that suits the options and where the output goes."""
    if options.json:
        return JsonView()
    if options.plain or not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        return LinesView(arn)
    try:
        from .live import LiveView
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "rich":
            raise
        print("note: lines, for the live view needs rich (pip install rich)", file=sys.stderr)
        return LinesView(arn)
    return LiveView(arn, interval=interval, no_color=options.no_color)


def _client(
    options: argparse.Namespace, arn: str, timeout: float, problems: list[str]
) -> Client | None:
    """Return the client; ``None`` when its settings cannot work, or there is no region to try."""
    region = options.region or (region_of(arn) if arn else None)
    if region is None:
        return None
    try:
        return Client(
            region=region,
            profile=options.profile,
            endpoint_url=options.endpoint_url,
            connect_timeout=min(_CONNECT_TIMEOUT, timeout),
            read_timeout=min(_READ_TIMEOUT, timeout),
        )
    except ConfigurationError as error:
        problems += error.problems
    except SdkError as error:
        problems.append(str(error))
    return None


def _run(watcher: Watcher, client: Client) -> int:
    """Watch; return the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # What the service says may have characters that the terminal has not.
            stream.reconfigure(errors="backslashreplace")
    signal.signal(signal.SIGTERM, _terminated)
    try:
        with client:
            return watcher.run().exit_code
    except KeyboardInterrupt:
        return Outcome.INTERRUPTED.exit_code
    except BrokenPipeError:
        # Python would try to write what is left when it ends, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _READER_GONE


def _terminated(number: int, frame: FrameType | None) -> None:
    """End as a signal would, but with the terminal given back."""
    del frame
    sys.exit(128 + number)
