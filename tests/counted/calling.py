"""Makes a call twice on one client and prints the function calls of the second; run as a script.

The arguments are the class of the client, the endpoint, the call, the body of the answer, which
comes from memory instead when the endpoint is empty (that of a ``Client``), and how many
interceptors there are. Only what the package itself calls is counted: what attrs, urllib3 and the
standard library do is theirs.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import TYPE_CHECKING, Any

import imagebuilder

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

PACKAGE = "imagebuilder"


class Memory:
    """A transport that has one answer."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def send(
        self, request: imagebuilder.HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> imagebuilder.HttpResponse:
        return imagebuilder.HttpResponse(200, {"x-amzn-RequestId": "a1b2c3d4"}, self._body)

    def close(self) -> None:
        pass


class Interceptor:
    """What a user writes to see each attempt."""

    def read_after_attempt(self, context: imagebuilder.InterceptorContext) -> None:
        pass


def main(
    kind: str, endpoint: str, plan: dict[str, Any], body: bytes, interceptors: int
) -> dict[str, int]:
    """Return how many functions in Python, and how many in C, one call runs."""
    transport = None if endpoint else Memory(body)
    client = getattr(imagebuilder, kind)(
        endpoint_url=endpoint or None,
        transport=transport,
        interceptors=[Interceptor() for _ in range(interceptors)],
    )
    method, arguments = getattr(client, plan["python_name"]), plan["arguments"]
    if kind == "AsyncClient":
        return asyncio.run(_counted_on_the_loop(method, arguments))
    method(**arguments)
    counts, note = _counting()
    sys.setprofile(note)
    method(**arguments)
    sys.setprofile(None)
    return counts


async def _counted_on_the_loop(method: Any, arguments: dict[str, Any]) -> dict[str, int]:
    await method(**arguments)
    counts, note = _counting()
    sys.setprofile(note)
    await method(**arguments)
    sys.setprofile(None)
    return counts


def _counting() -> tuple[dict[str, int], Callable[[FrameType, str, Any], None]]:
    """Return counts of calls that the package makes, and a profiler that counts them."""
    names = {"call": "python_calls", "c_call": "c_calls"}
    found = dict.fromkeys(names.values(), 0)

    def note(frame: FrameType, event: str, argument: Any) -> None:
        if event in names and frame.f_globals["__name__"].partition(".")[0] == PACKAGE:
            found[names[event]] += 1

    return found, note


if __name__ == "__main__":
    kind, endpoint, call, answer, several = sys.argv[1:]
    print(json.dumps(main(kind, endpoint, json.loads(call), answer.encode(), int(several))))
