"""Requests with checksums against botocore's whole client, by the service that has all kinds."""

from __future__ import annotations

import functools
import io
import os
from typing import Any
from unittest.mock import patch
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.oracle.emitted import package_of
from tests.oracle.peers import Peers, Sent

BODY = bytes(range(256)) * 9_000
KEY = {"Bucket": "amzn-s3-demo", "Key": "key"}


@functools.cache
def peers(url: str | None = None, **settings: str) -> Peers:
    variables = {f"AWS_{name.upper()}": value for name, value in settings.items()}
    with patch.dict(os.environ, variables):
        return Peers(package_of("s3"), "s3", endpoint_url=url)


def compared(sent: Sent) -> Sent:
    """Return a request without what is about the type of a body: ours names it, as Smithy has it.

    It is signed, so that the signature goes as well; which headers that covers stays.
    """
    headers = {n: v for n, v in sent.headers.items() if n != "content-type"}
    signed = headers.pop("authorization", "").partition("SignedHeaders=")[2].partition(",")[0]
    headers["signed"] = ";".join(name for name in signed.split(";") if name != "content-type")
    return sent._replace(headers=headers)


def assert_alike(sides: Peers, operation: str, parameters: dict[str, Any]) -> None:
    ours, theirs = sides.ours(operation, parameters), sides.theirs(operation, parameters)
    assert compared(ours) == compared(theirs)


PUTS: dict[str, dict[str, Any]] = {
    "bytes": {"Body": BODY},
    "nothing": {},
    "an algorithm": {"Body": BODY, "ChecksumAlgorithm": "SHA256"},
    "a length": {"Body": BODY, "ContentLength": len(BODY)},
    "an encoding": {"Body": BODY, "ContentEncoding": "gzip"},
    "its own checksum": {"Body": b"hello", "ChecksumCRC32": "NhCmhg=="},
}


@pytest.mark.parametrize("url", [None, "http://localhost:9000"], ids=["https", "http"])
@pytest.mark.parametrize("setting", ["when_supported", "when_required"])
@pytest.mark.parametrize("parameters", PUTS.values(), ids=PUTS)
def test_what_is_put_has_the_checksum_that_botocore_sends(
    parameters: dict[str, Any], setting: str, url: str | None
) -> None:
    sides = peers(url, request_checksum_calculation=setting)
    assert_alike(sides, "PutObject", {**KEY, **parameters})


@pytest.mark.parametrize("setting", ["when_supported", "when_required"])
def test_answers_are_asked_for_their_checksum_as_botocore_asks(setting: str) -> None:
    sides = peers(response_checksum_validation=setting)
    assert_alike(sides, "GetObject", KEY)
    assert_alike(sides, "GetObject", {**KEY, "ChecksumMode": "ENABLED"})


def test_files_are_sent_as_bytes_are() -> None:
    sides = peers()
    request = sides.request("PutObject", KEY)
    request.body = io.BytesIO(BODY)
    sides.transport.answer = None
    with pytest.raises(sides.package.ApiError):
        sides.client.send(request)
    sent = sides.transport.request
    expected = sides.theirs("PutObject", {**KEY, "Body": BODY})
    assert b"".join(sent.body) == expected.body
    for name in ("x-amz-decoded-content-length", "x-amz-trailer", "x-amz-content-sha256"):
        ours = {key.lower(): value for key, value in sent.headers.items()}
        assert ours[name] == expected.headers[name]


def test_a_presigned_url_promises_no_checksum() -> None:
    url = peers().our_url("PutObject", KEY, expires_in=60)
    assert "checksum" not in str(url)


@pytest.mark.parametrize("operation", ["GetObject", "HeadObject"])
def test_a_presigned_url_needs_no_wish_for_a_checksum(operation: str) -> None:
    """Who opens it in a browser sends no headers, so that none may be signed."""
    ours = peers().our_url(operation, KEY, expires_in=60)
    theirs = peers().their_url(operation, KEY, 60, None)
    assert ours.headers == {}
    assert dict(parse_qsl(urlsplit(ours).query))["X-Amz-SignedHeaders"] == "host"
    assert "checksum" not in theirs
    # What its caller asks for is in it.
    asked = peers().our_url(operation, {**KEY, "ChecksumMode": "ENABLED"}, expires_in=60)
    assert asked.headers == {"x-amz-checksum-mode": "ENABLED"}
