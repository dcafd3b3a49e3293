"""The settings of a client: the table of them, where each comes from, and the shared files.

Here is only where the shared files are: they are read (:mod:`.shared_files`) where there are any,
and a client that has none pays for two looks at the disk.
"""

from __future__ import annotations

import os
from pathlib import Path


def config_path() -> Path:
    """Return the path of the shared config file, which need not exist."""
    return _expanded(os.environ.get("AWS_CONFIG_FILE") or "~/.aws/config")


def credentials_path() -> Path:
    """Return the path of the shared credentials file, which need not exist."""
    return _expanded(os.environ.get("AWS_SHARED_CREDENTIALS_FILE") or "~/.aws/credentials")


def home_expanded(path: str) -> Path:
    """Return ``path`` with its ``~`` replaced; one of a user without a home stays as it is."""
    try:
        return Path(path).expanduser()
    except RuntimeError:
        return Path(path)


def is_file(path: Path) -> bool:
    """Return whether there is a file; what may not be looked at is none, as it is for botocore."""
    try:
        return path.is_file()
    except OSError:
        return False


def _expanded(path: str) -> Path:
    """Return ``path`` with its variables and then its ``~`` replaced, as botocore's loader does."""
    return home_expanded(os.path.expandvars(path))
