"""The command ``watch``: its options, what is wrong with them, and the view they ask for."""

from __future__ import annotations

import argparse
import asyncio
import math
import os
import re
import signal
import sys
import threading
from collections.abc import Callable, Coroutine, Mapping, Sequence
from io import TextIOWrapper
from types import FrameType

from .. import AsyncClient, ConfigurationError, SdkError
from .arn import FORMS, arn_problem, region_of
from .json_lines import JsonView, write_found
from .lines import LinesView
from .newest import Found, found
from .outcome import Outcome
from .view import End, View
from .watcher import PATIENCE, Watcher

#: Seconds.
_INTERVAL = 15.0
#: What a client waits for at most by itself; a shorter ``--timeout`` shortens it.
_CONNECT_TIMEOUT = 10.0
_READ_TIMEOUT = 60.0

#: 128 and the number of SIGPIPE: what a shell reports of a program whose reader has gone.
_READER_GONE = 141

#: Names of terminals on which nothing can be drawn; rich goes by the same.
_CANNOT = frozenset({"dumb", "unknown"})

_EPILOG = f"""\
ARN is that of a build, or of an image version or a pipeline, whose newest
build is watched:
  {FORMS[0]}
  {FORMS[1]}
  {FORMS[2]}
Several are watched at once. The region is that of each ARN unless --region
says otherwise; credentials and other settings come from where AWS clients
look for them. Only reads are sent.
On a terminal the view is live where rich is installed (pip install rich);
elsewhere, and with --plain, it is lines, which need nothing beside the package.

exit status, the highest where there are several builds:
    0  the build succeeded
    1  the build failed or was cancelled
    2  bad usage; nothing was sent
    3  not watched to the end: refused, no credentials, no such image, no build
       of a version or a pipeline, no answer for {PATIENCE} polls, or the image
       was deleted
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
    arns = _arns(options, problems)
    interval = _seconds("--interval", options.interval, problems) or _INTERVAL
    timeout = _seconds("--timeout", options.timeout, problems) or math.inf
    clients = _clients(options, arns, timeout, problems)
    if problems:
        print(f"{prog}: error: {'; '.join(problems)}", file=sys.stderr)
        return 2

    def watchers(builds: Sequence[Found]) -> list[Watcher]:
        views = _views(options, [build.arn for build in builds], interval)
        return [
            Watcher(
                *(clients[_region(options, build.asked)], build.arn, view),
                interval=interval,
                timeout=timeout,
                end=build.end,
            )
            for build, view in zip(builds, views, strict=True)
        ]

    by_arn = {arn: clients[_region(options, arn)] for arn in arns}
    return _run(_watched(by_arn, watchers, json=options.json))


def _parser(prog: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=prog,
        usage="%(prog)s [options] ARN ...",
        description="Show the course of image builds until they are over.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    # Any number, and numbers as text: what is wrong is said together, not one thing at a time.
    parser.add_argument("arn", nargs="*", metavar="ARN", help="what to watch")
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


def _arns(options: argparse.Namespace, problems: list[str]) -> list[str]:
    """Return the ARNs, each once; none when one of them cannot be used."""
    given: list[str] = [*dict.fromkeys(options.arn)]
    if not given:
        problems.append("an ARN is needed, or several: of builds, image versions or pipelines")
    wrong = [problem for text in given if (problem := arn_problem(text)) is not None]
    problems += wrong
    return [] if wrong else given


def _seconds(name: str, text: str | None, problems: list[str]) -> float | None:
    """Return a number of seconds, ``None`` when none was passed or it cannot be used."""
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


def _views(options: argparse.Namespace, arns: list[str], interval: float) -> Sequence[View]:
    """Return a view for each ARN, of the kind that suits the options and where the output goes."""
    alone = len(arns) == 1
    if options.json:
        return [JsonView(None if alone else arn) for arn in arns]
    lines = [LinesView(arn, alone=alone) for arn in arns]
    if options.plain or not sys.stdout.isatty():
        return lines
    terminal = os.environ.get("TERM")
    if terminal in _CANNOT:
        said = f"the live view needs a terminal that can be drawn on, and TERM is {terminal!r}"
        print(f"note: lines, for {said}", file=sys.stderr)
        return lines
    try:
        from .live import LiveView
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "rich":
            raise
        print("note: lines, for the live view needs rich (pip install rich)", file=sys.stderr)
        return lines
    return LiveView(arns, interval=interval, no_color=options.no_color).views


def _region(options: argparse.Namespace, arn: str) -> str:
    region: str = options.region or region_of(arn)
    return region


def _clients(
    options: argparse.Namespace, arns: list[str], timeout: float, problems: list[str]
) -> dict[str, AsyncClient]:
    """Return a client for each region; without an ARN, the settings of the region are looked at."""
    regions = {_region(options, arn) for arn in arns} or {options.region} - {None}
    clients: dict[str, AsyncClient] = {}
    for region in sorted(regions):
        try:
            clients[region] = AsyncClient(
                region=region,
                profile=options.profile,
                endpoint_url=options.endpoint_url,
                connect_timeout=min(_CONNECT_TIMEOUT, timeout),
                read_timeout=min(_READ_TIMEOUT, timeout),
            )
        except ConfigurationError as error:
            problems += [each for each in error.problems if each not in problems]
        except SdkError as error:
            problems.append(str(error))
    return clients


def _run(watched: Coroutine[None, None, int]) -> int:
    """Watch; return the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # What the service says may have characters that the terminal has not.
            stream.reconfigure(errors="backslashreplace")
    try:
        return asyncio.run(watched)
    except KeyboardInterrupt:
        return Outcome.INTERRUPTED.exit_code
    except BrokenPipeError:
        # Python would try to write what is left when it ends, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _READER_GONE


