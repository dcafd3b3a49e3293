"""The protocol tests as data: suites, each a small model with the cases that it is for.

How the files are laid out shows in botocore's ``tests/unit/test_protocols.py``. A suite has
``metadata`` and ``shapes`` as a service model has them, and perhaps a ``clientEndpoint``. A case
has its operation under ``given``; a request has ``params`` and what they are to look like
(``serialized``), an answer has a ``response`` and the ``result``, or the ``error``, to be read.
"""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import field, frozen

from tests.conformance import download

if TYPE_CHECKING:
    from pathlib import Path

Json: TypeAlias = dict[str, Any]
Kind: TypeAlias = Literal["input", "output"]


@frozen(eq=False)
class Suite:
    """The cases of one operation, and the model that they share.

    ``name`` is made of the file and the place in it.
    """

    name: str
    protocol: str
    raw: Json = field(repr=False)

    @property
    def operations(self) -> dict[str, Json]:
        """The operations of its cases, by name."""
        return {case["given"]["name"]: case["given"] for case in self.raw["cases"]}


@frozen(eq=False)
class Case:
    """One request to be written or one answer to be read.

    ``id`` is Smithy's, and unique among the cases of its kind.
    """

    kind: Kind
    id: str
    suite: Suite
    raw: Json = field(repr=False)

    @property
    def operation(self) -> str:
        """The name of its operation."""
        return str(self.raw["given"]["name"])


@functools.cache
def cases(kind: Kind) -> tuple[Case, ...]:
    """Return every case of ``kind``, of all protocols, those of a suite one after the other."""
    folder = download.folder() / kind
    if not folder.is_dir():
        raise FileNotFoundError(
            f"{folder}: the protocol tests are not there. Run nox -s conformance, or fetch them"
            " with python -m tests.conformance.download"
        )
    return tuple(case for path in sorted(folder.glob("*.json")) for case in _of_file(kind, path))


def _of_file(kind: Kind, path: Path) -> list[Case]:
    suites: list[Json] = json.loads(path.read_text(encoding="utf-8"))
    return [
        Case(kind, raw["id"], suite, raw)
        for suite in (
            Suite(f"{kind}_{path.stem}_{number}", content["metadata"]["protocol"], content)
            for number, content in enumerate(suites)
        )
        for raw in suite.raw["cases"]
    ]
