"""Whatever an answer is made of, a call ends in a response or in an error of the package.

Answers of all six protocols: good ones, damaged in any place, and the documents that parsers are
attacked with. None may end in the exception of a parser, nor take memory out of proportion.
"""

from __future__ import annotations

import struct
import tracemalloc
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import example, given, settings, strategies as st

import imagebuilder
from tests.oracle.emitted import package_of, served_package_of

if TYPE_CHECKING:
    from collections.abc import Mapping


class Spoken(NamedTuple):
    """An operation of a service that speaks a protocol, and answers to it."""

    service: str
    operation: str
    parameters: Mapping[str, Any]
    good: bytes
    error: bytes
    headers: Mapping[str, str] = {}


def text(value: str) -> bytes:
    """Return a text in CBOR (RFC 8949), shorter than 24 bytes or than 256."""
    data = value.encode()
    return (bytes([0x60 + len(data)]) if len(data) < 24 else bytes([0x78, len(data)])) + data


#: A map without an end, with arrays of doubles and of times, which are tagged.
CBOR = b"".join(
    (
        b"\xbf",
        *(text("MetricDataResults"), b"\x81\xa4"),
        *(text("Id"), text("m1"), text("StatusCode"), text("Complete")),
        *(text("Timestamps"), b"\x81\xc1\x1a\x60\x00\x00\x00"),
        *(text("Values"), b"\x83\xfb", struct.pack(">d", 1.5), b"\xf9\x3c\x00\x01"),
        *(text("Messages"), b"\x9f\xa2", text("Code"), text("x"), text("Value"), b"\x7f"),
        *(text("in "), text("parts"), b"\xff\xff"),
        *(text("NextToken"), text("more"), b"\xff"),
    )
)