async def _watched(
    clients: Mapping[str, AsyncClient],
    watchers_of: Callable[[Sequence[Found]], list[Watcher]],
    *,
    json: bool,
) -> int:
    """Watch what was named, each ARN with its client, all at once; return the exit status."""
    watchers: list[Watcher] = []
    terminated = _ending_at_sigterm(watchers)
    try:
        builds = await _found(clients, json=json)
        watchers += [] if terminated else watchers_of(builds)
        return await _followed(watchers) if watchers else terminated[0]
    except asyncio.CancelledError:
        if not terminated:
            raise
        return terminated[0]
    finally:
        for client in dict.fromkeys(clients.values()):
            await client.aclose()


async def _found(clients: Mapping[str, AsyncClient], *, json: bool) -> list[Found]:
    """Return the build to watch for each ARN, each once; says which it is where none was named."""
    try:
        builds = await asyncio.gather(*(found(client, arn) for arn, client in clients.items()))
    except asyncio.CancelledError:
        end = End(outcome=Outcome.INTERRUPTED, error="interrupted before any build was found")
        return [Found(asked=arn, arn=arn, end=end) for arn in clients]
    each_once: dict[str, Found] = {}
    for build in builds:
        each_once.setdefault(build.arn, build)
        if build.arn == build.asked:
            continue
        if json:
            write_found(build.asked, build.arn)
        else:
            note = f"note: watching {build.arn}, the newest build of {build.asked}"
            print(note, file=sys.stderr, flush=True)
    return [*each_once.values()]


async def _followed(watchers: Sequence[Watcher]) -> int:
    """Watch all at once; return the exit status, the highest of those of the builds."""
    tasks = [asyncio.create_task(watcher.run()) for watcher in watchers]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    except asyncio.CancelledError:
        # Ctrl-C, or SIGTERM: each watcher says of itself how it ends.
        pass
    else:
        # One may have failed, as when the reader of the output is gone; the others say no more.
        _abandon(watchers)
    for task in tasks:
        task.cancel()
    ends = await asyncio.gather(*tasks, return_exceptions=True)
    failed = [end for end in ends if isinstance(end, BaseException)]
    # Those that were only cancelled for the failure of another are not the reason.
    for error in sorted(failed, key=lambda error: isinstance(error, asyncio.CancelledError)):
        raise error
    return max(end.exit_code for end in ends if isinstance(end, Outcome))


def _ending_at_sigterm(watchers: Sequence[Watcher]) -> list[int]:
    """Have SIGTERM end this task; return where the exit status will be.

    It ends as the signal would end it, but with the terminal given back.
    """
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    statuses: list[int] = []

    def terminated(number: int, _: FrameType | None) -> None:
        statuses.append(128 + number)
        _abandon(watchers)
        if task is not None:
            loop.call_soon_threadsafe(task.cancel)

    signal.signal(signal.SIGTERM, terminated)
    return statuses


def _abandon(watchers: Sequence[Watcher]) -> None:
    for watcher in watchers:
        watcher.abandoned = True
