"""Presigned URLs, fetched by what knows nothing of AWS: Python's own ``urllib``."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError

import pytest

from tests.both_clients import client_of as client_with, over_both
from tests.oracle.emitted import package_of
from tests.peers.conftest import STARTS_WITHIN
from tests.peers.sides import KEYS, REGION, client_of

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.slow, over_both]

NAME = "a+b c%20/ü"


@pytest.fixture(scope="module")
def proxy() -> Iterator[urllib.request.OpenerDirector]:
    """Return what opens URLs of AWS' hosts by moto: its server tells S3 alone by a URL."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    silent = subprocess.DEVNULL
    command = [sys.executable, "-m", "moto.proxy", "-H", "127.0.0.1", "-p", str(port)]
    process = subprocess.Popen(command, stdout=silent, stderr=silent)
    try:
        end = time.monotonic() + STARTS_WITHIN
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                assert process.poll() is None
                assert time.monotonic() < end
                time.sleep(0.1)
        handler = urllib.request.ProxyHandler({"http": f"http://127.0.0.1:{port}"})
        yield urllib.request.build_opener(handler)
    finally:
        process.kill()
        process.wait()


def fetched(
    url: Any, body: bytes | None = None, by: urllib.request.OpenerDirector | None = None
) -> tuple[int, bytes]:
    """Return the status and the body of the answer to a presigned ``url``."""
    request = urllib.request.Request(url, body, headers=dict(url.headers), method=url.method)
    try:
        with (by or urllib.request.build_opener()).open(request, timeout=30) as answer:
            return answer.status, answer.read()
    except HTTPError as error:
        with error:
            return error.code, error.read()


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    ("service", "operation", "parameters", "said"),
    [
        (
            "sts",
            "AssumeRole",
            {"RoleArn": "arn:aws:iam::123456789012:role/r", "RoleSessionName": NAME},
            f":{NAME}</AssumedRoleId>",
        ),
        ("sns", "CreateTopic", {"Name": "topic"}, ":topic</TopicArn>"),
        ("ec2", "CreateKeyPair", {"KeyName": NAME}, f"<keyName>{NAME}</keyName>"),
    ],
    ids=["sts", "sns", "ec2"],
)
def test_a_form_is_a_url_for_either_method(
    proxy: urllib.request.OpenerDirector,
    service: str,
    operation: str,
    parameters: dict[str, Any],
    said: str,
    method: str,
) -> None:
    package: Any = package_of(service, (operation, "DeleteKeyPair")[: 1 + (service == "ec2")])
    keys = package.Credentials(*KEYS)
    endpoint = f"http://{service}.{REGION}.amazonaws.com"
    settings = {"region": REGION, "credentials": keys, "endpoint_url": endpoint}
    request = package.converter.structure(parameters, package.OPERATIONS[operation].request_type)
    with client_with(package=package, **settings) as client:
        url = client.presign(request, method=method)
        status, body = fetched(url, by=proxy)
        if service == "ec2":
            deleted = client.presign(package.DeleteKeyPairRequest(key_name=NAME))
            assert fetched(deleted, by=proxy)[0] == 200
    assert (url.method, url.headers, status) == (method, {}, 200)
    assert said in body.decode()


def test_an_object_is_put_read_and_deleted_by_urls(moto: str) -> None:
    package: Any = package_of("s3")
    place = {"bucket": "bucket", "key": NAME}
    with client_of(package, moto) as client:
        assert fetched(client.presign(package.CreateBucketRequest(bucket="bucket")))[0] == 200
        put = package.PutObjectRequest(**place, content_type="text/x", metadata={"a": "b c"})
        assert fetched(client.presign(put), b"0123456789") == (200, b"")
        found = client.head_object(**place)
        assert (found.content_type, found.metadata) == ("text/x", {"a": "b c"})
        read = package.GetObjectRequest(**place, range="bytes=1-3")
        assert fetched(client.presign(read)) == (206, b"123")
        assert fetched(client.presign(package.HeadObjectRequest(**place))) == (200, b"")
        assert fetched(client.presign(package.DeleteObjectRequest(**place))) == (204, b"")
        status, body = fetched(client.presign(package.GetObjectRequest(**place)))
        assert (status, b"<Code>NoSuchKey</Code>" in body) == (404, True)
