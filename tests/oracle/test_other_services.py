"""The generator knows no service by name: other services against botocore, too.

The sample has what Image Builder has not: labels, headers of every kind, JSON in headers, maps of
headers, payloads, documents, unions, recursive shapes, host prefixes, endpoint parameters, RPC.
"""

from __future__ import annotations

from importlib import import_module

import jmespath
import pytest
from hypothesis import given, settings, strategies as st

from tests.oracle.differences import (
    assert_same_answer,
    assert_same_problems,
    assert_same_request,
    peers_of,
)
from tests.oracle.inputs import inputs, with_floats

SAMPLE = [
    "apigateway",
    "appsync",
    "batch",
    "bedrock",
    "connectcases",
    "customer-profiles",
    "dynamodb",
    "efs",
    "glacier",
    "iot",
    "lex-runtime",
    "mediastore-data",
    "omics",
    "rds-data",
    "s3tables",
    "sesv2",
]


@pytest.mark.parametrize("service", SAMPLE)
@settings(max_examples=15)
@given(data=st.data())
def test_requests_are_those_of_botocore(service: str, data: st.DataObject) -> None:
    assert_same_request(peers_of(service), data)


@pytest.mark.parametrize("service", SAMPLE)
@settings(max_examples=15)
@given(data=st.data())
def test_answers_give_the_data_that_botocore_gives(service: str, data: st.DataObject) -> None:
    assert_same_answer(peers_of(service), data)


@pytest.mark.parametrize("service", SAMPLE)
@settings(max_examples=15)
@given(data=st.data())
def test_inputs_are_refused_where_botocore_refuses_them(service: str, data: st.DataObject) -> None:
    assert_same_problems(peers_of(service), data)


BY_INPUT = [
    operation
    for operation in peers_of("dynamodb").operations
    if peers_of("dynamodb").model.operation_model(operation).operation_context_parameters
]


@pytest.mark.parametrize("operation", BY_INPUT)
@settings(max_examples=15)
@given(data=st.data())
def test_endpoint_parameters_are_what_jmespath_takes_from_the_input(
    operation: str, data: st.DataObject
) -> None:
    peers = peers_of("dynamodb")
    parameters = data.draw(inputs(peers.input_shape(operation)))
    kind = peers.package.OPERATIONS[operation].request_type
    found = import_module(kind.__module__).endpoint_parameters(peers.request(operation, parameters))
    context = peers.model.operation_model(operation).operation_context_parameters
    [path] = [spec["path"] for spec in context.values()]
    assert list(found.values()) == [jmespath.search(path, with_floats(parameters))]
