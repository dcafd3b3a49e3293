"""What every test here starts from: no settings but its own, and no proxy on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.environment import isolate

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No AWS settings but those of the test, and no metadata service."""
    isolate(monkeypatch, tmp_path)
    return tmp_path
