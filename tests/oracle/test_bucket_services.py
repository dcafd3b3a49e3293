"""S3 and S3 Control against botocore's whole client: where buckets are, and every operation."""

from __future__ import annotations

import functools
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from tests.oracle.answers import Answer
from tests.oracle.comparisons import same_answer, same_problems, same_request, with_input
from tests.oracle.differences import assert_right_request, operations_of, peers_of
from tests.oracle.emitted import package_of
from tests.oracle.own_ways import smallest_input
from tests.oracle.peers import Peers

SERVICES = ["s3", "s3control"]
ACCESS_POINT = "arn:aws:s3:us-east-2:123456789012:accesspoint/my-point"
OUTPOST = (
    "arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-01234567890123456/accesspoint/my-point"
)
LAMBDA = "arn:aws:s3-object-lambda:us-west-2:123456789012:accesspoint/my-banner"


# -- every operation ------------------------------------------------------------------------------

EVERY = operations_of(SERVICES)


@pytest.mark.parametrize(("service", "operation"), EVERY)
def test_the_smallest_request_is_the_one_that_botocore_sends(service: str, operation: str) -> None:
    peers = peers_of(service)
    assert_right_request(peers, operation, smallest_input(peers, operation))


@pytest.mark.parametrize("service", SERVICES)
@settings(max_examples=60, suppress_health_check=[HealthCheck.filter_too_much])
@given(data=st.data())
def test_any_request_is_the_one_that_botocore_sends(service: str, data: st.DataObject) -> None:
    peers = peers_of(service)
    operation = data.draw(st.sampled_from(peers.operations))
    same_request(peers, operation, data)


@pytest.mark.parametrize("service", SERVICES)
@settings(max_examples=120)
@given(data=st.data())
def test_any_answer_gives_the_data_that_botocore_gives(service: str, data: st.DataObject) -> None:
    peers = peers_of(service)
    operation = data.draw(st.sampled_from(peers.operations))
    same_answer(peers, operation, data)


# -- where buckets are ----------------------------------------------------------------------------

BUCKETS = ["my-bucket", "my.dotted.bucket", "Upper_Case", "x", ACCESS_POINT, OUTPOST, LAMBDA]
KEYS = ["a", "a b/c+d", "//x", "../y", "./z", "ü+%25", "a?b#c", "~-_.!*'()", "a//b/", "="]


@functools.cache
def client_for(name: str) -> Peers:
    made: dict[str, dict[str, Any]] = {
        "default": {},
        "global": {"region": "us-east-1"},
        "regional": {
            "region": "us-east-1",
            "config": {"s3": {"us_east_1_regional_endpoint": "regional"}},
            "settings": {"us_east_1_regional_endpoint": "regional"},
        },
        "china": {"region": "cn-north-1"},
        "path": {
            "config": {"s3": {"addressing_style": "path"}},
            "settings": {"addressing_style": "path"},
        },
        "virtual": {
            "endpoint_url": "http://localhost:9000",
            "config": {"s3": {"addressing_style": "virtual"}},
            "settings": {"addressing_style": "virtual"},
        },
        "endpoint": {"endpoint_url": "http://127.0.0.1:9000"},
        "base": {"endpoint_url": "https://example.com/base"},
        "accelerated": {
            "config": {"s3": {"use_accelerate_endpoint": True}},
            "settings": {"use_accelerate_endpoint": True},
        },
        "dualstack": {
            "config": {"use_dualstack_endpoint": True},
            "settings": {"use_dualstack": True},
        },
        "fips": {"config": {"use_fips_endpoint": True}, "settings": {"use_fips": True}},
        "dualstack of the block": {
            "config": {"s3": {"use_dualstack_endpoint": True}},
            "settings": {"use_dualstack": True},
        },
        "signed bodies": {
            "config": {"s3": {"payload_signing_enabled": True}},
            "settings": {"payload_signing_enabled": True},
        },
        "unsigned bodies": {
            "endpoint_url": "http://127.0.0.1:9000",
            "config": {"s3": {"payload_signing_enabled": False}},
            "settings": {"payload_signing_enabled": False},
        },
        "own region": {
            "config": {"s3": {"use_arn_region": False}},
            "settings": {"use_arn_region": False},
        },
    }
    return Peers(package_of("s3"), "s3", **made[name])


CLIENTS = (
    *("default", "global", "regional", "china", "path", "virtual", "endpoint", "base"),
    *("accelerated", "dualstack", "dualstack of the block", "fips", "own region"),
    *("signed bodies", "unsigned bodies"),
)


