"""Testing code that calls EC2 Image Builder, without calling it.

``python -m PACKAGE.testing serve CASSETTE...`` serves recorded exchanges on a loopback port.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from os import PathLike

from .catalog import OPERATIONS
from .runtime import testing
from .runtime.testing import ReplayError as ReplayError, serve as serve

__all__ = ["ReplayError", "ReplayTransport", "StubTransport", "main", "serve"]

#: The members of request bodies that a client fills with random tokens.
IDEMPOTENCY_MEMBERS: frozenset[str] = frozenset(
    {
        "clientToken",
    }
)


class ReplayTransport(testing.ReplayTransport):
    """A transport that answers from recorded exchanges (VCR cassettes); it never uses a network.

    ``paths`` are cassettes, or folders of them. A request that no exchange matches raises
    :class:`ReplayError`, which names the nearest one; random idempotency tokens match any.
    """

    def __init__(self, *paths: str | PathLike[str]) -> None:
        super().__init__(*paths, idempotency_members=IDEMPOTENCY_MEMBERS)


class StubTransport(testing.StubTransport):
    """A transport that answers what a test has queued with ``add``."""

    def __init__(self) -> None:
        super().__init__(OPERATIONS)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    return testing.main(
        argv, idempotency_members=IDEMPOTENCY_MEMBERS, prog=f"python -m {__spec__.name}"
    )


if __name__ == "__main__":
    sys.exit(main())
