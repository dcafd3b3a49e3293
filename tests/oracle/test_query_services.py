"""AWS Query against botocore: every operation of three services, in every part of a call.

What stands out from the other protocols: forms whose names tell of structures, lists and maps, and
answers and errors in XML.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from tests.oracle.answers import Answer
from tests.oracle.broken_inputs import broken_inputs
from tests.oracle.differences import (
    answers_of,
    assert_problems,
    assert_read_alike,
    assert_sent_alike,
    assert_written_alike,
    operations_of,
    peers_of,
    with_input,
)
from tests.oracle.inputs import inputs, with_floats
from tests.oracle.own_ways import smallest_input
from tests.oracle.peers import normal

_PARSE_ERROR: Any = import_module("botocore.parsers").ResponseParserError

SERVICES = ["iam", "sns", "sts"]
OPERATIONS = operations_of(SERVICES)

of_every_operation = pytest.mark.parametrize(("service", "operation"), OPERATIONS)
of_every_input = pytest.mark.parametrize(("service", "operation"), with_input(OPERATIONS))


# -- requests -------------------------------------------------------------------------------------


@of_every_operation
def test_the_smallest_request_is_the_one_that_botocore_sends(service: str, operation: str) -> None:
    peers = peers_of(service)
    parameters = smallest_input(peers, operation)
    ours, theirs = peers.ours(operation, parameters), peers.theirs(operation, parameters)
    assert ours == theirs


@of_every_input
@settings(max_examples=10)
@given(data=st.data())
def test_any_request_is_the_one_that_botocore_sends(
    service: str, operation: str, data: st.DataObject
) -> None:
    peers = peers_of(service)
    parameters = with_floats(data.draw(inputs(peers.input_shape(operation))))
    ours, theirs = peers.ours(operation, parameters), peers.theirs(operation, parameters)
    assert_sent_alike(service, ours, theirs)


@of_every_input
@settings(max_examples=10)
@given(data=st.data())
def test_what_botocore_refuses_is_refused_and_every_path_is_named(
    service: str, operation: str, data: st.DataObject
) -> None:
    peers = peers_of(service)
    assert_problems(peers, operation, data.draw(broken_inputs(peers.input_shape(operation))))


# -- answers --------------------------------------------------------------------------------------


@of_every_operation
@settings(max_examples=10)
@given(data=st.data())
def test_any_answer_gives_the_data_that_botocore_gives(
    service: str, operation: str, data: st.DataObject
) -> None:
    peers = peers_of(service)
    answer = data.draw(answers_of(peers, operation))
    assert_read_alike(peers, operation, answer)
    request = peers.request(operation, smallest_input(peers, operation))
    without_header = answer._replace(headers={"Content-Type": "text/xml"})
    metadata = peers.response(request, without_header).response_metadata
    assert (metadata.status_code, metadata.request_id) == (answer.status, "an-id")


@of_every_operation
@settings(max_examples=10)
@given(data=st.data())
def test_a_damaged_answer_is_refused_or_read_as_botocore_reads_it(
    service: str, operation: str, data: st.DataObject
) -> None:
    peers = peers_of(service)
    shape = peers.output_shape(operation)
    answer = data.draw(answers_of(peers, operation, damaged=True))
    request = peers.request(operation, smallest_input(peers, operation))
    try:
        ours = peers.package.converter.unstructure(peers.response(request, answer))
    except peers.package.ResponseParseError:
        return
    if shape is None or not shape.members:
        # Nothing is expected of the body, so nothing is read of it, whatever it is.
        assert ours == {}
        return
    try:
        theirs = peers.parsed(shape, answer)
    except _PARSE_ERROR:
        # "An empty body of a 2xx answer is an empty structure", and nothing else is one.
        assert (answer.body, ours) == (b"", {})
    except (AttributeError, TypeError, UnboundLocalError):
        # botocore itself breaks off, at an entry of a map without a value.
        return
    else:
        theirs.pop("ResponseMetadata", None)
        assert normal(ours, shape) == normal(theirs, shape)


def test_of_elements_where_there_should_be_one_the_first_is_read() -> None:
    # botocore makes lists of them, which it then takes for the value.
    peers = peers_of("sts")
    body = b"<r><GetCallerIdentityResult><Arn>a</Arn><Arn>b</Arn></GetCallerIdentityResult></r>"
    request = peers.request("GetCallerIdentity", {})
    assert peers.response(request, Answer(200, {}, body)).arn == "a"


@of_every_operation
@settings(max_examples=5)
@given(data=st.data())
def test_what_a_stub_answers_is_what_a_client_and_botocore_read(
    service: str, operation: str, data: st.DataObject
) -> None:
    peers = peers_of(service)
    assert_written_alike(peers, operation, data)


# -- errors ---------------------------------------------------------------------------------------

ERRORS = [
    pytest.param(service, shape.name, id=f"{service}-{shape.name}")
    for service in SERVICES
    for shape in peers_of(service).model.error_shapes
]


def error_document(code: str, shape: Any, message: str) -> bytes:
    root = ET.Element("ErrorResponse", {"xmlns": "https://example.com/"})
    error = ET.SubElement(root, "Error")
    ET.SubElement(error, "Type").text = "Sender"
    ET.SubElement(error, "Code").text = code
    ET.SubElement(error, "Message").text = message
    for name, member in shape.members.items():
        if name.lower() != "message":
            key = member.serialization.get("name", name)
            ET.SubElement(error, key).text = {"integer": "5"}.get(member.type_name, "text")
    ET.SubElement(root, "RequestId").text = "an-id"
    return ET.tostring(root)


@pytest.mark.parametrize(("service", "name"), ERRORS)
def test_every_modelled_error_is_the_one_that_botocore_reads(service: str, name: str) -> None:
    peers = peers_of(service)
    shape = peers.model.shape_for(name)
    code = shape.metadata.get("error", {}).get("code", name)
    status = shape.metadata.get("error", {}).get("httpStatusCode", 400)
    answer = Answer(status, {"Content-Type": "text/xml"}, error_document(code, shape, "why <&>"))
    operation = peers.operations[0]
    request = peers.request(operation, smallest_input(peers, operation))
    with pytest.raises(peers.package.ApiError) as caught:
        peers.response(request, answer)
    error = caught.value
    generic, modelled = peers.parsed(None, answer), peers.parsed(shape, answer)
    assert (error.code, error.message) == (generic["Error"]["Code"], generic["Error"]["Message"])
    assert error.request_id == generic["ResponseMetadata"]["RequestId"] == "an-id"
    assert type(error) is getattr(peers.package, peers.package.exceptions.BY_CODE[code].__name__)
    members = peers.package.converter.unstructure(error)
    # Some models call the message by a small letter, and services never do.
    expected = {"message": "why <&>", **modelled} if "message" in shape.members else modelled
    assert members == expected
