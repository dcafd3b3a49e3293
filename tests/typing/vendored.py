"""Check that a vendored package passes both type checkers with what ``VENDORED.md`` lists alone.

What it was generated with (botocore, stubs, the optional libraries) is not installed where it is
used. So a fresh virtual environment gets the requirements of the first list and nothing else, and
mypy and pyright, both strict, check the package and a module that uses it there. Run it from the
root of the repository; the session ``typecheck`` of ``noxfile.py`` does so. The exit status is 1,
and what a checker says is printed, when one is not content.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

OPERATIONS = "ListWorkflowExecutions,GetImage"

USE = """\
\"\"\"A project's own module.\"\"\"

from app._vendor import imagebuilder


def name_of(client: imagebuilder.Client, arn: str) -> str | None:
    image = client.get_image(image_build_version_arn=arn).image
    return imagebuilder.required(image).name


async def names(client: imagebuilder.AsyncClient, arn: str) -> list[str]:
    found = client.paginate.list_workflow_executions(image_build_version_arn=arn)
    return [imagebuilder.required(run.workflow_execution_id) async for run in found]
"""


def main() -> int:
    """Vendor the package into a project, and run both checkers; return the exit status."""
    with tempfile.TemporaryDirectory(prefix="vendored-") as folder:
        project = Path(folder, "project")
        guide = vendored(project)
        python = environment(Path(folder, "venv"), requirements(guide.read_text(encoding="utf-8")))
        checks = {name: started(command, project) for name, command in checkers(python).items()}
        said = {name: (check.communicate()[0], check.returncode) for name, check in checks.items()}
    failed = False
    for name, (text, status) in said.items():
        print(f"{name}, of a vendored package: {text.strip()}")
        failed |= status != 0
    return int(failed)


def vendored(project: Path) -> Path:
    """Write the package into a project that uses it; return the path of its ``VENDORED.md``."""
    place = project / "app" / "_vendor"
    place.mkdir(parents=True)
    for package in (project / "app", place):
        (package / "__init__.py").touch()
    (project / "app" / "use.py").write_text(USE, encoding="utf-8")
    (project / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}))
    vendor = ("-m", "codegen", "vendor", "-q", str(place), "--operations", OPERATIONS)
    subprocess.run([sys.executable, *vendor], check=True)
    return place / "imagebuilder" / "VENDORED.md"


def requirements(guide: str) -> list[str]:
    """Return what the guide says that every project needs."""
    found = re.search(r"For the project's dependencies.*?```\n(.*?)```", guide, re.DOTALL)
    if found is None:
        raise SystemExit("VENDORED.md lists no requirements")
    return found[1].split()


def environment(folder: Path, required: list[str]) -> Path:
    """Make a virtual environment that has what is ``required``; return its interpreter."""
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = (sys.executable, "-m", "pip", f"--python={python}", "install", "--quiet")
    subprocess.run([*pip, *required], check=True)
    return python


def checkers(python: Path) -> dict[str, list[str]]:
    """Return the commands of both checkers, as they look at ``python``'s libraries."""
    mypy = ["--strict", "--cache-dir=.mypy_cache", f"--python-executable={python}"]
    return {
        "mypy": [sys.executable, "-m", "mypy", *mypy, "app"],
        "pyright": [sys.executable, "-m", "pyright", f"--pythonpath={python}"],
    }


def started(command: list[str], project: Path) -> subprocess.Popen[str]:
    """Start a checker in the project; both run at the same time."""
    return subprocess.Popen(
        command, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


if __name__ == "__main__":
    sys.exit(main())
