"""Between two releases of botocore no class moves to another module."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import botocore
import pytest

from tests.refresh.test_releases import COMMITTED, SERVICES, data, generated

if TYPE_CHECKING:
    from collections.abc import Iterator


def classes(package: Path) -> Iterator[tuple[str, str]]:
    """Yield the public classes of a package beside the runtime, and the module that each is in."""
    for folder in (package / "shapes", package / "operations"):
        for path in sorted(folder.glob("*.py")):
            for node in ast.parse(path.read_text("utf-8")).body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    yield node.name, path.relative_to(package).as_posix()


@pytest.mark.parametrize("service", SERVICES)
def test_no_class_that_both_releases_have_moves(service: str, tmp_path: Path) -> None:
    installed = Path(botocore.__file__).parents[1]
    old = dict(classes(generated(COMMITTED / service, tmp_path / "old")))
    new = dict(classes(generated(data(installed, service), tmp_path / "new")))
    both = old.keys() & new.keys()
    assert len(both) > 40
    assert {name: new[name] for name in both} == {name: old[name] for name in both}
    # The releases differ, or this would say nothing.
    assert old != new
