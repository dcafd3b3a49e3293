"""Bodies that came in the coding "aws-chunked": each chunk with its length, a trailer behind them.

See "Signature calculations for the Authorization header: transferring payload in multiple chunks"
in the reference of S3's API.
"""

from __future__ import annotations

from ..codecs.values import MismatchError
from ..http import Headers

_CODING = "aws-chunked"


def undone(body: bytes, headers: Headers) -> tuple[bytes, Headers]:
    """Return what is in the chunks of ``body``, and ``headers`` without those of the coding.

    The trailer's are among them: there they would have been had they been known before the body.
    Raises :class:`MismatchError` for a body that is cut off, or no chunks.
    """
    kept = {n: v for n, v in headers.items() if n.lower() not in _OF_THE_CODING}
    codings = [each.strip() for each in headers.get("content-encoding", "").split(",")]
    others = ", ".join(each for each in codings if each and each != _CODING)
    if others:
        kept["Content-Encoding"] = others
    content = bytearray()
    at = 0
    while True:
        end = body.find(b"\r\n", at)
        size = _size(body[at:end]) if end >= 0 else None
        if size is None:
            raise MismatchError("the body has a chunk without its length")
        at = end + 2
        if not size:
            break
        content += body[at : at + size]
        at += size + 2
        if body[at - 2 : at] != b"\r\n":
            raise MismatchError("the body has a chunk that is not as long as it says")
    if len(content) != _decimal(headers.get("x-amz-decoded-content-length")):
        raise MismatchError("the chunks of the body are not as long as its header says")
    for line in body[at:].split(b"\r\n"):
        name, colon, value = line.decode("latin-1").partition(":")
        if colon and name.lower() != "x-amz-trailer-signature":
            kept[name.strip()] = value.strip()
    return bytes(content), Headers(kept.items())


_OF_THE_CODING = frozenset(("content-encoding", "x-amz-decoded-content-length", "x-amz-trailer"))


def _size(line: bytes) -> int | None:
    """Return the length that the line before a chunk says, in hexadecimal digits."""
    digits = line.partition(b";")[0]
    if not digits or len(digits) > 16 or not all(c in b"0123456789abcdefABCDEF" for c in digits):
        return None
    return int(digits, 16)


def _decimal(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 20 else -1
