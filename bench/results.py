"""What came of a run: each row with its values and whether it is within its target."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Literal

from attrs import asdict, frozen

from bench.peers import APART
from bench.rows import UNITS, Row
from bench.samples import Measured, Spread, ratio, spread

Verdict = Literal["ok", "over", "not measured", ""]

_DISTRIBUTIONS = (
    *("attrs", "boto3", "boto3-stubs", "botocore", "cattrs", "msgspec", "mypy"),
    *("mypy-boto3-imagebuilder", "urllib3"),
)


@frozen(kw_only=True)
class Result:
    """A row that was measured.

    ``ours`` and ``theirs`` are in the row's unit. ``missing`` says why there is no ratio. A target
    that could not be measured is not met.
    """

    row: Row
    ours: Spread | None = None
    theirs: Spread | None = None
    ratio: Spread | None = None
    rounds: int = 0
    missing: str = ""

    @property
    def judged(self) -> float | None:
        """What the target is for: the ratio, or the value where nothing is compared."""
        spread_ = self.ours if self.row.against is None else self.ratio
        return None if spread_ is None else spread_.median

    @property
    def verdict(self) -> Verdict:
        """Whether the row is within its target; empty when it has none."""
        value, target = self.judged, self.row.target
        if value is None:
            return "not measured"
        if target is None:
            return ""
        met = value >= target if self.row.at_least else value <= target
        return "ok" if met else "over"

    @property
    def failed(self) -> bool:
        """Whether the row has a target that it does not meet."""
        return self.row.target is not None and self.verdict != "ok"


def judge(row: Row, measured: Measured) -> Result:
    """Return what ``measured`` says of ``row``."""
    for peer in (row.subject, row.against):
        if peer is not None and peer in measured.missing:
            return Result(row=row, missing=measured.missing[peer])
    series = measured.quantities[row.quantity]
    unit = UNITS[row.unit]
    ours = series[row.subject]
    in_unit = spread([value * unit for value in ours])
    if row.against is None:
        return Result(row=row, ours=in_unit, rounds=len(ours))
    theirs = series[row.against]
    return Result(
        row=row,
        ours=in_unit,
        theirs=spread([value * unit for value in theirs]),
        ratio=ratio(ours, theirs),
        rounds=len(ours),
    )


def as_json(results: Sequence[Result], overlays: Mapping[str, Path | str]) -> dict[str, Any]:
    """Return the run as JSON: where and with what it was measured, and its rows."""
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": {
            "system": platform.system(),
            "architecture": platform.machine(),
            "cores": os.cpu_count(),
        },
        "python": platform.python_version(),
        "versions": _versions(overlays),
        "rows": [_row(result) for result in results],
    }


def write(path: Path, document: Mapping[str, Any]) -> None:
    """Write the run to ``path``."""
    text = json.dumps(document, indent=1, ensure_ascii=False)
    path.write_text(f"{text}\n", encoding="utf-8")


def _row(result: Result) -> dict[str, Any]:
    row = result.row
    return {
        "name": row.name,
        "what": row.what,
        "unit": row.unit,
        "subject": row.subject,
        "against": row.against,
        "ours": _spread(result.ours),
        "theirs": _spread(result.theirs),
        "ratio": _spread(result.ratio),
        "rounds": result.rounds,
        "target": row.target,
        "target_is": "at least" if row.at_least else "at most",
        "verdict": result.verdict,
        "missing": result.missing,
    }


def _spread(value: Spread | None) -> dict[str, float] | None:
    if value is None:
        return None
    return {name: float(f"{number:.4g}") for name, number in asdict(value).items()}


def _versions(overlays: Mapping[str, Path | str]) -> dict[str, str]:
    found = {name: _version(name) for name in _DISTRIBUTIONS}
    for peer, folder in overlays.items():
        if isinstance(folder, Path):
            for info in folder.glob("*.dist-info"):
                name, _, number = info.stem.partition("-")
                if name == APART[peer]:
                    found[name] = number
                elif name in found:
                    found[f"{name} of {peer}"] = number
    return found


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "not installed"


def exit_status(results: Sequence[Result]) -> int:
    """Return 1 when a row does not meet its target, 0 otherwise."""
    over = [result for result in results if result.failed]
    for result in over:
        print(f"over its target: {result.row.name}", file=sys.stderr)
    return 1 if over else 0
