"""What tests of watching share: a search path on which rich is not installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.overlays.watch.command import environment

if TYPE_CHECKING:
    from pathlib import Path

#: A module that cannot be imported, as one that is not there.
MISSING = "raise ModuleNotFoundError(f'No module named {__name__!r}', name=__name__)"


@pytest.fixture
def without_rich(tmp_path: Path) -> str:
    """A search path on which rich is a module that is not installed."""
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "rich.py").write_text(MISSING)
    generated = environment(tmp_path)["PYTHONPATH"]
    return f"{tmp_path / 'path'}:{generated}"
