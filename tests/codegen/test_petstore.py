"""A generated package of another service, on the wire beside botocore and as its users see it."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from tests.codegen.model_files import petstore
from tests.codegen.pets import OPERATIONS, stubbed
from tests.oracle.answers import answers
from tests.oracle.differences import assert_right_request, right_answer, with_json_read
from tests.oracle.inputs import inputs
from tests.oracle.peers import Peers, normal
from tests.oracle.shapes import smallest

#: The operations with an input that botocore gets right.
COMPARABLE = sorted(
    {name for name, raw in petstore()["service-2"]["operations"].items() if "input" in raw}
    - {"GetDocumentPayload"}
)


# -- on the wire ----------------------------------------------------------------------------------


@pytest.mark.parametrize("operation", OPERATIONS)
def test_the_smallest_request_is_the_one_that_botocore_sends(peers: Peers, operation: str) -> None:
    parameters = smallest_input(peers, operation)
    assert_right_request(peers, operation, parameters)


@pytest.mark.parametrize("operation", COMPARABLE)
@settings(max_examples=20)
@given(data=st.data())
def test_any_request_is_the_one_that_botocore_sends(
    peers: Peers, operation: str, data: st.DataObject
) -> None:
    drawn = data.draw(inputs(peers.input_shape(operation)))
    # Botocore cannot be given a parameter called "self", and shows how a Decimal was written.
    parameters = {
        name: float(value) if isinstance(value, Decimal) else value
        for name, value in drawn.items()
        if name != "self"
    }
    assert_right_request(peers, operation, parameters)


@pytest.mark.parametrize("operation", sorted({*OPERATIONS} - {"WatchPets"}))
@settings(max_examples=20)
@given(data=st.data())
def test_any_answer_gives_the_data_that_botocore_gives(
    peers: Peers, operation: str, data: st.DataObject
) -> None:
    shape = peers.output_shape(operation)
    answer = data.draw(answers(shape))
    request = peers.request(operation, smallest_input(peers, operation))
    ours = peers.package.converter.unstructure(peers.response(request, answer))
    theirs = right_answer(shape, answer, peers.parsed(shape, answer))
    del theirs["ResponseMetadata"]
    # Where the body is a blob, botocore's parser gives text; ours are bytes wherever they come
    # from. A JSON header that holds null is an absent member.
    if operation == "GetBlobPayload" and "data" in theirs:
        theirs["data"] = theirs["data"].encode()
    theirs = {name: value for name, value in theirs.items() if value is not None}
    assert normal(with_json_read(ours, shape), shape) == normal(theirs, shape)


def smallest_input(peers: Peers, operation: str) -> dict[str, Any]:
    shape = peers.input_shape(operation)
    parameters: dict[str, Any] = {} if shape is None else smallest(shape)
    return parameters


@pytest.mark.parametrize("document", [{}, {"a": [1, None]}, [], "text", 0, False])
def test_a_document_that_is_the_whole_body_is_sent_as_it_is(peers: Peers, document: object) -> None:
    # Botocore 1.44 sends {"null": ...}; Smithy's httpPayload trait says that it is the body.
    sent = peers.ours("GetDocumentPayload", {"document": document})
    assert json.loads(sent.body) == document


def test_a_member_called_self_is_sent_under_its_name(peers: Peers) -> None:
    sent = peers.ours("Class", {"from": "a", "self": "b", "__init__": "c", "2fast": "d"})
    assert json.loads(sent.body) == {"from": "a", "self": "b", "__init__": "c", "2fast": "d"}


def test_members_called_like_keywords_and_builtins_are_parameters(package: Any) -> None:
    client, stub = stubbed(package)
    stub.add("Class", package.ClassResponse(from_="here", list="l", tags=["t"], field="f"))
    response = client.class_(
        from_="there", class_="c", list="l", type="t", str="s", self_="x", tags=["t"], field="f"
    )
    assert (response.from_, response.list, response.tags, response.field) == (
        "here",
        "l",
        ["t"],
        "f",
    )
    assert json.loads(stub.requests[0].body) == {
        "from": "there",
        "class": "c",
        "list": "l",
        "self": "x",
        "type": "t",
        "str": "s",
        "tags": ["t"],
        "field": "f",
    }


def test_an_idempotency_token_is_filled_in_once_and_is_the_same_on_every_attempt(
    package: Any,
) -> None:
    client, stub = stubbed(package)
    client._sleep = lambda seconds: None
    stub.add("AddPet", package.HttpResponse(503))
    stub.add("AddPet", package.AddPetResponse(status=201))
    request = package.AddPetRequest(pet_name="rex", pet=package.Pet(name="rex"))
    response = client.send(request)
    tokens = {json.loads(sent.body)["clientToken"] for sent in stub.requests}
    assert (len(stub.requests), len(tokens), request.client_token) == (2, 1, None)
    assert response.response_metadata.attempts == 2
    assert package.OPERATIONS["AddPet"].idempotent_members == ("client_token",)


def test_a_host_label_goes_before_the_host_name(package: Any) -> None:
    client, stub = stubbed(package)
    stub.add("Import", package.ImportResponse(import_="done", count=1))
    assert client.import_(kennel="north", source="s").import_ == "done"
    assert stub.requests[0].url == "https://north.import-pets.us-west-2.example.com/import"
    with pytest.raises(package.ParamValidationError, match="kennel"):
        client.import_(kennel="north/../x")


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\rb"])
def test_a_line_break_gets_into_no_header(package: Any, value: str) -> None:
    client, stub = stubbed(package)
    with pytest.raises(package.ParamValidationError) as caught:
        client.echo_headers(text=value, strings=[value], meta={"a": value, value: "b"})
    problem = "must not hold line breaks (CR or LF)"
    assert [text.endswith(problem) for text in caught.value.problems] == [True] * 4
    assert stub.requests == []


def test_an_operation_without_authentication_is_not_signed(package: Any) -> None:
    client, stub = stubbed(package)
    stub.add("PingPublic", package.PingPublicResponse(pong="x"))
    stub.add("Ping", package.PingResponse())
    client.ping_public()
    client.ping()
    assert ["Authorization" in sent.headers for sent in stub.requests] == [False, True]


def test_shapes_shared_by_input_and_output_are_two_classes(package: Any) -> None:
    assert (
        package.OPERATIONS["DescribeEverything"].request_type is package.DescribeEverythingRequest
    )
    assert (
        package.OPERATIONS["DescribeEverything"].response_type is package.DescribeEverythingResponse
    )
    assert not hasattr(package.Everything(), "response_metadata")
    assert hasattr(package.DescribeEverythingResponse(), "response_metadata")


def test_sensitive_members_do_not_show(package: Any) -> None:
    pet = package.Pet(name="rex", chip="s3cret")
    request = package.DescribeEverythingRequest(
        secret="s3cret", secrets={"a": "s3cret"}, pet=pet, matrix=[[pet]]
    )
    assert "s3cret" not in repr(request)
    assert "rex" in repr(request)


def test_enum_members_are_named_after_their_values(package: Any) -> None:
    mood = package.Mood
    assert {member.name: member.value for member in mood} == {
        "HAPPY": "happy",
        "SAD": "SAD",
        "SO_SO": "so-so",
        "_2_0": "2.0",
        "EMPTY": "",
        "SYMBOL": "*",
        "MRO": "mro",
        "NAME": "name",
        "NONE": "None",
        "VALUE_PRIVATE": "_private_",
        "VALUE": "value",
        "ARN_AWS": "arn:aws",
        "ÜBER": "über",
        "KEYS": "keys",
        "SO_SO_2": "so so",
    }
    unknown = mood("furious")
    assert (unknown, unknown.is_known, mood.SAD.is_known) == ("furious", False, True)
    assert pickle.loads(pickle.dumps(unknown)) == unknown


# -- errors, pages, waiting -----------------------------------------------------------------------


def test_an_error_has_its_modelled_members(package: Any) -> None:
    client, stub = stubbed(package)
    body = {
        "message": "no rex",
        "petName": "rex",
        "similar": [{"name": "max", "collarTag": {"color": "red"}}],
        "seen": 1.5,
    }
    headers = {"x-amzn-errortype": "com.example#NoSuchPet:http://x/", "X-Place": "kennel"}
    stub.add("List", package.HttpResponse(404, headers, json.dumps(body).encode()))
    with pytest.raises(package.NoSuchPetException) as caught:
        client.list()
    error = caught.value
    assert (error.code, error.message, error.pet_name) == ("NoSuchPet", "no rex", "rex")
    assert error.place == "kennel"
    assert error.seen == datetime(1970, 1, 1, 0, 0, 1, 500000, tzinfo=UTC)
    assert error.similar == [package.Pet(name="max", collar=package.Collar(color="red"))]
    copied = pickle.loads(pickle.dumps(error))
    assert (copied.similar, str(copied)) == (error.similar, str(error))
    assert package.converter.unstructure(error)["similar"] == [
        {"name": "max", "collar": {"color": "red"}}
    ]


def test_members_of_an_error_leave_its_own_attributes_alone(package: Any) -> None:
    client, stub = stubbed(package)
    body = {"Message": "there is", "code": "c", "args": "a", "status_code": "s", "self": "me"}
    headers = {"x-amzn-errortype": "PetExistsException"}
    stub.add("Import", package.HttpResponse(409, headers, json.dumps(body).encode()))
    with pytest.raises(package.PetExistsException) as caught:
        client.import_(kennel="north")
    error = caught.value
    assert (error.message, error.code, error.status_code) == ("there is", "PetExistsException", 409)
    assert (error.code_, error.args_, error.status_code_, error.self_) == ("c", "a", "s", "me")


@pytest.mark.parametrize(
    ("name", "base", "retryable", "throttling"),
    [
        ("NoSuchPetException", "ClientFaultError", False, False),
        ("PetExistsException", "ClientFaultError", False, False),
        ("ThrottledException", "ClientFaultError", True, True),
        ("KennelFireException", "ServerFaultError", True, False),
        ("InternalException", "ServerFaultError", True, False),
    ],
)
def test_errors_stand_under_the_fault_of_their_status(
    package: Any, name: str, base: str, retryable: bool, throttling: bool
) -> None:
    error = getattr(package, name)
    assert issubclass(error, getattr(package, base))
    made = error()
    assert (made.retryable, made.throttling) == (retryable, throttling)


def test_pages_with_two_tokens_are_walked_until_there_is_no_more(package: Any) -> None:
    client, stub = stubbed(package)
    moments = [datetime(2024, 2, day, tzinfo=UTC) for day in (1, 2, 3)]
    for number, moment in enumerate(moments):
        stub.add(
            "ListNapTimes",
            package.ListNapTimesResponse(
                naps=package.NapPage(times=[moment]),
                marker=f"m{number}",
                page=f"p{number}",
                more=number < 2,
            ),
        )
    assert list(client.paginate.list_nap_times()) == moments
    assert [sent.url.partition("?")[2] for sent in stub.requests] == [
        "",
        "marker=m0&page=p0",
        "marker=m1&page=p1",
    ]


def test_a_waiter_ends_with_the_first_acceptor_that_matches(package: Any) -> None:
    client, stub = stubbed(package)
    stub.add("List", package.NoSuchPetException("not yet", code="NoSuchPet", status_code=404))
    stub.add("List", package.ListResponse(pets=[package.Pet(name="max")]))
    stub.add("List", package.ListResponse(pets=[package.Pet(name="max"), package.Pet(name="rex")]))
    response = client.wait_until.pet_added(delay=0)
    assert [pet.name for pet in response.pets] == ["max", "rex"]


def test_a_waiter_may_end_with_an_error(package: Any) -> None:
    client, stub = stubbed(package)
    label = {"kennel": "k", "number": 1, "flag": True, "when": datetime.now(UTC)}
    stub.add("GetPath", package.NoSuchPetException("gone", code="NoSuchPet", status_code=404))
    outcome = client.wait_until.pet_gone(**label, mood="SAD", path="a/b", delay=0)
    assert isinstance(outcome, package.NoSuchPetException)


def test_a_stubbed_error_has_its_members_in_headers_and_status(package: Any) -> None:
    client, stub = stubbed(package)
    when = datetime(2024, 2, 29, 1, 2, 3, tzinfo=UTC)
    stub.add("List", package.NoSuchPetException("gone", pet_name="rex", seen=when, place="kennel"))
    stub.add("List", package.KennelFireException("hot", status=599))
    with pytest.raises(package.NoSuchPetException) as caught:
        client.list()
    error = caught.value
    # The model's code, which is not the name of the class.
    assert (error.code, package.NoSuchPetException("gone").code) == ("NoSuchPet", "NoSuchPet")
    assert (error.pet_name, error.seen, error.place) == ("rex", when, "kennel")
    assert error.headers["X-Place"] == "kennel"
    with pytest.raises(package.KennelFireException) as burnt:
        client.with_options(max_attempts=1).list()
    assert (burnt.value.status, burnt.value.status_code) == (599, 599)


def test_settings_that_the_endpoint_rules_know_nothing_of_are_left_out(package: Any) -> None:
    client = package.Client(region="us-west-2", use_dualstack=True)
    assert client.endpoint_url == "https://pets.us-west-2.example.com"
    with pytest.raises(package.ConfigurationError, match="no FIPS for pets in us-west-2"):
        package.Client(region="us-west-2", use_fips=True)
