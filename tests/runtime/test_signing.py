"""The signer against published SigV4 examples and against botocore's signer."""

from __future__ import annotations

import hmac
import threading
from datetime import UTC, datetime, timedelta, timezone
from importlib import import_module
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from hypothesis import example, given, strategies as st

from imagebuilder.runtime.credentials import Credentials
from imagebuilder.runtime.errors import ConfigurationError
from imagebuilder.runtime.http import HttpRequest
from imagebuilder.runtime.signing import HmacKey, SigV4Signer

if TYPE_CHECKING:
    from collections.abc import Callable

SUITE_TIME = datetime(2015, 8, 30, 12, 36, tzinfo=UTC)
SUITE_KEY = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
SUITE_TOKEN = (
    "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfI"
    "eoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0"
    "wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDry"
    "pNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA=="
)
UNRESERVED = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
FORM = "application/x-www-form-urlencoded"

#: AWS Signature Version 4 test suite: name, method, target, headers, body, the signature.
SUITE: list[tuple[str, str, str, dict[str, str], bytes, str]] = [
    (
        "get-vanilla",
        "GET",
        "/",
        {},
        b"",
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    ),
    (
        "get-vanilla-query-order-key-case",
        "GET",
        "/?Param2=value2&Param1=value1",
        {},
        b"",
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    ),
    (
        "get-vanilla-query-unreserved",
        "GET",
        f"/?{UNRESERVED}={UNRESERVED}",
        {},
        b"",
        "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197",
    ),
    (
        "get-vanilla-utf8-query",
        "GET",
        "/?%E1%88%B4=bar",
        {},
        b"",
        "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04",
    ),
    (
        "get-utf8",
        "GET",
        "/\u1234",
        {},
        b"",
        "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
    ),
    (
        "get-unreserved",
        "GET",
        f"/{UNRESERVED}",
        {},
        b"",
        "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f",
    ),
    (
        "get-space-normalized",
        "GET",
        "/example space/",
        {},
        b"",
        "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741",
    ),
    (
        "get-relative-normalized",
        "GET",
        "/example/..",
        {},
        b"",
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    ),
    (
        "get-slashes-normalized",
        "GET",
        "//example//",
        {},
        b"",
        "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84",
    ),
    (
        "get-slash-pointless-dot-normalized",
        "GET",
        "/./example",
        {},
        b"",
        "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5",
    ),
    (
        "get-header-value-trim",
        "GET",
        "/",
        {"My-Header1": " value1", "My-Header2": ' "a   b   c"'},
        b"",
        "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
    ),
    (
        "post-vanilla",
        "POST",
        "/",
        {},
        b"",
        "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
    ),
    (
        "post-vanilla-query",
        "POST",
        "/?Param1=value1",
        {},
        b"",
        "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11",
    ),
    (
        "post-header-key-sort",
        "POST",
        "/",
        {"My-Header1": "value1"},
        b"",
        "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c",
    ),
    (
        "post-header-value-case",
        "POST",
        "/",
        {"My-Header1": "VALUE1"},
        b"",
        "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d",
    ),
    (
        "post-x-www-form-urlencoded",
        "POST",
        "/",
        {"Content-Type": FORM},
        b"Param1=value1",
        "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    ),
    (
        "post-x-www-form-urlencoded-parameters",
        "POST",
        "/",
        {"Content-Type": f"{FORM}; charset=utf8"},
        b"Param1=value1",
        "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe",
    ),
]


def botocore_signed(
    request: HttpRequest, credentials: Credentials, now: datetime, service: str, region: str
) -> dict[str, str]:
    """Return the headers that botocore leaves on a request equal to ``request``."""
    auth = import_module("botocore.auth")
    theirs = import_module("botocore.awsrequest").AWSRequest(
        method=request.method, url=request.url, headers=request.headers, data=request.body
    )
    keys = import_module("botocore.credentials").Credentials(
        credentials.access_key_id, credentials.secret_access_key, credentials.session_token
    )
    utc = now.astimezone(UTC).replace(tzinfo=None)
    with patch("botocore.auth.get_current_datetime", return_value=utc):
        auth.SigV4Auth(keys, service, region).add_auth(theirs)
    return dict(theirs.headers.items())


def copy_of(request: HttpRequest) -> HttpRequest:
    return HttpRequest(request.method, request.url, dict(request.headers), request.body)


@pytest.mark.parametrize(
    ("method", "target", "headers", "body", "signature"),
    [case[1:] for case in SUITE],
    ids=[case[0] for case in SUITE],
)
def test_the_published_test_suite_is_reproduced(
    method: str, target: str, headers: dict[str, str], body: bytes, signature: str
) -> None:
    request = HttpRequest(method, f"https://example.amazonaws.com{target}", dict(headers), body)
    credentials = Credentials(*SUITE_KEY)
    theirs = botocore_signed(request, credentials, SUITE_TIME, "service", "us-east-1")

    SigV4Signer("service", "us-east-1").sign(request, credentials, now=SUITE_TIME)

    names = ";".join(sorted([*(name.lower() for name in headers), "host", "x-amz-date"]))
    assert request.headers["Authorization"] == (
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
        f"SignedHeaders={names}, Signature={signature}"
    )
    assert request.headers == theirs


def test_the_published_session_token_example_is_reproduced() -> None:
    """post-sts-header-before of the test suite."""
    request = HttpRequest("POST", "https://example.amazonaws.com/")
    SigV4Signer("service", "us-east-1").sign(
        request, Credentials(*SUITE_KEY, SUITE_TOKEN), now=SUITE_TIME
    )
    assert request.headers["X-Amz-Security-Token"] == SUITE_TOKEN
    assert request.headers["Authorization"].endswith(
        "SignedHeaders=host;x-amz-date;x-amz-security-token, "
        "Signature=85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead"
    )


def test_the_documented_iam_example_is_reproduced() -> None:
    """The ListUsers request of the AWS General Reference's signing walk-through."""
    request = HttpRequest(
        "GET",
        "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08",
        {"Content-Type": f"{FORM}; charset=utf-8"},
    )
    SigV4Signer("iam", "us-east-1").sign(request, Credentials(*SUITE_KEY), now=SUITE_TIME)
    assert request.headers["Authorization"].endswith(
        "SignedHeaders=content-type;host;x-amz-date, "
        "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    )


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8)
ORIGINS = st.sampled_from(
    [
        "https://imagebuilder.us-east-1.amazonaws.com",
        "https://Example.COM",
        "https://example.com:443",
        "http://example.com:443",
        "http://example.com:80",
        "HTTPS://example.com:8443",
        "https://user:pass@example.com",
        "https://user@EXAMPLE.com:0443",
        "https://example.com:",
        "http://[::1]",
        "http://[::1]:8080",
        "https://[2001:DB8::1]:443",
        "http://127.0.0.1:5000",
    ]
)
SEGMENTS = st.one_of(
    st.sampled_from(
        ["", ".", "..", "...", ".hidden", "%2F", "%2f", "a b", "a+b", "~", "é", "a:b@c"]
    ),
    TEXT.map(lambda text: text.replace("?", "").replace("#", "")),
)
PATHS = st.one_of(
    st.just(""), st.lists(SEGMENTS, max_size=5).map(lambda parts: "/" + "/".join(parts))
)
QUERY_TEXT = st.one_of(
    st.sampled_from(["", "a", "A", "b", "a%20b", "a b", "a+b", "%C3%A9", "é", "==", "/?"]),
    TEXT.map(lambda text: text.replace("#", "").replace("&", "")),
)
PAIRS = st.one_of(QUERY_TEXT, st.tuples(QUERY_TEXT, QUERY_TEXT).map("=".join))
QUERIES = st.one_of(st.none(), st.lists(PAIRS, max_size=5).map("&".join))
FRAGMENTS = st.sampled_from(["", "", "", "#part", "#a/b?c"])
NAMES = st.sampled_from(
    [
        "Content-Type",
        "content-type",
        "Content-Length",
        "X-Custom",
        "x-custom",
        "X-CUSTOM",
        "Host",
        "User-Agent",
        "user-agent",
        "X-Amzn-Trace-Id",
        "traceparent",
        "Connection",
        "Expect",
        "Transfer-Encoding",
        "TE",
        "x-amz-date",
        "X-AMZ-DATE",
        "Date",
        "date",
        "authorization",
        "AUTHORIZATION",
        "X-Amz-Content-SHA256",
        "x-amz-content-sha256",
        "amz-sdk-request",
    ]
)
VALUES = st.one_of(
    st.sampled_from(["", "a", "a  b", " padded ", '"a   b"', "a\tb", "é", "UNSIGNED-PAYLOAD"]), TEXT
)
URLS = st.tuples(
    ORIGINS, PATHS, QUERIES.map(lambda query: "" if query is None else f"?{query}"), FRAGMENTS
).map("".join)
REQUESTS = st.builds(
    HttpRequest,
    st.sampled_from(["GET", "PUT", "POST", "DELETE", "get"]),
    URLS,
    st.dictionaries(NAMES, VALUES, max_size=6),
    st.binary(max_size=20),
)
KEYS = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=8)
CREDENTIALS = st.builds(Credentials, KEYS, KEYS, st.one_of(st.none(), KEYS))
TIMES = st.datetimes(
    min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)
)


