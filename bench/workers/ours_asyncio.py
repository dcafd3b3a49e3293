"""The generated client for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import imagebuilder
from bench.workers.at_once import serve_both
from bench.workers.loop import Job


def _calling(job: Job) -> tuple[asyncio.AbstractEventLoop, Callable[[], Awaitable[object]]]:
    client = imagebuilder.AsyncClient(endpoint_url=job.endpoint)
    method = getattr(client, job.plan["python_name"])
    arguments = job.plan["arguments"]
    return asyncio.new_event_loop(), lambda: method(**arguments)


if __name__ == "__main__":
    serve_both(_calling)
