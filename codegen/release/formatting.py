"""What was emitted, as ruff formats it: the generator's own formatting, whatever a project's is."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from collections.abc import Collection, Mapping

from codegen.interrupts import held_back, scratch_folder
from codegen.problems import CodegenError

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


def formatted(files: Mapping[str, str], *, ready: Collection[str] = ()) -> dict[str, bytes]:
    """Return ``files`` as ruff formats them, imports sorted; those that are ``ready`` as they are.

    Raises :class:`CodegenError` when ruff is not there, or refuses what was emitted.
    """
    with scratch_folder("codegen-") as root:
        for path in files.keys() - ready:
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(files[path], encoding="utf-8", newline="\n")
        for arguments in (_RUFF_IMPORTS, _RUFF):
            _ruff([*arguments, str(root)])
        return {
            path: text.encode() if path in ready else (root / path).read_bytes()
            for path, text in files.items()
        }


def _ruff(arguments: list[str]) -> None:
    """Run ruff, the one that is installed beside this interpreter if there is one."""
    ruff = shutil.which("ruff", path=sysconfig.get_path("scripts")) or shutil.which("ruff")
    if ruff is None:
        raise CodegenError("ruff is needed to format the package; install it with pip")
    with held_back():
        # It is done in a moment, and would write on if it was left alone.
        done = subprocess.run([ruff, *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise CodegenError(f"ruff refuses what was emitted: {done.stderr.strip() or done.stdout}")
