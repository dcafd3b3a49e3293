"""What the generator takes, with the formatter that it starts."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from botocore.session import get_session

from bench.peers import OURS
from bench.processes import Bench
from bench.samples import Measured, interleaved

ROUNDS = 5
#: How many turns those take whose CPU for a member is compared.
MEMBER_TURNS = 3

SERVICE = "imagebuilder"

#: A rest-json service whose model is more than four times as large.
LARGER = "connect"

#: Those with the most members.
LARGEST = ("ec2", "quicksight", "sagemaker", "securityhub")


def measure_cpu(bench: Bench) -> Measured:
    """Return the ``cpu`` of ``python -m codegen generate``, in seconds."""
    rounds = bench.rounds(ROUNDS)
    return Measured(interleaved({OURS: lambda: {"cpu": generate(bench, SERVICE)[0]}}, rounds))


def measure_memory(bench: Bench) -> Measured:
    """Return ``peak``, the bytes of memory at most for each byte of model, of both services."""
    take = {
        service: lambda service=service: {"peak": generate(bench, service)[1] / model_size(service)}
        for service in (SERVICE, LARGER)
    }
    return Measured(interleaved(take, 1))


def measure_members(bench: Bench) -> Measured:
    """Return ``member``: CPU for each member of a model, beyond what a single operation takes.

    Of Image Builder and of the largest services, which take turns: a few tens of milliseconds, by
    which two runs of the same differ, are a tenth of what all members of Image Builder take.
    """
    taken: dict[str, list[float]] = {service: [] for service in (SERVICE, *LARGEST)}
    for _ in range(MEMBER_TURNS):
        empty = beginning(bench)
        for service, seconds in taken.items():
            seconds.append((generate(bench, service)[0] - empty) / members(service))
    return Measured({"member": taken})


def beginning(bench: Bench) -> float:
    """Return the seconds of CPU that a package with a single operation takes."""
    return generate(bench, SERVICE, "--operations", "ListTagsForResource")[0]


def generated(bench: Bench, service: str) -> Path:
    """Return the folder with the package of ``service``, which is generated once in a run."""
    out = bench.work / "generated"
    if not (out / service).is_dir():
        generate(bench, service)
    return out


def generate(bench: Bench, service: str, *options: str) -> tuple[float, float]:
    """Generate ``service``; return seconds of CPU and bytes of memory at most."""
    out = bench.work / ("generated-in-part" if options else "generated")
    command = ["-m", "codegen", "generate", "--quiet", service, "--out", str(out), *options]
    taken = bench.launch(command)
    return taken["cpu"], taken["peak"]


@cache
def members(service: str) -> int:
    """Return how many members the structures of the service's model have."""
    shapes = get_session().get_service_data(service)["shapes"].values()
    return sum(len(shape.get("members", ())) for shape in shapes)


@cache
def model_size(service: str) -> int:
    """Return the length of the service's model as JSON without spaces."""
    model = get_session().get_service_data(service)
    return len(json.dumps(model, separators=(",", ":")))
