"""Which rows of the table are asked for, by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.rows import Row


def selected(table: Sequence[Row], names: Sequence[str]) -> list[Row]:
    """Return the rows that ``names`` name, whole or by how they begin; all when there are none.

    :raises ValueError: a name is that of no row; the text says which there are.
    """
    unknown = [name for name in names if not any(row.name.startswith(name) for row in table)]
    if unknown:
        known = ", ".join(row.name for row in table)
        raise ValueError(f"no row begins with {', '.join(unknown)}; the rows are {known}")
    return [row for row in table if not names or row.name.startswith(tuple(names))]
