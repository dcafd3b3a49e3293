"""The command ``local``: its options, what is wrong with them, and the service they ask for."""

from __future__ import annotations

import argparse
import math
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from types import FrameType
from typing import Any

from .. import ConfigurationError, Credentials
from . import documents
from .options import problems_of
from .seeds import Seed, read_seeds, sow
from .service import LocalImageBuilder

#: Made up; everybody may know them.
CREDENTIALS = Credentials("local", "local-secret")

_SPEED = 60.0
_HIGHEST_PORT = 65535
_EPILOG = """\
Without --state, what is there is gone when the service ends. Two services can
share one state file. A seed is a JSON list of requests to begin with:
  [{"operation": "CreateComponent", "parameters": {"name": "install", ...}}]
A line is written for each request. Ctrl-C ends the service.

exit status: 0 when it was ended, 1 where it cannot listen, use the state file
or read YAML (which takes PyYAML), 2 for bad usage.
"""
#: Name, what its value is called, the default, what it is for.
_OPTIONS: tuple[tuple[str, str, str | None, str], ...] = (
    ("--port", "N", None, "the port to listen on (default: a free one)"),
    (
        *("--host", "ADDRESS", "127.0.0.1"),
        "the address to listen on (default: 127.0.0.1, this machine alone)",
    ),
    ("--state", "FILE", None, "keep the state in this file (default: in memory)"),
    ("--seed", "FILE", None, "begin with the requests in this file"),
    ("--speed", "X", None, f"run the clock X times as fast as the real one (default: {_SPEED:g})"),
    ("--s3", "FOLDER", None, "read s3://bucket/key from FOLDER/bucket/key (default: made up)"),
    ("--rate", "N", None, "answer at most N requests a second (default: all)"),
    ("--region", "REGION", "us-west-2", "the region to be (default: us-west-2)"),
    ("--account-id", "ID", "123456789012", "the account to be (default: 123456789012)"),
)
_FLAGS = (
    ("--read-only", "refuse every change"),
    ("--verify-signatures", "refuse requests that are not signed with the credentials shown"),
)


def main(argv: Sequence[str], *, prog: str) -> int:
    """Run the command; return the exit status, which ``--help`` explains."""
    try:
        options, unknown = _parser(prog).parse_known_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    problems = [f"there is no option {word}" for word in unknown]
    port = _number("--port", options.port, 0, _whole, problems)
    speed = _number("--speed", options.speed, _SPEED, float, problems)
    settings: dict[str, Any] = {
        "region": options.region,
        "account_id": options.account_id,
        "state": options.state,
        "speed": speed,
        "rate": _number("--rate", options.rate, None, float, problems),
        "read_only": options.read_only,
        "s3": options.s3,
    }
    problems += problems_of(settings, shown=lambda name: f"--{name.replace('_', '-')}")
    if port is not None and port > _HIGHEST_PORT:
        problems.append(f"--port is a number from 0 to {_HIGHEST_PORT}, not {port}")
    if not options.host:
        problems.append("--host is an address to listen on, not ''")
    seeds: list[Seed] = []
    if options.seed is not None:
        try:
            seeds = read_seeds(options.seed)
        except ConfigurationError as error:
            problems += [f"--seed {problem}" for problem in error.problems]
    if problems:
        print(f"{prog}: error: {'; '.join(problems)}", file=sys.stderr)
        return 2
    try:
        documents.need_yaml()
        _serve(settings, seeds, options, int(port or 0))
    except ConfigurationError as error:
        print(f"{prog}: error: {error}", file=sys.stderr)
        return 1
    return 0


def _parser(prog: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=prog,
        usage="%(prog)s [options]",
        description="Serve an Image Builder without AWS over HTTP, for any client.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    for name, metavar, default, says in _OPTIONS:
        parser.add_argument(name, metavar=metavar, default=default, help=says)
    for name, says in _FLAGS:
        parser.add_argument(name, action="store_true", help=says)
    return parser


def _whole(text: str) -> float:
    if not text.isdecimal():
        raise ValueError(text)
    return int(text)


def _number(
    name: str,
    text: str | None,
    default: float | None,
    read: Callable[[str], float],
    problems: list[str],
) -> float | None:
    """Return the number of an option; what is none is noted."""
    if text is None:
        return default
    try:
        value = read(text)
    except ValueError:
        value = -1.0
    if math.isfinite(value) and value >= 0:
        return value
    what = "a whole number" if read is _whole else "a number"
    problems.append(f"{name} has to be {what} of 0 or more, not {text!r}")
    return default


def _serve(
    settings: dict[str, Any], seeds: list[Seed], options: argparse.Namespace, port: int
) -> None:
    """Serve until the process is interrupted."""
    stopped = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        del number, frame
        stopped.set()

    read_only = settings.pop("read_only")
    # Both are set: a shell starts background processes with SIGINT ignored.
    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with LocalImageBuilder(**settings) as service:
            sow(service, seeds)
            service.read_only = read_only
            verified = CREDENTIALS if options.verify_signatures else None
            with service.serve(port, host=options.host, credentials=verified, log=_say) as url:
                _say(_greeting(url, service.region))
                while not stopped.wait(0.2):
                    # On Windows a signal is seen between two waits alone.
                    continue
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _say(line: str) -> None:
    print(line, flush=True)


def _greeting(url: str, region: str) -> str:
    """Return the address, and how clients are pointed to it."""
    key, secret = CREDENTIALS.access_key_id, CREDENTIALS.secret_access_key
    boto3 = (
        f'"imagebuilder", endpoint_url="{url}", region_name="{region}", aws_access_key_id="{key}",'
        f' aws_secret_access_key="{secret}"'
    )
    command_line = (
        f"AWS_ACCESS_KEY_ID={key} AWS_SECRET_ACCESS_KEY={secret} aws --endpoint-url {url}"
        f" --region {region} imagebuilder list-components"
    )
    ours = (
        f'endpoint_url="{url}", region="{region}",'
        f' credentials=imagebuilder.Credentials("{key}", "{secret}")'
    )
    lines = (
        f"Image Builder without AWS on {url}",
        f"  boto3:    boto3.client({boto3})",
        f"  AWS CLI:  {command_line}",
        f"  Python:   imagebuilder.Client({ours})",
    )
    return "\n".join(lines)
