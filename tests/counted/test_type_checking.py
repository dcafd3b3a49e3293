"""What a type checker reads for a program that uses the package: it follows every import.

Those in functions and under ``TYPE_CHECKING`` are among them, so one more may cost each user's
first run of mypy dozens of modules.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from bench.processes import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = ROOT / "bench" / "typecheck" / "ours.py"


def read_by_mypy(program: Path, folder: Path) -> set[str]:
    """Return the names of the modules that mypy reads for ``program``, without a cache."""
    settings = folder / "mypy.ini"
    settings.write_text("[mypy]\nstrict = true\n", encoding="utf-8")
    checked = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "-v", "--config-file", str(settings)),
            *("--cache-dir", str(folder / "cache"), str(program)),
        ],
        # On the path of the interpreter the package is what an installed one is.
        env={**os.environ, "PYTHONPATH": str(ROOT / "generated")},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(re.findall(r"Parsing .* \(([\w.]+)\)$", checked.stderr, re.MULTILINE))


def test_nothing_of_urllib3_is_read(tmp_path: Path) -> None:
    read = read_by_mypy(PROGRAM, tmp_path)
    assert "imagebuilder.runtime.transports.urllib3" in read
    assert "imagebuilder.runtime.transports.doors" in read
    assert {name for name in read if name.partition(".")[0] == "urllib3"} == set()
    behind = {f"imagebuilder.runtime.transports.{name}" for name in ("front_door", "proxied")}
    assert not behind & read


def test_nothing_of_what_serves_is_read(tmp_path: Path) -> None:
    read = read_by_mypy(PROGRAM, tmp_path)
    assert "imagebuilder.runtime.testing.listening" in read
    assert "imagebuilder.runtime.serving.served" in read
    behind = {"testing.httpd", "serving.messages", "serving.received", "codecs.xml"}
    assert not {f"imagebuilder.runtime.{name}" for name in behind} & read
    assert not {"http.server", "socketserver", "email.message"} & read
