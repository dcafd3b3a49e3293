"""How large the packages are on disk, both counted in the same way."""

from __future__ import annotations

import importlib.metadata
import py_compile
import shutil
from pathlib import Path

from bench.peers import BOTO3_BOTOCORE, OURS
from bench.processes import ROOT, Bench
from bench.samples import Measured
from codegen.handwritten import reached

#: What vendoring leaves out ("python -m imagebuilder watch", and what only a local service needs),
#: what no wheel has, and the few operations of other services that every package brings for
#: its own use.
_OPTIONAL = frozenset(
    {
        *("__main__.py", "local", "log_groups.py", "watch"),
        *("_api.txt", "_manifest.json"),
        *("services", "serving"),
    }
)

#: The parts of the runtime that a package has where something else of it imports them: formats and
#: protocols. Some of them only the other services and what answers requests need.
_WHERE_USED = ("runtime/codecs/", "runtime/protocols/")

#: du(1) counts blocks of 512 bytes, whatever the file system's own are.
_BLOCK = 512


def measure(bench: Bench) -> Measured:
    """Return ``source``, ``installed`` and ``lengths``, in bytes.

    ``source`` is what du(1) says of a copy of all files that pip installs but for bytecode:
    modules, data and ``py.typed``; ``installed`` with the bytecode that pip makes of them.
    ``lengths`` is the sum of the lengths of the former. Dependencies that both sides share are in
    neither: urllib3, and for ours attrs and cattrs, which are counted by their own users. Of ours,
    what is not counted is the command line, the clients that find credentials, and what answers
    requests in the place of the service.
    """
    theirs = _distribution("boto3") | _distribution("botocore")
    values = {OURS: counted(), BOTO3_BOTOCORE: _without_bytecode(theirs)}
    return Measured(
        {
            "lengths": {peer: [float(_bytes(files))] for peer, files in values.items()},
            **{
                quantity: {
                    peer: [
                        float(_on_disk(files, bench.work / f"{quantity}-{n}", compiled=compiled))
                    ]
                    for n, (peer, files) in enumerate(values.items())
                }
                for quantity, compiled in (("source", False), ("installed", True))
            },
        }
    )


def counted() -> dict[Path, Path]:
    """Return the files of ours that are counted, by their paths as they are installed."""
    package = ROOT / "generated" / "imagebuilder"
    files = _without_bytecode(
        {
            path.relative_to(package): path
            for path in package.rglob("*")
            if path.is_file() and not _OPTIONAL & {*path.relative_to(package).parts[:2]}
        }
    )
    texts = {file.as_posix(): path.read_text(encoding="utf-8") for file, path in files.items()}
    used = reached(texts, [file for file in texts if not file.startswith(_WHERE_USED)])
    return {Path(package.name, file): files[Path(file)] for file in sorted(used)}


def _distribution(name: str) -> dict[Path, Path]:
    """Return the files of the package that a distribution installs, by their relative paths."""
    files = importlib.metadata.files(name) or []
    return {Path(file): Path(str(file.locate())) for file in files if file.parts[0] == name}


def _without_bytecode(files: dict[Path, Path]) -> dict[Path, Path]:
    return {name: path for name, path in files.items() if path.suffix != ".pyc"}


def _bytes(files: dict[Path, Path]) -> int:
    return sum(path.stat().st_size for path in files.values())


def _on_disk(files: dict[Path, Path], folder: Path, *, compiled: bool) -> int:
    """Return what a copy in ``folder`` takes on disk, with bytecode when ``compiled``."""
    for name, path in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        if compiled and path.suffix == ".py":
            py_compile.compile(str(target), doraise=True)
    return sum(path.stat().st_blocks * _BLOCK for path in (folder, *folder.rglob("*")))
