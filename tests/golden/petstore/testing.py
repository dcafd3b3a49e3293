"""Testing code that calls Pet Store & Friends, without calling it.

``python -m PACKAGE.testing serve CASSETTE...`` serves recorded exchanges on a loopback port.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from os import PathLike
from typing import Any

from .client import SERVICE, Client
from .runtime import testing
from .runtime.http import Transport
from .runtime.testing import (
    RecordingTransport as RecordingTransport,
    ReplayError as ReplayError,
    StubCall as StubCall,
)

__all__ = [
    "RecordingTransport",
    "ReplayError",
    "ReplayTransport",
    "StubCall",
    "StubTransport",
    "client",
    "main",
    "serve",
]


class ReplayTransport(testing.ReplayTransport):
    """A transport that answers from recorded exchanges (VCR cassettes); it never uses a network.

    ``paths`` are cassettes, or folders of them. A request that no exchange matches raises
    :class:`ReplayError`, which names the nearest one; random idempotency tokens match any.
    """

    def __init__(self, *paths: str | PathLike[str]) -> None:
        super().__init__(SERVICE, *paths)


class StubTransport(testing.StubTransport):
    """A transport that answers what a test has queued with ``add``."""

    def __init__(self) -> None:
        super().__init__(SERVICE)


def client(transport: Transport, **settings: Any) -> Client:
    """Return a client for tests: with ``settings`` as :class:`Client` takes them, and no others.

    No environment variable and no file is read. Region and credentials, where they are not given,
    are made up. Raises ``ConfigurationError`` for settings that cannot work.
    """
    return testing.client(Client, SERVICE, transport=transport, **settings)


def serve(
    *paths: str | PathLike[str] | Iterable[str | PathLike[str]], port: int = 0
) -> AbstractContextManager[str]:
    """Serve recorded exchanges on 127.0.0.1 while the context lasts; its value is the base URL.

    ``paths`` are cassettes, or folders of them; ``port`` 0 takes a free one. What was not recorded
    is answered with status 404; random idempotency tokens match any.
    """
    return testing.serve(SERVICE, *paths, port=port)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    return testing.main(SERVICE, argv, prog=f"python -m {__spec__.name}")


if __name__ == "__main__":
    sys.exit(main())
