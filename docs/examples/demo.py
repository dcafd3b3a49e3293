"""Runs ``build_image.py`` against an Image Builder without AWS, over real HTTP on a loopback port.

Every act is announced. ``imagebuilder`` has to be importable.

    python demo.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from threading import Thread

PROGRAM = Path(__file__).with_name("build_image.py")
#: How many times as fast as the real one the clock runs: a build of a quarter of an hour takes
#: about as many seconds.
SPEED = "60"


def main() -> int:
    """Start the service, run the program, and return 0 when it did what it should."""
    serve = [sys.executable, "-m", "imagebuilder", "local", "--speed", SPEED]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as server:
        try:
            line = first_line(server)
            print(f"\n{line}, {SPEED} times as fast.", flush=True)
            environment = {
                **os.environ,
                "AWS_ACCESS_KEY_ID": "local",
                "AWS_SECRET_ACCESS_KEY": "local-secret",
                "AWS_ENDPOINT_URL_IMAGEBUILDER": line.rpartition(" ")[2],
                "AWS_REGION": "us-west-2",
            }
            program = [sys.executable, str(PROGRAM), "--interval", "0.5"]
            status = subprocess.run(program, env=environment, check=False).returncode
        finally:
            server.terminate()
    said = "All of it as it should be" if status == 0 else "It did not end as it should have"
    print(f"\n{said}. The program is {PROGRAM.name}, beside this one; it does the same with AWS.")
    return status


def first_line(server: subprocess.Popen[str]) -> str:
    """Return the line with the address; what comes after it, a line a request, is read away."""
    if server.stdout is None:
        return ""
    line = server.stdout.readline().strip()
    Thread(target=server.stdout.read, daemon=True).start()
    return line


if __name__ == "__main__":
    sys.exit(main())
