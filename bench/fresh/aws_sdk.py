"""One call with AWS' own new SDK."""

import asyncio
import json
import sys

from bench.newer import aws_call


async def main() -> None:
    """Make the call."""
    call = await aws_call(sys.argv[1], json.loads(sys.argv[2]))
    print(type(await call()).__name__, flush=True)


asyncio.run(main())
