"""Write the golden package anew: ``python -m tests.golden``."""

from __future__ import annotations

import shutil

from tests.golden import GOLDEN, expected

if __name__ == "__main__":
    files = expected()
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for path, text in files.items():
        (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
        (GOLDEN / path).write_bytes(text)
