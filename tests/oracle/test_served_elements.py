"""Requests in XML, read back by the package as the service would read them; S3's in any host."""

from __future__ import annotations

import functools
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import assume, given, reject, settings, strategies as st

from tests.oracle.differences import assert_sent_alike, in_one_form
from tests.oracle.emitted import served_package_of
from tests.oracle.inputs import inputs
from tests.oracle.limits import within_limits
from tests.oracle.own_ways import OBJECTS, fitted
from tests.oracle.peers import Peers
from tests.oracle.test_served_forms import has_empty
from tests.oracle.test_served_requests import is_addressed, patient, received, sent_again

SAMPLE = ["cloudfront", "route53", "s3", "s3control"]

#: Requests that look like one of another operation: older forms, which the model deprecates.
LIKE_ANOTHER = frozenset(
    {
        "GetBucketLifecycle",
        "GetBucketNotification",
        "PutBucketLifecycle",
        "PutBucketNotification",
    }
)


@functools.cache
def peers_of(service: str) -> Peers:
    return Peers(served_package_of(service), service)


@pytest.mark.parametrize("service", SAMPLE)
@settings(patient, max_examples=60)
@given(data=st.data())
def test_a_request_is_read_as_it_was_sent(service: str, data: st.DataObject) -> None:
    peers = peers_of(service)
    told = [name for name in peers.operations if name not in LIKE_ANOTHER]
    operation = data.draw(st.sampled_from(told))
    shape = peers.input_shape(operation)
    parameters: dict[str, Any] = data.draw(inputs(shape))
    if shape is not None:
        parameters = fitted(peers, operation, parameters)
        parameters = within_limits(data.draw, shape, parameters)
        if operation in OBJECTS:
            # An empty object is no body, as an absent one.
            parameters["Body"] = parameters.get("Body") or b"x"
        assume(is_addressed(shape, parameters))
    try:
        ours = peers.ours(operation, parameters)
    except (peers.package.ConfigurationError, peers.package.ParamValidationError):
        reject()
    assume(not has_empty(parameters))
    # Of an id that ends with a slash, Route 53's client leaves nothing: a request for nobody.
    assume(service != "route53" or "//" not in urlsplit(ours.url).path)
    request = received(peers, operation, ours)
    again = sent_again(peers, operation, request)
    assert received(peers, operation, again) == request
    if "x-amz-trailer" not in ours.headers:
        # What came behind the body is in a header of the request that was read. A length that came
        # is a member, and such are signed.
        length = frozenset({"content-length"}) if operation in OBJECTS else frozenset[str]()
        assert_sent_alike(service, in_one_form(again), in_one_form(ours), length)


# -- where a bucket is ----------------------------------------------------------------------------


HOSTS = [
    ("https://bucket.s3.us-east-1.amazonaws.com", ""),
    ("https://bucket.s3.dualstack.us-east-1.amazonaws.com:8443", ""),
    ("https://bucket.s3-accelerate.amazonaws.com", ""),
    ("http://bucket.localhost:9000", ""),
    ("https://s3.us-east-1.amazonaws.com", "/bucket"),
    ("https://s3-fips.us-gov-west-1.amazonaws.com", "/bucket"),
    ("http://localhost:9000", "/bucket"),
    ("http://127.0.0.1:9000", "/bucket"),
    ("http://[::1]:9000", "/bucket"),
    ("https://storage.example.com", "/bucket"),
    ("", "/bucket"),
]


@pytest.mark.parametrize(("host", "before"), HOSTS)
@pytest.mark.parametrize(
    ("method", "target", "operation"),
    [
        ("HEAD", "", "HeadBucket"),
        ("HEAD", "/", "HeadBucket"),
        ("PUT", "/", "CreateBucket"),
        ("DELETE", "/", "DeleteBucket"),
        ("GET", "/", "ListObjects"),
        ("GET", "/?list-type=2&prefix=a", "ListObjectsV2"),
        ("GET", "/?location", "GetBucketLocation"),
        ("POST", "/?delete", "DeleteObjects"),
        ("HEAD", "/a/b", "HeadObject"),
        ("GET", "/a/b", "GetObject"),
        ("GET", "/a/b?uploadId=1", "ListParts"),
        ("DELETE", "/a/b", "DeleteObject"),
        ("DELETE", "/a/b?uploadId=1", "AbortMultipartUpload"),
        ("PUT", "/a/b", "PutObject"),
        ("PUT", "/a/b?partNumber=1&uploadId=1", "UploadPart"),
        ("POST", "/a/b?uploads", "CreateMultipartUpload"),
        ("POST", "/a/b?uploadId=1", "CompleteMultipartUpload"),
        ("GET", "/a/b?tagging", "GetObjectTagging"),
    ],
)
def test_a_bucket_is_found_in_the_host_or_in_the_path(
    host: str, before: str, method: str, target: str, operation: str
) -> None:
    package: Any = peers_of("s3").package
    request = package.HttpRequest(method, f"{host}{before}{target}", {})
    found = package.testing.operation_of(request)
    assert found is package.OPERATIONS[operation]
    if operation not in ("DeleteObjects", "CompleteMultipartUpload"):
        read = found.read_request(request)
        assert read.bucket == "bucket"
        assert getattr(read, "key", "a/b") == "a/b"


@pytest.mark.parametrize("host", [host for host, before in HOSTS if before])
def test_without_a_bucket_it_is_the_buckets_that_are_asked_for(host: str) -> None:
    package: Any = peers_of("s3").package
    found = package.testing.operation_of(package.HttpRequest("GET", f"{host}/", {}))
    assert found is package.OPERATIONS["ListBuckets"]