SPOKEN: dict[str, Spoken] = {
    "rest-json": Spoken(
        "imagebuilder",
        "ListWorkflowExecutions",
        {"imageBuildVersionArn": "arn:aws:imagebuilder:us-west-2:111122223333:image/x/1.0.0/1"},
        b'{"requestId": "r", "workflowExecutions": [{"status": "FAILED", "totalStepCount": 2, '
        b'"message": "\\u00fc", "startTime": "2026-01-02T03:04:05Z", "tags": {"a": null}}], '
        b'"nextToken": "more"}',
        b'{"message": "no", "__type": "InvalidRequestException"}',
        {"x-amzn-errortype": "InvalidRequestException:http://internal/"},
    ),
    "json": Spoken(
        "ssm",
        "GetParameter",
        {"Name": "x"},
        b'{"Parameter": {"Name": "x", "Value": "\\ud83d\\ude00", "Version": 3, '
        b'"LastModifiedDate": 1.7e9, "Selector": ":3"}}',
        b'{"__type": "com.amazonaws.ssm#ParameterNotFound", "message": "no"}',
    ),
    "query": Spoken(
        "sts",
        "AssumeRole",
        {"RoleArn": "arn:aws:iam::111122223333:role/x", "RoleSessionName": "me"},
        b'<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>'
        b"<Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>s</SecretAccessKey>"
        b"<SessionToken>t&amp;&#x20;</SessionToken><Expiration>2026-01-02T03:04:05Z</Expiration>"
        b"</Credentials><PackedPolicySize>6</PackedPolicySize></AssumeRoleResult>"
        b"<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></AssumeRoleResponse>",
        b"<ErrorResponse><Error><Type>Sender</Type><Code>PackedPolicyTooLarge</Code>"
        b"<Message>no</Message></Error><RequestId>r</RequestId></ErrorResponse>",
    ),
    "ec2": Spoken(
        "ec2",
        "DescribeImages",
        {},
        b"<?xml version='1.0' encoding='UTF-8'?><DescribeImagesResponse><requestId>r</requestId>"
        b"<imagesSet><item><imageId>ami-1</imageId><isPublic>true</isPublic><blockDeviceMapping>"
        b"<item><ebs><volumeSize>8</volumeSize></ebs></item></blockDeviceMapping><tagSet/>"
        b"<!-- a comment --><name><![CDATA[<n>]]></name></item></imagesSet>"
        b"</DescribeImagesResponse>",
        b"<Response><Errors><Error><Code>InvalidAMIID.Malformed</Code><Message>no</Message></Error>"
        b"</Errors><RequestID>r</RequestID></Response>",
    ),
    "rest-xml": Spoken(
        "s3",
        "ListObjectsV2",
        {"Bucket": "bucket"},
        b'<?xml version="1.0" encoding="UTF-8"?>\n'
        b'<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name>'
        b"<KeyCount>1</KeyCount><IsTruncated>false</IsTruncated><EncodingType>url</EncodingType>"
        b"<Contents><Key>a%20b</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified>"
        b"<Size>12</Size></Contents><CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes>"
        b"</ListBucketResult>",
        b"<Error><Code>NoSuchBucket</Code><Message>no</Message><BucketName>b</BucketName></Error>",
    ),
    "cbor": Spoken(
        "cloudwatch",
        "GetMetricData",
        {"MetricDataQueries": [], "StartTime": 0, "EndTime": 1},
        CBOR,
        b"\xa2" + text("__type") + text("aws#InvalidNextToken") + text("message") + text("no"),
        {"smithy-protocol": "rpc-v2-cbor", "content-type": "application/cbor"},
    ),
}

ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
#: What parsers are attacked with, whatever they read.
ATTACKS: tuple[bytes, ...] = (
    b"",
    b" ",
    b"\0",
    b"null",
    b"[]",
    b"0",
    b'"x"',
    b"NaN",
    b"1" * 100_000,
    b'{"a": 1' + b"0" * 5_000 + b"}",
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b'{"nextToken": "a", "nextToken": "b", "nextToken": 3}',
    b'{"nextToken": "\\ud800"}',
    b"\xef\xbb\xbf{}",
    "{}".encode("utf-16"),
    b'{"nextToken": "\xff\xfe"}',
    f'<!DOCTYPE x [<!ENTITY e0 "aaaaaaaaaa">{ENTITIES}]><x>&e11;</x>'.encode(),
    b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
    b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    b'<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x"> %p;]><x/>',
    b"<x>&undefined;</x>",
    b"<a>" * 100_000,
    b"<a>" * 100_000 + b"</a>" * 100_000,
    b"<x " + b" ".join(b'a%d="1"' % n for n in range(10_000)) + b"/>",
    b'<x a="1" a="2"/>',
    b'<?xml version="1.0" encoding="utf-7"?><x>+AGE-</x>',
    b'<?xml version="1.0" encoding="no-such"?><x/>',
    "<?xml version='1.0' encoding='utf-16'?><x/>".encode("utf-16"),
    b"<x>\xff</x>",
    b"<a/><b/>",
    b"<x:a xmlns='u'/>",
    # Lengths that nothing has, depth, ends and breaks without a beginning, tags, what is reserved.
    b"\x5b" + b"\xff" * 8,
    b"\x9b" + b"\xff" * 8,
    b"\xbb" + b"\x7f" + b"\xff" * 7,
    b"\x9a\x7f\xff\xff\xff" + b"\x00" * 100,
    b"\x81" * 100_000,
    b"\x9f" * 100_000,
    b"\xa1\x61a" * 50_000,
    b"\xc1" * 100_000,
    b"\xff",
    b"\xbf\xff",
    b"\xbf\x61a\xff",
    b"\xa1\x80\x00",
    b"\xa1\xa0\x00",
    b"\xa2\x61a\x01\x61a\x02",
    b"\x5f\x61a\xff",
    b"\x7f\x41a\xff",
    b"\x61\xff",
    b"\x1c",
    b"\xf8\x10",
    b"\xa1" + text("NextToken") + b"\xc1\xfb" + struct.pack(">d", 1e300),
    b"\xbf" + text("MetricDataResults") + b"\x81\xa1" + text("Timestamps") + b"\x81\xc1\xf9\x7e\x00"
    b"\xff",
)


class Answering:
    """A transport that answers one thing."""

    def __init__(self) -> None:
        self.answer: tuple[int, Mapping[str, str], bytes] = (200, {}, b"")
        self.response_type: Any = None

    def send(self, request: Any, **timeouts: float) -> Any:
        status, headers, body = self.answer
        return self.response_type(status, headers, body)

    def close(self) -> None:
        """Nothing is open."""


