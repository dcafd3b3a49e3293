"""restXml against botocore: every operation of Route 53, and a sample of CloudFront's.

Beside bodies and errors in XML, they have headers, payloads, and namespaces.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from tests.oracle.answers import Answer
from tests.oracle.broken_inputs import broken_inputs
from tests.oracle.differences import (
    answers_of,
    assert_problems,
    assert_read_alike,
    assert_right_request,
    assert_written_alike,
    operations_of,
    peers_of,
    with_input,
)
from tests.oracle.inputs import for_xml, inputs
from tests.oracle.own_ways import smallest_input

SERVICES = ["cloudfront", "route53"]
OPERATIONS = operations_of(SERVICES)

of_every_operation = pytest.mark.parametrize(("service", "operation"), OPERATIONS)
of_every_input = pytest.mark.parametrize(("service", "operation"), with_input(OPERATIONS))


@of_every_operation
def test_the_smallest_request_is_the_one_that_botocore_sends(service: str, operation: str) -> None:
    peers = peers_of(service)
    assert_right_request(peers, operation, smallest_input(peers, operation))


@of_every_input
@settings(max_examples=5)
@given(data=st.data())
def test_any_request_is_the_one_that_botocore_sends(
    service: str, operation: str, data: st.DataObject
) -> None:
    peers = peers_of(service)
    parameters = for_xml(data.draw(inputs(peers.input_shape(operation))))
    assert_right_request(peers, operation, parameters)


@of_every_input
@settings(max_examples=5)
@given(data=st.data())
def test_what_botocore_refuses_is_refused_and_every_path_is_named(
    service: str, operation: str, data: st.DataObject
) -> None:
    peers = peers_of(service)
    assert_problems(peers, operation, data.draw(broken_inputs(peers.input_shape(operation))))


@of_every_operation
@settings(max_examples=5)
@given(data=st.data())
def test_any_answer_gives_the_data_that_botocore_gives(
    service: str, operation: str, data: st.DataObject
) -> None:
    peers = peers_of(service)
    assert_read_alike(peers, operation, data.draw(answers_of(peers, operation)))


@of_every_operation
@settings(max_examples=5)
@given(data=st.data())
def test_a_damaged_answer_is_read_or_refused_with_the_error_for_it(
    service: str, operation: str, data: st.DataObject
) -> None:
    peers = peers_of(service)
    answer = data.draw(answers_of(peers, operation, damaged=True))
    request = peers.request(operation, smallest_input(peers, operation))
    try:
        response = peers.response(request, answer)
    except peers.package.ResponseParseError:
        return
    assert response.response_metadata.status_code == answer.status


@of_every_operation
@settings(max_examples=3)
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


def error_document(shape: Any, *, wrapped: bool) -> bytes:
    """Return an error as services report it, or without the element around it, as S3 does."""
    root = ET.Element("ErrorResponse", {"xmlns": "https://example.com/"})
    error = ET.SubElement(root, "Error") if wrapped else ET.Element("Error")
    ET.SubElement(error, "Code").text = shape.metadata.get("error", {}).get("code", shape.name)
    ET.SubElement(error, "Message").text = "why <&>"
    ET.SubElement(root if wrapped else error, "RequestId").text = "an-id"
    return ET.tostring(root if wrapped else error)


@pytest.mark.parametrize("wrapped", [True, False])
@pytest.mark.parametrize(("service", "name"), ERRORS)
def test_every_modelled_error_is_the_one_that_botocore_reads(
    service: str, name: str, *, wrapped: bool
) -> None:
    peers = peers_of(service)
    shape = peers.model.shape_for(name)
    status = shape.metadata.get("error", {}).get("httpStatusCode", 400)
    headers = {} if wrapped else {"x-amz-request-id": "an-id"}
    answer = Answer(status, headers, error_document(shape, wrapped=wrapped))
    request = peers.request(peers.operations[0], smallest_input(peers, peers.operations[0]))
    with pytest.raises(peers.package.ApiError) as caught:
        peers.response(request, answer)
    error, theirs = caught.value, peers.parsed(None, answer)
    assert (error.code, error.message) == (theirs["Error"]["Code"], theirs["Error"]["Message"])
    assert error.request_id == theirs["ResponseMetadata"]["RequestId"] == "an-id"
    assert type(error) is peers.package.exceptions.BY_CODE[error.code]


def test_an_error_with_the_status_of_a_success_is_an_error_of_the_server_and_repeated() -> None:
    peers = peers_of("route53")
    body = b"<Error><Code>InternalError</Code><Message>Try again</Message></Error>"
    request = peers.request("GetChange", {"Id": "C1"})
    with pytest.raises(peers.package.ServerFaultError) as caught:
        peers.response(request, Answer(200, {"x-amz-request-id": "an-id"}, body))
    error = caught.value
    assert (error.code, error.message, error.status_code) == ("InternalError", "Try again", 500)
    assert (error.request_id, error.attempts) == ("an-id", 3)
