"""What a worker reads of its work, and writes of what that took.

It prints a line when it is ready. Then each line that it reads is an order,
``{"times": 100, "threads": 1}``, and is answered with a line, ``{"cpu": s, "wall": s}``: the
seconds of the whole order, of this process alone.
"""

from __future__ import annotations

import gc
import json
import sys
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

#: Does the work that often.
Work = Callable[[int], None]


class Job(NamedTuple):
    """What a worker is for: a task, where to send calls, which call, and the body of its answer."""

    task: str
    endpoint: str
    plan: dict[str, Any]
    answer: str


def repeat(once: Callable[[], object]) -> Work:
    """Return the work that calls ``once`` as often as its order says."""

    def work(times: int) -> None:
        for _ in range(times):
            once()

    return work


def serve(tasks: Mapping[str, Callable[[Job], Work]]) -> None:
    """Get ready for the job in the first argument, then answer orders until there are no more."""
    job = Job(**json.loads(sys.argv[1]))
    work = tasks[job.task](job)
    work(1)
    print("ready", flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        print(json.dumps(measured(work, **order)), flush=True)


def measured(work: Work, *, times: int, threads: int) -> dict[str, float]:
    """Return what it takes to do ``work`` that often in each of so many threads at once."""
    if threads == 1:
        gc.collect()
        wall, cpu = time.perf_counter(), time.process_time()
        work(times)
        return {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}
    start = threading.Barrier(threads + 1)

    def wait_and_work() -> None:
        start.wait()
        work(times)

    running = [threading.Thread(target=wait_and_work) for _ in range(threads)]
    for thread in running:
        thread.start()
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    start.wait()
    for thread in running:
        thread.join()
    return {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}