@cache
def client_of(protocol: str) -> tuple[Any, Any, Answering]:
    """Return the package, a client and its transport."""
    spoken = SPOKEN[protocol]
    package: Any = imagebuilder
    if protocol == "cbor":
        package = served_package_of(spoken.service, "smithy-rpc-v2-cbor")
    elif protocol != "rest-json":
        package = package_of(spoken.service, (spoken.operation,))
    transport = Answering()
    transport.response_type = package.HttpResponse
    keys = package.Credentials("AKIDEXAMPLE", "secret")
    client = package.Client(
        region="us-west-2", credentials=keys, transport=transport, max_attempts=1
    )
    return package, client, transport


def end_of(protocol: str, status: int, body: bytes, headers: Mapping[str, str]) -> Any:
    """Return the response to ``body``, or the package's error; anything else is raised."""
    package, client, transport = client_of(protocol)
    spoken = SPOKEN[protocol]
    transport.answer = (status, {**spoken.headers, **headers}, body)
    request_type = package.OPERATIONS[spoken.operation].request_type
    request = package.converter.structure(dict(spoken.parameters), request_type)
    try:
        response = client.send(request)
    except package.SdkError as raised:
        end: Any = raised
    else:
        end = response
        # What was made of it can be looked at.
        assert isinstance(response.to_json(), str)
    assert repr(end)
    assert str(end)
    return end


@pytest.mark.parametrize("protocol", SPOKEN)
def test_what_is_damaged_below_is_good_and_an_error(protocol: str) -> None:
    package, _, _ = client_of(protocol)
    spoken = SPOKEN[protocol]
    response = end_of(protocol, 200, spoken.good, {})
    assert type(response) is package.OPERATIONS[spoken.operation].response_type
    assert len(response.to_dict()) >= 1
    error = end_of(protocol, 400, spoken.error, {})
    assert isinstance(error, package.ApiError)
    assert error.message == "no"


DOCTYPE = "XML with a document type declaration, which is not accepted"

#: Damaged answers of success, and what is said of them.
SAID: list[tuple[str, bytes, str]] = [
    ("rest-json", b"[]", "the body is a JSON list, not a JSON object"),
    ("rest-json", b"null", "the body is a JSON null, not a JSON object"),
    ("rest-json", b"{} {}", "not JSON at line 1, column 4"),
    ("rest-json", b'{\n"a": nope}', "not JSON at line 2, column 6"),
    ("rest-json", b'{"nextToken": "\xff\xfe"}', "not UTF-8"),
    ("cbor", b"\xa1\x61", "not CBOR: it ends too early"),
    ("cbor", b"\xbf\x61a", "not CBOR: it ends too early"),
    ("cbor", b"\x9b" + b"\xff" * 8, "not CBOR: it ends too early"),
    ("cbor", b"\xa0\x00", "not CBOR: there is more behind the end"),
    ("cbor", b"\x80", "the body is a CBOR list, not a map"),
    ("cbor", b"\xf6", "the body is a CBOR null, not a map"),
    ("cbor", b"\xa1\x61a\x61\xff", "not CBOR: a text that is not UTF-8"),
    ("cbor", b"\xa1\x80\x00", "a key of a CBOR map is no text"),
    ("cbor", b"\xa2\x61a\x01\x61a\x02", "not CBOR: a map has a key twice"),
    ("cbor", b"\xa1\x61a\x5f\x61b\xff", "not CBOR: a piece of another kind"),
    ("cbor", b"\xa1\x61a\xf8\x10", "not CBOR: a simple value that is not defined"),
    ("cbor", b"\xa1\x61a\x1c", "not CBOR: a head that is not defined"),
    ("cbor", b"\xa1\x61a\xc2\x01", "not CBOR: a big number that is no bytes"),
    ("cbor", b"\xa1\x61a" * 300, "CBOR that is nested deeper than 256 items"),
    ("rest-xml", b"<a><b></a>", "not XML at line 1, column 8: mismatched tag"),
    ("rest-xml", b"<a>\n<b>", "not XML at line 2, column 3: no element found"),
    ("rest-xml", b"<a>" * 300, "XML that is nested deeper than 256 elements"),
    ("rest-xml", b"<!DOCTYPE a><a/>", DOCTYPE),
    (
        "rest-xml",
        b"<ListBucketResult><Name><b/></Name></ListBucketResult>",
        "an element holds elements where there should be text",
    ),
    ("query", b"<a/>", "the answer holds no element {operation}Result"),
    ("query", b"nope", "not XML at line 1, column 0: syntax error"),
    ("query", b"<!DOCTYPE a><a/>", DOCTYPE),
    ("ec2", b"<a>\xff</a>", "not XML at line 1, column 3: not well-formed (invalid token)"),
]


