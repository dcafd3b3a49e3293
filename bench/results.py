"""What came of a run: each row with its values and whether it is within its target."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal

from attrs import asdict, frozen

from bench.peers import APART, OURS_NEWER
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
    def spread(self) -> Spread | None:
        """What the target is for: the ratio, or the value where nothing is compared."""
        return self.ours if self.row.against is None else self.ratio

    @property
    def verdict(self) -> Verdict:
        """Whether the row is within its target; empty when it has none."""
        spread_, target = self.spread, self.row.target
        if spread_ is None:
            return "not measured"
        if target is None:
            return ""
        met = spread_.median >= target if self.row.at_least else spread_.median <= target
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


def circumstances(overlays: Mapping[str, Path | str]) -> dict[str, str]:
    """Return when and where a run was made, and with which versions of what is compared."""
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    date = datetime.now(UTC).date().isoformat()
    return {
        "measured": f"{date}, Python {platform.python_version()}, {system}",
        "with": ", ".join(
            f"{name} {number}" for name, number in sorted(_versions(overlays).items())
        ),
    }


def rounds(measured: Mapping[str, Measured], circumstances: Mapping[str, str]) -> dict[str, object]:
    """Return every value of every round, in seconds and bytes, by measurement and quantity."""
    return {
        **circumstances,
        "measurements": {name: asdict(taken) for name, taken in measured.items()},
    }


def _versions(overlays: Mapping[str, Path | str]) -> dict[str, str]:
    found = {name: _version(name) for name in _DISTRIBUTIONS}
    for peer, folder in overlays.items():
        # Ours has what it needs in the newest versions there.
        if isinstance(folder, Path) and peer != OURS_NEWER:
            for info in folder.glob("*.dist-info"):
                name, _, number = info.stem.replace("_", "-").rpartition("-")
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
