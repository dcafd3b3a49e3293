"""Models that are refused: what is changed in a model, and the one error that it ends in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.__main__ import main
from tests.codegen.model_files import Files, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    Mutation = Callable[[Files], object]


#: What a model tries to have run: it would leave a file behind.
TOUCH = "__import__('pathlib').Path('PWNED').touch()"


def refusal(files: Files, folder: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the one error that ``files`` end in; nothing is written."""
    model = write(folder / "model", files)
    out = folder / "out"
    assert main(["generate", "-q", "--model", str(model), "--out", str(out), *arguments]) == 1
    assert not out.exists()
    error = capsys.readouterr().err
    assert error.startswith("error: ")
    assert "Traceback" not in error
    return error
