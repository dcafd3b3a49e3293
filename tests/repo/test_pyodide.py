"""What is left out of the tests in WebAssembly is there, and left out for a reason."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pyodide.chosen import FOLDERS, LEFT_OUT

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_is_left_out_is_a_test_of_a_chosen_folder(name: str) -> None:
    path, _, test = name.partition("::")
    assert path.rpartition("/")[0] in FOLDERS
    source = (ROOT / path).read_text("utf-8")
    functions = {node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)}
    assert not test or test.partition("[")[0] in functions
    assert LEFT_OUT[name]
    # One of a file that is left out would be left out twice.
    assert not test or path not in LEFT_OUT


#: Has pytest import every file that is not left out, where nothing that is compiled can be.
WITHOUT_WHAT_IS_COMPILED = """
import sys
import pytest
from tests.pyodide.chosen import FOLDERS, LEFT_OUT

sys.modules.update(dict.fromkeys(["jinja2", "ruff", "cryptography", "opentelemetry"]))
out = [f"--ignore={name}" for name in LEFT_OUT if name.endswith(".py")]
raise SystemExit(pytest.main(["--collect-only", "-qq", "-p", "no:cacheprovider", *out, *FOLDERS]))
"""


def test_every_file_that_is_not_left_out_needs_nothing_that_has_to_be_compiled() -> None:
    run = [sys.executable, "-c", WITHOUT_WHAT_IS_COMPILED]
    collected = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
    assert collected.returncode == 0, collected.stdout[-3000:]


def test_most_files_of_the_chosen_folders_run() -> None:
    files = {f"{each}/{path.name}" for each in FOLDERS for path in (ROOT / each).glob("test_*.py")}
    assert len(files - LEFT_OUT.keys()) > 0.6 * len(files)
