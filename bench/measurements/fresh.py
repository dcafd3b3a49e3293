"""A fresh process to its first response: interpreter, import, client, call."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from bench import peers, surroundings
from bench.plans import Plan
from bench.processes import FRESH, Bench
from bench.samples import Measured, interleaved
from bench.surroundings import Surrounding, Surroundings

ROUNDS = 40


def measure(
    bench: Bench,
    plan: Plan,
    *,
    names: Iterable[str] = (peers.OURS, peers.BOTO3, peers.RAW, peers.RAW_SIGNED),
    surrounding: Surrounding = surroundings.keys,
    folders: Sequence[Path] = (),
) -> Measured:
    """Return ``first`` (seconds to the response), ``cpu`` (seconds) and ``peak`` (bytes).

    Packages are found in ``folders``, too.
    """
    with bench.scope():
        around = surrounding(bench, plan)
        take: dict[str, Callable[[], Mapping[str, float]]] = {}
        missing: dict[str, str] = {}
        for peer in names:
            overlay = bench.overlays.get(peer)
            if isinstance(overlay, str):
                missing[peer] = overlay
            else:
                take[peer] = _launching(bench, peer, around, plan, folders)
        # Once for the bytecode and the disk's cache.
        interleaved(take, 1)
        return Measured(interleaved(take, bench.rounds(ROUNDS)), missing)


def _launching(
    bench: Bench, peer: str, around: Surroundings, plan: Plan, folders: Sequence[Path]
) -> Callable[[], Mapping[str, float]]:
    command = [str(FRESH / peers.FRESH[peer]), around.endpoint, json.dumps(plan.as_json())]
    environment = {**bench.environment(peer, folders), **around.environment}
    python = peers.python_of(peer)

    def launch() -> Mapping[str, float]:
        taken = bench.launch(command, environment=environment, python=python)
        return {"first": taken["first"], "cpu": taken["cpu"], "peak": taken["peak"]}

    return launch
