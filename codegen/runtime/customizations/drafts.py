"""What is done to a few serialized requests, by functions as those of :mod:`..payloads`.

botocore does the same in ``botocore/handlers.py``; the docstrings name its functions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..payloads import body_pieces

if TYPE_CHECKING:
    from ..payloads import Draft, Finish

#: The size of the pieces of which a tree hash is made, in bytes.
_PIECE = 1 << 20


def with_header(name: str, value: str) -> Finish:
    """Add a header that no member is bound to, unless the request has it."""

    def finish(draft: Draft) -> None:
        if not _has(draft, name):
            draft.headers[name] = value

    return finish


def expect_continue(attribute: str) -> Finish:
    """Let the service refuse a request before it has read the body (``add_expect_header``).

    ``attribute`` is the member that is the body (RFC 9110, section 10.1.1).
    """

    def finish(draft: Draft) -> None:
        if getattr(draft.request, attribute) is not None:
            draft.headers["Expect"] = "100-continue"
            if isinstance(draft.body, bytes):
                draft.body = WaitingBody(draft.body)

    return finish


class WaitingBody(bytes):
    """Bytes that are sent apart from the head, which waits for the service to want them.

    The transports send what is not plain ``bytes`` in their way for bodies that stream.
    """

    __slots__ = ()


def query_as_form(draft: Draft) -> None:
    """Send the query as the body, which may be longer than a URL (``change_get_to_post``)."""
    draft.target, mark, query = draft.target.partition("?")
    if mark:
        draft.body = query.encode()
        draft.headers["Content-Type"] = "application/x-www-form-urlencoded"


def tree_hash(draft: Draft) -> None:
    """Add the hash of the body and its tree hash (``add_glacier_checksums``).

    Hashes of each MiB are hashed in pairs, and these again, until one is left ("Computing
    Checksums", Amazon S3 Glacier Developer Guide).
    """
    from hashlib import sha256

    whole = sha256()
    row: list[bytes] = []
    for piece in body_pieces(draft.body, _PIECE):
        whole.update(piece)
        row.append(sha256(piece).digest())
    if not _has(draft, "x-amz-content-sha256"):
        draft.headers["x-amz-content-sha256"] = whole.hexdigest()
    if not _has(draft, "x-amz-sha256-tree-hash"):
        row = row or [whole.digest()]
        while len(row) > 1:
            pairs = [b"".join(row[start : start + 2]) for start in range(0, len(row), 2)]
            row = [sha256(pair).digest() if len(pair) > 32 else pair for pair in pairs]
        draft.headers["x-amz-sha256-tree-hash"] = row[0].hex()


def _has(draft: Draft, name: str) -> bool:
    return any(each.lower() == name.lower() for each in draft.headers)
