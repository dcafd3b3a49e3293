"""The imports that a piece of emitted source needs."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping

from attrs import frozen

#: Names that stand for whole modules, where a class hides what is in them: see :func:`annotation`.
#: Nothing from a model begins with an underscore.
_MODULES = {
    "_builtins": "import builtins as _builtins",
    "_datetimes": "import datetime as _datetimes",
}

#: What the package of shared shapes is called in emitted code.
SHAPES = "_shapes"


@frozen(kw_only=True)
class Symbols:
    """Where each importable name is defined: ``name -> module``.

    A module is absolute (``attrs``) or, from the package's root, relative (``.runtime.http``).
    """

    modules: Mapping[str, str]

    def imports(self, tree: ast.Module, *, module: str) -> str:
        """Return the import statements that ``tree`` needs as the package's module ``module``.

        What only annotations use is imported for type checkers alone: it costs nothing at run time.
        """
        defined = _defined(tree)
        used, annotated = _used(tree)
        runtime = self._statements(used - defined, module)
        typing_only = self._statements(annotated - used - defined, module)
        if not typing_only:
            return "\n".join(runtime)
        block = "\n".join(f"    {statement}" for statement in typing_only)
        return "\n".join(
            ["from typing import TYPE_CHECKING", *runtime, "", "if TYPE_CHECKING:", block]
        )

    def _statements(self, wanted: Iterable[str], module: str) -> list[str]:
        """Return one statement for each module that one of the ``wanted`` names comes from."""
        found: dict[str, list[str]] = {}
        for name in sorted(wanted):
            origin = self.modules.get(name)
            if origin is not None and origin != module:
                found.setdefault(origin, []).append(name)
        return [_statement(origin, imported, module) for origin, imported in sorted(found.items())]


def _statement(origin: str, imported: list[str], module: str) -> str:
    """Return the import of the names ``imported`` from ``origin``, as seen from ``module``."""
    if origin in _MODULES:
        return _MODULES[origin]
    names = ", ".join(f"{n[1:]} as {n}" if n.startswith("_") else n for n in imported)
    if not origin.startswith("."):
        return f"from {origin} import {names}"
    up = "." * module.count(".")
    return f"from {up}{origin[1:]} import {names}"


def _defined(tree: ast.Module) -> set[str]:
    """Return the names that the module defines or imports at its top level."""
    names: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            names.update(t.id for t in node.targets if isinstance(t, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.add(node.target.id)
        elif isinstance(node, ast.ImportFrom | ast.Import):
            names.update(alias.asname or alias.name for alias in node.names)
    return names


def _used(tree: ast.Module) -> tuple[set[str], set[str]]:
    """Return the names used at run time, and those used in annotations."""
    annotations: list[ast.expr] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.returns is not None:
            annotations.append(node.returns)
        elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
            annotations.append(node.annotation)
    in_annotations = {id(n) for a in annotations for n in ast.walk(a)}
    # What a function imports for itself when it is called is not needed before.
    local = {
        alias.asname or alias.name
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    arguments = _uses_of_arguments(tree)
    used: set[str] = set()
    annotated: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            if id(node) in arguments:
                continue
            (annotated if id(node) in in_annotations else used).add(node.id)
    return used - local, annotated


def _uses_of_arguments(tree: ast.Module) -> set[int]:
    """Return the ids of the names in functions that are the functions' own arguments."""
    found: set[int] = set()
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        arguments = {argument.arg for argument in function.args.kwonlyargs}
        found |= {
            id(node)
            for statement in function.body
            for node in ast.walk(statement)
            if isinstance(node, ast.Name) and node.id in arguments
        }
    return found
