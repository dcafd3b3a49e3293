"""AWS' own new SDK, a package for each service: one call after the other or many at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bench.newer import aws_call
from bench.workers.at_once import serve_both
from bench.workers.loop import Job


def _calling(job: Job) -> tuple[asyncio.AbstractEventLoop, Callable[[], Awaitable[object]]]:
    loop = asyncio.new_event_loop()
    return loop, loop.run_until_complete(aws_call(job.endpoint, job.plan))


if __name__ == "__main__":
    serve_both(_calling)
