"""S3 and S3 Control against botocore's whole client: where buckets are, and every operation."""

from __future__ import annotations

import functools
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from tests.oracle.answers import Answer
from tests.oracle.broken_inputs import broken_inputs
from tests.oracle.differences import (
    answers_of,
    assert_problems,
    assert_read_alike,
    in_one_form,
    peers_of,
    right_request,
    smallest_input,
)
from tests.oracle.emitted import package_of
from tests.oracle.inputs import for_xml, inputs
from tests.oracle.peers import Peers, Sent

SERVICES = ["s3", "s3control"]
ACCESS_POINT = "arn:aws:s3:us-east-2:123456789012:accesspoint/my-point"
OUTPOST = (
    "arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-01234567890123456/accesspoint/my-point"
)
LAMBDA = "arn:aws:s3-object-lambda:us-west-2:123456789012:accesspoint/my-banner"

#: Its body is not signed, as the model says; botocore's signer for S3 passes that over.
UNSIGNED = frozenset({"WriteGetObjectResponse"})
#: A header whose list is empty is sent (Smithy's NullAndEmptyHeaders); botocore leaves it out.
EMPTY_LISTS = {"GetObjectAttributes": {"ObjectAttributes": ["ETag"]}}


def operations(service: str) -> list[str]:
    return [name for name in peers_of(service).operations if name not in UNSIGNED]


def parameters_of(peers: Peers, operation: str, bucket: str = "my-bucket") -> dict[str, Any]:
    parameters = smallest_input(peers, operation)
    parameters |= EMPTY_LISTS.get(operation, {})
    return {**parameters, "Bucket": bucket} if "Bucket" in parameters else parameters


def assert_sent(peers: Peers, operation: str, parameters: dict[str, Any]) -> None:
    ours, theirs = peers.ours(operation, parameters), peers.theirs(operation, parameters)
    if not isinstance(ours.body, bytes):
        # With its checksum behind it, which is computed as it is sent.
        ours = ours._replace(body=b"".join(ours.body))
    right = right_request(peers.input_shape(operation), parameters, theirs)
    if peers.model.operation_model(operation).http_checksum_required:
        # "Content-MD5" is what Smithy's httpChecksumRequired asks for; botocore sends a CRC32.
        ours, right = without_checksum(ours), without_checksum(right)
    if right.body[:1] == b"<":
        ours, right = in_one_form(ours), in_one_form(right)
    if right is not theirs:
        # The signature covers what was put right.
        ours, right = without(ours, "authorization"), without(right, "authorization")
    assert ours == right


def without(sent: Sent, *names: str) -> Sent:
    return sent._replace(headers={k: v for k, v in sent.headers.items() if k not in names})


def without_checksum(sent: Sent) -> Sent:
    return without(sent, "content-md5", "x-amz-checksum-crc32", "authorization")


# -- every operation ------------------------------------------------------------------------------

EVERY = [
    pytest.param(service, operation, id=f"{service}-{operation}")
    for service in SERVICES
    for operation in operations(service)
]


@pytest.mark.parametrize(("service", "operation"), EVERY)
def test_the_smallest_request_is_the_one_that_botocore_sends(service: str, operation: str) -> None:
    peers = peers_of(service)
    assert_sent(peers, operation, parameters_of(peers, operation))


@pytest.mark.parametrize("service", SERVICES)
@settings(max_examples=60, suppress_health_check=[HealthCheck.filter_too_much])
@given(data=st.data())
def test_any_request_is_the_one_that_botocore_sends(service: str, data: st.DataObject) -> None:
    peers = peers_of(service)
    operation = data.draw(st.sampled_from(operations(service)))
    parameters = for_xml(data.draw(inputs(peers.input_shape(operation))))
    for name, value in {
        **parameters_of(peers, operation),
        "CopySource": "other-bucket/a key",
        "Metadata": {"a": "b"},
        "AccountId": "123456789012",
    }.items():
        if name in parameters and (name in SMALLEST or parameters[name] in ([], None)):
            parameters[name] = value
    for name in NOT_DRAWN:
        parameters.pop(name, None)
    assert_sent(peers, operation, parameters)


SMALLEST = frozenset({"AccountId", "Bucket", "CopySource", "Metadata", "ObjectAttributes"})
#: What is told apart below: keys are raw bytes, and algorithms that not every botocore has. With an
#: MD5 of its own, botocore leaves the body of a request over https out of the signature.
NOT_DRAWN = (
    "ChecksumAlgorithm",
    "ContentMD5",
    "CopySourceSSECustomerKey",
    "CopySourceSSECustomerKeyMD5",
    "SSECustomerKey",
    "SSECustomerKeyMD5",
)


def without_checksums(answer: Answer) -> Answer:
    """Return an answer without checksums: what was drawn is none of its body, which is an error."""
    headers = {k: v for k, v in answer.headers.items() if not k.startswith("x-amz-checksum-")}
    return answer._replace(headers=headers)


@pytest.mark.parametrize("service", SERVICES)
@settings(max_examples=120)
@given(data=st.data())
def test_any_answer_gives_the_data_that_botocore_gives(service: str, data: st.DataObject) -> None:
    peers = peers_of(service)
    operation = data.draw(st.sampled_from(operations(service)))
    if operation == "GetBucketLocation":
        return
    shape = peers.output_shape(operation)
    answer = without_checksums(data.draw(answers_of(peers, operation)))
    theirs = peers.parsed(shape, answer)
    assert theirs is not None
    assert_read_alike(peers, operation, answer, parameters_of(peers, operation))


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
            assert_sent(peers, operation, parameters)


@pytest.mark.parametrize("name", ["default", "path", "endpoint"])
@pytest.mark.parametrize("key", KEYS)
def test_a_key_is_sent_and_signed_as_it_is(name: str, key: str) -> None:
    peers = client_for(name)
    for operation in ("HeadObject", "DeleteObject", "GetObjectTagging"):
        assert_sent(peers, operation, {"Bucket": "my-bucket", "Key": key})


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
    assert_sent(peers_of("s3"), "CopyObject", parameters)


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
        assert_sent(peers_of("s3"), operation, parameters)


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
    with_input = [o for o in operations("s3") if peers.input_shape(o) is not None]
    operation = data.draw(st.sampled_from(with_input))
    parameters = data.draw(broken_inputs(peers.input_shape(operation)))
    bucket = parameters.get("Bucket")
    if isinstance(bucket, str):
        parameters["Bucket"] = "my-bucket"
    for name in ("Metadata", *NOT_DRAWN):
        parameters.pop(name, None)
    assert_problems(peers, operation, parameters)


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
    assert_sent(peers, "PutObject", {"Bucket": "my-bucket", "Key": "k", **body})
    if "ChecksumCRC32" not in body:
        part = {"UploadId": "u", "PartNumber": 1}
        assert_sent(peers, "UploadPart", {"Bucket": "my-bucket", "Key": "k", **part, **body})


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
        assert_sent(peers, operation, parameters)


@pytest.mark.parametrize("given", [{}, {"OutpostId": "op-01ac5d28a6a232904"}])
def test_a_bucket_is_made_on_an_outpost_by_its_id(given: dict[str, Any]) -> None:
    assert_sent(control_for("default"), "CreateBucket", {"Bucket": "mine", **given})
