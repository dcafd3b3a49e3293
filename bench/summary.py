"""The summary of a run that is committed: a line for each thing measured, and none of the noise.

A line has the value of what is measured, in its unit, and what it is of each peer's, with target
and verdict: ``{"ours": "83 ms", "boto3": "0.42× (≤ 0.45 ok)"}``. Two runs of the same code never
give the same figures, so a line that is there already is kept as it is until one of its figures,
the value itself or a ratio, would be an outlier among the rounds of a new run (Tukey's fences), or
a target or a verdict changed. Then the whole line is that run's, so that what stands in a line was
measured together. The date and the versions are those of the run that last changed a line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.peers import OURS
from bench.results import Result
from bench.rows import Row
from bench.samples import Spread

#: The texts of a line, by peer; that of the line's own subject comes first.
Line = Mapping[str, str]

#: How many times the distance between the quartiles a value may lie beyond them (J. W. Tukey).
_FENCE = 1.5


def summary(
    results: Sequence[Result], earlier: Mapping[str, Any], header: Mapping[str, str]
) -> dict[str, Any]:
    """Return the summary of ``results``; ``earlier`` is the one that is there, or empty."""
    lines = {title: _line(group, with_) for title, group, with_ in _groups(results, earlier)}
    if lines == earlier.get("lines"):
        return dict(earlier)
    return {**header, "lines": lines}


def load(path: Path) -> dict[str, Any]:
    """Return the summary in ``path``; empty when there is none."""
    if not path.exists():
        return {}
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def text(document: Mapping[str, Any]) -> str:
    """Return the file: JSON with each of its lines in a line."""
    lines = [
        f"  {_json(title)}: {_json(line)}" for title, line in document.get("lines", {}).items()
    ]
    header = [
        f" {_json(name)}: {_json(value)}," for name, value in document.items() if name != "lines"
    ]
    return "\n".join(["{", *header, ' "lines": {', ",\n".join(lines), " }", "}"]) + "\n"


def title_of(row: Row) -> str:
    """Return the name of the line that holds ``row``."""
    return row.what if row.subject == OURS else f"{row.what} ({row.subject})"


def figure(entry: str) -> float | None:
    """Return the number that an entry begins with; ``None`` for one that was not measured.

    >>> figure("0.42× (≤ 0.45 ok)"), figure("83 ms"), figure("not measured")
    (0.42, 83.0, None)
    """
    try:
        return float(entry.partition(" ")[0].removesuffix("×"))
    except ValueError:
        return None


def rounded(value: float) -> str:
    """Return ``value`` with as many decimals as anyone reads.

    >>> rounded(0.06912), rounded(0.4167), rounded(1.09), rounded(82.59), rounded(1234.5)
    ('0.069', '0.42', '1.09', '82.6', '1234')
    """
    return f"{value:.{_decimals(value)}f}"


def _groups(
    results: Sequence[Result], earlier: Mapping[str, Any]
) -> Iterable[tuple[str, list[Result], Line]]:
    """Yield each line's title, its results, and the line as it is in the earlier summary."""
    groups: dict[str, list[Result]] = {}
    for result in results:
        groups.setdefault(title_of(result.row), []).append(result)
    lines: Mapping[str, Line] = earlier.get("lines", {})
    for title, group in groups.items():
        yield title, group, lines.get(title, {})


def _line(group: Sequence[Result], earlier: Line) -> Line:
    """Return a line: the earlier one when every figure of it is still one of this run's."""
    entries = _entries(group)
    noise = {result.row.against or result.row.subject: result.spread for result in group}
    subject = group[0].row.subject
    noise.setdefault(subject, next((result.ours for result in group if result.ours), None))
    same = list(entries) == list(earlier) and all(
        _unmoved(earlier[name], entries[name], noise[name]) for name in noise
    )
    return dict(earlier) if same else entries


def _entries(group: Sequence[Result]) -> dict[str, str]:
    [subject] = {result.row.subject for result in group}
    alone = [result for result in group if result.row.against is None]
    value = next((result.ours for result in group if result.ours is not None), None)
    unit = group[0].row.unit
    own = "not measured" if value is None else f"{rounded(value.median)} {unit}"
    entries = {subject: own + (_target(alone[0]) if alone else "")}
    for result in group:
        if result.row.against is not None:
            ratio = result.ratio
            shown = "not measured" if ratio is None else f"{rounded(ratio.median)}×"
            entries[result.row.against] = shown + _target(result)
    return entries


def _target(result: Result) -> str:
    row = result.row
    if row.target is None:
        return ""
    sign = "≥" if row.at_least else "≤"
    return f" ({sign} {row.target:g} {result.verdict})"


def _unmoved(earlier: str, now: str, noise: Spread | None) -> bool:
    """Return whether the earlier entry says no more and no less than this run does."""
    before, after = figure(earlier), figure(now)
    if before is None or after is None or noise is None:
        return earlier == now
    same_words = earlier.partition(" ")[2] == now.partition(" ")[2]
    return same_words and _within(before, noise)


def _within(value: float, noise: Spread) -> bool:
    """Return whether ``value``, which was rounded, could be one of the rounds and no outlier."""
    fence = _FENCE * (noise.upper - noise.lower)
    grain: float = 10 ** -_decimals(noise.median)
    return noise.lower - fence - grain / 2 <= value <= noise.upper + fence + grain / 2


def _decimals(value: float) -> int:
    for limit, decimals in ((0.1, 3), (10, 2), (100, 1)):
        if abs(value) < limit:
            return decimals
    return 0


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
