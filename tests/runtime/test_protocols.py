"""What a protocol says of errors and requests, beyond what emitted code reads and writes."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from imagebuilder.runtime.http import HttpRequest, HttpResponse
from imagebuilder.runtime.operation import Operation
from imagebuilder.runtime.protocols import query, rest_json


def error(
    status: int = 400, body: bytes = b"", headers: dict[str, str] | None = None
) -> tuple[str, str]:
    said = rest_json.read_error(HttpResponse(status, headers, body))
    return said.code, said.message


# Smithy, aws.protocols#restJson1, "Operation error serialization": the three forms of the header.
@pytest.mark.parametrize(
    "header",
    [
        "FooError",
        "FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/",
        "aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral/",
        " FooError ",
        "aws.protocoltests.restjson#FooError",
    ],
)
@pytest.mark.parametrize("status", [400, 500])
@pytest.mark.parametrize("body", [b"", b'{"code": "Other", "__type": "Another"}', b"<html>"])
def test_the_code_in_the_header_goes_first(header: str, status: int, body: bytes) -> None:
    assert error(status, body, {"X-Amzn-Errortype": header})[0] == "FooError"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"code": "A", "Code": "B", "__type": "C"}', "A"),
        (b'{"Code": "B", "__type": "C"}', "B"),
        (b'{"__type": "aws.x#C:http://y"}', "C"),
        (b'{"__type": " C "}', "C"),
        (b'{"code": "", "__type": "C"}', "400"),
        (b'{"code": null, "Code": "B"}', "B"),
        (b'{"code": 7}', "7"),
        (b'{"code": {"a": 1}}', "400"),
        (b'{"code": ["A"], "__type": "C"}', "400"),
        (b"{}", "400"),
        (b"[]", "400"),
        (b"\xff", "400"),
        pytest.param(b"[" * 100_000, "400", id="deep"),
    ],
)
def test_without_a_header_the_code_is_in_the_body(body: bytes, code: str) -> None:
    assert error(400, body)[0] == code
    assert error(400, body, {"x-amzn-errortype": " "})[0] == "400"


@pytest.mark.parametrize(
    ("status", "body", "message"),
    [
        (400, b'{"message": "m", "Message": "M"}', "m"),
        (400, b'{"Message": "M"}', "M"),
        (400, b'{"message": 5}', "5"),
        (400, b"upstream connect error", "upstream connect error"),
        (400, b"<html>no</html>", "<html>no</html>"),
        (400, b"", ""),
        (503, b"", "Service Unavailable"),
        (502, b"<html>\n</html>", "Bad Gateway"),
        (599, b"", ""),
    ],
)
def test_the_message_is_the_services_or_what_there_is(
    status: int, body: bytes, message: str
) -> None:
    assert error(status, body) == (str(status), message)


def test_an_error_that_is_written_is_read_back() -> None:
    answer = rest_json.write_error(
        code="NoSuchThing",
        message="gone",
        status=404,
        request_id="r-1",
        members={
            "thingId": 7,
            "since": datetime(2026, 1, 1, tzinfo=UTC),
            "seal": b"\x00",
            "hints": ["a", {"b": None}],
        },
    )
    said = rest_json.read_error(answer)
    assert (answer.status, said.code, said.message) == (404, "NoSuchThing", "gone")
    assert rest_json.read_request_id(answer) == "r-1"
    assert json.loads(answer.body) == said.data
    assert said.data == {
        "message": "gone",
        "thingId": 7,
        "since": 1767225600,
        "seal": "AA==",
        "hints": ["a", {"b": None}],
    }


TABLE = {
    name: Operation(name, name.lower(), http, load=lambda _: None)
    for name, http in {
        "List": ("POST", "/List"),
        "Get": ("GET", "/things/{id}"),
        "GetAll": ("GET", "/things/all"),
        "Tags": ("GET", "/tags/{arn+}"),
        "Put": ("PUT", "/things/{id}"),
        "Buckets": ("GET", "/{bucket}"),
        "Acl": ("GET", "/{bucket}?acl"),
        "Version2": ("GET", "/{bucket}?list-type=2"),
    }.items()
}


@pytest.mark.parametrize(
    ("method", "url", "name"),
    [
        ("POST", "https://h.example/List", "List"),
        ("POST", "https://h.example/base/List?x=1", "List"),
        ("POST", "/List", "List"),
        ("GET", "https://h.example/List", "Buckets"),
        ("GET", "https://h.example/things/1", "Get"),
        ("PUT", "https://h.example/things/all", "Put"),
        ("GET", "https://h.example/things/all", "GetAll"),
        ("GET", "https://h.example/tags/arn:aws:x/a/b", "Tags"),
        ("GET", "https://h.example/one?acl", "Acl"),
        ("GET", "https://h.example/one?acl=&x=1", "Acl"),
        ("GET", "https://h.example/one?list-type=2", "Version2"),
        ("GET", "https://h.example/one?list-type=3", "Buckets"),
        ("DELETE", "https://h.example/things/1", None),
        ("POST", "https://h.example/", None),
    ],
)
def test_a_request_is_of_the_operation_whose_target_it_has(
    method: str, url: str, name: str | None
) -> None:
    found = rest_json.operation_of(HttpRequest(method, url), TABLE)
    assert (None if found is None else found.name) == name


def test_tokens_are_ignored_wherever_they_are_bound() -> None:
    def key(url: str, body: bytes) -> object:
        request = HttpRequest("PUT", url, {"Authorization": "secret"}, body)
        return rest_json.request_key(request, ignoring=frozenset({"token"}))

    assert key("https://a/x?token=1&y=2", b"{}") == key("https://b/x?y=2&token=3", b"{}")
    assert key("https://a/x", b'{"token": 1, "y": 2}') == key("https://a/x", b'{"y": 2.0}')
    assert key("https://a/x", b'{"y": {"token": 1}}') != key("https://a/x", b'{"y": {"token": 2}}')


def test_of_a_page_of_any_length_an_error_shows_the_beginning() -> None:
    page = b"<html><p>" + b"<br>\xc3\xa9" * 100_000
    for protocol in (query, rest_json):
        message = protocol.read_error(HttpResponse(403, {}, page)).message
        assert message.startswith("<html><p><br>\xe9<br>")
        assert message.endswith("... (600009 bytes)")
        assert len(message) < 2100