@pytest.mark.parametrize("name", CLIENTS)
@pytest.mark.parametrize("bucket", BUCKETS)
def test_a_bucket_is_in_the_host_or_in_the_path_as_with_botocore(name: str, bucket: str) -> None:
    peers = client_for(name)
    for operation, more in (
        ("HeadObject", {"Key": "a/b"}),
        ("ListObjectsV2", {"Prefix": "a/"}),
        ("PutBucketTagging", {"Tagging": {"TagSet": [{"Key": "a", "Value": "b"}]}}),
        ("GetBucketLocation", {}),
        ("CreateBucket", {}),
    ):
        parameters = {"Bucket": bucket, **more}
        try:
            peers.theirs(operation, parameters)
        except AssertionError:
            raise
        except Exception:
            # Ours says so, too, before anything is sent.
            with pytest.raises(peers.package.ConfigurationError):
                peers.ours(operation, parameters)
        else:
            assert_right_request(peers, operation, parameters)


@pytest.mark.parametrize("name", ["default", "path", "endpoint"])
@pytest.mark.parametrize("key", KEYS)
def test_a_key_is_sent_and_signed_as_it_is(name: str, key: str) -> None:
    peers = client_for(name)
    for operation in ("HeadObject", "DeleteObject", "GetObjectTagging"):
        assert_right_request(peers, operation, {"Bucket": "my-bucket", "Key": key})


@pytest.mark.parametrize("bucket", ["", "a/b", "a b", "arn:aws:iam::123456789012:user/x", "é"])
def test_what_no_bucket_can_be_called_is_refused(bucket: str) -> None:
    peers = peers_of("s3")
    with pytest.raises(peers.package.ParamValidationError, match="bucket"):
        peers.ours("HeadBucket", {"Bucket": bucket})
    with pytest.raises(Exception, match=r"[bB]ucket"):
        peers.theirs("HeadBucket", {"Bucket": bucket})


# -- members with rules of their own --------------------------------------------------------------


@pytest.mark.parametrize(
    "source",
    [
        "other/a b/ü+",
        "/other/a",
        "other/a?versionId=abc",
        "other/a?versionId=",
        "other/a?versionId=a b",
        "other/a?b?versionId=x?versionId=y",
        "arn:aws:s3:us-west-2:123456789012:accesspoint/my-point/object/a b",
    ],
)
def test_the_source_of_a_copy_is_encoded(source: str) -> None:
    parameters = {"Bucket": "my-bucket", "Key": "k", "CopySource": source}
    assert_right_request(peers_of("s3"), "CopyObject", parameters)


@pytest.mark.parametrize("digest", [None, "bWQ1"])
def test_a_customers_key_is_sent_in_base64_with_its_md5(digest: str | None) -> None:
    key: Any = bytes(range(32)) if digest is None else "a2V5"
    for prefix, operation, more in (
        ("SSECustomer", "HeadObject", {}),
        ("CopySourceSSECustomer", "CopyObject", {"CopySource": "other/k"}),
    ):
        parameters = {"Bucket": "my-bucket", "Key": "k", **more, f"{prefix}Key": key}
        if digest is not None:
            parameters[f"{prefix}KeyMD5"] = digest
        assert_right_request(peers_of("s3"), operation, parameters)


def test_metadata_that_no_header_can_hold_is_refused() -> None:
    peers = peers_of("s3")
    parameters = {"Bucket": "my-bucket", "Key": "k", "Metadata": {"a": "ü"}}
    with pytest.raises(peers.package.ParamValidationError, match="metadata: 'a'"):
        peers.ours("CreateMultipartUpload", parameters)
    with pytest.raises(Exception, match="Non ascii"):
        peers.theirs("CreateMultipartUpload", parameters)


def test_a_request_that_was_refused_can_be_sent_again() -> None:
    """What is filled in goes into a copy."""
    peers = peers_of("s3")
    request = peers.request("HeadObject", {"Bucket": "b", "Key": "k", "SSECustomerKey": b"x" * 32})
    before = request.to_dict()
    for _ in range(2):
        with pytest.raises(peers.package.ApiError):
            peers.response(request, Answer(404, {}, b""))
    assert request.to_dict() == before


@settings(max_examples=40)
@given(data=st.data())
def test_inputs_are_refused_where_botocore_refuses_them(data: st.DataObject) -> None:
    peers = peers_of("s3")
    operation = data.draw(st.sampled_from(with_input(peers)))
    same_problems(peers, operation, data)


