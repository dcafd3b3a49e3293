"""The package on the disk: formatted, compared, and put in place whole or not at all."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen import __version__
from codegen.emit.package import Files
from codegen.model import Service
from codegen.model.raw import as_object
from codegen.model.sources import Source
from codegen.problems import CodegenError

MANIFEST = "_manifest.json"

_RUFF = [
    "format",
    "--isolated",
    "--no-cache",
    "--quiet",
    "--line-length=100",
    "--target-version=py311",
]
_RUFF_IMPORTS = [
    "check",
    "--isolated",
    "--no-cache",
    "--quiet",
    "--fix",
    "--select=I",
    "--config=lint.isort.combine-as-imports=true",
    "--line-length=100",
    "--target-version=py311",
]


def formatted(files: Files) -> dict[str, bytes]:
    """Return ``files`` as ruff formats them, imports sorted.

    Raises :class:`CodegenError` when ruff is not there, or refuses what was emitted.
    """
    with tempfile.TemporaryDirectory(prefix="codegen-") as folder:
        root = Path(folder)
        for path, text in files.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        for arguments in (_RUFF_IMPORTS, _RUFF):
            _ruff([*arguments, folder])
        return {path: (root / path).read_bytes() for path in files}


def _ruff(arguments: list[str]) -> None:
    """Run ruff, the one that is installed beside this interpreter if there is one."""
    beside = Path(sysconfig.get_path("scripts")) / "ruff"
    ruff = str(beside) if beside.exists() else shutil.which("ruff")
    if ruff is None:
        raise CodegenError("ruff is needed to format the package; install it with pip")
    done = subprocess.run([ruff, *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise CodegenError(f"ruff refuses what was emitted: {done.stderr.strip() or done.stdout}")


def with_manifest(files: Mapping[str, bytes], service: Service, source: Source) -> dict[str, bytes]:
    """Return ``files`` with the manifest that says what they were made from."""
    manifest = {
        "service": service.name,
        "api_version": service.api_version,
        "botocore_version": source.botocore_version,
        "model_sha256": source.model_sha256,
        "generator_version": __version__,
        "files": {path: _digest(content) for path, content in sorted(files.items())},
    }
    return {**files, MANIFEST: json.dumps(manifest, indent=2).encode() + b"\n"}


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def differences(files: Mapping[str, bytes], target: Path) -> list[str]:
    """Return, a line each, how the package at ``target`` differs from ``files``."""
    wanted = {path: _digest(content) for path, content in files.items()}
    return _departures(
        target, wanted, absent="missing", foreign="no longer emitted", other="changed"
    )


def _departures(
    target: Path, wanted: Mapping[str, object], *, absent: str, foreign: str, other: str
) -> list[str]:
    """Return, a line each, how the files at ``target`` depart from the ``wanted`` hashes.

    The other arguments are what to call a file that is not there, one that is not wanted, and one
    that has another hash.
    """
    present = _present(target)
    lines: list[str] = []
    for path in sorted(wanted.keys() | present):
        if path not in present:
            lines.append(f"{absent}: {path}")
        elif path not in wanted:
            lines.append(f"{foreign}: {path}")
        elif _digest((target / path).read_bytes()) != wanted[path]:
            lines.append(f"{other}: {path}")
    return lines


def write(files: Mapping[str, bytes], target: Path) -> int:
    """Put ``files`` in the place of the package at ``target``; return how many changed.

    The new package is complete before the old one is touched, and the old one is only removed when
    the new one stands in its place. What is at ``target`` has to be an earlier package: files that
    no manifest lists are somebody's, and are an error that names them.
    """
    if target.exists():
        _refuse_foreign(target)
        changed = differences(files, target)
        if not changed:
            return 0
    else:
        changed = list(files)
    target.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    new, old = staging / "new", staging / "old"
    try:
        for path, content in files.items():
            place = new / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        if target.exists():
            target.rename(old)
            try:
                new.rename(target)
            except BaseException:
                old.rename(target)
                raise
        else:
            new.rename(target)
    finally:
        if target.exists() or not old.exists():
            shutil.rmtree(staging, ignore_errors=True)
    return len(changed)


def _refuse_foreign(target: Path) -> None:
    """Raise when ``target`` holds anything that the generator did not put there."""
    if not target.is_dir():
        raise CodegenError(f"{target}: is in the way, and is not a folder")
    present = _present(target)
    foreign = sorted(present - {MANIFEST} - as_object(read_manifest(target).get("files")).keys())
    if foreign:
        raise CodegenError(
            f"{target}: holds files that were not generated: {', '.join(foreign)};"
            " move them elsewhere, or choose another place for the package"
        )


def refuse_edited(target: Path) -> None:
    """Raise when the package at ``target`` is not what its manifest says was written.

    The error names every file that was edited, deleted or added. Where there is no file at all,
    there is nothing to lose.
    """
    edits = _edits(target)
    if edits:
        listed = "".join(f"\n- {edit}" for edit in edits)
        raise CodegenError(
            f"{target}: is not as the generator wrote it, so it is left alone:{listed}\n"
            "Keep these changes elsewhere, delete the folder, and run this again."
        )


def _edits(target: Path) -> list[str]:
    """Return, a line each, how the package at ``target`` differs from what its manifest lists."""
    if not _present(target):
        return []
    listed: dict[str, object] = as_object(read_manifest(target).get("files"))
    manifest = target / MANIFEST
    # Nothing says what its own hash was.
    own = _digest(manifest.read_bytes()) if manifest.is_file() else None
    wanted = {**listed, MANIFEST: own}
    return _departures(target, wanted, absent="deleted", foreign="added", other="edited")


def read_manifest(package: Path) -> dict[str, Any]:
    """Return the manifest of ``package``, ``{}`` when it has none that can be read."""
    try:
        manifest = json.loads((package / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return as_object(manifest)


def _present(target: Path) -> set[str]:
    """Return the files of the package at ``target``, without what Python caches."""
    if not target.is_dir():
        return set()
    return {
        path.relative_to(target).as_posix()
        for path in target.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
