"""For how long the loop stands still in calls with capo's client for asyncio."""

import asyncio
import json
import sys
from importlib import import_module
from typing import Any

from bench.standing import report

# By name: it is installed apart.
capo: Any = import_module("capo_imagebuilder")


async def main() -> None:
    """Make the calls."""
    plan = json.loads(sys.argv[2])
    client = capo.AsyncimagebuilderClient(endpoint=sys.argv[1])
    method = getattr(client, plan["python_name"])
    await report(lambda: method(**plan["arguments"]))


asyncio.run(main())
