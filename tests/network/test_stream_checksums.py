"""Answers that stream, held to their checksums at their ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from imagebuilder.runtime.checksums import checksum_of
from tests.both_clients import client_of, over_both, read_whole
from tests.network.behaviours import answering, response
from tests.network.server import serving
from tests.oracle.emitted import package_of

if TYPE_CHECKING:
    from tests.network.server import Server

S3: Any = package_of("s3")
BODY = b"hello world" * 30_000


def client(server: Server) -> Any:
    keys = S3.Credentials("AKIDEXAMPLE", "secret")
    return client_of(package=S3, region="us-west-2", credentials=keys, endpoint_url=server.url)


def get(caller: Any, **members: Any) -> Any:
    return caller.get_object(bucket="amzn-s3-demo", key="k", **members).body


def with_checksum(algorithm: str, value: str) -> bytes:
    return response(BODY, "200 OK", f"x-amz-checksum-{algorithm}: {value}".encode())


ALGORITHMS = ["crc32", "crc32c", "crc64nvme", "sha1", "sha256"]


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_body_that_is_right_is_read_to_its_end(algorithm: str) -> None:
    answer = with_checksum(algorithm, checksum_of(algorithm, BODY))
    with serving(answering(answer)) as server, client(server) as caller:
        assert get(caller).read() == BODY
        assert b"".join(get(caller)) == BODY
    assert b"x-amz-checksum-mode: enabled" in server.requests[0].lower()


def test_a_body_that_is_damaged_ends_in_an_error() -> None:
    with serving(answering(with_checksum("crc32", "AAAAAA=="))) as server, client(server) as caller:
        body = get(caller)
        assert body.read(len(BODY)) == BODY
        with pytest.raises(S3.ResponseParseError, match="x-amz-checksum-crc32") as caught:
            body.read(1)
        assert caught.value.operation_name == "GetObject"
        with pytest.raises(S3.ResponseParseError):
            get(caller).read()


@over_both
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_each_checksum_is_verified_and_the_client_goes_on(algorithm: str) -> None:
    right = checksum_of(algorithm, BODY)
    wrong = checksum_of(algorithm, BODY[1:])
    texts = [wrong, right, "", "no base64", right[:-3], f"{wrong}-3", right]
    with serving(answering(b"")) as server, client(server) as caller:
        for text in texts:
            server.behave = answering(with_checksum(algorithm, text))
            if text == right or text.endswith("-3"):
                # The checksum of the parts' checksums says nothing of the whole.
                assert b"".join(read_whole(get(caller))) == BODY
            else:
                with pytest.raises(S3.ResponseParseError, match=f"x-amz-checksum-{algorithm}"):
                    list(read_whole(get(caller)))
    # A body that was read to its end leaves the connection as good as it was.
    assert server.connections == 1


def test_who_does_not_want_it_is_not_held_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_RESPONSE_CHECKSUM_VALIDATION", "when_required")
    answer = with_checksum("crc32", "AAAAAA==")
    with serving(answering(answer)) as server, client(server) as caller:
        assert get(caller).read() == BODY
        assert b"x-amz-checksum-mode" not in server.requests[0].lower()
        with pytest.raises(S3.ResponseParseError):
            get(caller, checksum_mode="ENABLED").read()


def test_what_is_stored_as_gzip_comes_as_it_is_stored() -> None:
    stored = response(b"\x1f\x8bnot looked into", "200 OK", b"Content-Encoding: gzip")
    with serving(answering(stored)) as server, client(server) as caller:
        found = caller.get_object(bucket="amzn-s3-demo", key="k")
        assert (found.content_encoding, found.body.read()) == ("gzip", b"\x1f\x8bnot looked into")
