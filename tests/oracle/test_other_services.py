"""The generator knows no service by name: other services against botocore, too.

The sample has what Image Builder has not: labels, headers of every kind, JSON in headers, maps of
headers, payloads, documents, unions, recursive shapes, host prefixes, endpoint parameters.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from tests.oracle.differences import (
    CUSTOM_HEADERS,
    assert_same_answer,
    assert_same_problems,
    assert_same_request,
    peers_of,
    smallest_input,
)

SAMPLE = [
    "apigateway",
    "appsync",
    "batch",
    "bedrock",
    "connectcases",
    "customer-profiles",
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


@pytest.mark.parametrize("service", sorted(CUSTOM_HEADERS))
def test_only_botocore_adds_headers_that_no_model_asks_for(service: str) -> None:
    peers = peers_of(service)
    operation = peers.operations[0]
    parameters = smallest_input(peers, operation)
    ours, theirs = peers.ours(operation, parameters), peers.theirs(operation, parameters)
    extra = theirs.headers.keys() - ours.headers.keys()
    assert extra
    assert extra <= CUSTOM_HEADERS[service]
