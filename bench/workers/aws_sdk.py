"""AWS' own new SDK, a package for each service: one call after the other or many at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bench.newer import aws_call
from bench.workers.at_once import many_at_once, one_by_one
from bench.workers.loop import Job, Work, serve


def _calling(job: Job) -> tuple[asyncio.AbstractEventLoop, Callable[[], Awaitable[object]]]:
    loop = asyncio.new_event_loop()
    return loop, loop.run_until_complete(aws_call(job.endpoint, job.plan))


def call(job: Job) -> Work:
    """Make the call on one client, one after the other."""
    return one_by_one(*_calling(job))


def at_once(job: Job) -> Work:
    """Make many calls at once on one client."""
    return many_at_once(*_calling(job))


if __name__ == "__main__":
    serve({"call": call, "at_once": at_once})
