"""What the package's size is made of: ``python -m bench.sizes``.

It counts what the row ``size-lengths`` counts, in bytes: the runtime by its folders, the modules
that have nothing of one operation or shape by their names, and those of operations, shapes, pages
and waits by what stands in them. Nothing is judged here; the table says where to look.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator

from rich.console import Console
from rich.table import Table

from bench.measurements.size import counted

#: Folders of modules that are alike: one for each operation, shape and so on.
_ALIKE = frozenset({"operations", "pages", "shapes", "waits"})

_Documented = ast.ClassDef | ast.FunctionDef


def main() -> None:
    """Print the table, the largest part first."""
    parts = sizes()
    table = Table("part", "kB", "share")
    together = sum(parts.values())
    for part, size in parts.most_common():
        table.add_row(part, f"{size / 1000:.1f}", f"{size / together:.1%}")
    table.add_row("together", f"{together / 1000:.1f}", "")
    Console(highlight=False).print(table)


def sizes() -> Counter[str]:
    """Return the bytes of each part."""
    parts: Counter[str] = Counter()
    for name, path in counted().items():
        folder, *below = name.parts[1:]
        if folder in _ALIKE:
            for what, size in split(path.read_text(encoding="utf-8")):
                parts[f"{folder}: {what}"] += size
        elif folder == "runtime" and len(below) > 1:
            parts[f"runtime/{below[0]}"] += path.stat().st_size
        else:
            parts[folder] += path.stat().st_size
    return parts


def split(text: str) -> Iterator[tuple[str, int]]:
    """Yield what stands in a module, each with its bytes; together they are all of it."""
    lines = [len(line.encode()) for line in text.splitlines(keepends=True)]
    left = sum(lines)
    for node in ast.parse(text).body:
        size = _extent(node, lines)
        left -= size
        if isinstance(node, _Documented):
            written = sum(_extent(each, lines) for each in node.body if _is_text(each))
            yield "documentation", written
            yield _kind(node, documented=bool(written)), size - written
        elif isinstance(node, ast.Import | ast.ImportFrom | ast.If):
            yield "imports", size
        elif _is_text(node):
            yield "documentation", size
        else:
            yield "tables", size
    yield "first lines and blank lines", left


def _kind(node: _Documented, *, documented: bool) -> str:
    if isinstance(node, ast.ClassDef):
        return "classes"
    # A method is what is documented; the others are what calls use.
    return "methods" if documented else f"{node.name.partition('_')[0]}…"


def _extent(node: ast.stmt, lines: list[int]) -> int:
    """Return the bytes of a statement, with its decorators."""
    decorators = node.decorator_list if isinstance(node, _Documented) else []
    first = min([node.lineno, *(each.lineno for each in decorators)])
    return sum(lines[first - 1 : node.end_lineno])


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


if __name__ == "__main__":
    main()
