"""However large a body is, no more of it is in memory than a piece."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.codegen.model_files import ROOT
from tests.network.streams import KINDS


@pytest.mark.skipif(sys.platform == "win32", reason="getrusage is not there")
@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.startswith("watched")])
def test_a_hundred_megabytes_up_and_down_are_never_in_memory(kind: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.network.holding", kind],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 20
