"""What is done to a body between its serialization and the signature: compression and checksums.

An operation's ``Call`` lists the functions that its model asks for, in this order: a checksum is
one of the bytes that are sent. The rules are those of Smithy's ``requestCompression`` and
``httpChecksumRequired``, and of ``aws.protocols#httpChecksum``.
"""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, TypeAlias

from .codecs.values import MismatchError

if TYPE_CHECKING:
    from collections.abc import Callable

    Finish: TypeAlias = Callable[["Draft"], None]


class Draft:
    """A request that was serialized: its headers and its body, which may be changed.

    ``request`` is the structure that was serialized, ``min_compression_size`` the least size in
    bytes of a body that is compressed, ``None`` where none is; ``target`` is path and query.
    """

    __slots__ = ("body", "headers", "min_compression_size", "request", "target")

    def __init__(
        self,
        request: object,
        headers: dict[str, str],
        body: bytes,
        min_compression_size: int | None,
        *,
        target: str = "/",
    ) -> None:
        self.request = request
        self.target = target
        self.headers = headers
        self.body = body
        self.min_compression_size = min_compression_size


def gzip_large(draft: Draft) -> None:
    """Compress the body when it is large enough."""
    minimum = draft.min_compression_size
    if minimum is not None and len(draft.body) >= minimum:
        gzip_stream(draft)


def gzip_stream(draft: Draft) -> None:
    """Compress a body of any size, as is asked of streams."""
    if draft.min_compression_size is None:
        return
    from gzip import compress

    # Without the time: the same call has the same bytes.
    draft.body = compress(draft.body, mtime=0)
    headers = draft.headers
    name = next((name for name in headers if name.lower() == "content-encoding"), None)
    if name is None:
        headers["Content-Encoding"] = "gzip"
    else:
        # In the order in which they were applied (RFC 9110 section 8.4).
        headers[name] += ", gzip"


def content_md5(draft: Draft) -> None:
    """Add the ``Content-MD5`` of the body, unless the caller did."""
    if not _has_header(draft, "content-md5"):
        draft.headers["Content-MD5"] = b64encode(_hashed("md5", draft.body)).decode()


def checksum(attribute: str = "", header: str = "") -> Finish:
    """Return the function that adds an ``x-amz-checksum-*`` header, unless the caller did.

    ``attribute``
        The attribute of the request that names the algorithm; CRC32 when it is not set.
    ``header``
        The header that names the algorithm, also when nobody chose one.
    """

    def add(draft: Draft) -> None:
        chosen = getattr(draft.request, attribute) if attribute else None
        algorithm = "CRC32" if chosen is None else str(chosen).upper()
        if _has_header(draft, "x-amz-checksum-"):
            return
        if algorithm not in _DIGESTS:
            raise MismatchError(f"{attribute}: the checksum is none of {', '.join(_DIGESTS)}")
        if header:
            draft.headers[header] = algorithm
        digest = b64encode(_DIGESTS[algorithm](draft.body)).decode()
        draft.headers[f"x-amz-checksum-{algorithm.lower()}"] = digest

    return add


def _has_header(draft: Draft, prefix: str) -> bool:
    return any(name.lower().startswith(prefix) for name in draft.headers)


def _crc32(body: bytes) -> bytes:
    from zlib import crc32

    return crc32(body).to_bytes(4, "big")


def _hashed(name: str, body: bytes) -> bytes:
    from hashlib import new

    # It protects against accidents, not attacks: policies that forbid weak hashes allow that.
    return new(name, body, usedforsecurity=False).digest()


_DIGESTS: dict[str, Callable[[bytes], bytes]] = {
    "CRC32": _crc32,
    "SHA1": lambda body: _hashed("sha1", body),
    "SHA256": lambda body: _hashed("sha256", body),
}
