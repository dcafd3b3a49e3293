"""Generating every service of botocore: ``nox -s bench-services``.

Each is generated in a process of its own. The table says what each took beside Image Builder, the
worst first: CPU for each member beyond what a single operation takes, and peak memory for each byte
of model. A service is judged when it has at least as many members as Image Builder: what a smaller
one takes is little, and divided by little. Machines are not the same from minute to minute, so
a single operation, Image Builder and the service take turns, the ratios are taken within a turn,
and the median of several turns counts for a service that is judged. The exit status is 1 when one
is over the target.
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

#: What a member of a service may take of what one of Image Builder's does, and a byte of its model.
TARGET = 1.3
#: How many turns a service that is judged is measured in.
TURNS = 3


@frozen(kw_only=True)
class Turn:
    """What one turn took: seconds of CPU for a member, bytes of memory for a byte of model."""

    cpu: float
    cpu_ratio: float
    peak: float
    peak_ratio: float


@frozen(kw_only=True)
class Generated:
    """What generating a service took, by the medians of its turns; ratios are to Image Builder."""

    service: str
    members: int
    judged: bool
    cpu: float
    cpu_ratio: float
    peak: float
    peak_ratio: float


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and show; return 1 when a service takes more than it may."""
    parser = argparse.ArgumentParser(prog="python -m bench.every_service", description=__doc__)
    parser.add_argument("services", nargs="*", metavar="SERVICE", help="these alone, not all")
    asked: list[str] = parser.parse_args(argv).services
    console = Console(highlight=False)
    refused: dict[str, str] = {}
    found: list[Generated] = []
    with Bench(rounds=None, overlays={}) as bench:
        for service in asked or get_session().get_available_services():
            try:
                found.append(measured(bench, service))
            except MeasureError as error:
                refused[service] = str(error)
    show(found, refused, console)
    return 1 if over_target(found) or refused else 0


def measured(bench: Bench, service: str) -> Generated:
    """Generate a service in as many turns as it needs, and return the medians."""
    count = members(service)
    judged = count >= members(SERVICE)
    turns = [turn(bench, service) for _ in range(TURNS if judged else 1)]
    return Generated(
        service=service,
        members=count,
        judged=judged,
        cpu=statistics.median(each.cpu for each in turns),
        cpu_ratio=statistics.median(each.cpu_ratio for each in turns),
        peak=statistics.median(each.peak for each in turns),
        peak_ratio=statistics.median(each.peak_ratio for each in turns),
    )


def turn(bench: Bench, service: str) -> Turn:
    """Generate a single operation, Image Builder and the service, one after the other."""
    empty = beginning(bench)
    cpu, peak = taken(bench, service, empty)
    our_cpu, our_peak = taken(bench, SERVICE, empty)
    return Turn(cpu=cpu, cpu_ratio=cpu / our_cpu, peak=peak, peak_ratio=peak / our_peak)


def taken(bench: Bench, service: str, empty: float) -> tuple[float, float]:
    """Return the CPU of a member beyond ``empty`` seconds, and the memory of a byte of model."""
    cpu, peak = generate(bench, service)
    return (cpu - empty) / max(members(service), 1), peak / model_size(service)


def over_target(found: Iterable[Generated]) -> list[Generated]:
    """Return those that are judged and take more CPU or memory than they may."""
    return [each for each in found if each.judged and max(each.cpu_ratio, each.peak_ratio) > TARGET]


def show(found: Sequence[Generated], refused: dict[str, str], console: Console) -> None:
    """Print a row for each service, the worst first, and what all took together."""
    table = Table("service", "members", "µs a member", "× ours", "peak, B/B of model", "× ours", "")
    over = over_target(found)
    for each in sorted(found, key=lambda one: (-one.judged, -one.cpu_ratio)):
        table.add_row(
            each.service,
            str(each.members),
            f"{each.cpu * 1e6:.0f}",
            f"{each.cpu_ratio:.2f}",
            f"{each.peak:.0f}",
            f"{each.peak_ratio:.2f}",
            "" if not each.judged else "over" if each in over else "ok",
        )
    console.print(table)
    for service, reason in refused.items():
        console.print(f"{service} was not generated: {reason}", markup=False)
    if judged := [each for each in found if each.judged]:
        worst = max(judged, key=lambda one: one.cpu_ratio)
        console.print(
            f"{len(found)} services, {len(judged)} judged, {len(over)} over {TARGET}: CPU a member"
            f" {statistics.median(each.cpu_ratio for each in judged):.2f} of Image Builder's by the"
            f" median and {worst.cpu_ratio:.2f} at most ({worst.service}), memory a byte at most"
            f" {max(each.peak_ratio for each in judged):.2f}"
        )


if __name__ == "__main__":
    sys.exit(main())
