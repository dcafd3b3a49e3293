"""aiobotocore, one call after the other or many at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any

from bench.workers.at_once import serve_both
from bench.workers.loop import Job

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


if __name__ == "__main__":
    serve_both(_calling)
