"""The imports that a piece of emitted source needs, found with :mod:`symtable`."""

from __future__ import annotations

import builtins
import symtable
from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import frozen

from codegen.problems import CodegenError

#: What makes strings of a module's annotations. Without it :mod:`symtable` reads them, too.
_POSTPONED = "from __future__ import annotations\n"
#: Where a template wants its imports.
MARKER = "# imports"

#: Names that represent whole modules, where a class hides what is in them: see
#: :func:`codegen.python.source.annotation`. Nothing from a model begins with an underscore.
_MODULES = {
    "_builtins": "import builtins as _builtins",
    "_datetimes": "import datetime as _datetimes",
}
#: The types of those scopes in which Python 3.14 looks up what annotations name.
_ANNOTATION_SCOPES = ("annotation", "SymbolTableType.ANNOTATION")
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
            table = symtable.symtable(text, path, "exec")
        except SyntaxError as error:
            raise CodegenError(
                f"{path}: what would be written is not Python (line {error.lineno}: {error.msg})"
            ) from error
        module = "." + path.removesuffix(".py").replace("/", ".")
        # A shape may be called like a builtin ("EnvironmentError"), which nothing emitted uses.
        there = _defined(table) | (_BUILTINS - self.modules.keys())
        used = set(_globals(table, there))
        annotated = set(_annotated(text, path, there | used))
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


def _defined(table: symtable.SymbolTable) -> set[str]:
    """Return the names that a module defines or imports.

    Functions and classes are known as scopes. To look a name up takes the longer the more scopes
    there are, and the module of the types of inputs has thousands.
    """
    scopes = {child.get_name() for child in table.get_children()}
    others = (table.lookup(name) for name in table.get_identifiers() if name not in scopes)
    return scopes | {each.get_name() for each in others if each.is_assigned() or each.is_imported()}


def _globals(
    table: symtable.SymbolTable, known: Collection[str], *, annotations: bool = False
) -> Iterator[str]:
    """Yield the names that ``table`` and all scopes in it look up in the module.

    Those that are ``known`` are not looked at: what :mod:`symtable` says of a name takes it longer
    than all else.
    """
    if not annotations and str(table.get_type()) in _ANNOTATION_SCOPES:
        return
    top = table.get_type() == "module"
    for name in table.get_identifiers():
        if name not in known:
            symbol = table.lookup(name)
            if symbol.is_referenced() and (top or symbol.is_global()):
                yield name
    for child in table.get_children():
        yield from _globals(child, known, annotations=annotations)


def _annotated(text: str, path: str, known: Collection[str]) -> Iterator[str]:
    """Yield the names that annotations alone look up in the module.

    It is read as a module whose annotations are no strings. A tree of it, with all else that is in
    a module, takes twice as long to make.
    """
    if _POSTPONED in text:
        at_once = text.replace(_POSTPONED, "\n", 1)
        yield from _globals(symtable.symtable(at_once, path, "exec"), known, annotations=True)
