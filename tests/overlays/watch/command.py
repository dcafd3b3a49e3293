"""``python -m imagebuilder watch`` run as a user runs it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.overlays.watch.course import ARN

GENERATED = Path(__file__).resolve().parents[3] / "generated"
#: In seconds; far beyond what any of these takes.
TOO_LONG = 60.0


def environment(home: Path, **variables: str) -> dict[str, str]:
    """Return an environment without anything of this machine's but the path."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(GENERATED),
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "not-a-secret",
        "AWS_EC2_METADATA_DISABLED": "true",
        # The client's own repetitions have tests of their own, and take their time.
        "AWS_MAX_ATTEMPTS": "1",
        **variables,
    }


def command(url: str, *options: str) -> list[str]:
    return named(url, ARN, *options)


def named(url: str, *arguments: str) -> list[str]:
    """Return the command that watches what the ``arguments`` name."""
    program = (sys.executable, "-m", "imagebuilder", "watch")
    return [*program, f"--endpoint-url={url}", "--interval=0.01", *arguments]


def watch(
    home: Path, url: str, *options: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run it with its output piped."""
    return run(command(url, *options), home, **variables)


def run(arguments: list[str], home: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        arguments,
        env=environment(home, **variables),
        cwd=home,
        capture_output=True,
        text=True,
        timeout=TOO_LONG,
        check=False,
    )


def started(home: Path, url: str, *options: str, arn: str = ARN) -> subprocess.Popen[str]:
    """Start it with its output piped, and do not wait for it."""
    return subprocess.Popen(
        named(url, arn, *options),
        env=environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def read_line(process: subprocess.Popen[str]) -> str:
    """Return the next line of its output; by then it watches."""
    assert process.stdout is not None
    return process.stdout.readline()
