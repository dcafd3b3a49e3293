"""The settings of a client: the table of them, where each comes from, and the shared files.

Here is only where the shared files are: they are read (:mod:`.shared_files`) where there are any,
and a client that has none pays for two looks at the disk. Paths are text: to load pathlib, with
urllib.parse and what that loads, takes 3 ms (``python -X importtime -c "import pathlib"``).
"""

from __future__ import annotations

import os


def config_path() -> str:
    """Return the path of the shared config file, which need not exist."""
    return _expanded(os.environ.get("AWS_CONFIG_FILE") or _in_home("config"))


def credentials_path() -> str:
    """Return the path of the shared credentials file, which need not exist."""
    return _expanded(os.environ.get("AWS_SHARED_CREDENTIALS_FILE") or _in_home("credentials"))


def home_expanded(path: str) -> str:
    """Return ``path`` with its ``~`` replaced; one of a user without a home stays as it is."""
    return os.path.expanduser(path)


def is_file(path: str) -> bool:
    """Return whether there is a file; what may not be looked at is none, as it is for botocore."""
    return os.path.isfile(path)


def _in_home(name: str) -> str:
    return os.path.join("~", ".aws", name)


def _expanded(path: str) -> str:
    """Return ``path`` with its variables and then its ``~`` replaced, as botocore's loader does."""
    return home_expanded(os.path.expandvars(path))
