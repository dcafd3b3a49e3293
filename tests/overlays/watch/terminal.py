"""A command in a terminal: a pseudo-terminal whose screen an emulator keeps, so that a test sees
what a person sees.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from typing import TYPE_CHECKING, NamedTuple

import pyte
import pyte.modes

from tests.overlays.watch.command import TOO_LONG, environment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


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
    """Run it in a terminal; ``on_screen`` gets every screen as it comes, and the process."""
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
            # What is read at once may hold several drawings; each begins with emptying a line.
            for drawing in re.split(rb"(?=\r\x1b\[2K)", chunk):
                stream.feed(drawing)
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
