"""Fetches Smithy's protocol tests, in the form that botocore has them: ``python -m`` this module.

botocore keeps them beside its own tests, and its source distribution on PyPI holds both. They are
another project's, so they are kept in a cache outside of Git, once for each release, and never
committed. Only the cases are unpacked; nothing of the distribution is built or run by us, though
pip asks its build backend for its metadata before it hands the file over.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: The folder of the cache, for those who keep such things elsewhere.
VARIABLE = "CONFORMANCE_CACHE"

_CASES = re.compile(r"botocore-[^/]+/tests/unit/protocols/((?:input|output)/[\w-]+\.json)")


def pinned() -> str:
    """Return the release of botocore that the client is generated from."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    [pin] = [
        entry
        for entry in project["dependency-groups"]["codegen"]
        if isinstance(entry, str) and entry.startswith("botocore==")
    ]
    return str(pin).removeprefix("botocore==")


def folder() -> Path:
    """Return where the cases of the pinned release are, or would be."""
    cache = os.environ.get(VARIABLE) or ROOT / ".cache" / "conformance"
    return Path(cache) / f"botocore-{pinned()}"


def fetch() -> Path:
    """Return the folder of the cases, after it has been filled when it was not there."""
    target = folder()
    if target.is_dir():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    # Beside its place, so that it can be moved there: a download that is cut off leaves nothing.
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        archive = _download(Path(scratch))
        unpacked = Path(scratch) / "cases"
        _unpack(archive, unpacked)
        try:
            unpacked.rename(target)
        except OSError:
            if not target.is_dir():
                raise
            # Another run was as fast.
    return target


def _download(scratch: Path) -> Path:
    """Return the source distribution, which pip has put into ``scratch``."""
    wanted = f"botocore=={pinned()}"
    only_source = ("--no-deps", "--no-binary", ":all:", "--dest", str(scratch))
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", *only_source, wanted], check=True
    )
    [archive] = scratch.glob("botocore-*.tar.gz")
    return archive


def _unpack(archive: Path, target: Path) -> None:
    """Write the cases in ``archive`` to ``target``; where they go is for us alone to say."""
    with tarfile.open(archive) as source:
        for member in source:
            found = _CASES.fullmatch(member.name)
            content = source.extractfile(member) if found else None
            if found and content is not None:
                path = target / found[1]
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.read())
    if not target.is_dir():
        raise FileNotFoundError(f"{archive.name} has no protocol tests where they used to be")


if __name__ == "__main__":
    print(fetch())
