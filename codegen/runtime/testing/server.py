"""Recordings served over HTTP on the loopback interface, from Python or from the command line.

For what cannot be given a transport: another process, another language, a benchmark. The HTTP
itself is :mod:`.httpd`, which is imported only when something is served.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from itertools import chain
from typing import TYPE_CHECKING

from ..errors import ConfigurationError
from .cassettes import CassetteError, read_cassettes
from .replay import Recordings

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence
    from types import FrameType

    from ..service import ServiceInfo

_HIGHEST_PORT = 65535


@contextmanager
def serve(
    service: ServiceInfo,
    *paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    port: int = 0,
) -> Generator[str]:
    """Serve recorded exchanges on 127.0.0.1 while the context lasts; the value is the base URL.

    ``paths`` are those of :class:`.ReplayTransport`, or iterables of them; ``port`` 0 takes a
    free one. A request that was not recorded is answered with status 404 and an
    ``UnknownOperationException`` that names the nearest one, which is also written to standard
    error. Raises ``CassetteError``, an :class:`.SdkError`, for recordings that cannot be read,
    :class:`.ConfigurationError` for a port that is none, and :class:`OSError` for a port
    that cannot be listened on.
    """
    if not 0 <= port <= _HIGHEST_PORT:
        raise ConfigurationError(_not_a_port(port))
    each = chain.from_iterable([p] if isinstance(p, str | os.PathLike) else p for p in paths)
    with _serving(Recordings(read_cassettes(each), service), port) as url:
        yield url


def main(service: ServiceInfo, argv: Sequence[str] | None = None, *, prog: str = "testing") -> int:
    """Run the command line ``serve CASSETTE... [--port N]`` and return its exit status.

    Serves until it is interrupted (Ctrl-C or SIGTERM) and returns 0; bad usage is 2, with a message
    that names everything wrong; a port that cannot be listened on is 1. ``argv`` is what follows
    the program's name, by default this process's own; ``prog`` is that name.
    """
    from argparse import ArgumentParser

    parser = ArgumentParser(
        prog=prog,
        usage="%(prog)s serve CASSETTE... [--port N]",
        description="Serve recorded exchanges over HTTP on 127.0.0.1."
        " CASSETTE is a VCR cassette (YAML), or a directory of them.",
    )
    parser.add_argument(
        "--port", metavar="N", default="0", help="the port to listen on (default: a free one)"
    )
    try:
        # The rest is looked at below: argparse would stop at the first thing that is wrong.
        options, rest = parser.parse_known_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    command, *cassettes = [word for word in rest if not word.startswith("-")] or [""]
    problems = [f"unknown option {word}" for word in rest if word.startswith("-")]
    if command != "serve":
        problems.append(f"the command is serve, not {command!r}" if command else "no command")
    port = _port(options.port)
    if port is None:
        problems.append(_not_a_port(options.port))
    recordings = None
    try:
        recordings = Recordings(read_cassettes(cassettes), service)
    except (CassetteError, ConfigurationError) as error:
        problems += error.problems
    if problems or port is None or recordings is None:
        listed = "".join(f"\n{prog}: error: {problem}" for problem in problems)
        print(f"{parser.format_usage().rstrip()}{listed}", file=sys.stderr)
        return 2
    return _serve_until_interrupted(recordings, port, prog)


def _serve_until_interrupted(recordings: Recordings, port: int, prog: str) -> int:
    import signal
    import threading

    def interrupt(number: int, frame: FrameType | None) -> None:
        del number, frame
        raise KeyboardInterrupt

    # Both are set: a shell starts background processes with SIGINT ignored.
    before = {
        number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        with _serving(recordings, port) as url:
            plural = "" if len(recordings) == 1 else "s"
            print(f"Serving {len(recordings)} recorded exchange{plural} on {url}", flush=True)
            threading.Event().wait()
    except KeyboardInterrupt:
        pass
    except OSError as error:
        print(f"{prog}: error: cannot serve on port {port}: {error.strerror}", file=sys.stderr)
        return 1
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0


@contextmanager
def _serving(recordings: Recordings, port: int) -> Generator[str]:
    import threading

    from .httpd import RecordingsServer

    with RecordingsServer(recordings, port) as server:
        # The interval is how long stopping takes at most, in seconds.
        loop = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        loop.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            loop.join()


def _port(text: str) -> int | None:
    return int(text) if text.isdecimal() and int(text) <= _HIGHEST_PORT else None


def _not_a_port(given: object) -> str:
    return f"a port is a number from 0 to {_HIGHEST_PORT}, not {given!r}"
