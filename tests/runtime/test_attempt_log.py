"""Attempts are logged for whoever listens, whenever logging was loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import imagebuilder

PROGRAM = """
import sys
import imagebuilder

class Memory:
    def send(self, request, *, connect_timeout, read_timeout):
        return imagebuilder.HttpResponse(200, {}, b"{}")

    def close(self):
        pass

credentials = imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret")
client = imagebuilder.Client(region="us-west-2", credentials=credentials, transport=Memory())
client.list_images()
assert "logging" not in sys.modules
import logging
logging.basicConfig(level=logging.DEBUG, format="%(name)s: %(message)s", stream=sys.stdout)
client.list_images()
"""


def test_a_program_that_loads_logging_after_a_call_sees_those_that_follow() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=Path(imagebuilder.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    [line] = done.stdout.splitlines()
    assert line.startswith("imagebuilder: ListImages attempt 1 at imagebuilder.us-west-2.")
