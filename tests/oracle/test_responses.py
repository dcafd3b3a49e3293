"""What the emitted client makes of answers, against what botocore's parser makes of them."""

from __future__ import annotations

import json
from http import HTTPStatus
from http.client import responses
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

import imagebuilder
from tests.oracle.answers import Answer, answers, damaged_answers
from tests.oracle.peers import Peers, normal
from tests.oracle.shapes import smallest

PEERS = Peers(imagebuilder, "imagebuilder")
JSON = {"Content-Type": "application/json", "x-amzn-RequestId": "an-id"}
ERRORS = sorted(shape.name for shape in PEERS.model.error_shapes)
CONVERTER: Any = PEERS.package.converter


def minimal_request(operation: str) -> Any:
    return PEERS.request(operation, smallest(PEERS.input_shape(operation)))


def ours(operation: str, answer: Answer) -> Any:
    return CONVERTER.unstructure(PEERS.response(minimal_request(operation), answer))


def theirs(operation: str, answer: Answer) -> Any:
    parsed = PEERS.parsed(PEERS.output_shape(operation), answer)
    del parsed["ResponseMetadata"]
    return parsed


def assert_same(operation: str, answer: Answer) -> None:
    shape = PEERS.output_shape(operation)
    assert normal(ours(operation, answer), shape) == normal(theirs(operation, answer), shape)


@pytest.mark.parametrize("operation", PEERS.operations)
@settings(max_examples=25)
@given(data=st.data())
def test_any_answer_gives_the_data_that_botocore_gives(operation: str, data: st.DataObject) -> None:
    answer = data.draw(answers(PEERS.output_shape(operation)))
    assert_same(operation, answer)
    response = PEERS.response(minimal_request(operation), answer)
    metadata = response.response_metadata
    assert (metadata.status_code, metadata.request_id) == (answer.status, "an-id")


@pytest.mark.parametrize("operation", PEERS.operations)
@settings(max_examples=12)
@given(data=st.data())
def test_what_botocore_could_return_goes_round_through_the_converter(
    operation: str, data: st.DataObject
) -> None:
    shape = PEERS.output_shape(operation)
    parsed = theirs(operation, data.draw(answers(shape)))
    response_type = imagebuilder.OPERATIONS[operation].response_type
    structured = CONVERTER.structure(parsed, response_type)
    assert normal(CONVERTER.unstructure(structured), shape) == normal(parsed, shape)
    assert CONVERTER.structure(CONVERTER.unstructure(structured), response_type) == structured


@pytest.mark.parametrize("operation", PEERS.operations)
@settings(max_examples=35)
@given(data=st.data())
def test_a_damaged_answer_is_refused_or_read_as_botocore_reads_it(
    operation: str, data: st.DataObject
) -> None:
    shape = PEERS.output_shape(operation)
    answer = data.draw(damaged_answers(shape))
    try:
        read = ours(operation, answer)
    except imagebuilder.ResponseParseError:
        return
    if not shape.members:
        # Nothing is expected of the body, so nothing is read of it, whatever it is.
        assert read == {}
        return
    assert normal(read, shape) == normal(theirs(operation, answer), shape)


#: Answers that botocore reads as one without any members, and why we refuse them.
NOT_AN_ANSWER: list[tuple[bytes, str]] = [
    (
        b"<html><body>Sign in</body></html>",
        "a captive portal or proxy has answered, not the service",
    ),
    (b"not JSON", "whatever it is, it is not the service's answer"),
    (b'{"imageVersionList": [', "the rest has been lost on the way"),
]


@pytest.mark.parametrize(("body", "why"), NOT_AN_ANSWER)
def test_a_body_that_is_no_answer_is_refused_though_botocore_reads_it_as_empty(
    body: bytes, why: str
) -> None:
    answer = Answer(200, JSON, body)
    assert theirs("ListImages", answer) == {}
    with pytest.raises(imagebuilder.ResponseParseError, match="ListImages") as caught:
        ours("ListImages", answer)
    error = caught.value
    assert (error.operation_name, error.status_code) == ("ListImages", 200), why
    assert error.request_id == "an-id"


