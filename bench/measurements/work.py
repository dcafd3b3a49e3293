"""The same work again and again, in workers that are kept: calls, and the parts of a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bench import peers
from bench.plans import Plan
from bench.processes import Bench, Lines, MeasureError
from bench.samples import Measured, interleaved

ROUNDS = 30

#: Seconds that one peer works in one round: long against the clock's grain and a switch of process,
#: short against what changes on a machine.
_SLICE = 0.05

_SLICES_OF_THREADS = 5


def measure_calls(
    bench: Bench,
    plan: Plan,
    names: Sequence[str],
    task: str = "call",
    folders: Sequence[Path] = (),
) -> Measured:
    """Return the ``cpu`` of a call, in seconds, on a client that is kept.

    With the task ``at_once``, many calls are under way at the same time. Packages are found in
    ``folders``, too.
    """
    with bench.scope():
        [endpoint] = bench.serve([plan])
        return _measure(bench, task, plan, names, endpoint=endpoint, folders=folders)


def measure_part(bench: Bench, task: str, plan: Plan, names: Sequence[str]) -> Measured:
    """Return the ``cpu`` of one part of a call, in seconds."""
    with bench.scope():
        return _measure(bench, task, plan, names, endpoint="https://imagebuilder.example.com")


def measure_threads(bench: Bench, plan: Plan, names: Sequence[str], threads: int) -> Measured:
    """Return the ``rate``: calls per second of all threads on one client."""
    with bench.scope():
        [endpoint] = bench.serve([plan])
        return _measure(bench, "call", plan, names, endpoint=endpoint, threads=threads)


def _measure(
    bench: Bench,
    task: str,
    plan: Plan,
    names: Sequence[str],
    *,
    endpoint: str,
    threads: int = 1,
    folders: Sequence[Path] = (),
) -> Measured:
    take: dict[str, Callable[[], Mapping[str, float]]] = {}
    missing: dict[str, str] = {}
    for peer in names:
        overlay = bench.overlays.get(peer)
        if isinstance(overlay, str):
            missing[peer] = overlay
            continue
        try:
            worker = bench.worker(peer, peers.WORKERS[peer], task, plan, endpoint, folders)
        except MeasureError as error:
            missing[peer] = str(error)
            continue
        take[peer] = _ordering(worker, _times(worker), threads)
        # Once for the connections of all threads.
        take[peer]()
    return Measured(interleaved(take, bench.rounds(ROUNDS)), missing)


def _times(worker: Lines) -> int:
    """Return how often the work can be done in a slice; the worker is warm after it."""
    times = 1
    while True:
        wall: float = worker.ask({"times": times, "threads": 1})["wall"]
        if wall >= _SLICE / 2:
            return max(1, round(times * _SLICE / wall))
        times *= 2


def _ordering(worker: Lines, times: int, threads: int) -> Callable[[], Mapping[str, float]]:
    # Each thread has to do enough for its start to be nothing beside it.
    each = times if threads == 1 else max(1, _SLICES_OF_THREADS * times // threads)

    def order() -> Mapping[str, float]:
        used = worker.ask({"times": each, "threads": threads})
        return {"cpu": used["cpu"] / (each * threads), "rate": each * threads / used["wall"]}

    return order
