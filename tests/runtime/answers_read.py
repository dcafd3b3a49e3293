"""Reading an answer from bytes, and what comes of it, for the tests of runtime/http1.py."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from imagebuilder.runtime.http1 import AnswerReader

if TYPE_CHECKING:
    from collections.abc import Iterable


class Read(NamedTuple):
    """An answer: ``whole`` is whether it was, ``reusable`` what is said of the connection."""

    status: int
    headers: dict[str, str]
    body: bytes
    whole: bool
    reusable: bool


def read(
    data: bytes,
    *,
    method: str = "POST",
    limit: int | None = None,
    cuts: Iterable[int] = (),
    closed: bool = False,
) -> Read:
    """Read ``data``, cut at ``cuts``; with ``closed``, the connection ends behind it."""
    reader = AnswerReader(method, limit)
    places = [0, *sorted(cuts), len(data)]
    pieces = [data[start:end] for start, end in pairwise(places)]
    whole = False
    for piece in pieces:
        if piece:
            whole = reader.receive(piece)
    if closed:
        whole = reader.receive(b"")
    headers = {name.lower(): value for name, value in reader.headers.items()}
    return Read(reader.status, headers, reader.take(), whole, reader.reusable)
