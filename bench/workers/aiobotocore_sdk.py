"""aiobotocore, one call after the other or many at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any

from bench.workers.at_once import many_at_once, one_by_one
from bench.workers.loop import Job, Work, serve

# By name: it is installed apart, because it needs a botocore of its own.
_session: Any = import_module("aiobotocore.session")


def _calling(job: Job) -> tuple[asyncio.AbstractEventLoop, Callable[[], Awaitable[object]]]:
    """Return the call on one client, which is left open until the process ends."""
    loop = asyncio.new_event_loop()
    context = _session.get_session().create_client("imagebuilder", endpoint_url=job.endpoint)
    client = loop.run_until_complete(context.__aenter__())
    method = getattr(client, job.plan["python_name"])
    parameters = job.plan["parameters"]
    return loop, lambda: method(**parameters)


def call(job: Job) -> Work:
    """Make the call on one client, one after the other."""
    return one_by_one(*_calling(job))


def at_once(job: Job) -> Work:
    """Make many calls at once on one client."""
    return many_at_once(*_calling(job))


if __name__ == "__main__":
    serve({"call": call, "at_once": at_once})
