"""One call with capo's client for asyncio."""

import asyncio
import json
import sys
from importlib import import_module
from typing import Any

# By name: it is installed apart.
capo: Any = import_module("capo_imagebuilder")


async def main() -> None:
    """Make the call."""
    plan = json.loads(sys.argv[2])
    client = capo.AsyncimagebuilderClient(endpoint=sys.argv[1])
    response = await getattr(client, plan["python_name"])(**plan["arguments"])
    print(len(response), flush=True)


asyncio.run(main())
