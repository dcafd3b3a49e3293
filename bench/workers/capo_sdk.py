"""capo, a set of generated clients for all services: dicts, and an HTTP stack of its own."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from bench.workers.loop import Job, Work, repeat, serve

# By name: it is installed apart.
capo: Any = import_module("capo_imagebuilder")


def call(job: Job) -> Work:
    """Make the call on one client."""
    client = capo.imagebuilderClient(endpoint=job.endpoint)
    method = getattr(client, job.plan["python_name"])
    arguments = job.plan["arguments"]
    return repeat(lambda: method(**arguments))


if __name__ == "__main__":
    serve({"call": call})
