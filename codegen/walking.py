"""The statements of a module of Python, without what is in them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

#: What holds statements, or what holds them in turn.
_BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")


def statements(tree: ast.Module) -> Iterator[ast.stmt]:
    """Yield all statements of a module, those within others as well.

    Most of a tree are expressions: ``ast.walk``, which visits them, takes twenty times as long.
    """
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.stmt):
            yield node
        for block in _BLOCKS:
            waiting += getattr(node, block, ())