@given(REQUESTS, CREDENTIALS, TIMES)
def test_any_request_is_signed_as_botocore_signs_it(
    request: HttpRequest, credentials: Credentials, now: datetime
) -> None:
    theirs = botocore_signed(request, credentials, now, "imagebuilder", "eu-west-1")
    SigV4Signer("imagebuilder", "eu-west-1").sign(request, credentials, now=now)
    assert request.headers == theirs


@given(REQUESTS, CREDENTIALS, CREDENTIALS, TIMES, TIMES)
def test_signing_again_gives_what_signing_once_gives(
    request: HttpRequest, first: Credentials, second: Credentials, then: datetime, now: datetime
) -> None:
    fresh = copy_of(request)
    signer = SigV4Signer("imagebuilder", "eu-west-1")
    signer.sign(request, first, now=then)
    signer.sign(request, second, now=now)
    SigV4Signer("imagebuilder", "eu-west-1").sign(fresh, second, now=now)
    assert request.headers == fresh.headers


@pytest.mark.parametrize("change", [str.lower, str.upper])
def test_an_earlier_signature_is_replaced_whatever_the_case_of_its_names(
    change: Callable[[str], str],
) -> None:
    names = ("Authorization", "X-Amz-Date", "X-Amz-Security-Token")
    request = HttpRequest("GET", "https://example.com/", {change(name): "old" for name in names})
    SigV4Signer("service", "us-east-1").sign(request, Credentials("id", "key", "new"))
    assert sorted(request.headers) == sorted(names)
    assert "old" not in request.headers.values()


