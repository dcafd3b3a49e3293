"""The pytest fixture ``image_builder``, which pytest finds by the entry point of this package."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .service import LocalImageBuilder


@pytest.fixture
def image_builder() -> Iterator[LocalImageBuilder]:
    """A fresh Image Builder service in memory, for one test.

    It is a transport: ``imagebuilder.testing.client(image_builder)``. For other clients there is
    ``image_builder.serve()``. Its clock stands until ``advance(seconds)``, or a waiter, moves it.
    """
    from .service import LocalImageBuilder

    with LocalImageBuilder() as service:
        yield service
