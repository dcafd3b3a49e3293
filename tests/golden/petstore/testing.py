"""Testing code that calls Pet Store & Friends, without calling it.

``python -m PACKAGE.testing serve CASSETTE...`` serves recorded exchanges on a loopback port.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from os import PathLike

from .client import SERVICE
from .runtime import testing
from .runtime.testing import ReplayError as ReplayError

__all__ = ["ReplayError", "ReplayTransport", "StubTransport", "main", "serve"]


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
