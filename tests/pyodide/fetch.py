"""Fetches CPython for WebAssembly from npm, and what the tests import as wheels from PyPI.

Both stay in ``.cache/pyodide`` (or the folder that ``PYODIDE_CACHE`` names), outside of Git. Only
pure wheels can be laid into the file system of an interpreter that has no compiler and no network.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: The folder of the cache, for those who keep such things elsewhere.
VARIABLE = "PYODIDE_CACHE"

#: The release of pyodide: the number is CPython's, so this is Python 3.14.
PYODIDE = "314.0.7"

#: What is imported by the tests that run there, and comes as a pure wheel. Hypothesis's newest has
#: a part that is compiled: pip finds the last that has none.
WHEELS = (
    *("attrs>=23.2", "boto3==1.44.5", "botocore==1.44.5", "cattrs>=23.2", "h11>=0.14"),
    *("hypothesis>=6.100", "pytest>=8.0", "tzdata>=2024.1", "urllib3>=2.0"),
)

#: The same without what it requires, which would have to be compiled and is not used.
ALONE = ("vcrpy>=6.0", "wrapt>=1.17")


def cache() -> Path:
    """Return the folder that all of it is kept in."""
    return Path(os.environ.get(VARIABLE) or ROOT / ".cache" / "pyodide")


def interpreter() -> Path:
    """Return the folder of pyodide's files, after they have been fetched when they were not there.

    Raises FileNotFoundError where there is no npm.
    """
    target = cache() / f"pyodide-{PYODIDE}"
    if not target.is_dir():
        npm = shutil.which("npm")
        if npm is None:
            raise FileNotFoundError("there is no npm on the PATH, which fetches pyodide")
        with _beside(target) as scratch:
            quiet = ("--no-audit", "--no-fund", "--silent", "--ignore-scripts")
            wanted = f"pyodide@{PYODIDE}"
            subprocess.run([npm, "install", *quiet, "--prefix", scratch, wanted], check=True)
            _keep(Path(scratch) / "node_modules" / "pyodide", target)
    return target


def wheels() -> Path:
    """Return a folder of wheels, after they have been fetched when they were not there."""
    wanted = hashlib.sha256(repr((WHEELS, ALONE)).encode()).hexdigest()[:12]
    target = cache() / f"wheels-{wanted}"
    if not target.is_dir():
        with _beside(target) as scratch:
            kept = Path(scratch) / "wheels"
            pure = ("--only-binary=:all:", "--platform", "any", "--implementation", "py")
            version = ("--abi", "none", "--python-version", "3.14", "--dest", str(kept))
            command = (sys.executable, "-m", "pip", "download", "--quiet", *pure, *version)
            subprocess.run([*command, *WHEELS], check=True)
            subprocess.run([*command, "--no-deps", *ALONE], check=True)
            _pure_yaml(kept)
            _keep(kept, target)
    return target


def _pure_yaml(folder: Path) -> None:
    """Write PyYAML's Python files as a wheel: PyPI has it compiled, and it works without that."""
    spec = find_spec("yaml")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("PyYAML is not installed here, so it cannot be copied")
    with zipfile.ZipFile(folder / "pyyaml-0-py3-none-any.whl", "w") as wheel:
        for file in sorted(Path(spec.origin).parent.glob("*.py")):
            wheel.write(file, f"yaml/{file.name}")


def _beside(target: Path) -> tempfile.TemporaryDirectory[str]:
    """Return a folder beside ``target``: a download that is cut off leaves nothing."""
    target.parent.mkdir(parents=True, exist_ok=True)
    return tempfile.TemporaryDirectory(dir=target.parent)


def _keep(made: Path, target: Path) -> None:
    """Move what was ``made`` to its place, where another run may have been as fast."""
    try:
        made.rename(target)
    except OSError:
        if not target.is_dir():
            raise
