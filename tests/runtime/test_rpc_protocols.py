"""JSON RPC and RPC v2 with CBOR at run time: errors, and which operation a request is."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest

from codegen.runtime.codecs.cbor import to_cbor
from codegen.runtime.http import HttpRequest, HttpResponse
from codegen.runtime.protocols import ErrorAnswer, json_rpc, rpc_v2_cbor

_parsers: Any = import_module("botocore.parsers")

#: The protocol's module, botocore's name for it, and what makes a body.
PROTOCOLS: list[Any] = [
    pytest.param(json_rpc, "json", lambda data: json.dumps(data).encode(), id="json"),
    pytest.param(rpc_v2_cbor, "smithy-rpc-v2-cbor", to_cbor, id="cbor"),
]

LONG = "aws.protocoltests#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/"


@pytest.mark.parametrize(("protocol", "name", "encode"), PROTOCOLS)
@pytest.mark.parametrize(
    "data",
    [
        {"__type": "FooError", "message": "Hi"},
        {"__type": "aws.protocoltests#FooError", "Message": "Hi"},
        {"__type": LONG},
        # Four services model a member that is called code.
        {"__type": "FooError", "code": "Other", "message": "Hi"},
    ],
)
def test_code_and_message_are_those_that_botocore_reads(
    protocol: Any, name: str, encode: Any, data: dict[str, str]
) -> None:
    body = encode(data)
    response = {"status_code": 400, "headers": {}, "body": body}
    expected = _parsers.create_parser(name).parse(response, None)["Error"]
    found: ErrorAnswer = protocol.read_error(HttpResponse(400, {}, body))
    assert (found.code, found.message) == (expected["Code"], expected["Message"])
    assert found.code == "FooError"
    assert found.data == data


@pytest.mark.parametrize(("protocol", "name", "encode"), PROTOCOLS)
@pytest.mark.parametrize(
    ("headers", "data", "code"),
    [
        # Smithy's AwsJson11FooErrorUsing... cases, which botocore does not read.
        ({"X-Amzn-Errortype": "FooError"}, None, "FooError"),
        ({"X-Amzn-Errortype": LONG}, None, "FooError"),
        ({}, {"code": "FooError"}, "FooError"),
        ({}, {"code": LONG}, "FooError"),
        # What is called code may be a member; the header may not.
        ({"X-Amzn-Errortype": "FooError"}, {"code": "Other"}, "FooError"),
        ({"X-Amzn-Errortype": "Other"}, {"__type": "FooError"}, "FooError"),
        ({"x-amzn-query-error": "Customized;Sender"}, {"__type": "FooError"}, "Customized"),
        ({"x-amzn-query-error": ";Sender"}, {"__type": "FooError"}, "FooError"),
        ({}, {}, "500"),
    ],
)
def test_the_code_is_in_one_of_five_places(
    protocol: Any, name: str, encode: Any, headers: dict[str, str], data: Any, code: str
) -> None:
    del name
    body = b"" if data is None else encode(data)
    assert protocol.read_error(HttpResponse(500, headers, body)).code == code


@pytest.mark.parametrize(("protocol", "name", "encode"), PROTOCOLS)
def test_an_error_with_an_old_code_is_known_to_the_model_by_the_new_one(
    protocol: Any, name: str, encode: Any
) -> None:
    """As in botocore, where ``QueueDoesNotExist`` has the code that it had in AWS Query."""
    del name
    headers = {"x-amzn-query-error": "AWS.SimpleQueueService.NonExistentQueue;Sender"}
    body = encode({"__type": "com.amazonaws.sqs#QueueDoesNotExist"})
    said = protocol.read_error(HttpResponse(400, headers, body))
    assert said.code == "AWS.SimpleQueueService.NonExistentQueue"
    assert said.name == "QueueDoesNotExist"


@pytest.mark.parametrize(("protocol", "name", "encode"), PROTOCOLS)
@pytest.mark.parametrize(
    ("status", "body", "message"),
    [
        (503, b"", "Service Unavailable"),
        (502, b"<html>no</html>", "Bad Gateway"),
        (403, b"Access denied", "Access denied"),
        (400, b"[1]", ""),
    ],
)
def test_a_body_that_is_not_the_services_is_an_error_all_the_same(
    protocol: Any, name: str, encode: Any, status: int, body: bytes, message: str
) -> None:
    del name, encode
    found = protocol.read_error(HttpResponse(status, {}, body))
    assert (found.code, found.message) == (str(status), message)


@pytest.mark.parametrize(("protocol", "name", "encode"), PROTOCOLS)
def test_an_error_that_is_written_is_read_back_by_botocore_too(
    protocol: Any, name: str, encode: Any
) -> None:
    del encode
    when = datetime(2014, 4, 29, 18, 30, 38, tzinfo=UTC)
    answer = protocol.write_error(
        code="FooError", message="é", status=409, request_id="id-1", members={"at": when, "n": [1]}
    )
    found = protocol.read_error(answer)
    assert (found.code, found.message, found.data["n"]) == ("FooError", "é", [1])
    assert found.data["at"] == 1398796238
    assert protocol.read_request_id(answer) == "id-1"
    response = {"status_code": 409, "headers": answer.headers, "body": answer.body}
    parsed = _parsers.create_parser(name).parse(response, None)
    assert (parsed["Error"]["Code"], parsed["Error"]["Message"]) == ("FooError", "é")


# -- requests -------------------------------------------------------------------------------------


class Operation:
    def __init__(self, name: str) -> None:
        self.name = name


OPERATIONS: Any = {name: Operation(name) for name in ("GetThing", "ListThings")}


def test_the_operation_of_json_is_in_the_target() -> None:
    def found(**headers: str) -> Any:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        return json_rpc.operation_of(HttpRequest("POST", "https://x/", sent, b"{}"), OPERATIONS)

    assert found(X_Amz_Target="Things_20200101.GetThing") is OPERATIONS["GetThing"]
    assert found(x_amz_target="GetThing") is OPERATIONS["GetThing"]
    assert found(X_Amz_Target="Things_20200101.Other") is None
    assert found() is None


def test_the_operation_of_rpc_v2_is_in_the_path() -> None:
    def found(path: str) -> Any:
        return rpc_v2_cbor.operation_of(HttpRequest("POST", f"https://x{path}"), OPERATIONS)

    assert found("/service/Things/operation/GetThing") is OPERATIONS["GetThing"]
    assert found("/base/service/Things/operation/ListThings") is OPERATIONS["ListThings"]
    for other in ("/service/Things/operation/Other", "/operation/GetThing", "/", "/GetThing"):
        assert found(other) is None


@pytest.mark.parametrize(("protocol", "name", "encode"), PROTOCOLS)
def test_requests_are_the_same_whatever_the_order_of_their_members(
    protocol: Any, name: str, encode: Any
) -> None:
    del name

    def key(data: Any, target: str = "T.GetThing", ignoring: tuple[str, ...] = ()) -> object:
        headers = {"X-Amz-Target": target}
        url = f"https://x/service/S/operation/{target}"
        body = data if isinstance(data, bytes) else encode(data)
        request = HttpRequest("POST", url, headers, body)
        return protocol.request_key(request, ignoring=frozenset(ignoring))

    nested = {"b": {"x": 1, "y": [True, None]}, "a": "é"}
    again = {"a": "é", "b": {"y": [True, None], "x": 1}}
    assert key(nested) == key(again)
    assert key(nested) != key(nested, target="T.ListThings")
    assert key(nested) != key({**again, "a": "e"})
    assert key({"a": 1}) != key({"a": True})
    token = ("token",)
    assert key({"token": "1", "a": 1}, ignoring=token) == key({"a": 1}, ignoring=token)
    assert key(b"\xff") != key(b"\xfe")


def test_requests_are_shown_in_lines() -> None:
    request = HttpRequest("POST", "https://x/", {"X-Amz-Target": "T.GetThing"}, b'{"a":1}')
    assert json_rpc.request_lines(request) == [
        "POST /",
        "X-Amz-Target: T.GetThing",
        "{",
        '  "a": 1',
        "}",
    ]
    body = to_cbor({"b": [1, {"d": b"x", "c": None}], "a": "é"})
    request = HttpRequest("POST", "https://x/service/S/operation/O", {}, body)
    assert rpc_v2_cbor.request_lines(request) == [
        "POST /service/S/operation/O",
        "a: 'é'",
        "b: [1, {'c': None, 'd': b'x'}]",
    ]