def test_the_token_of_other_credentials_does_not_stay() -> None:
    request = HttpRequest("GET", "https://example.com/")
    signer = SigV4Signer("service", "us-east-1")
    signer.sign(request, Credentials("id", "key", "token"))
    signer.sign(request, Credentials("id", "key"))
    assert "X-Amz-Security-Token" not in request.headers
    assert "x-amz-security-token" not in request.headers["Authorization"]


def test_a_naive_time_is_utc_and_an_aware_one_is_converted() -> None:
    moments = [
        datetime(2015, 8, 30, 12, 36),
        datetime(2015, 8, 30, 14, 36, tzinfo=timezone(timedelta(hours=2))),
    ]
    signer = SigV4Signer("service", "us-east-1")
    for moment in moments:
        request = HttpRequest("GET", "https://example.com/")
        signer.sign(request, Credentials("id", "key"), now=moment)
        assert request.headers["X-Amz-Date"] == "20150830T123600Z"


def test_the_time_is_the_current_one_by_default() -> None:
    request = HttpRequest("GET", "https://example.com/")
    before = datetime.now(UTC).replace(microsecond=0)
    SigV4Signer("service", "us-east-1").sign(request, Credentials("id", "key"))
    stamp = datetime.strptime(request.headers["X-Amz-Date"] + "+0000", "%Y%m%dT%H%M%SZ%z")
    assert before <= stamp <= datetime.now(UTC)


