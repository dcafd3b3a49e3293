"""What is sent to a bucket that is in another region, over connections, by what can be read again.

The server answers as S3 does: before it has asked for the body, or when it has read it.
"""

from __future__ import annotations

from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest

from tests.both_clients import client_of, over_both
from tests.oracle.emitted import package_of
from tests.oracle.loopback import served_by
from tests.oracle.test_bucket_conversations import KEYS, error_body, theirs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = over_both

BODY = b"0123456789" * 20_000

STATUSES = {
    301: ("PermanentRedirect", ""),
    307: ("TemporaryRedirect", ""),
    400: ("AuthorizationHeaderMalformed", "<Region>eu-west-1</Region>"),
}


class Bucket:
    """What a bucket in Ireland was sent: scopes of signatures, and bodies that it took."""

    def __init__(self, status: int, *, reads_first: bool) -> None:
        self.status = status
        self.reads_first = reads_first
        self.scopes: list[str] = []
        self.taken: list[bytes] = []


@contextmanager
def serving(bucket: Bucket) -> Iterator[str]:
    """Yield the URL of a server that answers for ``bucket``."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_PUT(self) -> None:
            scope = self.headers["Authorization"].split("/")[2]
            bucket.scopes.append(scope)
            here = scope == "eu-west-1"
            if here or bucket.reads_first:
                if self.headers["Expect"]:
                    self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                body = self.whole_body()
            if here:
                bucket.taken.append(body)
                self.answer(200, {"ETag": '"x"'}, b"")
                return
            code, more = STATUSES[bucket.status]
            headers = {"Connection": "close"}
            if not more:
                # Nobody is to follow the first: it is of an address without a signature for it.
                url = f"http://{self.headers['Host']}/elsewhere"
                headers |= {"Location": url, "x-amz-bucket-region": "eu-west-1"}
            self.answer(bucket.status, headers, error_body(code, more))

        def whole_body(self) -> bytes:
            if self.headers["Transfer-Encoding"] != "chunked":
                return self.rfile.read(int(self.headers["Content-Length"]))
            chunks = list[bytes]()
            while size := int(self.rfile.readline(), 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            # The coding "aws-chunked": what it holds is between the lines.
            return b"".join(chunks)

        def answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def handle_expect_100(self) -> bool:
            return True

        def log_message(self, *_: object) -> None:
            pass

    with served_by(Handler) as url:
        yield url


@contextmanager
def client_at(url: str) -> Iterator[Any]:
    package: Any = package_of("s3")
    keys = package.Credentials(*KEYS)
    settings = {"region": "us-west-2", "credentials": keys, "endpoint_url": url}
    with client_of(package=package, **settings) as client:
        yield client


def once(data: bytes = BODY) -> Iterator[bytes]:
    """Return what can be read once."""
    return iter([data[at : at + 1000] for at in range(0, len(data), 1000)])


@pytest.mark.parametrize("reads_first", [False, True])
@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("body", [lambda: BODY, lambda: BytesIO(BODY)], ids=["bytes", "file"])
def test_what_can_be_read_again_is_sent_where_the_bucket_is(
    status: int, reads_first: bool, body: Callable[[], Any]
) -> None:
    ours, botocores = (Bucket(status, reads_first=reads_first) for _ in range(2))
    with serving(ours) as url, client_at(url) as client:
        response = client.put_object(bucket="my-bucket", key="k", body=body())
    assert response.response_metadata.attempts == 2
    with serving(botocores) as url:
        theirs(url).put_object(Bucket="my-bucket", Key="k", Body=body())
    assert ours.scopes == botocores.scopes == ["us-west-2", "eu-west-1"]
    assert ours.taken == botocores.taken == [BODY]


def test_what_can_be_read_once_is_sent_on_while_nothing_of_it_was_read() -> None:
    bucket = Bucket(301, reads_first=False)
    with serving(bucket) as url, client_at(url) as client:
        client.put_object(bucket="my-bucket", key="k", body=once())
    assert bucket.scopes == ["us-west-2", "eu-west-1"]
    assert BODY in bucket.taken[0]


@pytest.mark.parametrize("algorithm", [None, "SHA256"])
def test_what_was_read_once_ends_with_the_error_that_says_where_the_bucket_is(
    algorithm: str | None,
) -> None:
    bucket = Bucket(301, reads_first=True)
    with serving(bucket) as url, client_at(url) as client:
        with pytest.raises(client.exceptions.ClientFaultError) as caught:
            client.put_object(
                bucket="my-bucket", key="k", body=once(), checksum_algorithm=algorithm
            )
        assert (caught.value.code, caught.value.attempts) == ("PermanentRedirect", 1)
        # From then on it is known.
        client.put_object(bucket="my-bucket", key="k", body=once())
    assert bucket.scopes == ["us-west-2", "eu-west-1"]
    assert BODY in bucket.taken[0]
