"""The documentation of the members of structures, for ``help()``.

It stands below each member, where editors look for it; Python itself does not keep it.
"""

from __future__ import annotations

import ast
import inspect
import sys
from functools import cache
from typing import Any


def document(cls: Any) -> None:
    """Have ``help()`` show the documentation of each member of a structure below its type."""
    documentation = documentation_in(cls.__module__).get(cls.__name__, {})
    for name, text in documentation.items():
        annotation = cls.__annotations__[name]
        cls.__slots__[name] = f"{annotation}\n\n{text}"


@cache
def documentation_in(module: str) -> dict[str, dict[str, str]]:
    """Return the documentation of members in a module, by class; none without its source."""
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except (OSError, TypeError, KeyError, SyntaxError):
        # A frozen program has none.
        return {}
    return {cls.name: dict(_documented(cls)) for cls in tree.body if isinstance(cls, ast.ClassDef)}


def _documented(cls: ast.ClassDef) -> list[tuple[str, str]]:
    """Return the members of a class that have a string below them, and the string."""
    return [
        (member.target.id, inspect.cleandoc(text.value.value))
        for member, text in zip(cls.body, cls.body[1:], strict=False)
        if isinstance(member, ast.AnnAssign)
        if isinstance(member.target, ast.Name)
        if isinstance(text, ast.Expr)
        if isinstance(text.value, ast.Constant)
        if isinstance(text.value.value, str)
    ]
