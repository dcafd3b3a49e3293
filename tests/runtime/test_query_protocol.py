"""AWS Query at run time: errors, request ids, and which operation a request is.

The error documents are those of Smithy's specification of ``aws.protocols#awsQuery`` and
``aws.protocols#ec2Query``; what is read of them, botocore reads too.
"""

from __future__ import annotations

from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest

from imagebuilder.runtime.codecs.form import to_form
from imagebuilder.runtime.http import HttpRequest, HttpResponse
from imagebuilder.runtime.protocols import ErrorAnswer, query

_parsers: Any = import_module("botocore.parsers")

QUERY_ERROR = """<ErrorResponse xmlns="https://example.com/">
    <Error>
        <Type>Sender</Type>
        <Code>InvalidGreeting</Code>
        <Message>Hi</Message>
        <AnotherSetting>setting</AnotherSetting>
    </Error>
    <RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId>
</ErrorResponse>"""
EC2_ERROR = """<?xml version="1.0" encoding="UTF-8"?>
<Response>
    <Errors>
        <Error>
            <Code>InvalidInstanceID.Malformed</Code>
            <Message>Hi</Message>
            <AnotherSetting>setting</AnotherSetting>
        </Error>
        <Error><Code>Other</Code></Error>
    </Errors>
    <RequestID>foo-id</RequestID>
</Response>"""


def read(
    body: str | bytes, status: int = 400, headers: dict[str, str] | None = None
) -> ErrorAnswer:
    raw = body.encode() if isinstance(body, str) else body
    return query.read_error(HttpResponse(status, headers or {}, raw))


@pytest.mark.parametrize(
    ("parser", "body"),
    [
        ("query", QUERY_ERROR),
        ("ec2", EC2_ERROR.replace("<Error><Code>Other</Code></Error>", "")),
        ("query", QUERY_ERROR.replace("<Message>Hi</Message>", "")),
        ("query", QUERY_ERROR.replace("Hi", "a &lt;b&gt; é")),
    ],
)
def test_code_message_and_request_id_are_those_that_botocore_reads(parser: str, body: str) -> None:
    response = {"status_code": 400, "headers": {}, "body": body.encode()}
    expected = _parsers.create_parser(parser).parse(response, None)
    found = read(body)
    assert found.code == expected["Error"]["Code"]
    assert found.message == expected["Error"].get("Message", "")
    assert found.request_id == expected["ResponseMetadata"]["RequestId"]
    assert found.data.text("AnotherSetting") == "setting"


def test_of_several_errors_the_first_is_read() -> None:
    assert read(EC2_ERROR).code == "InvalidInstanceID.Malformed"


@pytest.mark.parametrize(
    ("status", "body", "code", "message"),
    [
        (503, b"", "503", "Service Unavailable"),
        (502, b"  <html><body>Bad</body></html>", "502", "Bad Gateway"),
        (403, b"<html><p>no</html>", "403", "<html><p>no</html>"),
        (403, b"Access denied", "403", "Access denied"),
        (400, b"\xff\xfe", "400", "\ufffd\ufffd"),
        (404, b"<html><p>no</p></html>", "404", "<html><p>no</p></html>"),
        (400, b"<ErrorResponse/>", "400", "<ErrorResponse/>"),
        (400, b"<a><Error><Code> </Code><Message>m</Message></Error></a>", "400", "m"),
        (400, b"<a><Error><Code><x/></Code><Message>m</Message></Error></a>", "400", "m"),
        (400, b"<a><Error><Code>C</Code><Message><x/></Message></Error></a>", "C", ""),
        (400, b"<a><Error>text</Error></a>", "400", "<a><Error>text</Error></a>"),
        (400, b"<Error><Code>Bare</Code><Message>m</Message></Error>", "Bare", "m"),
        (400, b"<a><Error><Code>Small</Code><message>m</message></Error></a>", "Small", "m"),
        (400, b"<!DOCTYPE a><a><Code>X</Code></a>", "400", "<!DOCTYPE a><a><Code>X</Code></a>"),
    ],
)
def test_an_answer_that_is_no_error_document_is_an_error_all_the_same(
    status: int, body: bytes, code: str, message: str
) -> None:
    found = read(body, status)
    assert (found.code, found.message) == (code, message)


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ({"x-amzn-RequestId": "h"}, "<r><RequestId>b</RequestId></r>", "h"),
        ({}, "<r><ResponseMetadata><RequestId>b</RequestId></ResponseMetadata></r>", "b"),
        ({}, "<r><requestId>ec2</requestId></r>", "ec2"),
        ({}, "<r><RequestID>ec2</RequestID></r>", "ec2"),
        ({}, "<r/>", None),
        ({}, "", None),
        ({}, "no XML", None),
        ({}, "<r><RequestId><x/></RequestId></r>", None),
    ],
)
def test_the_request_id_is_in_a_header_or_in_the_body(
    headers: dict[str, str], body: str, expected: str | None
) -> None:
    assert query.read_request_id(HttpResponse(200, headers, body.encode())) == expected