@pytest.mark.parametrize("endpoint_url", [None, "http://127.0.0.1:9000"])
@pytest.mark.parametrize("operation", ["ListBuckets", "ListDirectoryBuckets"])
def test_two_lists_of_buckets_are_told_by_what_they_are_signed_for(
    operation: str, endpoint_url: str | None
) -> None:
    package: Any = peers_of("s3").package
    peers = Peers(package, "s3", endpoint_url=endpoint_url)
    for sent in (peers.ours(operation, {}), peers.theirs(operation, {})):
        found = package.testing.operation_of(package.HttpRequest("GET", sent.url, sent.headers))
        assert found is package.OPERATIONS[operation]
    url = str(peers.our_url(operation, {}))
    found = package.testing.operation_of(package.HttpRequest("GET", url, {}))
    assert found is package.OPERATIONS[operation]


def test_a_copy_is_told_by_its_header() -> None:
    package: Any = peers_of("s3").package
    headers = {"X-Amz-Copy-Source": "other/key"}
    request = package.HttpRequest("PUT", "http://127.0.0.1/bucket/a", headers)
    found = package.testing.operation_of(request)
    assert found is package.OPERATIONS["CopyObject"]
    assert found.read_request(request).copy_source == "other/key"


def test_the_host_may_be_in_its_header() -> None:
    package: Any = peers_of("s3").package
    headers = {"host": "bucket.s3.us-east-1.amazonaws.com:443"}
    found = package.testing.operation_of(package.HttpRequest("HEAD", "/", headers))
    assert found is package.OPERATIONS["HeadBucket"]
    assert found.read_request(package.HttpRequest("HEAD", "/", headers)).bucket == "bucket"


# -- what nobody would send -----------------------------------------------------------------------


def read(operation: str, body: bytes, **headers: str) -> Any:
    package: Any = peers_of("s3").package
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    found = package.OPERATIONS[operation]
    path = found.request_uri.replace("{Bucket}", "bucket").replace("{Key+}", "key")
    url = f"http://127.0.0.1{path}"
    return found.read_request(package.HttpRequest(found.method, url, named, body))


@pytest.mark.parametrize(
    ("operation", "body", "problem"),
    [
        ("PutBucketTagging", b"<Tagging>", "not XML"),
        ("PutBucketTagging", b"<!DOCTYPE a [<!ENTITY b 'c'>]><Tagging/>", "document type"),
        ("PutBucketTagging", b"<a>" * 300 + b"</a>" * 300, "nested deeper"),
        ("PutBucketTagging", b"<No/>", "outermost element must be Tagging, not No"),
        ("PutBucketTagging", b"<Tagging/>", r"Tagging\.TagSet: required"),
        ("PutBucketTagging", b"<Tagging><TagSet><T/></TagSet></Tagging>", "has no T: its elements"),
        ("PutBucketTagging", b"<Tagging><TagSet>x</TagSet></Tagging>", r"Tagging\.TagSet: must be"),
        (
            "PutBucketTagging",
            b"<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value><No/></Tag></TagSet></Tagging>",
            r"Tagging\.TagSet\[0\]\.No: there is no such member",
        ),
        (
            "PutBucketTagging",
            b"<Tagging><TagSet><Tag><Key>a</Key><Key>b</Key></Tag></TagSet></Tagging>",
            r"TagSet\[0\]\.Key: must be a string, not list",
        ),
        ("DeleteObjects", b"<Delete><Object>x</Object></Delete>", r"Delete\.Objects?\[0\]"),
        ("DeleteObjects", b"", "Delete: required"),
    ],
)
def test_what_is_wrong_with_a_document_is_named(operation: str, body: bytes, problem: str) -> None:
    package: Any = peers_of("s3").package
    with pytest.raises(package.ParamValidationError, match=problem):
        read(operation, body)


CHUNKED = {"content_encoding": "aws-chunked,gzip", "x_amz_decoded_content_length": "5"}


def test_a_body_in_chunks_is_read_whole_with_what_comes_behind_it() -> None:
    body = b"3;chunk-signature=ab\r\nhel\r\n2\r\nlo\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n"
    found = read("PutObject", body, **CHUNKED, x_amz_trailer="x-amz-checksum-crc32")
    assert (found.body, found.content_encoding) == (b"hello", "gzip")
    assert found.checksum_crc32 == "NhCmhg=="


BROKEN = ["", "5|hel", "5|hello", "5|helloX|0||", "-5|", "4|hell|0||", "5;x", "g|hello|0||"]


@pytest.mark.parametrize("body", [each.replace("|", "\r\n").encode() for each in BROKEN])
def test_a_body_in_broken_chunks_is_refused(body: bytes) -> None:
    package: Any = peers_of("s3").package
    with pytest.raises(package.ParamValidationError, match="the body"):
        read("PutObject", body, **CHUNKED)


@pytest.mark.parametrize("service", SAMPLE)
@settings(patient, max_examples=40)
@given(data=st.data())
def test_whatever_comes_is_read_or_refused_with_reasons(service: str, data: st.DataObject) -> None:
    peers = peers_of(service)
    found = peers.package.OPERATIONS[data.draw(st.sampled_from(peers.operations))]
    pieces = ["<a>", "</a>", "<Tag>", "</Tag>", "x", "<b c='d'/>", "&amp;", "&b;", "\x00", "<!--"]
    text = "".join(data.draw(st.lists(st.sampled_from(pieces), max_size=8)))
    body = data.draw(st.sampled_from([text.encode(), f"<Tagging>{text}</Tagging>".encode(), b""]))
    path = found.request_uri.replace("{Bucket}", "bucket").replace("+}", "}")
    request = peers.package.HttpRequest(found.method, f"https://x{path}", {}, body)
    with suppress(peers.package.ParamValidationError):
        assert type(found.read_request(request)) is found.request_type
