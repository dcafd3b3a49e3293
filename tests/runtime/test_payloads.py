"""Compression and checksums of bodies, as Smithy's traits say, and as botocore computes them."""

from __future__ import annotations

import gzip
from base64 import b64encode
from hashlib import md5, sha1, sha256
from importlib import import_module
from typing import Any

import pytest
from attrs import define

from imagebuilder.runtime import payloads
from imagebuilder.runtime.codecs.values import MismatchError

LARGE = b"a" * 10240


@define
class Upload:
    """A request whose member ``algorithm`` chooses the checksum."""

    algorithm: str | None = None


def finished(
    *functions: Any,
    headers: dict[str, str] | None = None,
    body: bytes = LARGE,
    minimum: int | None = 10240,
    request: object = None,
) -> tuple[dict[str, str], bytes]:
    """Return the headers and the body that come of ``functions``."""
    draft = payloads.Draft(request or Upload(), dict(headers or {}), body, minimum)
    for function in functions:
        function(draft)
    return draft.headers, draft.body


# -- compression ----------------------------------------------------------------------------------


def test_a_large_body_is_compressed() -> None:
    headers, body = finished(payloads.gzip_large)
    assert headers == {"Content-Encoding": "gzip"}
    assert len(body) < 100
    assert gzip.decompress(body) == LARGE


def test_the_same_body_is_compressed_to_the_same_bytes() -> None:
    assert finished(payloads.gzip_large) == finished(payloads.gzip_large)


@pytest.mark.parametrize("name", ["Content-Encoding", "content-encoding"])
def test_the_encoding_comes_after_those_of_the_caller(name: str) -> None:
    # Smithy's SDKAppendedGzipAfterProvidedEncoding.
    headers, _ = finished(payloads.gzip_large, headers={name: "custom"})
    assert headers == {name: "custom, gzip"}


def test_a_body_that_is_too_small_is_sent_as_it_is() -> None:
    assert finished(payloads.gzip_large, body=LARGE[1:]) == ({}, LARGE[1:])
    headers, body = finished(payloads.gzip_large, body=b"a", minimum=1)
    assert (headers, gzip.decompress(body)) == ({"Content-Encoding": "gzip"}, b"a")


def test_a_stream_is_compressed_whatever_its_size() -> None:
    headers, body = finished(payloads.gzip_stream, body=b"a")
    assert (headers, gzip.decompress(body)) == ({"Content-Encoding": "gzip"}, b"a")


@pytest.mark.parametrize("function", [payloads.gzip_large, payloads.gzip_stream])
def test_nothing_is_compressed_when_that_is_switched_off(function: Any) -> None:
    assert finished(function, minimum=None) == ({}, LARGE)


# -- checksums ------------------------------------------------------------------------------------


def test_the_md5_is_one_of_the_body_that_is_sent() -> None:
    # RFC 1864, as Smithy's httpChecksumRequired wants it.
    headers, body = finished(payloads.gzip_large, payloads.content_md5)
    assert headers["Content-MD5"] == b64encode(md5(body).digest()).decode()
    assert body != LARGE


def test_a_checksum_of_the_caller_is_not_replaced() -> None:
    given = {"content-MD5": "given"}
    assert finished(payloads.content_md5, headers=given) == (given, LARGE)
    given = {"X-Amz-Checksum-SHA512": "given"}
    assert finished(payloads.checksum(), headers=given) == (given, LARGE)


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256", "sha256"])
@pytest.mark.parametrize("body", [b"", b"hello", LARGE])
def test_a_checksum_is_the_one_that_botocore_computes(algorithm: str, body: bytes) -> None:
    checksums: Any = import_module("botocore.httpchecksum")
    name = algorithm.lower()
    theirs = checksums._CHECKSUM_CLS[name]().handle(body)
    upload = Upload(algorithm)
    headers, _ = finished(payloads.checksum("algorithm"), body=body, request=upload)
    assert headers == {f"x-amz-checksum-{name}": theirs}


def test_a_checksum_is_a_crc32_where_nobody_chose_and_says_so_where_there_is_a_header() -> None:
    # The CRC-32 of "hello", as RFC 1952 defines it.
    value = b64encode(0x3610A686.to_bytes(4, "big")).decode()
    headers, _ = finished(payloads.checksum(), body=b"hello")
    assert headers == {"x-amz-checksum-crc32": value}
    finish = payloads.checksum("algorithm", "x-amz-sdk-checksum-algorithm")
    headers, _ = finished(finish, body=b"hello")
    assert headers == {"x-amz-sdk-checksum-algorithm": "CRC32", "x-amz-checksum-crc32": value}


def test_an_algorithm_that_cannot_be_computed_is_refused() -> None:
    with pytest.raises(MismatchError, match="algorithm: the checksum is none of CRC64NVME, CRC32C"):
        finished(payloads.checksum("algorithm"), request=Upload("MD4"))


def test_the_digests_are_those_of_the_standard_library() -> None:
    for name, function in (("SHA1", sha1), ("SHA256", sha256)):
        upload = Upload(name)
        headers, _ = finished(payloads.checksum("algorithm"), body=b"x", request=upload)
        assert headers[f"x-amz-checksum-{name.lower()}"] == (
            b64encode(function(b"x").digest()).decode()
        )
