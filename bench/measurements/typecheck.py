"""How long ``mypy --strict`` takes on a ten-line file of a user."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from bench.peers import BOTO3, OURS
from bench.processes import ROOT, Bench
from bench.samples import Measured, interleaved

ROUNDS = 3

_FILES = {OURS: "ours.py", BOTO3: "boto3_sdk.py"}


def measure(bench: Bench) -> Measured:
    """Return ``cold`` and ``warm``: seconds without a cache, and with what that run has left."""
    take = {peer: _checking(bench, file) for peer, file in _FILES.items()}
    return Measured(interleaved(take, bench.rounds(ROUNDS)))


def _checking(bench: Bench, file: str) -> Callable[[], Mapping[str, float]]:
    folder = bench.work / f"mypy-{Path(file).stem}"

    def check() -> Mapping[str, float]:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        program = folder / "program.py"
        shutil.copyfile(ROOT / "bench" / "typecheck" / file, program)
        (folder / "mypy.ini").write_text("[mypy]\nstrict = true\n", encoding="utf-8")
        command = ["-m", "mypy", "--config-file", str(folder / "mypy.ini")]
        command += ["--cache-dir", str(folder / "cache"), str(program)]
        # On the path of the interpreter the package is what an installed one is to mypy.
        path = {"PYTHONPATH": os.fspath(ROOT / "generated")}
        cold, warm = (bench.launch(command, environment=path)["wall"] for _ in range(2))
        return {"cold": cold, "warm": warm}

    return check
