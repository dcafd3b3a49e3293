"""What was emitted, as ruff formats it: the generator's own formatting, whatever a project's is."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from collections.abc import Collection, Mapping

from codegen.interrupts import held_back, scratch_folder
from codegen.problems import CodegenError
from codegen.release.output import write_files

_RUFF = [
    "format",
    "--isolated",
    "--no-cache",
    "--quiet",
    "--line-length=100",
    "--target-version=py311",
]


def formatted(files: Mapping[str, str], *, ready: Collection[str] = ()) -> dict[str, bytes]:
    """Return ``files`` as ruff formats them; those that are ``ready`` as they are.

    Imports are in its order already: see :mod:`codegen.python.imports`. Raises
    :class:`CodegenError` when ruff is not there, or refuses what was emitted.
    """
    with scratch_folder("codegen-") as root:
        write_files(root, ((path, files[path].encode()) for path in files.keys() - ready))
        _ruff([*_RUFF, str(root)])
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
