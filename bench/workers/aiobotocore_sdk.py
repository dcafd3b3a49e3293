"""aiobotocore, one call after the other."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any

from bench.workers.loop import Job, Work, serve

# By name: it is installed apart, because it needs a botocore of its own.
_session: Any = import_module("aiobotocore.session")


def call(job: Job) -> Work:
    """Make the call on one client, which is left open until the process ends."""
    loop = asyncio.new_event_loop()
    context = _session.get_session().create_client("imagebuilder", endpoint_url=job.endpoint)
    client = loop.run_until_complete(context.__aenter__())
    method = getattr(client, job.plan["python_name"])
    parameters = job.plan["parameters"]

    async def calls(times: int) -> None:
        for _ in range(times):
            await method(**parameters)

    return lambda times: loop.run_until_complete(calls(times))


if __name__ == "__main__":
    serve({"call": call})
