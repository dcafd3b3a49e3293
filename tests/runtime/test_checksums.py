"""Checksums of bodies: the algorithms, the coding of trailers, and what an answer is held to."""

from __future__ import annotations

import asyncio
import io
import sys
from base64 import b64encode
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from imagebuilder.runtime import checksums, payloads, uploads
from imagebuilder.runtime.errors import ResponseParseError
from imagebuilder.runtime.http import HttpResponse

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Of "123456789", the check value of every catalogue of CRCs, and of hashes by FIPS 180-4.
KNOWN = {
    "CRC32": "cbf43926",
    "CRC32C": "e3069283",
    "CRC64NVME": "ae8b14860a799888",
    "SHA1": "f7c3bc1d808e04732adf679965ccc34ca7ae3441",
    "SHA256": "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225",
}


@pytest.mark.parametrize("algorithm", KNOWN)
def test_the_checksums_are_those_of_the_catalogues(algorithm: str) -> None:
    for pieces in ([b"123456789"], [b"1234", b"", b"56789"]):
        digest = checksums.new_digest(algorithm.lower())
        for piece in pieces:
            digest.update(piece)
        assert digest.digest().hex() == KNOWN[algorithm]


@pytest.mark.parametrize("algorithm", ["CRC32C", "CRC64NVME"])
def test_awscrt_computes_what_python_has_nothing_for(
    algorithm: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    class Checksums(ModuleType):
        def __getattr__(self, name: str) -> Any:
            asked.append(name)
            return lambda data, value: value + len(data)

    crt: Any = ModuleType("awscrt")
    crt.checksums = Checksums("awscrt.checksums")
    monkeypatch.setitem(sys.modules, "awscrt", crt)
    digest = checksums.new_digest(algorithm)
    digest.update(b"abc")
    assert asked == [algorithm.lower()]
    assert int.from_bytes(digest.digest(), "big") == 3


# -- trailers -------------------------------------------------------------------------------------


def in_chunks(body: Any, headers: dict[str, str] | None = None) -> tuple[dict[str, str], Any]:
    """Return headers and body of a request with a trailer."""
    headers = dict(headers or {})
    checked = checksums.CheckedBody(body, "CRC32")
    return headers, checked.finished(headers, secure=True)


def botocores(data: bytes) -> bytes:
    """Return what botocore sends for ``data``."""
    module: Any = import_module("botocore.httpchecksum")
    wrapper = module.AwsChunkedWrapper(
        io.BytesIO(data), module.Crc32Checksum, "x-amz-checksum-crc32"
    )
    sent: bytes = wrapper.read()
    return sent


@pytest.mark.parametrize("size", [0, 1, 1 << 20, (1 << 20) + 1, 3_000_000])
def test_the_coding_is_botocores(size: int) -> None:
    data = bytes(range(251)) * (size // 251 + 1)
    data = data[:size]

    def pieces() -> Iterator[bytes]:
        yield from (data[at : at + 70_001] for at in range(0, size, 70_001))

    for body in (data, uploads.UploadBody(io.BytesIO(data)), uploads.UploadBody(pieces())):
        headers, sent = in_chunks(body)
        assert b"".join(sent) == botocores(data)
        known = body if isinstance(body, bytes) else body.length is not None
        assert ("X-Amz-Decoded-Content-Length" in headers) is bool(known or known == b"")


def test_it_is_the_same_asynchronously() -> None:
    async def collected(body: Any) -> bytes:
        return b"".join([piece async for piece in in_chunks(body)[1]])

    async def give() -> Any:
        yield b"hello "
        yield b"world"

    for body in (b"hello world", uploads.UploadBody([b"hello world"]), uploads.UploadBody(give())):
        assert asyncio.run(collected(body)) == botocores(b"hello world")


def test_a_trailer_is_announced_beside_what_there_is() -> None:
    headers, _ = in_chunks(b"hello", {"content-encoding": "gzip", "Content-Length": "5"})
    assert headers == {
        "content-encoding": "gzip,aws-chunked",
        "Transfer-Encoding": "chunked",
        "X-Amz-Trailer": "x-amz-checksum-crc32",
        "X-Amz-Content-SHA256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        "X-Amz-Decoded-Content-Length": "5",
    }


def test_without_tls_the_checksum_is_a_header_of_what_can_be_read_twice() -> None:
    file = uploads.UploadBody(io.BytesIO(b"hello"))
    for body in (b"hello", file):
        headers: dict[str, str] = {}
        sent = checksums.CheckedBody(body, "crc32").finished(headers, secure=False)
        assert sent is body
        crc = b64encode(0x3610A686.to_bytes(4, "big")).decode()
        assert headers == {"x-amz-checksum-crc32": crc}
    assert b"".join(file) == b"hello"
    headers = {}
    once = uploads.UploadBody(iter([b"hello"]))
    checksums.CheckedBody(once, "crc32").finished(headers, secure=False)
    assert "X-Amz-Trailer" in headers


def test_which_requests_have_a_checksum_is_a_setting() -> None:
    class Asking:
        algorithm: str | None = None

    asking = Asking()
    asking.algorithm = "SHA1"
    rows = [
        # What is set, whether it is required, who asks: whether there is one.
        ("when_supported", False, Asking(), True),
        ("when_required", False, Asking(), False),
        ("when_required", True, Asking(), True),
        ("when_required", False, asking, True),
        ("when_chosen", True, Asking(), False),
        ("when_chosen", True, asking, True),
    ]
    for setting, required, request, expected in rows:
        draft = payloads.Draft(request, {}, b"x", None, checksums=setting)
        payloads.checksum("algorithm", required=required)(draft)
        assert bool(draft.headers) is expected, (setting, required)


# -- answers --------------------------------------------------------------------------------------


class Asking:
    """A call, and its request, that asks for a checksum of one of these algorithms."""

    name = "Get"
    mode: str | None = "ENABLED"
    keeps_encoding = False

    def __init__(self, *algorithms: str) -> None:
        self.verifies = ("mode", algorithms)


def check(answer: HttpResponse, call: Any) -> None:
    checksums.check_answer(answer, call, call)


def test_an_answer_is_held_to_the_checksum_that_is_wanted_most() -> None:
    crc32 = checksums.checksum_of("CRC32", b"hello")
    headers = {"x-amz-checksum-crc32": crc32, "x-amz-checksum-sha1": "wrong"}
    answer = HttpResponse(200, headers, b"hello")
    check(answer, Asking("SHA1", "CRC32"))
    with pytest.raises(ResponseParseError, match=r"Get: the body is not .* x-amz-checksum-sha1"):
        check(answer, Asking("SHA1"))


def test_a_checksum_of_parts_and_one_that_nobody_asked_for_say_nothing() -> None:
    answer = HttpResponse(200, {"x-amz-checksum-crc32": "AAAA-2", "x-amz-checksum-sha1": "x"}, b"")
    check(answer, Asking("CRC32", "CRC32C"))
    call = Asking("SHA1")
    call.mode = None
    check(answer, call)
    # What was undone is not what the checksum is of.
    check(HttpResponse(200, {**answer.headers, "Content-Encoding": "gzip"}, b""), Asking("SHA1"))
