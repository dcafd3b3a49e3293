"""A call of AWS' own new SDK for Python, which has a package for each service, on asyncio alone.

It has none for Image Builder and needs Python 3.12, so the call is one of another service, which
our client makes on the same Python: a list of 25 items that a service of REST and JSON gives.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any

#: Its packages are named after the service.
SERVICE, PACKAGE = "bedrock-runtime", "bedrock_runtime"
_AWS, _NAME = "aws_sdk_bedrock_runtime", "AsyncBedrockRuntime"


async def aws_call(endpoint: str, plan: dict[str, Any]) -> Callable[[], Awaitable[object]]:
    """Return the call of ``plan`` on a client of AWS' own; its settings come from outside."""
    # By name: they are installed apart.
    client_module: Any = import_module(f"{_AWS}.client")
    config_module: Any = import_module(f"{_AWS}.config")
    models: Any = import_module(f"{_AWS}.models")
    config = await getattr(config_module, f"{_NAME}Config").resolve(endpoint_uri=endpoint)
    client = getattr(client_module, f"{_NAME}Client")(config)
    method = getattr(client, plan["python_name"])
    request = getattr(models, f"{plan['operation']}Input")
    return lambda: method(request(**plan["arguments"]))
