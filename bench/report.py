"""The results as a table on the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bench.results import Result
from bench.samples import Spread

_STYLES = {"ok": "green", "over": "bold red", "not measured": "yellow", "": ""}


def show(results: Sequence[Result], console: Console) -> None:
    """Print a row for each result: medians and quartiles, ratio, target and verdict."""
    table = Table(title="medians (and quartiles); ratios are taken round by round")
    table.add_column("what", min_width=24, overflow="fold")
    table.add_column("against", min_width=8, overflow="fold")
    for heading in ("ours", "theirs", "ratio", "target", ""):
        table.add_column(heading, justify="right")
    for result in results:
        verdict = Text(result.verdict, style=_STYLES[result.verdict])
        table.add_row(*_cells(result), verdict)
    console.print(table)
    for why in sorted({result.missing for result in results if result.missing}):
        console.print(why, markup=False)


def _cells(result: Result) -> list[str]:
    row = result.row
    subject = "" if row.subject == "ours" else f" ({row.subject})"
    sign = "≥" if row.at_least else "≤"
    suffix = f" {row.unit}" if row.against is None else "×"
    return [
        f"{row.what}{subject}",
        row.against or "",
        _text(result.ours, f" {row.unit}"),
        _text(result.theirs, f" {row.unit}"),
        _text(result.ratio, "×"),
        "" if row.target is None else f"{sign} {row.target:g}{suffix}",
    ]


def _text(value: Spread | None, suffix: str) -> str:
    """Return a spread in three digits."""
    if value is None:
        return ""
    middle, *quartiles = (number(v) for v in (value.median, value.lower, value.upper))
    between = "" if value.lower == value.upper else f" ({'–'.join(quartiles)})"
    return f"{middle}{suffix}{between}"


def number(value: float) -> str:
    """Return ``value`` in three digits, without an exponent.

    >>> number(0.33333), number(12.345), number(1234.5)
    ('0.333', '12.3', '1234')
    """
    for limit, digits in ((1, 3), (10, 2), (100, 1)):
        if abs(value) < limit:
            return f"{value:.{digits}f}"
    return f"{value:.0f}"
