"""``python -m imagebuilder watch`` run as a user runs it: a process of its own, piped or in a
terminal that is a pseudo-terminal here, its screen kept by an emulator.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pyte

from tests.watch.course import ARN

if TYPE_CHECKING:
    from collections.abc import Callable

GENERATED = Path(__file__).resolve().parents[2] / "generated"
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
    return [
        *(sys.executable, "-m", "imagebuilder", "watch", ARN, f"--endpoint-url={url}"),
        *("--interval=0.01", *options),
    ]


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


class Shown(NamedTuple):
    """What a person saw: the exit status, every screen in turn, and the raw output."""

    status: int
    screens: list[str]
    raw: str
    cursor_hidden: bool

    @property
    def last(self) -> str:
        return self.screens[-1]


def in_terminal(
    arguments: list[str],
    home: Path,
    *,
    columns: int = 100,
    rows: int = 50,
    on_screen: Callable[[str, subprocess.Popen[bytes]], None] | None = None,
    **variables: str,
) -> Shown:
    """Run it in a terminal; ``on_screen`` is given every screen as it comes, and the process."""
    screen = pyte.Screen(columns, rows)
    stream = pyte.ByteStream(screen)
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    screens: list[str] = []
    raw = b""
    with subprocess.Popen(
        arguments,
        env=environment(home, **variables),
        cwd=home,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        deadline = time.monotonic() + TOO_LONG
        while chunk := _read(ours, deadline):
            raw += chunk
            stream.feed(chunk)
            screens.append("\n".join(line.rstrip() for line in screen.display).rstrip())
            if on_screen is not None:
                on_screen(screens[-1], process)
        status = process.wait(timeout=TOO_LONG)
    os.close(ours)
    hidden = pyte.modes.DECTCEM not in screen.mode
    return Shown(status, screens, raw.decode(), hidden)


def _read(terminal: int, deadline: float) -> bytes:
    """Return what was written next, nothing when the other end is closed."""
    ready, _, _ = select.select([terminal], [], [], max(0.0, deadline - time.monotonic()))
    if not ready:
        raise TimeoutError("nothing came from the command for too long")
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so when the process has ended.
        return b""
