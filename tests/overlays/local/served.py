"""``python -m imagebuilder local`` in a process of its own, and raw HTTP to what it serves."""

from __future__ import annotations

import http.client
import os
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from tests.overlays.watch.command import GENERATED

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

#: In seconds; far beyond what any of these takes.
TOO_LONG = 60.0


def environment(home: Path) -> dict[str, str]:
    """Return an environment without anything of this machine's but the path."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return {**kept, "PYTHONPATH": str(GENERATED), "HOME": str(home), "LANG": "C.UTF-8"}


def run(home: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "imagebuilder", "local", *options],
        capture_output=True,
        text=True,
        env=environment(home),
        cwd=home,
        timeout=TOO_LONG,
        check=False,
    )


class Served:
    """A service in a process of its own: its address, and the lines that it has written."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: list[str] = []
        assert process.stdout is not None
        self._output = process.stdout
        first = self._output.readline()
        assert first, process.stderr.read() if process.stderr else ""
        self.url = first.split()[-1]
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        self.lines += self._output

    def stop(self, how: int = signal.SIGTERM) -> int:
        """End the process, and return its exit status, with all that it has written read."""
        self.process.send_signal(how)
        status = self.process.wait(TOO_LONG)
        self.reader.join(TOO_LONG)
        return status


@contextmanager
def served(home: Path, *options: str) -> Generator[Served]:
    """Serve in a process of its own while the context lasts."""
    arguments = [sys.executable, "-m", "imagebuilder", "local", *options]
    with subprocess.Popen(
        arguments,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(home),
    ) as process:
        service = Served(process)
        try:
            yield service
        finally:
            process.kill()
            # Before the file that it reads is closed.
            service.reader.join(TOO_LONG)


class Answer:
    """An answer as it came over the wire."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.code = response.headers.get("x-amzn-errortype", "")
        self.body = response.read().decode()


def raw(
    url: str, method: str, target: str, body: Any = None, headers: dict[str, str] | None = None
) -> Answer:
    """Send one request that no client would, and return the answer."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=TOO_LONG)
    try:
        connection.request(method, target, body=body, headers=headers or {})
        return Answer(connection.getresponse())
    finally:
        connection.close()
