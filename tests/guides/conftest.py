"""What the guides are run with: recordings served on loopback, and an environment of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.guides.commands import ROOT, Shell

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

Served = "Callable[[tuple[str, ...]], AbstractContextManager[Shell]]"


def not_at_all(seconds: float) -> None:
    """Sleep no ``seconds``."""


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Served:
    """Return what serves cassettes and gives a shell in which clients find them."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    # Nobody waits for a poll or a retry that is answered from a file.
    monkeypatch.setattr(time, "sleep", not_at_all)

    @contextmanager
    def serve(cassettes: tuple[str, ...]) -> Generator[Shell]:
        with _serving(cassettes) as url:
            environment = {
                "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
                "AWS_SECRET_ACCESS_KEY": "not-a-secret",
                "AWS_CONFIG_FILE": str(tmp_path / "no-config"),
                "AWS_ENDPOINT_URL_IMAGEBUILDER": url,
                "AWS_DEFAULT_REGION": "us-west-2",
            }
            for name, value in environment.items():
                monkeypatch.setenv(name, value)
            shell = Shell(tmp_path, environment)
            monkeypatch.chdir(tmp_path)
            # A reader's Python finds what was vendored into the folder that it runs in.
            monkeypatch.syspath_prepend(tmp_path)
            before = set(sys.modules)
            try:
                yield shell
            finally:
                for name in set(sys.modules) - before:
                    if name.partition(".")[0] == "yourproject":
                        del sys.modules[name]

    return serve


@contextmanager
def _serving(cassettes: tuple[str, ...]) -> Generator[str]:
    """Serve ``cassettes``, paths below ``tests/recordings``, as the guides say one does.

    ``local`` alone is no cassette but the service without AWS. Nobody waits for a poll here, so
    that a build has to be over when it has been asked about some times.
    """
    command = [sys.executable, "-m", "imagebuilder.testing", "serve", *cassettes]
    if cassettes == ("local",):
        command = [sys.executable, "-m", "imagebuilder", "local", "--speed", "40000"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    with subprocess.Popen(
        command,
        cwd=ROOT / "tests/recordings",
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        try:
            line = server.stdout.readline() if server.stdout else ""
            yield line.strip().rpartition(" ")[2]
        finally:
            server.terminate()
