"""Generating every service of botocore: ``nox -s bench-services``.

Each is generated in a process of its own. The table says what each took beside Image Builder, the
worst first: CPU for each member beyond what a single operation takes, and peak memory for each byte
of model. Machines are not the same from minute to minute, so a single operation and Image Builder
take turns with every few services, and the ratios are taken within a turn. For a large service, one
with at least as many members as Image Builder, the median of several turns counts. What a smaller
one takes is little, and divided by little, so that two turns differ by more than the target allows:
it is over when each of several turns says so. Most of the memory of a generation is what Python and
the generator take before they read a model: where all of it is no more than Image Builder's may be,
a byte of a model with little documentation may have more. The exit status is 1 when one is over.
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
#: How many services are measured beside one run of Image Builder.
TOGETHER = 8


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
    services = [each for each in asked if is_large(each) or not arguments.large]
    with Bench(rounds=None, overlays={}) as bench:
        found, refused = measured(bench, services)
    show(found, refused, console)
    return 1 if refused or any(each.took.is_over for each in found) else 0


def measured(bench: Bench, services: Sequence[str]) -> tuple[list[Generated], dict[str, str]]:
    """Generate each service in as many turns as it needs; also return why some could not be."""
    turns: dict[str, list[Turn]] = {service: [] for service in services}
    refused: dict[str, str] = {}
    for _ in range(TURNS):
        left = [each for each in services if needs_turn(each, turns[each]) and each not in refused]
        for start in range(0, len(left), TOGETHER):
            beside = Beside.measured(bench)
            for service in left[start : start + TOGETHER]:
                try:
                    turns[service].append(turn(bench, service, beside))
                except MeasureError as error:
                    refused[service] = str(error)
                else:
                    ratio = turns[service][-1].cpu_ratio
                    print(f"{service}: {ratio:.2f}", file=sys.stderr, flush=True)
    return [come_to(each, turns[each]) for each in services if each not in refused], refused


def needs_turn(service: str, turns: Sequence[Turn]) -> bool:
    """Return whether a service is to be measured again, after these turns."""
    return not turns or is_large(service) or turns[-1].is_over


def come_to(service: str, turns: Sequence[Turn]) -> Generated:
    """Return what the turns of a service have come to."""
    large = is_large(service)
    took = (
        Turn(*map(statistics.median, zip(*map(astuple, turns), strict=True)))
        if large
        else min(turns, key=lambda one: one.cpu_ratio)
    )
    return Generated(service=service, members=members(service), large=large, took=took)


def is_large(service: str) -> bool:
    """Return whether a service has as many members as Image Builder."""
    return members(service) >= members(SERVICE)


@frozen
class Beside:
    """What services are measured beside in a turn: seconds of CPU, bytes of memory."""

    empty: float
    cpu: float
    peak: float

    @classmethod
    def measured(cls, bench: Bench) -> Beside:
        """Generate a single operation, and Image Builder."""
        return cls(beginning(bench), *generate(bench, SERVICE))


def turn(bench: Bench, service: str, beside: Beside) -> Turn:
    """Generate a service, and compare."""
    cpu, peak = generate(bench, service)
    member = (cpu - beside.empty) / max(members(service), 1)
    our_member = (beside.cpu - beside.empty) / members(SERVICE)
    byte, our_byte = peak / model_size(service), beside.peak / model_size(SERVICE)
    return Turn(member, member / our_member, byte, byte / our_byte, peak / beside.peak)


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
