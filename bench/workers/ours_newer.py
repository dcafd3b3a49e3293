"""The generated client for asyncio of a service that AWS' own new SDK has."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any

from bench.newer import PACKAGE
from bench.workers.at_once import serve_both
from bench.workers.loop import Job

# By name: it is generated for the benchmark.
package: Any = import_module(PACKAGE)


def _calling(job: Job) -> tuple[asyncio.AbstractEventLoop, Callable[[], Awaitable[object]]]:
    client = package.AsyncClient(endpoint_url=job.endpoint)
    method = getattr(client, job.plan["python_name"])
    arguments = job.plan["arguments"]
    return asyncio.new_event_loop(), lambda: method(**arguments)


if __name__ == "__main__":
    serve_both(_calling)
