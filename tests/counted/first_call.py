"""Makes a first call with a package and prints what was loaded for it; run as a script.

The arguments are the folder with the package, its name, a method, its arguments as JSON, and the
body of the answer.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any


class Memory:
    """A transport that has one answer."""

    def __init__(self, response: Any, body: bytes) -> None:
        self._response = response
        self._body = body

    def send(self, request: Any, *, connect_timeout: float, read_timeout: float) -> Any:
        return self._response(200, {}, self._body)

    def close(self) -> None:
        pass


def main(
    folder: str, name: str, method: str, arguments: dict[str, str], body: bytes
) -> dict[str, int]:
    """Return how many modules of the package, and how many bytes of source, a call loads."""
    sys.path.insert(0, folder)
    package: Any = import_module(name)
    client = package.Client(
        region="us-west-2",
        credentials=package.Credentials("AKIDEXAMPLE", "not-a-secret"),
        transport=Memory(package.HttpResponse, body),
    )
    getattr(client, method)(**arguments)
    ours = [each for each in sys.modules if each.partition(".")[0] == name]
    size = sum(Path(str(sys.modules[each].__file__)).stat().st_size for each in ours)
    return {"modules": len(ours), "source_bytes": size}


if __name__ == "__main__":
    _, folder_, name_, method_, values, answer = sys.argv
    print(json.dumps(main(folder_, name_, method_, json.loads(values), answer.encode())))
