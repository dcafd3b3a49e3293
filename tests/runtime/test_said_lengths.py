"""A body that streams is held to the length that its caller says, with a checksum and without."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING, Any

import pytest

from imagebuilder.runtime import checksums, uploads
from imagebuilder.runtime.errors import SdkError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TOO_MUCH = "the body has more bytes than its length, which the caller has said"


def plainly(source: Any, headers: dict[str, str]) -> Any:
    return uploads.prepare(headers, uploads.UploadBody(source), secure=True)


def with_a_checksum(source: Any, headers: dict[str, str]) -> Any:
    body = checksums.CheckedBody(uploads.UploadBody(source), "CRC32")
    return uploads.prepare(headers, body, secure=True)


def sent(body: Any) -> tuple[list[bytes], SdkError | None]:
    """Return the pieces that a body gives, and what it ends with."""
    pieces: list[bytes] = []
    try:
        pieces.extend(body)
    except SdkError as error:
        return pieces, error
    return pieces, None


def sent_by_a_loop(body: Any) -> tuple[list[bytes], SdkError | None]:
    pieces: list[bytes] = []
    keep = pieces.append

    async def collect() -> None:
        async for piece in body:
            keep(piece)

    try:
        asyncio.run(collect())
    except SdkError as error:
        return pieces, error
    return pieces, None


def once(*pieces: bytes) -> Iterator[bytes]:
    yield from pieces


@pytest.mark.parametrize("send", [sent, sent_by_a_loop])
@pytest.mark.parametrize("make", [plainly, with_a_checksum])
@pytest.mark.parametrize(
    ("pieces", "length", "problem"),
    [
        ((b"abc", b"def"), 6, None),
        ((b"", b"abc", b"", b"def", b""), 6, None),
        ((), 0, None),
        ((b"",), 0, None),
        ((b"abc",), 10, "the body ended 7 bytes before its length"),
        ((), 1, "the body ended 1 bytes before its length"),
        ((b"abcdef",), 3, TOO_MUCH),
        ((b"abc", b"def"), 3, TOO_MUCH),
        ((b"abc", b"", b"d"), 3, TOO_MUCH),
        ((b"a",), 0, TOO_MUCH),
    ],
)
def test_an_iterator_gives_what_was_said_or_never_all_of_it(
    pieces: tuple[bytes, ...],
    length: int,
    problem: str | None,
    make: Callable[..., Any],
    send: Callable[[Any], tuple[list[bytes], SdkError | None]],
) -> None:
    headers = {"Content-Length": str(length)}
    given, error = send(make(once(*pieces), headers))
    assert (None if error is None else str(error)) == problem
    whole = b"".join(pieces)
    if make is plainly:
        # What has been sent of too much is less than what was said: the service keeps nothing.
        assert (
            b"".join(given) == whole
            if problem is None
            else len(b"".join(given)) < length or (length == 0 and not given)
        )
    else:
        assert headers["X-Amz-Decoded-Content-Length"] == str(length)
        # Nor is there an end to its chunks.
        assert b"".join(given).endswith(b"\r\n\r\n") is (problem is None)


@pytest.mark.parametrize("send", [sent, sent_by_a_loop])
def test_a_file_that_has_grown_gives_what_it_had(
    send: Callable[[Any], tuple[list[bytes], SdkError | None]],
) -> None:
    file = io.BytesIO(b"abc")
    body = plainly(file, {})
    file.seek(0, 2)
    file.write(b"def")
    assert send(body) == ([b"abc"], None)
