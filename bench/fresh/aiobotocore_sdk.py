"""One call with aiobotocore."""

import asyncio
import json
import sys
from importlib import import_module
from typing import Any

# By name: it is installed apart, because it needs a botocore of its own.
_session: Any = import_module("aiobotocore.session")


async def main() -> None:
    """Make the call."""
    plan = json.loads(sys.argv[2])
    made = _session.get_session().create_client("imagebuilder", endpoint_url=sys.argv[1])
    async with made as client:
        answer = await getattr(client, plan["python_name"])(**plan["parameters"])
        print(answer["ResponseMetadata"]["HTTPStatusCode"], flush=True)


asyncio.run(main())
