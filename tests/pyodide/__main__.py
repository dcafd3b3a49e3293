"""Runs the tests that need no sockets, threads or processes under CPython 3.14 for WebAssembly.

``python -m tests.pyodide``; arguments go to pytest. Which tests, and why not the others, stands in
``chosen.py``.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.pyodide.fetch import ROOT, interpreter, wheels


def main(arguments: list[str]) -> int:
    """Run pytest under node, and return its exit status; 2 where there is no node."""
    node = shutil.which("node")
    if node is None:
        print("There is no node on the PATH, which runs pyodide.", file=sys.stderr)
        return 2
    start = Path(__file__).with_name("start.mjs")
    command = [node, start, interpreter(), wheels(), *arguments]
    return subprocess.run(list(map(str, command)), cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
