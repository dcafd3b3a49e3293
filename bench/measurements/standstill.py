"""For how long an event loop stands still: in a first call, and in those after it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import cast

from bench import peers
from bench.plans import Plan
from bench.processes import FRESH, Bench
from bench.samples import Measured, interleaved

ROUNDS = 20

_PROGRAMS = {
    peers.OURS_ASYNCIO: "still_ours.py",
    peers.AIOBOTOCORE: "still_aiobotocore.py",
    peers.CAPO_ASYNCIO: "still_capo.py",
}


def measure(bench: Bench, plan: Plan) -> Measured:
    """Return the seconds of the longest standstill in the ``first`` call and in ``steady`` ones."""
    with bench.scope():
        [endpoint] = bench.serve([plan])

        def launching(peer: str) -> Callable[[], Mapping[str, float]]:
            command = [str(FRESH / _PROGRAMS[peer]), endpoint, json.dumps(plan.as_json())]
            environment = bench.environment(peer)

            def launch() -> Mapping[str, float]:
                output = bench.launch(command, environment=environment)["output"]
                return cast("Mapping[str, float]", json.loads(output.splitlines()[0]))

            return launch

        missing = {
            peer: overlay
            for peer in _PROGRAMS
            if isinstance(overlay := bench.overlays.get(peer), str)
        }
        take = {peer: launching(peer) for peer in _PROGRAMS if peer not in missing}
        # Once for the bytecode.
        interleaved(take, 1)
        return Measured(interleaved(take, bench.rounds(ROUNDS)), missing)
