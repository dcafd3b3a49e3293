"""What all tests share: how hypothesis searches, and the two kinds of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests import both_clients

if TYPE_CHECKING:
    from collections.abc import Iterator

# The same examples in every run: a test that fails, fails for everyone. Nothing here is timed.
settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("ci")


@pytest.fixture(params=both_clients.KINDS)
def client_kind(request: pytest.FixtureRequest) -> Iterator[str]:
    """The kind of the clients that a test makes; it runs once with each."""
    with both_clients.of_kind(request.param) as kind:
        yield kind


def pytest_sessionfinish() -> None:
    both_clients.stop_loop()
