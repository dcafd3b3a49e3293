"""The results as a picture, an SVG that is shown in the README."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from bench.peers import OURS, OURS_ORJSON
from bench.report import number
from bench.results import Result
from bench.rows import Row
from bench.samples import Spread

# By name: matplotlib's own types have holes.
_mpl: Any = import_module("matplotlib")
_figure: Any = import_module("matplotlib.figure")

_COLUMNS = 2
_COLOURS = {OURS: "#1a7f64", OURS_ORJSON: "#57ab94"}
_OTHER = "#a8b0b9"
_INK = "#24292f"

#: Text stays text, and the same results give the same bytes. The card has its own background, so
#: that it reads alike on light and dark pages.
_STYLE: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "bench",
    "font.family": "sans-serif",
    "font.size": 9,
    "text.color": _INK,
    "axes.labelcolor": _INK,
    "ytick.color": _INK,
}


def draw(results: Sequence[Result], path: Path, caption: str) -> None:
    """Draw one panel for each title that rows are drawn under: the median of everyone measured."""
    panels = _panels(results)
    lines = -(-len(panels) // _COLUMNS)
    with _mpl.rc_context(_STYLE):
        figure = _figure.Figure(figsize=(9.2, 1.75 * lines + 0.5), facecolor="#ffffff")
        grid = figure.add_gridspec(lines, _COLUMNS)
        for place, (row, bars) in enumerate(panels):
            _panel(figure.add_subplot(grid[place // _COLUMNS, place % _COLUMNS]), row, bars)
        figure.supxlabel(caption, fontsize=8)
        figure.set_layout_engine("constrained", w_pad=0.12, h_pad=0.08)
        figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None})


def _panels(results: Sequence[Result]) -> list[tuple[Row, dict[str, Spread]]]:
    """Return, for each title, a row that has it and the values of everyone in such rows."""
    panels: dict[str, tuple[Row, dict[str, Spread]]] = {}
    for result in results:
        row = result.row
        if not row.drawn:
            continue
        _, bars = panels.setdefault(row.drawn, (row, {}))
        for peer, value in ((row.subject, result.ours), (row.against, result.theirs)):
            if peer is not None and value is not None:
                bars[peer] = value
    return [panel for panel in panels.values() if panel[1]]


def _panel(axes: Any, row: Row, bars: Mapping[str, Spread]) -> None:
    """Draw horizontal bars, the best on top, each with its value and its quartiles."""
    order = sorted(bars, key=lambda peer: bars[peer].median, reverse=not row.at_least)
    values = [bars[peer].median for peer in order]
    spreads = [
        [bars[peer].median - bars[peer].lower for peer in order],
        [bars[peer].upper - bars[peer].median for peer in order],
    ]
    colours = [_COLOURS.get(peer, _OTHER) for peer in order]
    drawn = axes.barh(order, values, xerr=spreads, color=colours, height=0.66, ecolor=_INK)
    axes.bar_label(drawn, [f"{number(value)} {row.unit}" for value in values], padding=5)
    axes.set_title(row.drawn, loc="left", fontsize=10, fontweight="bold")
    axes.set_xlim(0, max(bar.upper for bar in bars.values()) * 1.4)
    axes.set_xticks([])
    axes.tick_params(length=0)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
