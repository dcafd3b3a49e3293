"""capo's client for asyncio, one call after the other or many at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any

from bench.workers.at_once import serve_both
from bench.workers.loop import Job

# By name: it is installed apart.
capo: Any = import_module("capo_imagebuilder")


def _calling(job: Job) -> tuple[asyncio.AbstractEventLoop, Callable[[], Awaitable[object]]]:
    loop = asyncio.new_event_loop()
    client = capo.AsyncimagebuilderClient(endpoint=job.endpoint)
    method = getattr(client, job.plan["python_name"])
    arguments = job.plan["arguments"]
    return loop, lambda: method(**arguments)


if __name__ == "__main__":
    serve_both(_calling)
