"""One call with the generated client for asyncio."""

import asyncio
import json
import sys

import imagebuilder


async def main() -> None:
    """Make the call."""
    plan = json.loads(sys.argv[2])
    client = imagebuilder.AsyncClient(endpoint_url=sys.argv[1])
    response = await getattr(client, plan["python_name"])(**plan["arguments"])
    print(response.response_metadata.status_code, flush=True)
    await client.aclose()


asyncio.run(main())
