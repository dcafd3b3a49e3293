"""The command line: ``python -m bench``; ``nox -s bench`` brings what it needs."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console

from bench import picture, report, results, summary
from bench.peers import APART, installed_apart
from bench.processes import ROOT, Bench, MeasureError
from bench.results import Result
from bench.rows import Row, measurements, rows
from bench.samples import Measured
from bench.selection import selected

_QUICK_ROUNDS = 3


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, show and write; return 0, 1 when a row is over its target, 2 for bad usage."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    try:
        table = selected(rows(), arguments.only)
    except ValueError as error:
        parser.error(str(error))
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = _WIDTH
    everything = not (arguments.only or arguments.quick)
    peers = {peer for row in table for peer in (row.subject, row.against) if peer in APART}
    overlays = installed_apart(peers, arguments.apart)
    rounds = _QUICK_ROUNDS if arguments.quick else arguments.rounds
    with Bench(rounds=rounds, overlays=overlays) as bench:
        measured = _measure(table, bench)
    judged = [results.judge(row, measured[row.measurement]) for row in table]
    circumstances = results.circumstances(overlays)
    _write_rounds(arguments.rounds_file, results.rounds(measured, circumstances))
    if everything or arguments.out != _OUT:
        _write_summary(arguments.out, judged, circumstances)
    report.show(judged, console)
    return results.exit_status(judged)


_OUT = ROOT / "bench"

#: The columns of the table where no terminal says how many there are.
_WIDTH = 150


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "--rounds", type=_positive, metavar="N", help="at most so many rounds of each measurement"
    )
    parser.add_argument(
        "--only",
        nargs="+",
        default=[],
        metavar="ROW",
        help="only the rows whose names begin so; writes no summary without --out",
    )
    parser.add_argument(
        "--quick",
        action="store_true",
        help=f"{_QUICK_ROUNDS} rounds at most; writes no summary without --out",
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=_OUT,
        metavar="DIR",
        help="where the summary results.json and its picture results.svg go (default: bench)",
    )
    parser.add_argument(
        "--rounds-file",
        type=Path,
        default=ROOT / "build" / "bench" / "rounds.json",
        metavar="FILE",
        help="where the values of every round go (default: build/bench/rounds.json)",
    )
    parser.add_argument(
        "--apart",
        type=Path,
        default=ROOT / "build" / "bench",
        metavar="DIR",
        help="where the packages are kept that must not be on everyone's path",
    )
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _measure(table: Sequence[Row], bench: Bench) -> dict[str, Measured]:
    """Take every measurement that a row of ``table`` needs, and say how long each took."""
    known = measurements()
    taken: dict[str, Measured] = {}
    for name in dict.fromkeys(row.measurement for row in table):
        started = time.perf_counter()
        try:
            taken[name] = known[name](bench)
        except MeasureError as error:
            # The other rows are still worth having; a row with a target fails the run.
            every = {peer for row in table for peer in (row.subject, row.against) if peer}
            taken[name] = Measured({}, dict.fromkeys(every, str(error)))
        print(f"{name}: {time.perf_counter() - started:.0f} s", file=sys.stderr)
    return taken


def _write_rounds(path: Path, document: Mapping[str, object]) -> None:
    """Write what nobody commits: the values of every round of this run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, json.dumps(document, indent=1, ensure_ascii=False) + "\n")


def _write_summary(
    folder: Path, judged: Sequence[Result], circumstances: Mapping[str, str]
) -> None:
    """Write the summary and its picture; both stay as they are when no row has moved."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "results.json"
    document = summary.summary(judged, summary.load(path), circumstances)
    _write(path, summary.text(document))
    _write(folder / "results.svg", picture.drawn([result.row for result in judged], document))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
