"""A fresh process to its first response: interpreter, import, client, call."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from bench import peers
from bench.plans import Plan
from bench.processes import FRESH, Bench
from bench.samples import Measured, interleaved

ROUNDS = 40


def measure(bench: Bench, plan: Plan) -> Measured:
    """Return ``first`` (seconds to the response), ``cpu`` (seconds) and ``peak`` (bytes)."""
    with bench.scope():
        [endpoint] = bench.serve([plan])
        call = json.dumps(plan.as_json())
        take = {
            peer: _launching(bench, [str(FRESH / program), endpoint, call])
            for peer, program in peers.FRESH.items()
        }
        # Once for the bytecode and the disk's cache.
        interleaved(take, 1)
        return Measured(interleaved(take, bench.rounds(ROUNDS)))


def _launching(bench: Bench, command: list[str]) -> Callable[[], Mapping[str, float]]:
    def launch() -> Mapping[str, float]:
        taken = bench.launch(command)
        return {"first": taken["first"], "cpu": taken["cpu"], "peak": taken["peak"]}

    return launch
