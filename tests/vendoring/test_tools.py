"""The lines that ``VENDORED.md`` gives: that they keep a project's own tools out of the package."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from codegen.__main__ import main
from tests.codegen.model_files import minimal, write

if TYPE_CHECKING:
    from pathlib import Path

#: A project that asks more of its code than the generator can know of.
STRICT = """
[tool.ruff.lint]
select = ["ALL"]

[tool.mypy]
strict = true
disallow_any_expr = true
{mypy}

[tool.coverage.run]
source = ["app"]
{coverage}

[tool.ruff]
{ruff}
"""
PACKAGE = "app/_vendor/tiny"
USE = (
    '"""The project."""\n\nfrom app._vendor import tiny\n\nERROR: type[Exception] = tiny.ApiError\n'
)


def tool(project: Path, *command: str) -> str:
    """Run a tool in the project and return what it says; also when it is not content."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=project, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that uses a vendored package, with a module of its own beside it."""
    model = write(tmp_path / "model", minimal())
    root = tmp_path / "project"
    vendored = root / "app" / "_vendor"
    vendored.mkdir(parents=True)
    (root / "app" / "__init__.py").write_text('"""The project."""\n')
    (vendored / "__init__.py").write_text('"""What is vendored."""\n')
    (root / "app" / "use.py").write_text(USE)
    assert main(["vendor", "-q", str(vendored), "--model", str(model)]) == 0
    return root


def configure(project: Path, *, with_lines: bool) -> None:
    """Give the project its configuration, with the lines of the guide or without."""
    lines = dict.fromkeys(("ruff", "mypy", "coverage"), "")
    if with_lines:
        guide = (project / PACKAGE / "VENDORED.md").read_text(encoding="utf-8")
        [block] = re.findall(r"```toml\n(.*?)```", guide, re.DOTALL)
        block = block.replace("PATH", PACKAGE).replace("MODULE", PACKAGE.replace("/", "."))
        for section in block.split("\n\n"):
            heading, line = section.split("\n", 1)
            lines[heading.removeprefix("[tool.").split(".")[0].rstrip("]")] = line.strip()
        assert all(lines.values())
    (project / "pyproject.toml").write_text(STRICT.format(**lines))


def test_ruff_is_kept_out(project: Path) -> None:
    configure(project, with_lines=False)
    assert PACKAGE in tool(project, "ruff", "check", "--output-format=concise")
    configure(project, with_lines=True)
    for command in (["check", "--output-format=concise"], ["format", "--check"]):
        assert "tiny" not in tool(project, "ruff", *command)


def test_mypy_is_kept_out(project: Path) -> None:
    configure(project, with_lines=False)
    assert PACKAGE in tool(project, "mypy", "--cache-dir=.cache", "app")
    configure(project, with_lines=True)
    said = tool(project, "mypy", "--cache-dir=.cache2", "app")
    assert PACKAGE not in said
    # What the project does with it is checked still.
    (project / "app" / "use.py").write_text(USE.replace("ApiError", "NoSuchName"))
    assert "NoSuchName" in tool(project, "mypy", "--cache-dir=.cache2", "app")


def test_coverage_is_kept_out(project: Path) -> None:
    for with_lines in (False, True):
        configure(project, with_lines=with_lines)
        tool(project, "coverage", "run", "-m", "app.use")
        said = tool(project, "coverage", "report")
        assert "app/use.py" in said
        assert (PACKAGE in said) != with_lines
