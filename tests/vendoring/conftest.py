"""A project to vendor into, with an interpreter that has what a vendored package asks for."""

from __future__ import annotations

import subprocess
import sys
import venv
from importlib.metadata import distribution
from typing import TYPE_CHECKING

import pytest
from attrs import frozen

if TYPE_CHECKING:
    from pathlib import Path

#: What ``VENDORED.md`` tells a project to add, with what that requires; there is no botocore in it.
REQUIREMENTS = ("attrs", "cattrs", "pyyaml", "typing_extensions", "urllib3")


@frozen
class Project:
    """Somebody's project: its folder, and the interpreter of its virtual environment."""

    root: Path
    python: Path

    def run(self, code: str, *arguments: str | Path) -> str:
        """Run ``code`` in the project; return what it prints. It may not fail, nor warn."""
        done = subprocess.run(
            [self.python, "-W", "error", "-c", code, *map(str, arguments)],
            cwd=self.root,
            env={"PATH": "", "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout


@pytest.fixture(scope="package")
def interpreter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a virtual environment with the requirements and nothing else."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, symlinks=True)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    site_packages = folder / "lib" / version / "site-packages"
    for name in REQUIREMENTS:
        installed = distribution(name)
        tops = {path.parts[0] for path in installed.files or []} - {"..", "__pycache__"}
        for top in tops:
            (site_packages / top).symlink_to(installed.locate_file(top))
    return folder / "bin" / "python"


@pytest.fixture
def project(interpreter: Path, tmp_path: Path) -> Project:
    """A project with a package ``app`` that has a folder for what it vendors."""
    vendored = tmp_path / "app" / "_vendor"
    vendored.mkdir(parents=True)
    (tmp_path / "app" / "__init__.py").touch()
    (vendored / "__init__.py").touch()
    return Project(tmp_path, interpreter)
