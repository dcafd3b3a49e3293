"""Answers served over HTTP on the loopback interface: recordings, or what a program makes.

For what cannot be given a transport: another process, another language, a benchmark. The HTTP
itself is :mod:`.httpd`, which is imported only when something is served.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from ..errors import ConfigurationError
from .cassettes import CassetteError, read_cassettes
from .listening import listen
from .replay import Recordings, ReplayError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Sequence
    from types import FrameType

    from ..http import HttpRequest, HttpResponse
    from ..protocols import ServiceProtocol
    from ..service import ServiceInfo

_HIGHEST_PORT = 65535
#: In bytes; no body that was recorded is longer.
_LONGEST_RECORDED = 1 << 30
#: The codes of errors that are about HTTP ("Common Error Types" of AWS' API references).
_CODES = {
    404: "UnknownOperationException",
    413: "RequestEntityTooLargeException",
    501: "UnknownOperationException",
}


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
    if port not in range(_HIGHEST_PORT + 1):
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
    def answer(request: HttpRequest) -> HttpResponse:
        try:
            return recordings.answer(request)
        except ReplayError as error:
            return refuse(404, str(error))

    def refuse(status: int, why: str) -> HttpResponse:
        print(why, file=sys.stderr, flush=True)
        return _refusal(recordings.protocol, status, why)

    server = listen(
        answer,
        refuse,
        host="127.0.0.1",
        port=port,
        longest_body=_LONGEST_RECORDED,
    )
    with server.serving() as url:
        yield url


@contextmanager
def serve_answers(
    service: ServiceInfo,
    answer: Callable[[HttpRequest], HttpResponse],
    *,
    port: int = 0,
    host: str = "127.0.0.1",
    longest_body: int,
    log: Callable[[str], object] | None = None,
) -> Generator[str]:
    """Serve what ``answer`` returns while the context lasts; the value is the base URL.

    The requests that it takes have the target of the request line as their ``url``. What is no
    request of HTTP, or has more than ``longest_body`` bytes, is refused in the service's protocol.
    ``log`` is called with a line for each request. ``port`` 0 takes a free one; where ``host`` is
    not on loopback, a warning says so. Raises :class:`.ConfigurationError` for what cannot be
    listened on.
    """
    if port not in range(_HIGHEST_PORT + 1):
        raise ConfigurationError(_not_a_port(port))
    if not host:
        raise ConfigurationError(f"a host is an address to listen on, not {host!r}")
    refuse = partial(_refusal, service.load_protocol())
    try:
        server = listen(answer, refuse, host=host, port=port, longest_body=longest_body, log=log)
    except (OSError, TypeError, UnicodeError) as error:
        # Names that are none are a TypeError to sockets.
        reason = getattr(error, "strerror", None) or str(error)
        raise ConfigurationError(f"cannot listen on {host} port {port}: {reason}") from error
    if not server.on_loopback:
        print(
            f"listening on {host}: everybody who reaches this machine can use the service",
            file=sys.stderr,
            flush=True,
        )
    with server.serving() as url:
        yield url


def _refusal(protocol: ServiceProtocol, status: int, why: str) -> HttpResponse:
    """Return the answer to what is no request of the service."""
    from ..exchange import random_uuid

    return protocol.write_error(
        code=_CODES.get(status, "MalformedHttpRequestException"),
        message=why,
        status=status,
        request_id=random_uuid(),
        members={},
    )


def _port(text: str) -> int | None:
    return int(text) if text.isdecimal() and int(text) <= _HIGHEST_PORT else None


def _not_a_port(given: object) -> str:
    return f"a port is a number from 0 to {_HIGHEST_PORT}, not {given!r}"
