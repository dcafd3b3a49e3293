"""Starts programs and says what each took: a small process of its own.

The peak memory that a system reports for a program is never below that of the process which started
it, so it must not be a large one. ``python -m bench.launcher`` reads a line for each program,
``{"command": [...], "environment": {...}, "folder": ...}``, and answers with a line of
:class:`Taken` when the program has ended.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import IO, TypedDict, cast

#: getrusage(2): Linux counts in kilobytes, macOS in bytes.
_UNIT = 1 if sys.platform == "darwin" else 1024


class Taken(TypedDict):
    """What a program took, with the programs that it started and waited for.

    ``first`` are the seconds to its first line of output (of the whole run, if it printed none),
    ``wall`` those of the whole run; ``cpu`` the seconds of CPU; ``peak`` the most memory, in bytes,
    that it or one that it started had.
    """

    first: float
    wall: float
    cpu: float
    peak: float
    status: int
    output: str


def launch(command: list[str], environment: dict[str, str], folder: str) -> Taken:
    """Run a program to its end."""
    started = time.perf_counter()
    with subprocess.Popen(
        command,
        env=environment,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as program:
        stdout = cast("IO[bytes]", program.stdout)
        line = stdout.readline()
        first = time.perf_counter() - started
        output = line + stdout.read()
        _, status, used = os.wait4(program.pid, 0)
        wall = time.perf_counter() - started
        program.returncode = os.waitstatus_to_exitcode(status)
    return {
        "first": first,
        "wall": wall,
        "cpu": used.ru_utime + used.ru_stime,
        "peak": used.ru_maxrss * _UNIT,
        "status": program.returncode,
        "output": output.decode(errors="replace"),
    }


if __name__ == "__main__":
    for order in sys.stdin:
        print(json.dumps(launch(**json.loads(order))), flush=True)
