"""Calls of a service that AWS' own new SDK has, on the Python that it needs."""

from __future__ import annotations

from pathlib import Path

from bench import newer, peers
from bench.measurements import fresh, work
from bench.plans import invokes_plan
from bench.processes import Bench
from bench.samples import Measured

_NAMES = (peers.OURS_NEWER, peers.AWS)


def measure_calls(bench: Bench, task: str) -> Measured:
    """Return the ``cpu`` of a call for 25 items; see :func:`.work.measure_calls`."""
    plan = invokes_plan(newer.SERVICE, 25)
    return work.measure_calls(bench, plan, _NAMES, task, [_generated(bench)])


def measure_fresh(bench: Bench) -> Measured:
    """Return what a fresh process takes for one; see :func:`.fresh.measure`."""
    plan = invokes_plan(newer.SERVICE, 25)
    return fresh.measure(bench, plan, names=_NAMES, folders=[_generated(bench)])


def _generated(bench: Bench) -> Path:
    """Return the folder with our package of the service, which is generated once in a run."""
    out = bench.work / "generated-newer"
    if not out.is_dir():
        named = ["--package", newer.PACKAGE, "--out", str(out)]
        bench.launch(["-m", "codegen", "generate", "--quiet", newer.SERVICE, *named])
    return out
