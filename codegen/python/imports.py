"""The imports that a piece of emitted source needs, found with :mod:`symtable`."""

from __future__ import annotations

import ast
import builtins
import symtable
from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from codegen.problems import CodegenError
from codegen.walking import statements

#: Where a template wants its imports.
MARKER = "# imports"

#: Names that represent whole modules, where a class hides what is in them: see
#: :func:`codegen.python.source.annotation`. Nothing from a model begins with an underscore.
_MODULES = {
    "_builtins": "import builtins as _builtins",
    "_datetimes": "import datetime as _datetimes",
}
#: What every module has without defining it.
_BUILTINS = frozenset({*dir(builtins), "__name__", "__spec__", "__package__", "__file__"})


@frozen(kw_only=True)
class Symbols:
    """Where each importable name is defined: ``name -> module``.

    A module is absolute (``typing``) or, from the package's root, relative (``.runtime.http``).
    """

    modules: Mapping[str, str]

    def complete(self, text: str, *, path: str, eager: bool = False) -> str:
        """Return the emitted file ``text``, which will be at ``path``, with its imports.

        What only annotations name is imported for type checkers alone, unless it is ``eager``.
        Raises :class:`CodegenError` where it is not Python, or uses a name that nobody defines.
        """
        try:
            tree = ast.parse(text)
            table = symtable.symtable(text, path, "exec")
        except SyntaxError as error:
            raise CodegenError(
                f"{path}: what would be written is not Python (line {error.lineno}: {error.msg})"
            ) from error
        module = "." + path.removesuffix(".py").replace("/", ".")
        defined = {s.get_name() for s in table.get_symbols() if s.is_assigned() or s.is_imported()}
        defined |= _imported_for_types(tree)
        used = set(_globals(table)) - defined - _BUILTINS
        annotated = set(_annotated(tree)) - used - defined - _BUILTINS
        unknown = sorted((used | annotated) - self.modules.keys())
        if unknown:
            raise CodegenError(f"{path}: emitted code uses names that nobody defines: {unknown}")
        if eager:
            used |= annotated
            annotated.clear()
        return text.replace(f"{MARKER}\n", self._imports(used, annotated, module), 1)

    def _imports(self, used: set[str], annotated: set[str], module: str) -> str:
        """Return the import statements for the names.

        What only annotations use is imported for type checkers alone: it costs nothing at run time.
        """
        lines = self._statements(used, module)
        typing_only = self._statements(annotated, module)
        if typing_only:
            block = [f"    {statement}" for statement in typing_only]
            lines = ["from typing import TYPE_CHECKING", *lines, "", "if TYPE_CHECKING:", *block]
        return "".join(f"{line}\n" for line in lines)

    def _statements(self, names: Iterable[str], module: str) -> list[str]:
        """Return one statement for each module that one of the ``names`` comes from."""
        found: dict[str, list[str]] = {}
        for name in sorted(names):
            origin = self.modules[name]
            if origin != module:
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


def _globals(table: symtable.SymbolTable) -> Iterator[str]:
    """Yield the names that ``table`` and all scopes in it look up in the module."""
    if str(table.get_type()) in ("annotation", "SymbolTableType.ANNOTATION"):
        return
    top = table.get_type() == "module"
    for symbol in table.get_symbols():
        if symbol.is_referenced() and (symbol.is_global() or top):
            yield symbol.get_name()
    for child in table.get_children():
        yield from _globals(child)


def _annotated(tree: ast.Module) -> Iterator[str]:
    """Yield the names in annotations, which are strings at run time."""
    for node in statements(tree):
        found: list[ast.expr | None] = []
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found = [node.returns, *(each.annotation for each in _parameters(node.args))]
        elif isinstance(node, ast.AnnAssign):
            found = [node.annotation]
        for annotation in found:
            if isinstance(annotation, ast.Name):
                yield annotation.id
            elif annotation is not None:
                yield from (n.id for n in ast.walk(annotation) if isinstance(n, ast.Name))


def _parameters(arguments: ast.arguments) -> Iterator[ast.arg]:
    """Yield all parameters of a function."""
    yield from (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
    yield from (each for each in (arguments.vararg, arguments.kwarg) if each is not None)


def _imported_for_types(tree: ast.Module) -> set[str]:
    """Return the names that the module defines for type checkers, below its top level."""
    return {
        node.name
        for block in tree.body
        if isinstance(block, ast.If)
        for node in block.body
        if isinstance(node, ast.ClassDef | ast.FunctionDef)
    }
