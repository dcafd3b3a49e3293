"""Each setting of botocore's is read here, or docs/settings.md says that it is not, and why."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]

# By name, because botocore ships no types.
_configprovider: Any = import_module("botocore.configprovider")

_TABLES = (
    _configprovider.BOTOCORE_DEFAUT_SESSION_VARIABLES,
    _configprovider.DEFAULT_S3_CONFIG_VARS,
    _configprovider.DEFAULT_PROXIES_CONFIG_VARS,
)


def names() -> Iterator[str]:
    """Yield the keys of profiles and the environment variables that botocore reads."""
    for table in _TABLES:
        for key, variables, _, _ in table.values():
            for name in _listed(key):
                # The last is the key, where one stands in a block of the profile.
                yield name[-1] if isinstance(name, tuple) else name
            yield from _listed(variables)


def _listed(given: Any) -> list[Any]:
    if given is None:
        return []
    return given if isinstance(given, list) else [given]


def test_what_is_not_read_is_documented_and_nothing_else() -> None:
    page = (ROOT / "docs/settings.md").read_text("utf-8")
    [table] = re.findall(r"(?<=\n\| key and variable \| why \|\n)(?:\|.*\n)+", page)
    documented = {
        name for row in table.splitlines() for name in re.findall(r"`(\w+)`", row.split("|")[1])
    }
    sources = "".join(
        path.read_text("utf-8")
        for path in (ROOT / "codegen/runtime").rglob("*.py")
        # It has boto3's names for arguments.
        if path.name != "boto3_names.py"
    )
    unread = {name for name in names() if f'"{name}"' not in sources}
    assert documented == unread
