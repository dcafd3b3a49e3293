"""What a mutant is."""

from __future__ import annotations

from typing import NamedTuple


class Mutant(NamedTuple):
    """One damage: ``text`` becomes ``replacement`` wherever it stands in ``file``.

    ``name``
        What is wrong with the client then.
    ``file``
        Below ``generated/imagebuilder``. What is below ``runtime`` is damaged in
        ``codegen/runtime``, and in the package's copy where it has one.
    ``tests``
        The tests that should notice, in pytest's words, and as few as possible.
    ``times``
        How often the text stands in the file.
    """

    name: str
    file: str
    text: str
    replacement: str
    tests: tuple[str, ...]
    times: int = 1
