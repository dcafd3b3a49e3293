"""What S3 answers in ways of its own: redirects, errors behind a success, listings, bare documents.

botocore's whole client gets the same answers, in the same order, over loopback.
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from tests.oracle.emitted import package_of
from tests.oracle.loopback import served_by

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_session: Any = import_module("botocore.session")
_config: Any = import_module("botocore.config")
_client_error: Any = import_module("botocore.exceptions").ClientError

KEYS = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")


class Reply(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes = b""


@contextmanager
def answering(*replies: Reply) -> Iterator[tuple[str, list[str]]]:
    """Yield the URL of a server that gives ``replies`` in turn, and the scopes it was asked for."""
    waiting, scopes = [*replies], list[str]()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            scopes.append(self.headers["Authorization"].split("/")[2])
            reply = waiting.pop(0)
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(reply.body)

        do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = answer  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    with served_by(Handler) as url:
        yield url, scopes


def ours(url: str, **more: Any) -> Any:
    package: Any = package_of("s3")
    credentials = package.Credentials(*KEYS)
    settings = {"region": "us-west-2", "credentials": credentials, "endpoint_url": url}
    client = package.Client(**settings | more)
    client._sleep = lambda _: None
    return client


def theirs(url: str, **more: Any) -> Any:
    session = _session.Session()
    session.set_credentials(*KEYS)
    config = _config.Config(retries={"mode": "standard", "total_max_attempts": 3}, **more)
    return session.create_client("s3", region_name="us-west-2", endpoint_url=url, config=config)


# -- buckets that are elsewhere -------------------------------------------------------------------


def error_body(code: str, more: str = "") -> bytes:
    return f"<Error><Code>{code}</Code><Message>no</Message>{more}</Error>".encode()


ELSEWHERE = {"x-amz-bucket-region": "eu-west-1"}
REDIRECTS = {
    "301": Reply(301, ELSEWHERE, error_body("PermanentRedirect")),
    "301 with the region in the body": Reply(
        301, {}, error_body("PermanentRedirect", "<Region>eu-west-1</Region>")
    ),
    "307": Reply(307, ELSEWHERE, error_body("TemporaryRedirect")),
    "a wrong region in the signature": Reply(
        400, {}, error_body("AuthorizationHeaderMalformed", "<Region>eu-west-1</Region>")
    ),
    "a region that has to be chosen": Reply(
        400, ELSEWHERE, error_body("IllegalLocationConstraintException")
    ),
}
TAGS = b"<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>"


@pytest.mark.parametrize("name", REDIRECTS)
def test_a_bucket_is_followed_into_its_region_and_found_there_from_then_on(name: str) -> None:
    replies = (REDIRECTS[name], Reply(200, {}, TAGS), Reply(200, {}, TAGS))
    with answering(*replies) as (url, scopes), ours(url) as client:
        first = client.get_bucket_tagging(bucket="my-bucket")
        client.with_options(read_timeout=5).get_bucket_tagging(bucket="my-bucket")
    assert [tag.key for tag in first.tag_set] == ["a"]
    assert first.response_metadata.attempts == 2
    with answering(*replies) as (url, theirs_scopes):
        client = theirs(url)
        client.get_bucket_tagging(Bucket="my-bucket")
        client.get_bucket_tagging(Bucket="my-bucket")
    assert scopes == theirs_scopes == ["us-west-2", "eu-west-1", "eu-west-1"]


@pytest.mark.parametrize("status", [301, 400])
def test_an_answer_to_head_says_where_in_a_header(status: int) -> None:
    replies = (Reply(status, ELSEWHERE), Reply(200, {}))
    with answering(*replies) as (url, scopes), ours(url) as client:
        client.head_bucket(bucket="my-bucket")
    with answering(*replies) as (url, theirs_scopes):
        theirs(url).head_bucket(Bucket="my-bucket")
    assert scopes == theirs_scopes == ["us-west-2", "eu-west-1"]


def test_a_bucket_is_followed_once() -> None:
    again = Reply(301, {"x-amz-bucket-region": "eu-west-2"}, error_body("PermanentRedirect"))
    with (
        answering(REDIRECTS["301"], again) as (url, scopes),
        ours(url) as client,
        pytest.raises(client.exceptions.ClientFaultError) as caught,
    ):
        client.get_bucket_tagging(bucket="my-bucket")
    assert caught.value.code == "PermanentRedirect"
    assert scopes == ["us-west-2", "eu-west-1"]


@pytest.mark.parametrize("region", ["us-west-2", "evil.example.com/", ""])
def test_a_region_that_is_none_is_not_followed(region: str) -> None:
    reply = Reply(301, {"x-amz-bucket-region": region}, error_body("PermanentRedirect"))
    with (
        answering(reply) as (url, scopes),
        ours(url) as client,
        pytest.raises(client.exceptions.ClientFaultError),
    ):
        client.get_bucket_tagging(bucket="my-bucket")
    assert scopes == ["us-west-2"]


def test_a_bucket_that_is_made_is_in_no_other_region() -> None:
    reply = Reply(400, ELSEWHERE, error_body("IllegalLocationConstraintException"))
    with (
        answering(reply) as (url, scopes),
        ours(url) as client,
        pytest.raises(client.exceptions.ClientFaultError),
    ):
        client.create_bucket(bucket="my-bucket")
    assert scopes == ["us-west-2"]


# -- errors ---------------------------------------------------------------------------------------

COPY = b"<CopyObjectResult><ETag>&quot;1&quot;</ETag></CopyObjectResult>"


def test_an_error_behind_a_success_is_an_error_and_repeated() -> None:
    replies = (Reply(200, {}, error_body("InternalError")), Reply(200, {}, COPY))
    with answering(*replies) as (url, _), ours(url) as client:
        copied = client.copy_object(bucket="b" * 3, key="k", copy_source="other/k")
    assert (copied.copy_object_result.e_tag, copied.response_metadata.attempts) == ('"1"', 2)


def test_an_error_is_found_where_only_headers_are_read() -> None:
    replies = [Reply(200, {}, error_body("SlowDown"))] * 3
    with (
        answering(*replies) as (url, _),
        ours(url) as client,
        pytest.raises(client.exceptions.ServerFaultError) as caught,
    ):
        client.put_bucket_tagging(bucket="bbb", tagging={"tag_set": []})
    assert (caught.value.code, caught.value.status_code) == ("SlowDown", 500)


@pytest.mark.parametrize("body", [b"{}", b"<Anything/>", b"<Error", b" "])
def test_a_body_from_which_nothing_is_read_may_be_anything_but_an_error(body: bytes) -> None:
    with answering(Reply(200, {}, body)) as (url, _), ours(url) as client:
        client.put_bucket_policy(bucket="bbb", policy="{}")


@pytest.mark.parametrize("status", [400, 403, 404, 412])
def test_an_error_without_a_body_has_its_status_for_a_code(status: int) -> None:
    reply = Reply(status, {"x-amz-request-id": "an-id"})
    with (
        answering(reply) as (url, _),
        ours(url) as client,
        pytest.raises(client.exceptions.ApiError) as caught,
    ):
        client.head_bucket(bucket="bbb")
    with answering(reply) as (url, _), pytest.raises(_client_error) as theirs_caught:
        theirs(url).head_bucket(Bucket="bbb")
    said = theirs_caught.value.response["Error"]
    assert (caught.value.code, caught.value.message) == (said["Code"], said["Message"])
    assert caught.value.request_id == "an-id"


# -- answers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        b'<?xml version="1.0"?>\n<LocationConstraint xmlns="urn:s3">eu-west-1</LocationConstraint>',
        b'<LocationConstraint xmlns="urn:s3"/>',
    ],
)
def test_the_region_of_a_bucket_is_the_document(body: bytes) -> None:
    with answering(Reply(200, {}, body)) as (url, _), ours(url) as client:
        found = client.get_bucket_location(bucket="bbb").location_constraint
    with answering(Reply(200, {}, body)) as (url, _):
        assert theirs(url).get_bucket_location(Bucket="bbb")["LocationConstraint"] == found


def test_what_a_stub_says_of_a_region_is_read_back() -> None:
    package: Any = package_of("s3")
    operation = package.OPERATIONS["GetBucketLocation"]
    response = operation.response_type(location_constraint="eu-west-1")
    assert operation.call.read_response(operation.write_response(response)) == response


DATE = "Wed, 21 Oct 2026 07:28:00 GMT"


@pytest.mark.parametrize("value", [DATE, "0", "-1", "never", None])
def test_a_time_that_is_none_is_absent_and_can_be_read_as_it_came(value: str | None) -> None:
    reply = Reply(200, {} if value is None else {"Expires": value})
    with answering(reply) as (url, _), ours(url) as client:
        answer = client.head_object(bucket="bbb", key="k")
    with answering(reply) as (url, _):
        their_answer = theirs(url).head_object(Bucket="bbb", Key="k")
    assert answer.expires_string == their_answer.get("ExpiresString") == value
    assert answer.expires == their_answer.get("Expires")
    assert value != DATE or answer.expires == datetime(2026, 10, 21, 7, 28, tzinfo=UTC)


@pytest.mark.parametrize("name", ["GetObject", "HeadObject"])
@pytest.mark.parametrize(
    ("members", "header"),
    [
        ({"expires": datetime(2026, 10, 21, 7, 28, tzinfo=UTC)}, DATE),
        ({"expires_string": "never"}, "never"),
        ({"expires": datetime(2020, 1, 1, tzinfo=UTC), "expires_string": DATE}, DATE),
        ({}, None),
    ],
)
def test_two_members_in_one_header_are_both_written(
    name: str, members: dict[str, Any], header: str | None
) -> None:
    operation = package_of("s3").OPERATIONS[name]
    answer = operation.write_response(operation.response_type(**members))
    assert answer.headers.get("Expires") == header


LISTING = b"""<ListBucketResult><EncodingType>url</EncodingType><Prefix>a%2Fb+c</Prefix>
<Delimiter>%2F</Delimiter><StartAfter>%00</StartAfter>
<Contents><Key>a%2Fb+c%01</Key></Contents><Contents><Key>%C3%BC</Key></Contents>
<CommonPrefixes><Prefix>%E5%90%8D%2F</Prefix></CommonPrefixes></ListBucketResult>"""


@pytest.mark.parametrize("asked", [None, "url"])
def test_names_are_decoded_that_the_caller_did_not_ask_for_encoded(asked: str | None) -> None:
    more = {} if asked is None else {"EncodingType": asked}
    with answering(Reply(200, {}, LISTING)) as (url, _), ours(url) as client:
        page = client.list_objects_v2(bucket="bbb", encoding_type=asked)
    with answering(Reply(200, {}, LISTING)) as (url, _):
        their_page = theirs(url).list_objects_v2(Bucket="bbb", **more)
    del their_page["ResponseMetadata"]
    assert package_of("s3").converter.unstructure(page) == their_page


# -- settings -------------------------------------------------------------------------------------


@pytest.mark.parametrize("style", ["path", "virtual", "auto"])
def test_the_profile_says_where_buckets_are(
    style: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config"
    config.write_text(f"[default]\nregion = us-west-2\ns3 =\n  addressing_style = {style}\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    package: Any = package_of("s3")
    client = package.Client(credentials=package.Credentials(*KEYS))
    url = client.presign(package.HeadObjectRequest(bucket="my-bucket", key="k"))
    host = "s3.us-west-2.amazonaws.com"
    expected = f"https://{host}/my-bucket/k" if style == "path" else f"https://my-bucket.{host}/k"
    assert url.partition("?")[0] == expected
    loaded = _session.Session()
    loaded.set_credentials(*KEYS)
    their_url = loaded.create_client("s3").generate_presigned_url(
        "head_object", {"Bucket": "my-bucket", "Key": "k"}
    )
    if style == "virtual":
        assert their_url.partition("?")[0] == expected


def test_a_style_that_there_is_none_of_is_an_error_that_says_which_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config"
    config.write_text("[default]\ns3 =\n  addressing_style = host\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    package: Any = package_of("s3")
    with pytest.raises(package.ConfigurationError, match="auto, path, virtual"):
        package.Client(region="us-west-2", credentials=package.Credentials(*KEYS))
