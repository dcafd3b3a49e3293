"""The rooms of the generator: what a newcomer may rely on when looking for a file."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

CODEGEN = Path(__file__).resolve().parents[2] / "codegen"
RUNTIME = CODEGEN / "runtime"


def in_runtime(path: Path) -> bool:
    return RUNTIME in path.parents


@pytest.mark.parametrize("runtime", [False, True])
def test_no_two_modules_have_the_same_name(*, runtime: bool) -> None:
    paths = [path for path in CODEGEN.rglob("[!_]*.py") if in_runtime(path) is runtime]
    assert len(paths) > 20
    assert [name for name, count in Counter(path.name for path in paths).items() if count > 1] == []