def test_a_request_with_an_unsigned_payload_is_signed_as_such() -> None:
    body = {"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD"}
    signer = SigV4Signer("service", "us-east-1")
    signatures: set[str] = set()
    for content in (b"one", b"two"):
        request = HttpRequest("PUT", "https://example.com/", dict(body), content)
        signer.sign(request, Credentials("id", "key"), now=SUITE_TIME)
        assert request.headers["X-Amz-Content-SHA256"] == "UNSIGNED-PAYLOAD"
        signatures.add(request.headers["Authorization"])
    assert len(signatures) == 1


def test_the_derived_key_follows_the_secret_and_the_day() -> None:
    signer = SigV4Signer("service", "us-east-1")
    for secret in ("one", "two", "one"):
        for day in (1, 2, 1):
            now = datetime(2024, 1, day, tzinfo=UTC)
            request = HttpRequest("GET", "https://example.com/")
            credentials = Credentials("id", secret)
            theirs = botocore_signed(request, credentials, now, "service", "us-east-1")
            signer.sign(request, credentials, now=now)
            assert request.headers == theirs


@given(st.binary(max_size=200), st.lists(st.binary(max_size=200), max_size=3))
@example(b"\x0b" * 20, [b"Hi There"])
@example(b"Jefe", [b"what do ya want for nothing?"])
@example(b"\xaa" * 131, [b"Test Using Larger Than Block-Size Key - Hash Key First"])
def test_a_key_gives_the_codes_of_hmac(key: bytes, texts: list[bytes]) -> None:
    """The examples are the test cases 1, 2 and 6 of RFC 4231."""
    ours = HmacKey(key)
    for text in texts:
        assert ours.digest(text) == hmac.digest(key, text, "sha256")


def test_threads_that_sign_with_different_credentials_do_not_disturb_each_other() -> None:
    signer = SigV4Signer("service", "us-east-1")
    results: dict[str, set[str]] = {"one": set(), "two": set()}

    def work(secret: str) -> None:
        for _ in range(200):
            request = HttpRequest("GET", f"https://{secret}.example.com/")
            signer.sign(request, Credentials("id", secret), now=SUITE_TIME)
            results[secret].add(request.headers["Authorization"])

    threads = [threading.Thread(target=work, args=(secret,)) for secret in results for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for secret, seen in results.items():
        request = HttpRequest("GET", f"https://{secret}.example.com/")
        credentials = Credentials("id", secret)
        theirs = botocore_signed(request, credentials, SUITE_TIME, "service", "us-east-1")
        assert seen == {theirs["Authorization"]}


def test_the_body_and_the_url_are_left_as_they_are() -> None:
    request = HttpRequest("POST", "https://example.com/a//b?b=1&a=2", {"Host": "other"}, b"{}")
    SigV4Signer("service", "us-east-1").sign(request, Credentials("id", "key"))
    assert (request.method, request.url, request.body) == (
        "POST",
        "https://example.com/a//b?b=1&a=2",
        b"{}",
    )
    assert request.headers["Host"] == "other"


def test_a_scope_that_cannot_be_one_is_refused_with_all_its_problems() -> None:
    with pytest.raises(ConfigurationError) as caught:
        SigV4Signer("image builder", "us/east\r\n")
    assert len(caught.value.problems) == 2
    assert "'image builder'" in caught.value.problems[0]
    assert "region" in caught.value.problems[1]
