"""What this machine is set up for must not reach a test."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def isolate(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Remove what this machine says of AWS, proxies and certificates; files are in ``home``."""
    for name in list(os.environ):
        if name.startswith(("AWS_", "REQUESTS_CA_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(home / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(home / "credentials"))
    monkeypatch.setenv("BOTO_CONFIG", str(home / "boto"))


def refused() -> tuple[int, str]:
    """Return a port that nobody listens at, and how this system says so."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port: int = unused.getsockname()[1]
    try:
        socket.create_connection(("127.0.0.1", port)).close()
    except OSError as error:
        return port, error.strerror or str(error)
    raise AssertionError(f"somebody listens at {port}")
