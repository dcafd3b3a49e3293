"""For how long the loop stands still in calls with the generated client for asyncio."""

import asyncio
import json
import sys

import imagebuilder
from bench.standing import report


async def main() -> None:
    """Make the calls."""
    plan = json.loads(sys.argv[2])
    async with imagebuilder.AsyncClient(endpoint_url=sys.argv[1]) as client:
        method = getattr(client, plan["python_name"])
        await report(lambda: method(**plan["arguments"]))


asyncio.run(main())
