"""Raises the pins of distributions in a ``pyproject.toml`` to the newest releases.

    python tools/raise_pins.py PYPROJECT NAME...

Every ``NAME==VERSION`` of its dependency groups is raised to what pip would install today, of all
the names together, so that they go with each other. The rest of the file stays as it is.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import tomlkit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_PIN = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[A-Za-z0-9.!+_-]+)\Z")


def main(argv: Sequence[str]) -> int:
    """Raise the pins; return the exit status."""
    if len(argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    path, names = Path(argv[0]), argv[1:]
    text = path.read_text(encoding="utf-8")
    missing = sorted(set(names) - {name for name, _ in pins(text)})
    if missing:
        print(f"error: {path}: no group pins {', '.join(missing)}", file=sys.stderr)
        return 1
    newer = raised(text, newest(names))
    path.write_text(newer, encoding="utf-8")
    for (name, old), (_, new) in zip(pins(text), pins(newer), strict=True):
        if name in names:
            print(f"{name}: {new}, was {old}" if new != old else f"{name}: {old} is the newest")
    return 0


def pins(text: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the version of each pin of a dependency group."""
    groups: dict[str, list[object]] = tomllib.loads(text).get("dependency-groups", {})
    for group in groups.values():
        for requirement in group:
            pin = _PIN.match(requirement) if isinstance(requirement, str) else None
            if pin is not None:
                yield pin["name"], pin["version"]


def raised(text: str, versions: Mapping[str, str]) -> str:
    """Return the ``pyproject.toml`` with the pins of ``versions`` at these."""
    document = tomlkit.parse(text)
    for group in document["dependency-groups"].values():
        for index, requirement in enumerate(group):
            pin = _PIN.match(requirement) if isinstance(requirement, str) else None
            if pin is not None and pin["name"] in versions:
                group[index] = f"{pin['name']}=={versions[pin['name']]}"
    return tomlkit.dumps(document)


def newest(names: Sequence[str]) -> dict[str, str]:
    """Return the versions that pip would install of ``names`` into an empty environment."""
    options = ("--dry-run", "--ignore-installed", "--quiet", "--report", "-")
    pip = [sys.executable, "-m", "pip", "install", *options, *names]
    # What pip has to say of a failure goes to stderr, as it is.
    done = subprocess.run(pip, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise SystemExit(f"error: pip finds no releases of {', '.join(names)} that go together")
    found = [each["metadata"] for each in json.loads(done.stdout)["install"]]
    versions = {each["name"].lower(): each["version"] for each in found}
    return {name: versions[name] for name in names}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
