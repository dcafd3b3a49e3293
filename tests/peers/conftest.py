"""A server of moto's for the whole run, emptied before each test."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: Seconds that the server may take to start: it imports a module for each of its services.
STARTS_WITHIN = 60


@pytest.fixture(scope="session")
def moto_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start moto on a free port; return its URL."""
    log = tmp_path_factory.mktemp("moto") / "log"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
            stdout=output,
            stderr=output,
            env={**os.environ, "MOTO_IAM_LOAD_MANAGED_POLICIES": "false"},
        )
        try:
            _wait(process, f"{url}/moto-api/", log)
            yield url
        finally:
            process.kill()
            process.wait()


def _wait(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    """Wait until the server answers."""
    deadline = time.monotonic() + STARTS_WITHIN
    while True:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except OSError:
            if process.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"moto does not answer: {log.read_text('utf-8', 'replace')[-2000:]}")
            time.sleep(0.1)


@pytest.fixture
def moto(moto_url: str) -> str:
    """Return the URL of a moto without resources, whose random ids begin anew."""
    reset(moto_url)
    return moto_url


def reset(url: str) -> None:
    """Take all resources from moto, and have its random ids begin anew."""
    for path in ("reset", "seed?a=42"):
        request = urllib.request.Request(f"{url}/moto-api/{path}", method="POST")
        with urllib.request.urlopen(request, timeout=30):
            pass