@pytest.mark.parametrize("body", [b"[]", b'"text"', b"1", b"true", b'[{"requestId": "x"}]'])
def test_a_body_that_is_no_object_is_refused_where_botocore_breaks_off(body: bytes) -> None:
    answer = Answer(200, JSON, body)
    with pytest.raises(AttributeError):
        theirs("ListImages", answer)
    with pytest.raises(imagebuilder.ResponseParseError, match="not a JSON object"):
        ours("ListImages", answer)


def test_an_enum_value_that_is_no_string_is_refused_though_botocore_passes_it_on() -> None:
    answer = Answer(200, JSON, b'{"imageVersionList": [{"platform": 1}]}')
    assert theirs("ListImages", answer) == {"imageVersionList": [{"platform": 1}]}
    with pytest.raises(imagebuilder.ResponseParseError):
        ours("ListImages", answer)


# -- errors ---------------------------------------------------------------------------------------


def raised(answer: Answer) -> Any:
    """Return the exception that our client raises for ``answer``."""
    with pytest.raises(imagebuilder.ApiError) as caught:
        ours("ListImages", answer)
    return caught.value


def read_by_botocore(answer: Answer) -> tuple[Any, Any] | None:
    """Return code and message, ``None`` where botocore itself breaks off."""
    try:
        error = PEERS.parsed(PEERS.output_shape("ListImages"), answer)["Error"]
    except (AttributeError, RecursionError, TypeError, ValueError):
        return None
    return error["Code"], error["Message"]


def without_null_codes(body: bytes) -> bytes:
    """Return ``body`` without the members of it that should hold a code and are null."""
    try:
        members = json.loads(body)
        nulls = [name for name in ("__type", "code", "Code") if members.get(name, "") is None]
    except (AttributeError, RecursionError, ValueError):
        return body
    for name in nulls:
        del members[name]
    return json.dumps(members).encode() if nulls else body


def expected_of(answer: Answer) -> tuple[str, str] | None:
    """Return code and message as we have them, ``None`` where botocore itself breaks off.

    What we do on purpose: an error is never without a code, its status serves as one; a null is no
    code, and does not hide one; a structure or a list is none either; code and message are strings
    whatever they are in the body; a code, or a message that is no JSON, has no white space around
    it; and a code in the header counts though a 5xx answer has no body (Smithy, "Operation error
    serialization").
    """
    read = read_by_botocore(answer._replace(body=without_null_codes(answer.body)))
    if read is None:
        return None
    code, message = read
    if isinstance(code, dict | list):
        code = ""
    header = answer.headers.get("x-amzn-errortype")
    if header is not None and code == str(answer.status):
        code = header.partition(":")[0].rpartition("#")[2]
        message = "" if message == responses.get(answer.status) else message
    if message is not None and answer.body.strip() == str(message).strip().encode():
        message = message.strip()
    return str(code).strip() or str(answer.status), "" if message is None else str(message)


def assert_same_error(answer: Answer) -> None:
    error, expected = raised(answer), expected_of(answer)
    assert (error.status_code, error.request_id) == (answer.status, "an-id")
    assert error.operation_name == "ListImages"
    assert error.code in str(error)
    if expected is not None:
        assert (error.code, error.message) == expected
    modelled = getattr(imagebuilder, error.code, None) if error.code in ERRORS else None
    fallback = (
        imagebuilder.ServerFaultError if answer.status >= 500 else imagebuilder.ClientFaultError
    )
    assert type(error) is (modelled or fallback)


def spellings(code: str) -> list[tuple[dict[str, str], dict[str, Any]]]:
    """Return every way to say ``code``: headers and members of the body."""
    full = f"aws.imagebuilder#{code}:http://internal.amazon.com/coral/com.amazon.coral.service/"
    names = [code, f"{code}:http://example.com/", f"com.amazon#{code}", full]
    return [
        *(({"x-amzn-errortype": name}, {}) for name in names),
        *(({"X-Amzn-ErrorType": name}, {"__type": "Other", "code": "Other"}) for name in names[:1]),
        *(({}, {key: name}) for key in ("__type", "code", "Code") for name in names),
        ({}, {"__type": code, "code": None}),
        ({}, {"__type": "Other", "code": code}),
        ({}, {"code": code, "Code": "Other"}),
        ({}, {"Code": code, "__type": "Other"}),
    ]


