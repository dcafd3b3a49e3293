"""Generating every service of botocore: ``nox -s bench-services``.

Each is generated in a process of its own, one after the other, beside Image Builder. The table says
what each took, the worst first: CPU for each member beyond what a single operation takes, and peak
memory for each byte of model. A service is judged when it has at least as many members as Image
Builder: what a smaller one takes is little, and divided by little. Other work on the machine only
ever adds to what is measured, so that the least of three counts for what all are compared with, and
for a service that is over the target. The exit status is 1 when one still is.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterable, Sequence

from attrs import frozen
from botocore.session import get_session
from rich.console import Console
from rich.table import Table

from bench.measurements.generation import SERVICE, beginning, generate, members, model_size
from bench.processes import Bench, MeasureError

#: What a member of a service may take of what one of Image Builder's does.
TARGET = 1.3
#: How often what decides is measured.
TIMES = 3


@frozen(kw_only=True)
class Generated:
    """What generating a service took: seconds of CPU for a member, bytes of memory for a byte."""

    service: str
    members: int
    cpu: float
    peak: float


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and show; return 1 when a service takes more than it may."""
    parser = argparse.ArgumentParser(prog="python -m bench.every_service", description=__doc__)
    parser.add_argument("services", nargs="*", metavar="SERVICE", help="these alone, not all")
    asked: list[str] = parser.parse_args(argv).services
    console = Console(highlight=False)
    refused: dict[str, str] = {}
    with Bench(rounds=None, overlays={}) as bench:
        empty = min(beginning(bench) for _ in range(TIMES))
        ours = least(bench, SERVICE, empty)
        found: list[Generated] = []
        for service in asked or get_session().get_available_services():
            try:
                each = taken(bench, service, empty)
                found.append(least(bench, service, empty) if over_target([each], ours) else each)
            except MeasureError as error:
                refused[service] = str(error)
    show(found, ours, refused, console)
    return 1 if over_target(found, ours) else 0


def least(bench: Bench, service: str, empty: float) -> Generated:
    """Generate a service several times, and return the one that took the least CPU."""
    return min((taken(bench, service, empty) for _ in range(TIMES)), key=lambda each: each.cpu)


def taken(bench: Bench, service: str, empty: float) -> Generated:
    """Generate a service; ``empty`` is the CPU of a package with a single operation."""
    cpu, peak = generate(bench, service)
    count = members(service)
    return Generated(
        service=service,
        members=count,
        cpu=(cpu - empty) / max(count, 1),
        peak=peak / model_size(service),
    )


def over_target(found: Iterable[Generated], ours: Generated) -> list[Generated]:
    """Return those that are judged and take more than they may."""
    judged = (each for each in found if each.members >= ours.members)
    return [each for each in judged if each.cpu > TARGET * ours.cpu]


def show(
    found: Sequence[Generated], ours: Generated, refused: dict[str, str], console: Console
) -> None:
    """Print a row for each service, the worst first, and what all took together."""
    table = Table(
        "service", "members", "CPU a member, µs", "× Image Builder's", "peak, B/B of model"
    )
    over = over_target(found, ours)
    for each in sorted(found, key=lambda one: -one.cpu):
        judged = "" if each.members < ours.members else " over" if each in over else " ok"
        table.add_row(
            each.service,
            str(each.members),
            f"{each.cpu * 1e6:.0f}",
            f"{each.cpu / ours.cpu:.2f}{judged}",
            f"{each.peak:.0f}",
        )
    console.print(table)
    for service, reason in refused.items():
        console.print(f"{service} was not generated: {reason}", markup=False)
    if found:
        count = sum(each.members for each in found)
        together = sum(each.cpu * each.members for each in found) / max(count, 1)
        peaks = statistics.median(each.peak for each in found)
        console.print(
            f"{len(found)} services, {count} members: {together * 1e6:.0f} µs of CPU a member,"
            f" {together / ours.cpu:.2f} of Image Builder's; peak {peaks:.0f} B/B by the median"
        )


if __name__ == "__main__":
    sys.exit(main())
