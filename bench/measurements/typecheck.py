"""What a type checker takes for a user's program: ten lines, and a module of 500."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from bench.peers import BOTO3, OURS
from bench.processes import ROOT, Bench
from bench.samples import Measured, interleaved

ROUNDS = 3

#: How often the function of the ten lines is in a module of 500, each time under another name.
_TIMES = 45

_FILES = {OURS: "ours.py", BOTO3: "boto3_sdk.py"}
_FUNCTION = "def main("


def measure(bench: Bench, *, checker: str, times: int = 1) -> Measured:
    """Return ``cold`` and, of mypy, ``warm``: CPU without a cache, and with what that has left.

    The program has its function so many ``times``.
    """
    check = {"mypy": _mypy, "pyright": _pyright}[checker]
    take: dict[str, Callable[[], Mapping[str, float]]] = {}
    for peer, file in _FILES.items():
        folder = bench.work / f"{checker}-{times}-{Path(file).stem}"
        folder.mkdir(exist_ok=True)
        program = folder / "program.py"
        source = (ROOT / "bench" / "typecheck" / file).read_text(encoding="utf-8")
        program.write_text(repeated(source, times), encoding="utf-8")
        take[peer] = check(bench, folder, program)
    return Measured(interleaved(take, bench.rounds(ROUNDS)))


def long(bench: Bench, *, checker: str) -> Measured:
    """Return what :func:`measure` does for a module of 500 lines."""
    return measure(bench, checker=checker, times=_TIMES)


def repeated(source: str, times: int) -> str:
    """Return ``source`` with its function so many times, each under a name of its own."""
    head, _, body = source.partition(_FUNCTION)
    return head + "\n\n".join(f"{_FUNCTION[:-1]}_{n}({body}" for n in range(times))


#: On the path of the interpreter the package is what an installed one is to a type checker.
_PATH = {"PYTHONPATH": os.fspath(ROOT / "generated")}


def _mypy(bench: Bench, folder: Path, program: Path) -> Callable[[], Mapping[str, float]]:
    settings, cache = folder / "mypy.ini", folder / "cache"
    settings.write_text("[mypy]\nstrict = true\n", encoding="utf-8")
    command = ["-m", "mypy", "--config-file", str(settings), "--cache-dir", str(cache)]

    def check() -> Mapping[str, float]:
        shutil.rmtree(cache, ignore_errors=True)
        cold, warm = (
            bench.launch([*command, str(program)], environment=_PATH)["cpu"] for _ in range(2)
        )
        return {"cold": cold, "warm": warm}

    return check


def _pyright(bench: Bench, folder: Path, program: Path) -> Callable[[], Mapping[str, float]]:
    (folder / "pyrightconfig.json").write_text("{}", encoding="utf-8")
    command = ["-m", "pyright", "--project", str(folder), "--pythonpath", sys.executable]

    def check() -> Mapping[str, float]:
        taken = bench.launch([*command, str(program)], environment=_PATH)
        return {"cold": taken["cpu"]}

    return check
