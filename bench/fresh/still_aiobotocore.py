"""For how long the loop stands still in calls with aiobotocore."""

import asyncio
import json
import sys
from importlib import import_module
from typing import Any

from bench.standing import report

# By name: it is installed apart, because it needs a botocore of its own.
_session: Any = import_module("aiobotocore.session")


async def main() -> None:
    """Make the calls."""
    plan = json.loads(sys.argv[2])
    made = _session.get_session().create_client("imagebuilder", endpoint_url=sys.argv[1])
    async with made as client:
        method = getattr(client, plan["python_name"])
        await report(lambda: method(**plan["parameters"]))


asyncio.run(main())