def test_an_error_that_is_written_is_read_back_by_botocore_too() -> None:
    answer = query.write_error(
        code="X.Y",
        message="a <b> & é\n",
        status=409,
        request_id="id-1",
        members={
            "Status": "s",
            "When": datetime(2014, 4, 29, 18, 30, 38, tzinfo=UTC),
            "Flag": True,
            "Blob": b"value",
            "List": ["a", "b"],
            "Nested": {"n": 5, "absent": None},
        },
    )
    found = query.read_error(answer)
    assert (found.code, found.message, found.request_id) == ("X.Y", "a <b> & é\n", "id-1")
    assert [found.data.text(name) for name in ("Type", "Status", "When", "Flag", "Blob")] == [
        "Sender",
        "s",
        "2014-04-29T18:30:38Z",
        "true",
        "dmFsdWU=",
    ]
    assert found.data.texts("List") == ["a", "b"]
    nested = found.data.child("Nested")
    assert nested is not None
    assert nested.members() == {"n": "5"}
    parsed = _parsers.create_parser("query").parse(
        {"status_code": answer.status, "headers": answer.headers, "body": answer.body}, None
    )
    assert parsed["Error"]["Code"] == "X.Y"
    assert parsed["ResponseMetadata"]["RequestId"] == "id-1"


def test_a_server_is_at_fault_for_its_own_statuses() -> None:
    answer = query.write_error(code="X", message="", status=500, request_id="i", members={})
    assert query.read_error(answer).data.text("Type") == "Receiver"


# -- requests -------------------------------------------------------------------------------------


class Operation:
    def __init__(self, name: str) -> None:
        self.name = name


OPERATIONS: Any = {name: Operation(name) for name in ("GetUser", "ListUsers")}


def request(
    body: bytes, url: str = "https://iam.amazonaws.com/", method: str = "POST"
) -> HttpRequest:
    return HttpRequest(method, url, {}, body)


def test_the_operation_is_the_action_of_the_form() -> None:
    assert (
        query.operation_of(request(to_form("GetUser", "1", {})), OPERATIONS)
        is (OPERATIONS["GetUser"])
    )
    got = request(b"", "https://x/?Version=1&Action=ListUsers", "GET")
    assert query.operation_of(got, OPERATIONS) is OPERATIONS["ListUsers"]
    for other in (b"Action=Other", b"", b"\xff", b"Action"):
        assert query.operation_of(request(other), OPERATIONS) is None


def test_requests_are_the_same_whatever_the_order_of_their_pairs_and_the_encoding_of_a_space() -> (
    None
):
    def key(body: bytes, ignoring: frozenset[str] = frozenset()) -> object:
        return query.request_key(request(body), ignoring=ignoring)

    assert key(b"Action=A&x=a%20b") == key(b"x=a+b&Action=A")
    assert key(b"Action=A&x=1") != key(b"Action=A&x=2")
    assert key(b"Action=A&x=1") != key(b"Action=A")
    token = frozenset({"ClientToken"})
    assert key(b"Action=A&ClientToken=1", token) == key(b"ClientToken=2&Action=A", token)
    assert key(b"Action=A&Other.ClientToken=1", token) != key(b"Action=A", token)


def test_a_request_is_shown_a_pair_a_line() -> None:
    assert query.request_lines(request(b"b=2&Action=A&a=%26")) == [
        "POST /",
        "Action=A",
        "a=&",
        "b=2",
    ]
