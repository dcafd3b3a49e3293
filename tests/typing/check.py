"""Check that type checkers see through a generated client: what they accept and what they refuse.

``user_code.py`` has to pass, and in ``rejected.py`` exactly the lines that carry the mark
``# rejected: <what>`` have to be errors, for mypy and for pyright, both strict. A package that is
generated from the model in ``tests/models/petstore`` has to pass, too: it holds what the emitted
package in the repository does not, and ``deprecated_calls.py`` imports it. Run it from the root of
the repository; it takes its settings from ``pyproject.toml``. The session ``typecheck`` of
``noxfile.py`` does so.

The exit status is 1, and what differs is printed, when a checker says anything else.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
ACCEPTED = HERE / "user_code.py"
REJECTED = HERE / "rejected.py"
#: What calls the pet store's client.
CALLS = (HERE / "deprecated_calls.py", HERE / "event_calls.py")
MODEL = ROOT / "tests" / "models" / "petstore" / "service-2.json"

_MARK = re.compile(r"  # rejected: \S")

#: What a checker says about a file: line number and message.
Complaints = list[tuple[int, str]]


def main() -> int:
    """Run both checkers over both files; return the exit status."""
    failures: list[str] = []
    with tempfile.TemporaryDirectory(prefix="typing-") as folder:
        package = generated(Path(folder))
        for name, run in CHECKERS.items():
            for path in (ACCEPTED, package):
                failures += [
                    f"{name}: {path.name}:{line}: refused: {message}" for line, message in run(path)
                ]
            users = [Path(shutil.copy(path, folder)) for path in CALLS]
            for path in (REJECTED, *users):
                failures += [f"{name}: {failure}" for failure in differences(path, run(path))]
    refused = sum(len(marked(path)) for path in (REJECTED, *CALLS))
    print("\n".join(failures) or f"{', '.join(CHECKERS)}: {refused} lines refused")
    return 1 if failures else 0


def generated(folder: Path) -> Path:
    """Return a package that is generated into ``folder``."""
    command = ["-m", "codegen", "generate", "--quiet", "--model", str(MODEL), "--out", str(folder)]
    done = _run([sys.executable, *command])
    if done.returncode != 0:
        raise SystemExit(f"the model cannot be generated from: {done.stderr}")
    return folder / "petstore"


def differences(path: Path, complaints: Complaints) -> list[str]:
    """Return, a line each, how ``complaints`` differ from the marks in ``path``."""
    expected = marked(path)
    found: dict[int, str] = {}
    for line, message in complaints:
        found.setdefault(line, message)
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        f"{path.name}:{line}: "
        + (f"refused: {found[line]}" if line in found else f"accepted: {lines[line - 1].strip()}")
        for line in sorted(expected ^ found.keys())
    ]


def marked(path: Path) -> set[int]:
    """Return the numbers of the lines in ``path`` that carry the mark."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, start=1) if _MARK.search(line)}


def mypy(path: Path) -> Complaints:
    """Return what mypy says about ``path``, which may import what is beside it."""
    # A file named on the command line is checked even where the configuration excludes it.
    command = ["-m", "mypy", "--strict", "--output=json", "--no-error-summary"]
    enabled = ["--enable-error-code=deprecated", str(path)]
    done = _run([sys.executable, *command, *enabled], MYPYPATH=str(path.parent))
    return [
        (report["line"], f"{report['message']} [{report['code']}]")
        for report in _json_lines(done, path)
        if report["severity"] == "error"
    ]


def _json_lines(done: subprocess.CompletedProcess[str], path: Path) -> Iterable[dict[str, Any]]:
    """Yield mypy's reports about ``path``; what is said of another file is an error here, too."""
    if done.returncode not in (0, 1) or done.stderr.strip():
        raise SystemExit(f"mypy does not run: {done.stderr}{done.stdout}")
    for line in done.stdout.splitlines():
        report: dict[str, Any] = json.loads(line)
        file = (ROOT / report["file"]).resolve()
        if path.is_dir():
            report["message"] = f"{file.relative_to(path)}: {report['message']}"
        elif file != path:
            raise SystemExit(f"mypy: {report['file']}:{report['line']}: {report['message']}")
        yield report


def pyright(path: Path) -> Complaints:
    """Return what pyright says about ``path``, which may import what is beside it."""
    with tempfile.TemporaryDirectory(prefix="typing-") as folder:
        # Pyright leaves out what its configuration excludes, even a file that is named.
        copy = Path(folder) / path.name
        (shutil.copytree if path.is_dir() else shutil.copy)(path, copy)
        (Path(folder) / "pyrightconfig.json").write_text(
            json.dumps(_settings(path.parent)), encoding="utf-8"
        )
        command = ["-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
        done = _run([sys.executable, *command, "--project", folder])
    try:
        reports: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    except (ValueError, KeyError) as error:
        raise SystemExit(f"pyright does not run: {done.stderr}{done.stdout}") from error
    return [
        (
            report["range"]["start"]["line"] + 1,
            f"{Path(report['file']).name}: {report['message']} ({report.get('rule')})",
        )
        for report in reports
        if report["severity"] == "error"
    ]


def _settings(folder: Path) -> dict[str, Any]:
    """Return the settings of pyright in ``pyproject.toml``, where ``folder`` is searched, too."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        settings: dict[str, Any] = tomllib.load(file)["tool"]["pyright"]
    paths = [str(folder), *(str(ROOT / path) for path in settings["extraPaths"])]
    return {**settings, "extraPaths": paths, "include": ["."], "exclude": []}


def _run(command: list[str], **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a checker at the root of the repository, with this environment's programs first."""
    path = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PATH": path, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


CHECKERS: dict[str, Callable[[Path], Complaints]] = {"mypy": mypy, "pyright": pyright}

if __name__ == "__main__":
    sys.exit(main())
