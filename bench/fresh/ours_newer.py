"""One call with the generated client for asyncio of a service that AWS' own new SDK has."""

import asyncio
import json
import sys
from importlib import import_module
from typing import Any

# By name: it is generated for the benchmark.
package: Any = import_module("bedrock_runtime")


async def main() -> None:
    """Make the call."""
    plan = json.loads(sys.argv[2])
    client = package.AsyncClient(endpoint_url=sys.argv[1])
    response = await getattr(client, plan["python_name"])(**plan["arguments"])
    print(response.response_metadata.status_code, flush=True)
    await client.aclose()


asyncio.run(main())
