"""S3, as users know it: buckets, objects, listings across pages, waiters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.both_clients import over_both, over_client
from tests.oracle.emitted import package_of
from tests.peers.sides import Call, assert_alike, client_of, theirs_of

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.slow, over_both]

#: Names with all that a URL and XML may trip over.
KEYS = ["a b/c+d.txt", "ü 名/~x", "100%/a&b<c>.txt", "x//y", "'quoted\"", "=?#;:@!$()*,"]


@over_client
def test_an_object_is_put_in_parts(moto: str) -> None:
    place = {"Bucket": "parts", "Key": KEYS[0]}

    def talk(call: Call) -> None:
        call("CreateBucket", Bucket="parts")
        upload = call("CreateMultipartUpload", **place, ContentType="text/plain")["UploadId"]
        bodies = (b"x" * (5 << 20), b"y" * (5 << 20), b"z")
        parts = [
            {
                "PartNumber": n,
                "ETag": call("UploadPart", **place, UploadId=upload, PartNumber=n, Body=body)[
                    "ETag"
                ],
            }
            for n, body in enumerate(bodies, 1)
        ]
        call("ListMultipartUploads", Bucket="parts")
        call("ListParts", **place, UploadId=upload, MaxParts=2)
        call("ListParts", **place, UploadId=upload, PartNumberMarker=2)
        # With a part that only the last may be as small as.
        wrong = {"Parts": parts[::-1]}
        call("CompleteMultipartUpload", **place, UploadId=upload, MultipartUpload=wrong)
        call("CompleteMultipartUpload", **place, UploadId=upload, MultipartUpload={"Parts": parts})
        call("HeadObject", **place)
        call("GetObject", **place, Range="bytes=5242878-5242881")
        call("GetObject", **place, Range="bytes=99999999-")
        other = call("CreateMultipartUpload", Bucket="parts", Key="other")["UploadId"]
        source = f"parts/{KEYS[0]}"
        copied = {"Bucket": "parts", "Key": "other", "UploadId": other}
        call(
            "UploadPartCopy", **copied, PartNumber=1, CopySource=source, CopySourceRange="bytes=0-9"
        )
        call("AbortMultipartUpload", **copied)
        call("ListParts", **copied)
        call("ListMultipartUploads", Bucket="parts")

    said = assert_alike(moto, "s3", None, talk, ignoring=("UploadId", "HostId", "ID"))
    ends = [answer for name, answer in said if name == "CompleteMultipartUpload"]
    assert ends[0]["Error"]["Code"] == "EntityTooSmall"
    assert ends[1]["ETag"].endswith('-3"')
    assert dict(said)["GetObject"]["Error"]["Code"] == "InvalidRange"


@pytest.fixture
def client(moto: str) -> Iterator[Any]:
    with client_of(package_of("s3"), moto) as client:
        client.create_bucket(bucket="bucket")
        yield client


@over_client
def test_buckets_and_objects(moto: str) -> None:
    def talk(call: Call) -> None:
        call("CreateBucket", Bucket="a-bucket")
        there = {"LocationConstraint": "eu-west-1"}
        call("CreateBucket", Bucket="b-bucket", CreateBucketConfiguration=there)
        call("CreateBucket", Bucket="no")
        call("ListBuckets")
        call("GetBucketLocation", Bucket="a-bucket")
        call("GetBucketLocation", Bucket="b-bucket")
        # Smithy has a media type for bytes, and botocore sends none.
        kind = {"Metadata": {"k": "v w"}, "ContentType": "text/plain"}
        for key in KEYS:
            call("PutObject", Bucket="a-bucket", Key=key, Body=key.encode(), **kind)
        call("ListObjectsV2", Bucket="a-bucket")
        call("ListObjectsV2", Bucket="a-bucket", Delimiter="/", MaxKeys=3)
        call("ListObjects", Bucket="a-bucket", Prefix="ü", EncodingType="url")
        call("HeadObject", Bucket="a-bucket", Key=KEYS[0])
        source = f"a-bucket/{KEYS[0]}"
        call("CopyObject", Bucket="b-bucket", Key="copy", CopySource=source)
        call("CopyObject", Bucket="b-bucket", Key="copy", CopySource="a-bucket/gone")
        tags = {"TagSet": [{"Key": "a", "Value": "b <&>\r\n c"}]}
        call("PutObjectTagging", Bucket="b-bucket", Key="copy", Tagging=tags)
        call("GetObjectTagging", Bucket="b-bucket", Key="copy")
        call(
            "PutBucketVersioning", Bucket="b-bucket", VersioningConfiguration={"Status": "Enabled"}
        )
        call("PutObject", Bucket="b-bucket", Key="copy", Body=b"2", ContentType="text/plain")
        call("ListObjectVersions", Bucket="b-bucket")
        policy = '{"Version": "2012-10-17", "Statement": []}'
        call("PutBucketPolicy", Bucket="a-bucket", Policy=policy)
        call("GetBucketPolicy", Bucket="a-bucket")
        call("GetBucketCors", Bucket="a-bucket")
        call("HeadObject", Bucket="a-bucket", Key="gone")
        call("HeadBucket", Bucket="gone")
        objects = [{"Key": key} for key in KEYS]
        call("DeleteObjects", Bucket="a-bucket", Delete={"Objects": objects})
        call("DeleteBucket", Bucket="b-bucket")
        call("DeleteBucket", Bucket="a-bucket")

    said = assert_alike(
        moto, "s3", None, talk, ignoring=("VersionId", "CopySourceVersionId", "HostId")
    )
    listed = next(answer for name, answer in said if name == "ListObjectsV2")
    assert {each["Key"] for each in listed["Contents"]} == {*KEYS}


def test_a_listing_goes_across_pages(client: Any, moto: str) -> None:
    names = [f"dir{n % 3}/{n:03} ü&" for n in range(25)]
    for name in names:
        client.put_object(bucket="bucket", key=name, body=b"")
    pager = client.paginate.list_objects_v2(bucket="bucket", page_size=10)
    assert [len(page.contents) for page in pager.pages()] == [10, 10, 5]
    found = client.paginate.list_objects_v2(bucket="bucket", page_size=4)
    assert [each.key for each in found] == sorted(names)
    pages = theirs_of("s3", moto).get_paginator("list_objects_v2").paginate(Bucket="bucket")
    assert [each["Key"] for page in pages for each in page["Contents"]] == sorted(names)


def test_waiters_of_buckets_and_objects(client: Any) -> None:
    client.wait_until.bucket_exists(bucket="bucket", delay=1)
    client.wait_until.object_not_exists(bucket="bucket", key="k", delay=1)
    client.put_object(bucket="bucket", key="k", body=b"")
    client.wait_until.object_exists(bucket="bucket", key="k", delay=1)