BODIES: list[dict[str, Any]] = [
    {"Body": b""},
    {"Body": b"hello"},
    {"Body": b"x" * 200_000},
    {"Body": b"abc", "ChecksumAlgorithm": "SHA256"},
    {"Body": b"abc", "ChecksumAlgorithm": "SHA1"},
    {"Body": b"abc", "ContentMD5": "kAFQmDzST7DWlj99KOF/cg=="},
    {"Body": b"abc", "ChecksumCRC32": "NSRBwg=="},
]


@pytest.mark.parametrize("name", ["default", "endpoint", "signed bodies", "unsigned bodies"])
@pytest.mark.parametrize("body", BODIES, ids=repr)
def test_an_object_has_its_checksum_behind_it_over_https_and_before_it_otherwise(
    name: str, body: dict[str, Any]
) -> None:
    peers = client_for(name)
    assert_right_request(peers, "PutObject", {"Bucket": "my-bucket", "Key": "k", **body})
    if "ChecksumCRC32" not in body:
        part = {"UploadId": "u", "PartNumber": 1}
        assert_right_request(
            peers, "UploadPart", {"Bucket": "my-bucket", "Key": "k", **part, **body}
        )


# -- ARNs where names are asked for ----------------------------------------------------------------

ON_OUTPOST = "arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-01ac5d28a6a232904"
CONTROLS = {
    "default": {},
    "own region": {"region": "us-east-1"},
    "region of the ARN": {
        "region": "us-east-1",
        "config": {"s3": {"use_arn_region": True}},
        "settings": {"use_arn_region": True},
    },
    "fips": {"config": {"use_fips_endpoint": True}, "settings": {"use_fips": True}},
}


@functools.cache
def control_for(name: str) -> Peers:
    made: dict[str, Any] = dict(CONTROLS[name])
    return Peers(package_of("s3control"), "s3control", **made)


@pytest.mark.parametrize("account", [None, "123456789012", "210987654321"])
@pytest.mark.parametrize(
    ("operation", "parameters"),
    [
        ("GetBucket", {"Bucket": f"{ON_OUTPOST}/bucket/mine"}),
        ("GetBucket", {"Bucket": f"{ON_OUTPOST}:bucket:mine"}),
        ("DeleteBucketTagging", {"Bucket": f"{ON_OUTPOST}/bucket/mine"}),
        ("PutBucketPolicy", {"Bucket": f"{ON_OUTPOST}/bucket/mine", "Policy": "{}"}),
        ("GetAccessPoint", {"Name": f"{ON_OUTPOST}/accesspoint/mine"}),
        ("DeleteAccessPointPolicy", {"Name": f"{ON_OUTPOST}/accesspoint/mine"}),
        ("CreateAccessPoint", {"Name": "mine", "Bucket": f"{ON_OUTPOST}/bucket/mine"}),
        ("ListAccessPoints", {"Bucket": f"{ON_OUTPOST}/bucket/mine"}),
        # Of another kind, of another service, of a region that is none.
        ("GetBucket", {"Bucket": f"{ON_OUTPOST}/accesspoint/mine"}),
        ("GetAccessPoint", {"Name": f"{ON_OUTPOST}/bucket/mine"}),
        ("GetBucket", {"Bucket": f"{ON_OUTPOST}/bucket/mine/more"}),
        ("GetBucket", {"Bucket": "arn:aws:s3:us-west-2:123456789012:bucket/mine"}),
        ("GetBucket", {"Bucket": ON_OUTPOST.replace("us-west-2", "fips-us-west-2") + "/bucket/x"}),
        # No ARNs.
        ("GetBucket", {"Bucket": "mine"}),
        ("GetAccessPoint", {"Name": "mine"}),
        ("GetBucket", {"Bucket": "arn:aws:s3"}),
    ],
    ids=str,
)
@pytest.mark.parametrize("name", CONTROLS)
def test_an_arn_says_whose_account_it_is_and_where(
    name: str, operation: str, parameters: dict[str, Any], account: str | None
) -> None:
    peers = control_for(name)
    if account is not None:
        parameters = {**parameters, "AccountId": account}
    try:
        peers.theirs(operation, parameters)
    except AssertionError:
        raise
    except Exception:
        # Ours says so, too, before anything is sent.
        refused = (peers.package.ParamValidationError, peers.package.ConfigurationError)
        with pytest.raises(refused):
            peers.ours(operation, parameters)
    else:
        assert_right_request(peers, operation, parameters)


@pytest.mark.parametrize("given", [{}, {"OutpostId": "op-01ac5d28a6a232904"}])
def test_a_bucket_is_made_on_an_outpost_by_its_id(given: dict[str, Any]) -> None:
    assert_right_request(control_for("default"), "CreateBucket", {"Bucket": "mine", **given})
