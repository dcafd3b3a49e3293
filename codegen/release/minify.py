"""A smaller runtime, for packages that are vendored: their size is the repository's they go into.

What nothing imports is left out, and so is what only readers of the runtime look at, which is in
``codegen/runtime``. What users see of its documentation stays, and every statement of the code.
"""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator

from codegen.emit.package import Files
from codegen.handwritten import reached
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
    emitted = (p for p in files if p.endswith(".py") and not p.startswith(_RUNTIME))
    needed = reached(files, emitted)
    return {
        path: _bare(text) if path.startswith(_RUNTIME) else text
        for path, text in files.items()
        if not path.startswith(_RUNTIME) or path in needed
    }


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
