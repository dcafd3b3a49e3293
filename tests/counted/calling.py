"""Makes a call twice on one client and prints the function calls of the second; run as a script.

The arguments are the endpoint, the call, and the body of the answer, which comes from memory
instead when the endpoint is empty. Only what the package itself calls is counted: what attrs,
urllib3 and the standard library do is theirs.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import imagebuilder

if TYPE_CHECKING:
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


def main(endpoint: str, plan: dict[str, Any], body: bytes) -> dict[str, int]:
    """Return how many functions in Python, and how many in C, one call runs."""
    transport = None if endpoint else Memory(body)
    client = imagebuilder.Client(endpoint_url=endpoint or None, transport=transport)
    method, arguments = getattr(client, plan["python_name"]), plan["arguments"]
    method(**arguments)
    counts = {"call": 0, "c_call": 0}

    def note(frame: FrameType, event: str, argument: Any) -> None:
        if event in counts and frame.f_globals["__name__"].partition(".")[0] == PACKAGE:
            counts[event] += 1

    sys.setprofile(note)
    method(**arguments)
    sys.setprofile(None)
    return {"python_calls": counts["call"], "c_calls": counts["c_call"]}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], json.loads(sys.argv[2]), sys.argv[3].encode())))
