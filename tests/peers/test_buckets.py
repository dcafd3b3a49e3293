"""S3, as users know it: buckets, objects, listings across pages, waiters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.oracle.emitted import package_of
from tests.peers.sides import Call, assert_alike, client_of

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.slow

#: Names with all that a URL and XML may trip over.
KEYS = ["a b/c+d.txt", "ü 名/~x", "100%/a&b<c>.txt", "x//y", "'quoted\"", "=?#;:@!$()*,"]


@pytest.fixture
def client(moto: str) -> Iterator[Any]:
    with client_of(package_of("s3"), moto) as client:
        client.create_bucket(bucket="bucket")
        yield client


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


def test_a_listing_goes_across_pages(client: Any) -> None:
    names = [f"dir{n % 3}/{n:03} ü&" for n in range(25)]
    for name in names:
        client.put_object(bucket="bucket", key=name, body=b"")
    pager = client.paginate.list_objects_v2(bucket="bucket", page_size=10)
    assert [len(page.contents) for page in pager.pages()] == [10, 10, 5]
    found = client.paginate.list_objects_v2(bucket="bucket", page_size=4)
    assert [each.key for each in found] == sorted(names)


def test_waiters_of_buckets_and_objects(client: Any) -> None:
    client.wait_until.bucket_exists(bucket="bucket", delay=1)
    client.wait_until.object_not_exists(bucket="bucket", key="k", delay=1)
    client.put_object(bucket="bucket", key="k", body=b"")
    client.wait_until.object_exists(bucket="bucket", key="k", delay=1)
