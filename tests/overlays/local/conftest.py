"""What tests of the local service share: one in memory, and documents."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from imagebuilder.local import LocalImageBuilder

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = datetime(2026, 9, 9, 19, 37, 17, 350000, tzinfo=UTC)


@pytest.fixture
def local() -> Iterator[LocalImageBuilder]:
    """A fresh service, whose clock stands."""
    with LocalImageBuilder(now=NOW) as service:
        yield service
