"""The summary as a picture, an SVG that is shown in the README: the rows that decide, and no more.

It is drawn from the committed summary alone, so it changes when that does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from attrs import frozen

from bench.peers import OURS
from bench.rows import Row
from bench.summary import figure, rounded, title_of

_COLUMNS = 2
_PANEL_WIDTH, _PANEL_HEIGHT = 450, 118
_MARGIN, _LABELS, _LONGEST = 16, 110, 220
_BAR, _STEP = 16, 24

#: The card has a background of its own, so that it reads alike on light and dark pages.
_HEAD = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img"
 font-family="sans-serif" font-size="13" fill="#24292f">
<title>{caption}</title>
<rect width="{width}" height="{height}" fill="#ffffff"/>
"""
_OURS, _OTHER = "#1a7f64", "#a8b0b9"


@frozen
class Panel:
    """What is drawn under one title: the value of everyone who has a target to meet there."""

    title: str
    unit: str
    bars: Mapping[str, float]
    best_is_most: bool


def panels(rows: Sequence[Row], document: Mapping[str, Any]) -> list[Panel]:
    """Return the panels of the rows that are drawn and that the summary has values of."""
    titles: dict[str, list[Row]] = {}
    for row in rows:
        if row.drawn:
            titles.setdefault(row.drawn, []).append(row)
    found = [
        _panel(group, document["lines"].get(title_of(group[0]), {})) for group in titles.values()
    ]
    return [panel for panel in found if len(panel.bars) > 1]


def _panel(group: Sequence[Row], line: Mapping[str, str]) -> Panel:
    """Return a panel: what the others took follows from what ours is of it."""
    first = group[0]
    ours = figure(line.get(first.subject, ""))
    bars = {} if ours is None else {first.subject: ours}
    for row in group:
        ratio = figure(line.get(row.against or "", ""))
        if ours is not None and ratio and row.against is not None:
            bars[row.against] = ours / ratio
    return Panel(first.drawn, first.unit, bars, first.at_least)


def drawn(rows: Sequence[Row], document: Mapping[str, Any]) -> str:
    """Return the picture of a summary."""
    shown = panels(rows, document)
    lines = -(-len(shown) // _COLUMNS)
    width, height = _PANEL_WIDTH * _COLUMNS, _PANEL_HEIGHT * lines + 34
    caption = escape(f"medians on loopback; {document['measured']} (nox -s bench)")
    parts = [_HEAD.format(width=width, height=height, caption=caption)]
    for number, panel in enumerate(shown):
        left = number % _COLUMNS * _PANEL_WIDTH + _MARGIN
        parts += _draw(panel, left, number // _COLUMNS * _PANEL_HEIGHT + 28)
    middle = f'x="{width / 2:g}" y="{height - 14}"'
    parts.append(f'<text {middle} text-anchor="middle" font-size="11">{caption}</text>\n</svg>\n')
    return "".join(parts)


def _draw(panel: Panel, left: int, top: int) -> list[str]:
    """Return a panel's title and its bars, the best on top, each with its value."""
    parts = [f'<text x="{left}" y="{top}" font-weight="bold">{escape(panel.title)}</text>\n']
    best_first = sorted(panel.bars, key=panel.bars.__getitem__, reverse=panel.best_is_most)
    longest = max(panel.bars.values())
    for place, peer in enumerate(best_first):
        value = panel.bars[peer]
        y = top + 12 + place * _STEP
        length, colour = round(value / longest * _LONGEST), _OURS if peer == OURS else _OTHER
        start, base = left + _LABELS, y + _BAR - 4
        parts += [
            f'<text x="{start - 8}" y="{base}" text-anchor="end">{escape(peer)}</text>',
            f'<rect x="{start}" y="{y}" width="{length}" height="{_BAR}" fill="{colour}"/>',
            f'<text x="{start + length + 6}" y="{base}">{rounded(value)} {panel.unit}</text>\n',
        ]
    return parts
