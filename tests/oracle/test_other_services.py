"""The generator knows no service by name: other services against botocore, too.

The sample has what Image Builder has not: labels, headers of every kind, JSON in headers, maps of
headers, payloads, documents, unions, recursive shapes, host prefixes, endpoint parameters.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.oracle.differences import (
    assert_same_answer,
    assert_same_problems,
    assert_same_request,
    peers_of,
)

SAMPLE = [
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
    "xray",
]


@pytest.mark.parametrize("service", SAMPLE)
@settings(max_examples=50)
@given(data=st.data())
def test_requests_are_those_of_botocore(service: str, data: st.DataObject) -> None:
    assert_same_request(peers_of(service), data)


@pytest.mark.parametrize("service", SAMPLE)
@settings(max_examples=50)
@given(data=st.data())
def test_answers_give_the_data_that_botocore_gives(service: str, data: st.DataObject) -> None:
    assert_same_answer(peers_of(service), data)


@pytest.mark.parametrize("service", SAMPLE)
@settings(max_examples=50)
@given(data=st.data())
def test_inputs_are_refused_where_botocore_refuses_them(
    service: str, data: st.DataObject
) -> None:
    assert_same_problems(peers_of(service), data)