@pytest.mark.parametrize(("protocol", "body", "what"), SAID)
def test_what_is_said_of_a_damaged_answer_names_the_operation_the_fault_and_the_request(
    protocol: str, body: bytes, what: str
) -> None:
    package, _, _ = client_of(protocol)
    error = end_of(protocol, 200, body, {"x-amzn-requestid": "r-1"})
    assert isinstance(error, package.ResponseParseError)
    operation = SPOKEN[protocol].operation
    said = what.format(operation=operation)
    assert (
        str(error) == f"{operation}: the answer cannot be read: {said} (status 200, request id r-1)"
    )


@pytest.mark.parametrize("status", [200, 400, 503])
@pytest.mark.parametrize("protocol", SPOKEN)
def test_an_attack_ends_in_a_response_or_an_error_and_takes_little_memory(
    protocol: str, status: int
) -> None:
    end_of(protocol, status, SPOKEN[protocol].good, {})
    for attack in ATTACKS:
        tracemalloc.start()
        try:
            end_of(protocol, status, attack, {})
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        # What comes is held a few times, in bytes, in text and in values.
        assert peak < 4_000_000 + 60 * len(attack), attack[:60]


@st.composite
def damaged(draw: st.DrawFn, good: bytes) -> bytes:
    """Draw ``good`` with pieces that are missing, twice there, turned, or of something else."""
    data = bytearray(good)
    pieces = st.one_of(
        st.binary(max_size=12),
        st.sampled_from([b"<", b">", b"&#0;", b"]]>", b'"', b"\\", b"{", b"[", b"null", b"\xff"]),
        st.sampled_from([b"\x9f", b"\xbf", b"\xa1", b"\xfb", b"\xc1", b"\xf7", b"\x7f", b"1e999"]),
        st.sampled_from(ATTACKS).filter(lambda each: len(each) < 200),
    )
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + 40)))
        kind = draw(st.sampled_from(["cut", "twice", "replaced", "inserted", "turned", "ends"]))
        if kind == "cut":
            del data[start:end]
        elif kind == "twice":
            data[start:start] = data[start:end]
        elif kind == "replaced":
            data[start:end] = draw(pieces)
        elif kind == "inserted":
            data[start:start] = draw(pieces)
        elif kind == "turned":
            data[start:end] = bytes(reversed(data[start:end]))
        else:
            del data[start:]
    return bytes(data)


HEADERS = st.dictionaries(
    st.sampled_from(["content-type", "x-amzn-errortype", "x-amzn-query-error", "x-amz-id-2"]),
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20),
    max_size=2,
)


@pytest.mark.parametrize("protocol", SPOKEN)
@settings(max_examples=300)
@given(data=st.data())
def test_a_damaged_answer_ends_in_a_response_or_an_error(
    protocol: str, data: st.DataObject
) -> None:
    spoken = SPOKEN[protocol]
    status = data.draw(st.sampled_from([200, 200, 200, 204, 301, 400, 404, 500]))
    body = data.draw(damaged(spoken.good if status < 300 else spoken.error))
    end_of(protocol, status, body, data.draw(HEADERS))


@pytest.mark.parametrize("protocol", SPOKEN)
@settings(max_examples=150)
@given(status=st.integers(100, 999), body=st.binary(max_size=300), headers=HEADERS)
@example(status=200, body=b"", headers={})
def test_any_bytes_end_in_a_response_or_an_error(
    protocol: str, status: int, body: bytes, headers: dict[str, str]
) -> None:
    end_of(protocol, status, body, headers)
