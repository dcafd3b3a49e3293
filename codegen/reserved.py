"""The names that emitted modules use for themselves, so that no class of a model can have them."""

from __future__ import annotations

import ast
import builtins
import keyword
from functools import cache
from pathlib import Path

RUNTIME = Path(__file__).resolve().parent / "runtime"

#: The modules of the runtime whose names emitted code may use.
RUNTIME_MODULES = (
    "client",
    "enums",
    "errors",
    "http",
    "jmespaths",
    "operation",
    "pager",
    "structures",
    "validation",
    "waiter",
    "wire",
)

#: What templates and imports bring in beside that.
_OTHERS = frozenset(
    {
        "Any",
        "BY_CODE",
        "CALL",
        "ClassVar",
        "Callable",
        "Mapping",
        "Key",
        "ModuleType",
        "Paginate",
        "Sequence",
        "TYPE_CHECKING",
        "WaitUntil",
        "annotations",
        "datetime",
        "define",
        "endpoint_parameters",
        "field",
        "host_prefix",
        "read_response",
        "resolve_endpoint",
        "write_request",
        "write_response",
    }
)


def public_names(text: str) -> list[str]:
    """Return what a module defines at its top level, without a leading underscore."""
    names: list[str] = []
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            names.append(node.name)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.append(node.target.id)
        elif isinstance(node, ast.If):
            # Types that only annotations use.
            names += [
                child.target.id
                for child in node.body
                if isinstance(child, ast.AnnAssign) and isinstance(child.target, ast.Name)
            ]
    return [name for name in names if not name.startswith("_")]


@cache
def reserved_names() -> frozenset[str]:
    """Return keywords, builtins, and every name that emitted code may have from elsewhere."""
    # The builtins that emitted code uses are in lower case; a shape may well be called "Warning".
    names = {*_OTHERS, *keyword.kwlist, *filter(str.islower, dir(builtins))}
    for module in RUNTIME_MODULES:
        text = (RUNTIME / f"{module}.py").read_text(encoding="utf-8")
        names.update(public_names(text))
    return frozenset(names)
