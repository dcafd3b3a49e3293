"""Strings as source text: the one way from a rule set's strings into the emitted code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from codegen.endpoints.values import Pieces, Value


def escaped(text: str) -> str:
    """Return ``text`` as it stands between double quotes in ASCII source."""
    return text.encode("unicode_escape").decode("ascii").replace('"', '\\"')


def quoted(text: str) -> str:
    """Return ``text`` as a literal."""
    return f'"{escaped(text)}"'


def quoted_tuple(texts: Iterable[str]) -> str:
    """Return a tuple of literals."""
    return f"({''.join(f'{quoted(text)}, ' for text in texts)})"


def string(pieces: Pieces) -> str:
    """Return the string that ``pieces`` make: a literal, an f-string, or the one expression."""
    if len(pieces) == 1 and isinstance(pieces[0], Value):
        return pieces[0].code
    return _literal(pieces)


def string_lines(pieces: Pieces, width: int) -> list[str]:
    """Return the string as literals of at most ``width``, where spaces allow it."""
    lines: list[str] = []
    line: Pieces = ()
    for word in _words(pieces):
        if line and len(_literal((*line, word))) > width:
            lines.append(_literal(line))
            line = ()
        line = (*line, word)
    return [*lines, _literal(line)]


def _literal(pieces: Pieces) -> str:
    if not any(isinstance(piece, Value) for piece in pieces):
        return quoted("".join(str(piece) for piece in pieces))
    body = "".join(
        f"{{{piece.code}}}"
        if isinstance(piece, Value)
        else escaped(piece).replace("{", "{{").replace("}", "}}")
        for piece in pieces
    )
    return f'f"{body}"'


def _words(pieces: Pieces) -> Iterator[str | Value]:
    for piece in pieces:
        if isinstance(piece, Value):
            yield piece
        else:
            yield from re.findall(r"[^ ]* +|[^ ]+", piece)
