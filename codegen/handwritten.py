"""The hand-written parts of a package: the runtime, which all have, and a service's extras.

``overlays/<service>/`` holds modules that stand in the root of that service's package as they are.
Nothing that is emitted knows of them; they know what is emitted, and go into a package that has it.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path

RUNTIME = Path(__file__).resolve().parent / "runtime"
EXTRAS = Path(__file__).resolve().parents[1] / "overlays"


def runtime_files() -> dict[str, str]:
    """Return the runtime's modules by their paths in the package."""
    return {f"runtime/{path}": text for path, text in _modules(RUNTIME).items()}


def extra_files(service: str) -> dict[str, str]:
    """Return the extras of ``service`` by their paths in the package; none for most services."""
    # The name of a service stands for one folder; with a slash in it, it would be another.
    known = {folder.name: folder for folder in EXTRAS.iterdir() if folder.is_dir()}
    return _modules(known[service]) if service in known else {}


def extra_modules(service: str) -> frozenset[str]:
    """Return the modules that the extras put into the root, whose names no class can have."""
    return frozenset(Path(path).parts[0].removesuffix(".py") for path in extra_files(service))


def names_from_root(files: Mapping[str, str]) -> frozenset[str]:
    """Return the names that ``files`` import from the package's root."""
    found: set[str] = set()
    for path, text in files.items():
        depth = len(Path(path).parts)
        found.update(
            alias.name
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.ImportFrom) and node.level == depth and node.module is None
            for alias in node.names
        )
    return frozenset(found)


def _modules(folder: Path) -> dict[str, str]:
    """Return the text of every module below ``folder``, by its path there."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.py"))
    }
