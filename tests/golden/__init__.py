"""What the generator writes for the pet store, committed: a change of a template shows in its diff.

The pet store's model has every kind of member, location, payload, union, error, paginator and
waiter. ``python -m tests.golden`` writes it anew; ``nox -s generate`` does so, too.
"""

from __future__ import annotations

from pathlib import Path

from codegen.emit.package import emit
from codegen.model.sources import from_file
from codegen.release.formatting import formatted
from codegen.resolve import resolve

MODEL = Path(__file__).resolve().parents[1] / "models" / "petstore" / "service-2.json"
GOLDEN = Path(__file__).resolve().parent / "petstore"


def expected() -> dict[str, bytes]:
    """Return the files of the package but its runtime, which is the same in every package."""
    files = formatted(emit(resolve(from_file(MODEL), package="petstore"), serves=True))
    return {path: text for path, text in files.items() if not path.startswith("runtime/")}


def committed() -> dict[str, bytes]:
    """Return the files that are there."""
    return {
        path.relative_to(GOLDEN).as_posix(): path.read_bytes()
        for path in sorted(GOLDEN.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
