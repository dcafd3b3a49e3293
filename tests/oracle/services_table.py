"""The table of all services: ``python -m tests.oracle.services_table`` writes ``docs/services.md``.

Each service that botocore ships is emitted whole, and each of its modules compiled and imported.
What is written down is what that came to. It takes about ten minutes of CPU; with names as
arguments only those services are done, and the rows of the others stay as they are.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from codegen.emit.package import emit
from codegen.model import Service, sources
from codegen.problems import ModelError
from codegen.resolve import resolve

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/services.md"

HEAD = """# All services

Every service of botocore {version}, emitted whole: the protocol that its client speaks, how many
operations it has, the seconds of CPU that the generator took for it, the bytes of its own modules
(the runtime that every package has is not counted), and what is left out or refused, with the
reason. `python -m tests.oracle.services_table` measures it; `nox -s oracle-all` compares what the
clients send and read with botocore. Where seconds and bytes are empty, the model was
read and nothing emitted yet.

| service | protocol | operations | seconds | bytes | left out |
|---|---|---:|---:|---:|---|
"""

#: Imports every module of a package; in a process of its own, which gives the memory back.
_IMPORT_ALL = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
root = importlib.import_module(sys.argv[2])
for each in pkgutil.walk_packages(root.__path__, f"{sys.argv[2]}."):
    importlib.import_module(each.name)
"""


def row(service: str) -> str:
    """Return the row of ``service``."""
    started = time.process_time()
    try:
        resolved = resolve(sources.from_botocore(service), package="emitted")
        files = emit(resolved)
    except ModelError as error:
        return _line(service, "", 0, 0.0, 0, f"refused: {'; '.join(error.problems)}")
    seconds = time.process_time() - started
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, "emitted", path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        command = [sys.executable, "-B", "-c", _IMPORT_ALL, folder, "emitted"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return _line(service, "", 0, 0.0, 0, f"cannot be imported: {done.stderr.splitlines()[-1]}")
    own = sum(len(text.encode()) for path, text in files.items() if not path.startswith("runtime/"))
    left = left_out_of(resolved)
    return _line(service, resolved.protocol, len(resolved.operations), seconds, own, left)


def left_out_of(service: Service) -> str:
    """Return what is left out of ``service``, with the reasons."""
    return "; ".join(f"{name}: {why}" for name, why in sorted(dict(service.left_out).items()))


def _line(
    service: str, protocol: str, operations: int, seconds: float, size: int, left: str
) -> str:
    cells = [service, protocol, str(operations), f"{seconds:.1f}", f"{size:,}", left]
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def cells_of(line: str) -> list[str]:
    """Return the cells of a row."""
    return [cell.strip() for cell in line.removeprefix("|").removesuffix("|").split(" | ")]


def read_rows(text: str) -> dict[str, str]:
    """Return the rows of a page by their services."""
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return {line.split(" | ")[0].removeprefix("| "): line for line in lines[1:]}


def write_page(rows: dict[str, str], version: str) -> None:
    """Write the page with all ``rows``."""
    PAGE.write_text(
        HEAD.format(version=version) + "".join(f"{rows[name]}\n" for name in sorted(rows)),
        encoding="utf-8",
    )


def main(names: list[str]) -> None:
    """Do the services called ``names``, all of them for none."""
    loader: Any = import_module("botocore.loaders").Loader()
    everything: list[str] = loader.list_available_services("service-2")
    rows = read_rows(PAGE.read_text(encoding="utf-8")) if names and PAGE.exists() else {}
    for name in names or everything:
        rows[name] = row(name)
        print(json.dumps(rows[name]), flush=True)
        write_page(
            {n: r for n, r in rows.items() if n in everything},
            str(import_module("botocore").__version__),
        )


if __name__ == "__main__":
    main(sys.argv[1:])
