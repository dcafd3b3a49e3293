"""Generating every service of botocore: ``nox -s bench-services``.

Each is generated in a process of its own. The table says what each took beside Image Builder, the
worst first: CPU for each member beyond what a single operation takes, and peak memory for each byte
of model. Machines are not the same from minute to minute, so a single operation, Image Builder and
the service take turns, and the ratios are taken within a turn. For a large service, one with at
least as many members as Image Builder, the median of several turns counts. What a smaller one takes
is little, and divided by little, so that two turns differ by more than the target allows: it is
over when each of several turns says so. Most of the memory of a generation is what Python and the
generator take before they read a model: where all of it is no more than Image Builder's may be, a
byte of a model with little documentation may have more. The exit status is 1 when one is over.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Sequence

from attrs import astuple, frozen
from botocore.session import get_session
from rich.console import Console
from rich.table import Table

from bench.measurements.generation import SERVICE, beginning, generate, members, model_size
from bench.processes import Bench, MeasureError

#: What a member of a service may take of what one of Image Builder's does, and a byte of its model.
TARGET = 1.3
#: How many turns a service is measured in that is large, or whose first turn was over.
TURNS = 3


@frozen
class Turn:
    """What one turn took: seconds of CPU for a member, bytes of memory, also for a byte of model.

    Ratios are to Image Builder.
    """

    cpu: float
    cpu_ratio: float
    peak: float
    peak_ratio: float
    whole_peak_ratio: float

    @property
    def is_over(self) -> bool:
        """Whether it is more CPU or memory than a service may take."""
        return max(self.cpu_ratio, min(self.peak_ratio, self.whole_peak_ratio)) > TARGET


@frozen(kw_only=True)
class Generated:
    """A service, and what generating it took by the turns that count."""

    service: str
    members: int
    large: bool
    took: Turn


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and show; return 1 when a service takes more than it may."""
    parser = argparse.ArgumentParser(prog="python -m bench.every_service", description=__doc__)
    parser.add_argument("services", nargs="*", metavar="SERVICE", help="these alone, not all")
    parser.add_argument("--large", action="store_true", help="only the large ones")
    arguments = parser.parse_args(argv)
    asked: list[str] = arguments.services or get_session().get_available_services()
    console = Console(highlight=False)
    refused: dict[str, str] = {}
    found: list[Generated] = []
    with Bench(rounds=None, overlays={}) as bench:
        for service in asked:
            if arguments.large and not is_large(service):
                continue
            try:
                found.append(measured(bench, service))
            except MeasureError as error:
                refused[service] = str(error)
            else:
                print(f"{service}: {found[-1].took.cpu_ratio:.2f}", file=sys.stderr, flush=True)
    show(found, refused, console)
    return 1 if refused or any(each.took.is_over for each in found) else 0


def measured(bench: Bench, service: str) -> Generated:
    """Generate a service in as many turns as it needs."""
    large = is_large(service)
    turns = [turn(bench, service)]
    while len(turns) < TURNS and (large or turns[-1].is_over):
        turns.append(turn(bench, service))
    took = (
        Turn(*map(statistics.median, zip(*map(astuple, turns), strict=True)))
        if large
        else min(turns, key=lambda one: one.cpu_ratio)
    )
    return Generated(service=service, members=members(service), large=large, took=took)


def is_large(service: str) -> bool:
    """Return whether a service has as many members as Image Builder."""
    return members(service) >= members(SERVICE)


def turn(bench: Bench, service: str) -> Turn:
    """Generate a single operation, Image Builder and the service, one after the other."""
    empty = beginning(bench)
    cpu, peak = generate(bench, service)
    our_cpu, our_peak = generate(bench, SERVICE)
    member = (cpu - empty) / max(members(service), 1)
    our_member = (our_cpu - empty) / members(SERVICE)
    byte, our_byte = peak / model_size(service), our_peak / model_size(SERVICE)
    return Turn(member, member / our_member, byte, byte / our_byte, peak / our_peak)


def show(found: Sequence[Generated], refused: dict[str, str], console: Console) -> None:
    """Print a row for each service, the worst first, and what all took together."""
    table = Table("service", "members", "µs a member", "× ours", "peak, B/B of model", "× ours", "")
    over = sum(each.took.is_over for each in found)
    for each in sorted(found, key=lambda one: (-one.large, -one.took.cpu_ratio)):
        took = each.took
        table.add_row(
            each.service,
            str(each.members),
            f"{took.cpu * 1e6:.0f}",
            f"{took.cpu_ratio:.2f}",
            f"{took.peak:.0f}",
            f"{took.peak_ratio:.2f}",
            "over" if each.took.is_over else "ok",
        )
    console.print(table)
    for service, reason in refused.items():
        console.print(f"{service} was not generated: {reason}", markup=False)
    if large := [each for each in found if each.large]:
        worst = max(large, key=lambda one: one.took.cpu_ratio)
        median = statistics.median(each.took.cpu_ratio for each in large)
        memory = max(each.took.peak_ratio for each in large)
        console.print(
            f"{len(found)} services, {len(large)} large, {over} over {TARGET}. CPU a member of the"
            f" large: {median:.2f} of Image Builder's by the median,"
            f" {worst.took.cpu_ratio:.2f} at most ({worst.service});"
            f" memory a byte of model: {memory:.2f} at most"
        )


if __name__ == "__main__":
    sys.exit(main())
