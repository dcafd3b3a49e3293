"""The imports that a piece of emitted source needs, found with :mod:`symtable`."""

from __future__ import annotations

import builtins
import re
import symtable
import textwrap
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from attrs import frozen

from codegen.problems import CodegenError
from codegen.python.addresses import READ

#: What makes strings of a module's annotations. Without it :mod:`symtable` reads them, too.
_POSTPONED = "from __future__ import annotations\n"
#: Where a template wants its imports.
MARKER = "# imports"

#: Names that represent whole modules. Those with an underscore are for where a class hides what is
#: in them, see :func:`codegen.python.source.annotation`; nothing from a model begins so.
_MODULES = {
    "_builtins": "import builtins as _builtins",
    "_datetimes": "import datetime as _datetimes",
    "sys": "import sys",
}
#: A part of a name, and the number behind it.
_NUMBERED = re.compile(r"(\D*)(\d*)")
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
        if any(self.modules[name] != module for name in annotated):
            block = textwrap.indent(self._statements(annotated, module), "    ")
            lines = self._statements({*used, "TYPE_CHECKING"}, module)
            return f"{lines}\nif TYPE_CHECKING:\n{block}"
        return self._statements(used, module)

    def _statements(self, names: Iterable[str], module: str) -> str:
        """Return one statement for each module that one of the ``names`` comes from.

        What is of this package has a section of its own.
        """
        origins = {name: self.modules[name] for name in names}
        found = grouped({n: _seen_from(module, o) for n, o in origins.items() if o != module})
        sections: dict[bool, list[str]] = {}
        for origin, imported in found:
            statement = _statement(origin, imported)
            sections.setdefault(origin.startswith("."), []).append(f"{statement}\n")
        return "\n".join(map("".join, sections.values()))


def grouped(modules: Mapping[str, str]) -> list[tuple[str, list[str]]]:
    """Return the names of each of the ``modules``, which are by the names that they have.

    Modules and names are in the order that ruff wants imports in. Ruff would sort them, too, but to
    do so it reads all that is emitted once more.
    """
    found: dict[str, list[str]] = {}
    for name in in_order(modules):
        found.setdefault(modules[name], []).append(name)
    return sorted(found.items(), key=lambda item: _place(item[0]))


def in_order(names: Iterable[str]) -> list[str]:
    """Return ``names`` in the order that ruff wants them in one import."""
    return sorted(names, key=_rank)


def _seen_from(module: str, origin: str) -> str:
    """Return the module ``origin`` as ``module`` has to name it."""
    return f"{'.' * module.count('.')}{origin[1:]}" if origin.startswith(".") else origin


def _statement(origin: str, imported: list[str]) -> str:
    """Return the import of the names ``imported`` from ``origin``."""
    if origin in _MODULES:
        return _MODULES[origin]
    return f"from {origin} import {', '.join(map(_imported, imported))}"


def _imported(name: str) -> str:
    """Return how ``name`` stands in an import: one with an underscore has another at its origin."""
    if name.startswith(READ):
        return f"read as {name}"
    return f"{name[1:]} as {name}" if name.startswith("_") else name


@lru_cache(maxsize=512)
def _place(origin: str) -> tuple[object, ...]:
    """Return what imports are sorted by: whole modules come first, what is furthest up next."""
    up = len(origin) - len(origin.lstrip("."))
    inside = (_natural(step) for step in origin.lstrip(".").split("."))
    return (up > 0, origin not in _MODULES, -up, *inside)


@lru_cache(maxsize=512)
def _rank(name: str) -> tuple[object, ...]:
    """Return what the names of an import are sorted by: constants, classes, everything else."""
    name = name.removeprefix("_")
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2
    return (kind, _natural(name), name)


def _natural(name: str) -> tuple[tuple[str, int, str], ...]:
    """Return what a name is sorted by, where a number in it is not read digit by digit.

    One that begins with a zero is, and comes before all others.
    """
    return tuple(
        (text.lower(), 0 if digits[:1] in ("", "0") else int(digits), digits)
        for text, digits in _NUMBERED.findall(name)
    )


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
    than all else, but for a function, which has the names that are global together.
    """
    if not annotations and str(table.get_type()) in _ANNOTATION_SCOPES:
        return
    if isinstance(table, symtable.Function):
        yield from set(table.get_globals()).difference(known)
    else:
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
