"""A smaller runtime, for packages that are vendored: their size is the repository's they go into.

What nothing imports is left out, and so is what only readers of the runtime look at, which is in
``codegen/runtime``. What users see of its documentation stays, and every statement of the code.
"""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator, Mapping

from codegen.emit.package import Files
from codegen.python.reserved import ROOT_NAMES

_RUNTIME = "runtime/"
_Documented = ast.ClassDef | ast.FunctionDef

#: The classes of the runtime whose documentation users see: those that the package's root exports,
#: and those that the classes it exports are made from.
_DOCUMENTED = frozenset(
    {*ROOT_NAMES, "BaseClient", "ReplayError", "ReplayTransport", "StubTransport"}
)


def compact(files: Files) -> Files:
    """Return the ``files`` that a package needs, those of its runtime without what users never see.

    That is comments, and the docstrings of all but classes that users know, and the public methods
    of these.
    """
    needed = _reached(files)
    return {
        path: _bare(text) if path.startswith(_RUNTIME) else text
        for path, text in files.items()
        if not path.startswith(_RUNTIME) or path in needed
    }


# -- what is imported -----------------------------------------------------------------------------


def _reached(files: Mapping[str, str]) -> set[str]:
    """Return the Python files that those outside the runtime import, one through another."""
    waiting = [path for path in files if path.endswith(".py") and not path.startswith(_RUNTIME)]
    reached: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path not in reached:
            reached.add(path)
            waiting += [found for found in _imported(path, files[path]) if found in files]
    return reached


def _imported(path: str, text: str) -> Iterator[str]:
    """Yield the files of the package that the one at ``path`` may import, wherever it does."""
    package = path.split("/")[:-1]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level:
            module = node.module.split(".") if node.module else []
            steps = [*package[: len(package) - node.level + 1], *module]
            for alias in node.names:
                # What is imported from a package may be a module in it.
                yield from _files_of([*steps, alias.name])


def _files_of(steps: list[str]) -> Iterator[str]:
    """Yield where the modules may be that are loaded for the one that ``steps`` lead to."""
    for depth in range(len(steps) + 1):
        yield "/".join([*steps[:depth], "__init__.py"])
        yield "/".join(steps[:depth]) + ".py"


# -- what is said ---------------------------------------------------------------------------------


def _bare(text: str) -> str:
    """Return the module ``text`` without its comments and its internal docstrings."""
    lines: list[str | None] = [*text.splitlines()]
    for row, column in _comments(text):
        lines[row] = (lines[row] or "")[:column].rstrip() or None
    tree = ast.parse(text)
    module = [] if ast.get_docstring(tree, clean=False) is None else [tree]
    for node in (*module, *_internal(tree, seen=True)):
        docstring = node.body[0]
        first, last = docstring.lineno - 1, docstring.end_lineno or docstring.lineno
        lines[first:last] = [None] * (last - first)
        if len(node.body) == 1:
            # What held nothing else has to hold a statement still.
            lines[first] = " " * docstring.col_offset + "pass"
    return "\n".join(line for line in lines if line is not None) + "\n"


def _comments(text: str) -> Iterator[tuple[int, int]]:
    """Yield the row and the column, both from zero, at which each comment begins."""
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            yield row - 1, column


def _internal(tree: ast.AST, *, seen: bool) -> Iterator[_Documented]:
    """Yield the classes and functions in ``tree`` with a docstring that users do not see.

    ``seen`` says whether users see ``tree`` itself.
    """
    for node in ast.iter_child_nodes(tree):
        shown = False
        if isinstance(node, _Documented):
            shown = seen and _is_shown(node, inside=tree)
            if not shown and ast.get_docstring(node, clean=False) is not None:
                yield node
        yield from _internal(node, seen=shown)


def _is_shown(node: _Documented, *, inside: ast.AST) -> bool:
    """Return whether users see the docstring of ``node``, which stands in what they see."""
    if isinstance(node, ast.ClassDef):
        return node.name in _DOCUMENTED
    return isinstance(inside, ast.ClassDef) and not node.name.startswith("_")
