"""What the generator finds out without a tree of a module, as those find it who make one."""

from __future__ import annotations

import ast
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from codegen.handwritten import RUNTIME
from codegen.python.imports import grouped, in_order
from codegen.python.reserved import RUNTIME_MODULES, public_names, runtime_names
from codegen.release.formatting import formatted

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# -- the names of the runtime ---------------------------------------------------------------------


@pytest.mark.parametrize("module", RUNTIME_MODULES)
def test_the_names_of_a_module_of_the_runtime(module: str) -> None:
    text = (RUNTIME / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8")
    expected = [name for name in defined(ast.parse(text).body) if not name.startswith("_")]
    assert sorted(runtime_names(module)) == sorted(expected)


def defined(body: Iterable[ast.stmt]) -> list[str]:
    """Return what the statements define, for type checkers as well."""
    names: list[str] = []
    for node in body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            names.append(node.name)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.append(node.target.id)
        elif isinstance(node, ast.If):
            names += defined(node.body)
    return names


def test_what_is_in_a_class_or_a_function_is_no_name_of_the_module() -> None:
    text = "class A:\n    b: int\n\n    def c(self) -> None:\n        d: int = 1\n\n\n_e: int = 2\n"
    assert public_names(text) == ["A"]


# -- the order of imports -------------------------------------------------------------------------

NAMES = [
    *("A", "ACL", "ACLRule", "AclRule", "AclRule10", "AclRule2", "AclRule034", "AclRule0", "acl"),
    *("RoleARN", "RoleArn", "IPAddress", "IpAddress", "IpAddressV6", "x", "X", "x_y", "x1", "x10"),
    *("ConnectTimeoutError", "ConnectionFailedError", "_operations", "_Hidden", "SERVICE"),
    *("Format09aF80", "Format0102", "Format1a", "Format1A", "S3", "S3Key", "S10Key", "FORMAT_1"),
]
MODULES = [
    *(".", "..", "...", ".client", ".Client", "..client", "..runtime.http", "...runtime.http"),
    *(".shapes.x1", ".shapes.x10", ".shapes.x2", ".shapes.x_1", ".shapes", ".shapes2", ".x034"),
]


def test_names_are_imported_in_the_order_of_ruff(tmp_path: Path) -> None:
    # With an underscore is what a name is called where it is imported.
    imported = [f"{n[1:]} as {n}" if n[0] == "_" else n for n in in_order(reversed(NAMES))]
    assert_sorted(f"from .all import {', '.join(imported)}\n", tmp_path)


def test_modules_are_imported_in_the_order_of_ruff(tmp_path: Path) -> None:
    origins = {f"name{number}": module for number, module in enumerate(reversed(MODULES))}
    lines = [f"from {origin} import {', '.join(names)}\n" for origin, names in grouped(origins)]
    assert len(lines) == len(MODULES)
    assert_sorted("".join(lines), tmp_path)


def assert_sorted(text: str, folder: Path) -> None:
    """Raise where ruff would sort the imports of ``text`` in another way."""
    module = folder / "module.py"
    module.write_bytes(formatted({"module.py": text})["module.py"])
    order = [
        "--isolated",
        "--no-cache",
        "--select=I",
        "--config=lint.isort.combine-as-imports=true",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *order, "--line-length=100", "--diff", str(module)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")
