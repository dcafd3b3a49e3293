"""Python source text: literals, annotations, and the imports that a piece of source needs.

The one place where values from a model become text in a program. A literal is always made by
:func:`literal`; nothing else from a model but sanitised identifiers stands in emitted source.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Mapping

from attrs import frozen

from codegen.model import Enum, List, Map, Scalar, Shape

_SCALAR_ANNOTATIONS = {
    "string": "str",
    "integer": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "boolean": "bool",
    "timestamp": "datetime",
    "blob": "bytes",
    "document": "JsonValue",
}

#: Names that stand for whole modules, where a class hides what is in them: see :func:`annotation`.
#: Nothing from a model begins with an underscore.
_MODULES = {
    "_builtins": "import builtins as _builtins",
    "_datetimes": "import datetime as _datetimes",
}

#: What the package of shared shapes is called in emitted code.
SHAPES = "_shapes"

#: Names that annotations use and that a member or an operation may be called, too.
SHADOWABLE = frozenset({"bool", "bytes", "datetime", "dict", "float", "int", "list", "str", "type"})


def literal(value: object) -> str:
    """Return a string, number, boolean, ``None``, or a container of such, as source text.

    >>> literal('a "quoted" line')
    '\\'a "quoted" line\\''
    """
    return repr(value)


def docstring(text: str, *, indent: int) -> str:
    """Return ``text`` as the source of a docstring that stands ``indent`` spaces deep.

    Control characters have no business in documentation and are left out.
    """
    clean = "".join(c for c in text if c == "\n" or c.isprintable())
    if "\n" not in clean:
        # A quote at the end would be taken for one of the three that close the string.
        body = clean.rstrip('"')
        ending = '\\"' * (len(clean) - len(body))
        return f'"""{_in_quotes(body)}{ending}"""'
    margin = " " * indent
    lines = (f"{margin}{line}".rstrip() for line in _in_quotes(clean).split("\n"))
    return f'"""{chr(10).join(lines).lstrip()}\n{margin}"""'


def _in_quotes(text: str) -> str:
    """Return ``text`` as it can stand between triple quotes, but for a quote at its end."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def annotation(shape: Shape, *, shadowed: Collection[str] = ()) -> str:
    """Return the annotation for a value of ``shape``.

    In a class that has an attribute called like a builtin, the builtin is spelt ``_builtins.list``:
    annotations are read in the scope of the class.
    """
    if isinstance(shape, Scalar):
        return _builtin(_SCALAR_ANNOTATIONS[shape.kind], shadowed)
    if isinstance(shape, List):
        inner = annotation(shape.element, shadowed=shadowed)
        return f"{_builtin('list', shadowed)}[{inner}]"
    if isinstance(shape, Map):
        key = annotation(shape.key, shadowed=shadowed)
        value = annotation(shape.value, shadowed=shadowed)
        return f"{_builtin('dict', shadowed)}[{key}, {value}]"
    return shape.class_name


def input_annotation(shape: Shape, *, shadowed: Collection[str] = ()) -> str:
    """Return the annotation for an input of ``shape``: an enum may be given as its string."""
    plain = annotation(shape, shadowed=shadowed)
    if isinstance(shape, Enum):
        return f"{plain} | {_builtin('str', shadowed)}"
    if isinstance(shape, List) and isinstance(shape.element, Enum):
        return f"{plain} | {_builtin('list', shadowed)}[{_builtin('str', shadowed)}]"
    return plain


def _builtin(name: str, shadowed: Collection[str]) -> str:
    if name not in shadowed:
        return name
    return f"_datetimes.{name}" if name == "datetime" else f"_builtins.{name}"


def helper(name: str, shadowed: Collection[str]) -> str:
    """Return how the function ``name`` is called in a class; one that is hidden has an alias."""
    return f"_{name}" if name in shadowed else name


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
