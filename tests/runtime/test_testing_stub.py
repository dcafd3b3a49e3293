"""A stub answers what was queued for the operation that a request asks for."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import attrs
import pytest

from imagebuilder.runtime.errors import (
    ApiError,
    ClientFaultError,
    ConnectTimeoutError,
    ParamValidationError,
    ServerFaultError,
)
from imagebuilder.runtime.http import HttpRequest, HttpResponse
from imagebuilder.runtime.operation import Operation
from imagebuilder.runtime.testing import ReplayError, StubTransport
from tests.runtime.made_up import MadeUpService


@attrs.define
class ThingResponse:
    name: str


class OtherResponse:
    pass


class NoSuchThingError(ClientFaultError):
    members = (("message", "message"), ("thingId", "thing_id"), ("hint", "hint"))
    thing_id: object
    hint: object


def operation(name: str) -> Operation:
    """Return an operation whose request is ``POST /<name>``."""
    module = SimpleNamespace(
        CALL=SimpleNamespace(response_type=ThingResponse, write_response=written),
        NoSuchThingError=NoSuchThingError,
    )
    return Operation(
        name, name.lower(), ("POST", f"/{name}"), load=lambda _: module, errors="NoSuchThingError"
    )


def written(response: ThingResponse) -> HttpResponse:
    return HttpResponse(200, {}, json.dumps({"name": response.name}).encode())


NAMES = ("GetThing", "ListThings", "PutThing")


@pytest.fixture
def stub() -> StubTransport:
    return StubTransport(MadeUpService(map(operation, NAMES)))


def send(stub: StubTransport, name: str) -> HttpResponse:
    request = HttpRequest("POST", f"https://h.example/{name}", {"Authorization": "secret"}, b"{}")
    return stub.send(request, connect_timeout=1.0, read_timeout=1.0)


def test_a_response_is_given_as_the_answer_that_reads_back_to_it(stub: StubTransport) -> None:
    stub.add("GetThing", ThingResponse("a"))
    assert send(stub, "GetThing").body == b'{"name": "a"}'


def test_an_http_response_is_given_back_as_it_is(stub: StubTransport) -> None:
    answer = HttpResponse(502, {"Via": "a proxy"}, b"<html>")
    stub.add("GetThing", answer)
    assert send(stub, "GetThing") is answer


def test_answers_are_given_in_the_order_added_for_each_operation(stub: StubTransport) -> None:
    for name, value in [("GetThing", "1"), ("PutThing", "other"), ("GetThing", "2")]:
        stub.add(name, ThingResponse(value))
    assert send(stub, "GetThing").body == b'{"name": "1"}'
    assert send(stub, "GetThing").body == b'{"name": "2"}'
    assert send(stub, "PutThing").body == b'{"name": "other"}'


def test_an_api_error_becomes_the_services_error_answer(stub: StubTransport) -> None:
    error = NoSuchThingError(
        "gone",
        code="NoSuchThing",
        status_code=404,
        request_id="r-1",
        headers={"Retry-After": "3", "X-Amzn-RequestId": "old", "Content-Type": "text/xml"},
        thing_id=7,
    )
    stub.add("GetThing", error)
    answer = send(stub, "GetThing")
    assert answer.status == 404
    assert dict(answer.headers) == {
        "Retry-After": "3",
        "content-type": "application/json",
        "x-amzn-errortype": "NoSuchThing",
        "x-amzn-requestid": "r-1",
    }
    assert json.loads(answer.body) == {"message": "gone", "thingId": 7}


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (NoSuchThingError("x"), 400),
        (ClientFaultError("x", code="ThrottlingException"), 400),
        (ServerFaultError("x"), 500),
        (ServerFaultError("x", status_code=503), 503),
        (ApiError("x"), 400),
    ],
)
def test_an_error_without_a_status_gets_one_by_its_fault(
    stub: StubTransport, error: ApiError, status: int
) -> None:
    stub.add("GetThing", error)
    answer = send(stub, "GetThing")
    assert answer.status == status
    assert answer.headers["x-amzn-errortype"] == error.code


def test_an_error_without_a_request_id_gets_one_of_its_own(stub: StubTransport) -> None:
    stub.add("GetThing", ServerFaultError("x"))
    stub.add("GetThing", ServerFaultError("x"))
    ids = [send(stub, "GetThing").headers["x-amzn-requestid"] for _ in range(2)]
    assert all(ids)
    assert ids[0] != ids[1]


def test_any_other_exception_is_raised(stub: StubTransport) -> None:
    error = ConnectTimeoutError("too slow")
    stub.add("GetThing", error)
    stub.add("GetThing", OSError("broken"))
    with pytest.raises(ConnectTimeoutError) as caught:
        send(stub, "GetThing")
    assert caught.value is error
    with pytest.raises(OSError, match="broken"):
        send(stub, "GetThing")


def test_requests_lists_what_was_sent_as_it_was_sent(stub: StubTransport) -> None:
    stub.add("GetThing", ThingResponse("a"))
    request = HttpRequest("POST", "https://h.example/GetThing", {"X": "1"}, b"{}")
    stub.send(request, connect_timeout=1.0, read_timeout=1.0)
    request.headers["X"] = "2"
    stub.close()
    (kept,) = stub.requests
    assert (kept.method, kept.url, kept.body) == ("POST", "https://h.example/GetThing", b"{}")
    assert kept.headers == {"X": "1"}


def test_a_request_with_nothing_queued_names_the_operation_and_what_is_queued(
    stub: StubTransport,
) -> None:
    with pytest.raises(
        ReplayError, match=r"^GetThing was sent, and no answer was queued for it; nothing is queued"
    ):
        send(stub, "GetThing")
    stub.add("ListThings", ThingResponse("a"))
    stub.add("ListThings", ThingResponse("b"))
    stub.add("PutThing", ThingResponse("c"))
    send(stub, "PutThing")
    with pytest.raises(
        ReplayError, match=r"^PutThing was sent, and every answer .*; queued: ListThings \(2\)$"
    ):
        send(stub, "PutThing")
    assert len(stub.requests) == 3


def test_a_request_of_no_operation_is_told_without_its_query_and_headers(
    stub: StubTransport,
) -> None:
    stub.add("GetThing", ThingResponse("a"))
    with pytest.raises(ReplayError) as caught:
        send(stub, "Nothing?token=secret")
    assert str(caught.value) == "POST /Nothing is no operation's request; queued: GetThing (1)"


@pytest.mark.parametrize("name", ["GetThings", "get_thing", "getthing"])
def test_an_unknown_operation_is_an_error_with_the_nearest_names(
    stub: StubTransport, name: str
) -> None:
    with pytest.raises(
        ParamValidationError, match=rf"no operation '{name}'; the nearest: GetThing"
    ):
        stub.add(name, ThingResponse("a"))
    with pytest.raises(ParamValidationError, match="none has a name like it"):
        stub.add("Zzz", ThingResponse("a"))


@pytest.mark.parametrize(
    ("answer", "given"),
    [
        (OtherResponse(), "a value of type OtherResponse"),
        ({"name": "a"}, "a value of type dict"),
        (None, "a value of type NoneType"),
        (ThingResponse, "the class ThingResponse itself"),
        (NoSuchThingError, "the class NoSuchThingError itself"),
    ],
)
def test_a_wrong_answer_is_an_error_that_names_the_right_type(
    stub: StubTransport, answer: object, given: str
) -> None:
    with pytest.raises(ParamValidationError) as caught:
        stub.add("GetThing", answer)
    assert f"GetThing cannot be answered with {given}" in str(caught.value)
    assert "an instance of ThingResponse" in str(caught.value)
    assert "NoSuchThingError" in str(caught.value)
    assert caught.value.operation_name == "GetThing"


def test_an_error_whose_members_json_cannot_hold_is_refused_when_added(stub: StubTransport) -> None:
    error = NoSuchThingError("x", code="NoSuchThing", thing_id=object())
    said = (
        r"NoSuchThing cannot be written \(JSON has nothing for type object\): give an HttpResponse"
    )
    with pytest.raises(ParamValidationError, match=said):
        stub.add("GetThing", error)


def test_threads_get_every_answer_once(stub: StubTransport) -> None:
    for number in range(64):
        stub.add("GetThing", ThingResponse(str(number)))
    with ThreadPoolExecutor(8) as pool:
        bodies = [answer.body for answer in pool.map(send, [stub] * 64, ["GetThing"] * 64)]
    assert sorted(bodies) == sorted(f'{{"name": "{number}"}}'.encode() for number in range(64))
