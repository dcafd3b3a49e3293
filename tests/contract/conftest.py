"""What the contract tests share: no network but the loopback interface."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent
LOOPBACK = [r"127\.0\.0\.1\Z", r"::1\Z", r"localhost\Z"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Block the network for every test of this folder."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.block_network(allowed_hosts=LOOPBACK))
