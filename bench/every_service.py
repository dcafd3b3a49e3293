"""Generating every service of botocore: ``nox -s bench-services``.

Each is generated in a process of its own. The table says what each took beside Image Builder, the
worst first: CPU for each member beyond what a single operation takes, and peak memory for each byte
of model. Machines are not the same from minute to minute, so a single operation and Image Builder
take turns with every few services, and ratios are taken within a turn; by the median of several
turns, where one turn says that a service takes more than it may, or the service is large, with at
least as many members as Image Builder.

Two runs of the same differ, too, by as much as a hundred members and more take. A service is over
when it takes more than the target allows by more than that: by more than two runs of a single
operation in one turn differ, in nine of ten turns. And most of the memory of a generation is what
Python and the generator take before they read a model: where all of it is no more than Image
Builder's may be, a byte of a model with little documentation may have more. The exit status is 1
when one is over.
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
#: How many turns a service is measured in that is large, or whose first turn was over; and how many
#: at most, while it is over by their median.
TURNS, MOST_TURNS = 3, 7
#: How many services are measured beside one run of Image Builder.
TOGETHER = 8


@frozen
class Turn:
    """What one turn took: seconds of CPU for a member, bytes of memory, also for a byte of model.

    Ratios are to Image Builder; ``excess`` is the seconds of CPU beyond those that the target
    allows.
    """

    cpu: float
    cpu_ratio: float
    excess: float
    peak: float
    peak_ratio: float
    whole_peak_ratio: float

    def is_over(self, spread: float) -> bool:
        """Return whether it is more than a service may take, where runs differ by ``spread``."""
        return self.excess > spread or min(self.peak_ratio, self.whole_peak_ratio) > TARGET


@frozen(kw_only=True)
class Generated:
    """A service, and what generating it took by the median of its turns."""

    service: str
    members: int
    large: bool
    took: Turn


@frozen
class Measured:
    """What all services took, why some could not be generated, and what runs differ by."""

    found: list[Generated]
    refused: dict[str, str]
    spread: float

    @property
    def over(self) -> list[Generated]:
        """Those that take more than they may."""
        return [each for each in self.found if each.took.is_over(self.spread)]


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
        taken = measured(bench, services)
    show(taken, console)
    return 1 if taken.refused or taken.over else 0


def measured(bench: Bench, services: Sequence[str]) -> Measured:
    """Generate each service in as many turns as it needs."""
    turns: dict[str, list[Turn]] = {service: [] for service in services}
    refused: dict[str, str] = {}
    differences: list[float] = []
    for _ in range(MOST_TURNS):
        left = [each for each in services if needs_turn(each, turns[each]) and each not in refused]
        for start in range(0, len(left), TOGETHER):
            beside = Beside.measured(bench)
            differences.append(abs(beside.before - beside.after))
            for service in left[start : start + TOGETHER]:
                try:
                    turns[service].append(turn(bench, service, beside))
                except MeasureError as error:
                    refused[service] = str(error)
                else:
                    ratio = turns[service][-1].cpu_ratio
                    print(f"{service}: {ratio:.2f}", file=sys.stderr, flush=True)
    found = [come_to(each, turns[each]) for each in services if each not in refused]
    return Measured(found, refused, sorted(differences)[len(differences) * 9 // 10])


def needs_turn(service: str, turns: Sequence[Turn]) -> bool:
    """Return whether a service is to be measured again, after these turns."""
    if len(turns) < TURNS:
        return not turns or is_large(service) or any(one.is_over(0) for one in turns)
    return come_to(service, turns).took.is_over(0)


def come_to(service: str, turns: Sequence[Turn]) -> Generated:
    """Return what the turns of a service have come to."""
    took = Turn(*map(statistics.median, zip(*map(astuple, turns), strict=True)))
    return Generated(service=service, members=members(service), large=is_large(service), took=took)


def is_large(service: str) -> bool:
    """Return whether a service has as many members as Image Builder."""
    return members(service) >= members(SERVICE)


@frozen
class Beside:
    """What services are measured beside in a turn: seconds of CPU, bytes of memory.

    A single operation is generated ``before`` Image Builder and ``after`` it.
    """

    before: float
    after: float
    cpu: float
    peak: float

    @classmethod
    def measured(cls, bench: Bench) -> Beside:
        """Generate a single operation, Image Builder, and the single operation again."""
        before, (cpu, peak), after = beginning(bench), generate(bench, SERVICE), beginning(bench)
        return cls(before, after, cpu, peak)

    @property
    def empty(self) -> float:
        """What a single operation takes."""
        return (self.before + self.after) / 2


def turn(bench: Bench, service: str, beside: Beside) -> Turn:
    """Generate a service, and compare."""
    cpu, peak = generate(bench, service)
    count = max(members(service), 1)
    beyond, ours = cpu - beside.empty, (beside.cpu - beside.empty) / members(SERVICE)
    byte, our_byte = peak / model_size(service), beside.peak / model_size(SERVICE)
    return Turn(
        cpu=beyond / count,
        cpu_ratio=beyond / count / ours,
        excess=beyond - TARGET * ours * count,
        peak=byte,
        peak_ratio=byte / our_byte,
        whole_peak_ratio=peak / beside.peak,
    )


def show(taken: Measured, console: Console) -> None:
    """Print a row for each service, the worst first, and what all took together."""
    table = Table("service", "members", "µs a member", "× ours", "peak, B/B of model", "× ours", "")
    for each in sorted(taken.found, key=lambda one: (-one.large, -one.took.cpu_ratio)):
        took = each.took
        table.add_row(
            each.service,
            str(each.members),
            f"{took.cpu * 1e6:.0f}",
            f"{took.cpu_ratio:.2f}",
            f"{took.peak:.0f}",
            f"{took.peak_ratio:.2f}",
            "over" if took.is_over(taken.spread) else "ok",
        )
    console.print(table)
    for service, reason in taken.refused.items():
        console.print(f"{service} was not generated: {reason}", markup=False)
    if large := [each for each in taken.found if each.large]:
        worst = max(large, key=lambda one: one.took.cpu_ratio)
        median = statistics.median(each.took.cpu_ratio for each in large)
        memory = max(each.took.peak_ratio for each in large)
        console.print(
            f"{len(taken.found)} services, {len(large)} large, {len(taken.over)} over {TARGET}"
            f" where runs differ by {taken.spread:.2f} s. CPU a member of the"
            f" large: {median:.2f} of Image Builder's by the median,"
            f" {worst.took.cpu_ratio:.2f} at most ({worst.service});"
            f" memory a byte of model: {memory:.2f} at most"
        )


if __name__ == "__main__":
    sys.exit(main())
