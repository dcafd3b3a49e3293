"""Bodies that came in a coding: in chunks, each with its length and a trailer behind; compressed.

For "aws-chunked" see "Signature calculations for the Authorization header: transferring payload in
multiple chunks" in the reference of S3's API, for gzip Smithy's trait ``requestCompression``.
"""

from __future__ import annotations

from ..codecs.values import MismatchError
from ..http import Headers

_CODING = "aws-chunked"
#: What a compressed body may be at most, in bytes: a thousand times what is sent is no request.
_MOST = 64 << 20


def undone(body: bytes, headers: Headers) -> tuple[bytes, Headers]:
    """Return what is in the chunks of ``body``, and ``headers`` without those of the coding.

    The trailer's are among them: there they would have been had they been known before the body.
    Raises :class:`MismatchError` for a body that is cut off, or no chunks.
    """
    others = without_coding(headers, _CODING)
    kept = {n: v for n, v in others.items() if n.lower() not in _OF_THE_CODING}
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


_OF_THE_CODING = frozenset(("x-amz-decoded-content-length", "x-amz-trailer"))


def _size(line: bytes) -> int | None:
    """Return the length that the line before a chunk says, in hexadecimal digits."""
    digits = line.partition(b";")[0]
    if not digits or len(digits) > 16 or not all(c in b"0123456789abcdefABCDEF" for c in digits):
        return None
    return int(digits, 16)


def _decimal(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 20 else -1


def without_coding(headers: Headers, coding: str) -> Headers:
    """Return ``headers`` without the last ``coding`` that their ``Content-Encoding`` names."""
    kept = {n: v for n, v in headers.items() if n.lower() != "content-encoding"}
    codings = [each.strip() for each in headers.get("content-encoding", "").split(",")]
    places = [n for n, each in enumerate(codings) if each.lower() == coding]
    others = ", ".join(each for n, each in enumerate(codings) if each and n not in places[-1:])
    if others:
        kept["Content-Encoding"] = others
    return Headers(kept.items())


def decompressed(body: bytes) -> bytes:
    """Return what gzip has made ``body`` of; :class:`MismatchError` for anything else."""
    import zlib

    found = zlib.decompressobj(wbits=31)
    try:
        content = found.decompress(body, _MOST)
    except zlib.error:
        raise MismatchError("the body is not compressed with gzip, as its header says") from None
    if found.unconsumed_tail:
        raise MismatchError(f"the body has more than {_MOST} bytes when it is not compressed")
    if not found.eof or found.unused_data:
        raise MismatchError("the body is not one whole stream of gzip")
    return content
