"""What is done to a body between its serialization and the signature: compression and checksums.

An operation's ``Call`` lists the functions that its model asks for, in this order: a checksum is
one of the bytes that are sent. The rules are those of Smithy's ``requestCompression`` and
``httpChecksumRequired``, and of ``aws.protocols#httpChecksum``.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from .codecs.values import MismatchError

#: How many bytes are hashed at once.
_PIECE = 1 << 20

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .http import HttpBody

    Finish: TypeAlias = Callable[["Draft"], None]


class Draft:
    """A request that was serialized: its headers and its body, which may be changed.

    ``request`` is the structure that was serialized, ``min_compression_size`` the least size in
    bytes of a body that is compressed, ``None`` where none is; ``target`` is path and query.
    ``checksums`` says which requests have a checksum: all that may have one (``when_supported``),
    those that have to (``when_required``), or those alone whose caller asks for one.
    """

    __slots__ = ("body", "checksums", "headers", "min_compression_size", "request", "target")

    def __init__(
        self,
        request: object,
        headers: dict[str, str],
        body: HttpBody,
        min_compression_size: int | None,
        *,
        target: str = "/",
        checksums: str = "when_supported",
    ) -> None:
        self.checksums = checksums
        self.request = request
        self.target = target
        self.headers = headers
        self.body: Any = body
        self.min_compression_size = min_compression_size

    def finished(self, steps: Iterable[Finish]) -> tuple[str, HttpBody]:
        """Return the target and the body after all that is done to them."""
        for step in steps:
            step(self)
        return self.target, self.body


def gzip_large(draft: Draft) -> None:
    """Compress the body when it is large enough."""
    minimum = draft.min_compression_size
    if minimum is not None and len(draft.body) >= minimum:
        gzip_stream(draft)


def gzip_stream(draft: Draft) -> None:
    """Compress a body of any size, as is asked of streams."""
    if draft.min_compression_size is None:
        return
    if isinstance(draft.body, bytes):
        from gzip import compress

        # Without the time: the same call has the same bytes.
        draft.body = compress(draft.body, mtime=0)
    else:
        from .uploads import GzipBody

        draft.body = GzipBody(draft.body)
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
        digest = _md5()
        for piece in body_pieces(draft.body, _PIECE):
            digest.update(piece)
        draft.headers["Content-MD5"] = b64encode(digest.digest()).decode()


def checksum(
    attribute: str = "", header: str = "", *, required: bool = True, streams: bool = False
) -> Finish:
    """Return the function that adds an ``x-amz-checksum-*`` header, unless the caller did.

    ``attribute``
        The attribute of the request that names the algorithm; CRC32 when it is not set.
    ``header``
        The header that names the algorithm, also when nobody chose one.
    ``required``
        Whether the service takes no request without a checksum.
    ``streams``
        Whether the body does, whose checksum may be in a trailer then.
    """

    def add(draft: Draft) -> None:
        chosen = getattr(draft.request, attribute) if attribute else None
        if chosen is None and not _is_wanted(draft, required=required):
            return
        algorithm = "CRC32" if chosen is None else str(chosen).upper()
        if _has_header(draft, "x-amz-checksum-"):
            return
        from .checksums import CheckedBody, checksum_of, header_of

        try:
            if streams:
                draft.body = CheckedBody(draft.body, algorithm)
            else:
                draft.headers[header_of(algorithm)] = checksum_of(algorithm, draft.body)
        except MismatchError as error:
            raise MismatchError(f"{attribute or 'checksum'}: {error}") from None
        if header:
            draft.headers[header] = algorithm

    return add


def _is_wanted(draft: Draft, *, required: bool) -> bool:
    """Return whether a request has a checksum of which its caller says nothing."""
    return draft.checksums == "when_supported" or (draft.checksums == "when_required" and required)


def body_pieces(body: HttpBody, size: int) -> Iterator[bytes]:
    """Yield a body in pieces of ``size`` bytes, the last one of what is left.

    :raises MismatchError: it can be read once, and that is when it is sent.
    """
    if isinstance(body, bytes):
        yield from (body[start : start + size] for start in range(0, len(body), size))
        return
    if not getattr(body, "rewindable", False) or not isinstance(body, Iterable):
        raise MismatchError(
            "the body has to be read before it is sent, for its checksum: pass bytes, or a file"
            " that can be sought in"
        )
    held = b""
    for piece in body:
        held += piece
        while len(held) >= size:
            yield held[:size]
            held = held[size:]
    if held:
        yield held


def _has_header(draft: Draft, prefix: str) -> bool:
    return any(name.lower().startswith(prefix) for name in draft.headers)


def _md5() -> Any:
    from hashlib import md5

    # It protects against accidents, not attacks: policies that forbid weak hashes allow that.
    return md5(usedforsecurity=False)