@pytest.mark.parametrize("code", [*ERRORS, "NotInTheModelException"])
def test_every_spelling_of_an_error_code_gives_its_exception(code: str) -> None:
    for status in (400, 403, 404, 409, 429, 500, 503):
        for headers, members in spellings(code):
            for message in ({"message": "why"}, {"Message": "why"}, {}, {"message": ""}):
                body = json.dumps({**members, **message}).encode()
                answer = Answer(status, {**JSON, **headers}, body)
                assert raised(answer).code == code
                assert_same_error(answer)


def test_every_modelled_error_is_an_exception_of_its_own_below_its_fault() -> None:
    for shape in PEERS.model.error_shapes:
        cls = getattr(imagebuilder, shape.name)
        status = shape.metadata["error"]["httpStatusCode"]
        fault = imagebuilder.ServerFaultError if status >= 500 else imagebuilder.ClientFaultError
        assert cls.__mro__[:2] == (cls, fault)


NO_PROPER_ERRORS = [
    *(b"", b" \n", b"{}", b"null", b"[]", b'"text"', b"1", b"{", b"\xff\xfe", b"text"),
    *(b"<html><body>Bad Gateway</body></html>", b"\n<html>", b"<HTML>", b"<?xml?><Error/>"),
    *(b'{"__type": null}', b'{"__type": 1}', b'{"code": 7}', b'{"Code": {}}', b'{"code": ""}'),
    *(b'{"message": null}', b'{"message": 1}', b'{"message": {"a": 1}}', b'{"__type": ""}'),
    *(b'{"message": "a", "Message": "b"}', b'{"message": "\xff"}'),
]


@pytest.mark.parametrize("body", NO_PROPER_ERRORS, ids=lambda body: repr(body[:20]))
def test_an_answer_without_a_proper_error_is_the_error_that_botocore_reads(body: bytes) -> None:
    for status in (301, 302, 400, 404, 413, 500, 502, 503, 504, 599):
        for headers in ({}, {"x-amzn-errortype": "ForbiddenException"}, {"x-amzn-errortype": ""}):
            assert_same_error(Answer(status, {**JSON, **headers}, body))


def test_an_error_that_nests_too_deep_to_be_read_is_the_one_that_botocore_reads() -> None:
    for status in (400, 500):
        assert_same_error(Answer(status, {**JSON}, b"[" * 100_000))


_CODES: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from([*ERRORS, "Unknown"]),
    st.text(max_size=8),
    st.none(),
    st.integers(),
    st.just({}),
)


@settings(max_examples=300)
@given(
    status=st.sampled_from([s.value for s in HTTPStatus if s >= HTTPStatus.BAD_REQUEST]),
    header=st.none() | st.sampled_from([*ERRORS, "x#y:z", "", ":", "#"]),
    members=st.dictionaries(
        st.sampled_from(["__type", "code", "Code", "message", "Message", "x"]), _CODES
    ),
)
def test_any_error_is_the_one_that_botocore_reads(
    status: int, header: str | None, members: dict[str, Any]
) -> None:
    headers = {} if header is None else {"x-amzn-errortype": header}
    assert_same_error(Answer(status, {**JSON, **headers}, json.dumps(members).encode()))


@settings(max_examples=100)
@given(
    status=st.integers(301, 599),
    body=st.binary(max_size=30),
    header=st.none() | st.sampled_from(ERRORS),
)
def test_whatever_an_error_holds_only_errors_of_this_package_escape(
    status: int, body: bytes, header: str | None
) -> None:
    headers = {} if header is None else {"x-amzn-errortype": header}
    assert_same_error(Answer(status, {**JSON, **headers}, body))


def test_the_modelled_members_of_an_error_are_those_that_botocore_reads() -> None:
    for shape in PEERS.model.error_shapes:
        body = json.dumps({"message": "why", "unknown": 1}).encode()
        answer = Answer(400, {**JSON, "x-amzn-errortype": shape.name}, body)
        assert CONVERTER.unstructure(raised(answer)) == PEERS.parsed(shape, answer)


def test_botocore_says_what_it_cannot_read() -> None:
    # The comparison above is worth something only while botocore reads errors at all.
    parse_error = import_module("botocore.parsers").ResponseParserError
    assert issubclass(parse_error, Exception)
    assert read_by_botocore(Answer(400, JSON, b'{"__type": "X", "message": "m"}')) == ("X", "m")
    assert read_by_botocore(Answer(400, JSON, b"[]")) is None
