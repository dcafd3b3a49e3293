"""What the generator takes, with the formatter that it starts."""

from __future__ import annotations

import json

from botocore.session import get_session

from bench.peers import OURS
from bench.processes import Bench
from bench.samples import Measured, interleaved

ROUNDS = 5

SERVICE = "imagebuilder"

#: A rest-json service whose model is more than four times as large.
LARGER = "connect"


def measure_cpu(bench: Bench) -> Measured:
    """Return the ``cpu`` of ``python -m codegen generate``, in seconds."""
    rounds = bench.rounds(ROUNDS)
    return Measured(interleaved({OURS: lambda: {"cpu": _generate(bench, SERVICE)[0]}}, rounds))


def measure_memory(bench: Bench) -> Measured:
    """Return ``peak``, the bytes of memory at most for each byte of model, of both services."""
    take = {
        service: lambda service=service: {
            "peak": _generate(bench, service)[1] / _model_size(service)
        }
        for service in (SERVICE, LARGER)
    }
    return Measured(interleaved(take, 1))


def _generate(bench: Bench, service: str) -> tuple[float, float]:
    """Generate ``service``; return seconds of CPU and bytes of memory at most."""
    out = bench.work / "generated"
    taken = bench.launch(["-m", "codegen", "generate", "--quiet", service, "--out", str(out)])
    return taken["cpu"], taken["peak"]


def _model_size(service: str) -> int:
    """Return the length of the service's model as JSON without spaces."""
    model = get_session().get_service_data(service)
    return len(json.dumps(model, separators=(",", ":")))
