"""Answers that stubs and local services write, read back by the client and by botocore's parser.

Query and rest-xml have the same in ``test_query_services.py`` and ``test_rest_xml_services.py``.
"""

from __future__ import annotations

import functools

import pytest
from hypothesis import given, settings, strategies as st

from tests.oracle.differences import assert_written_alike
from tests.oracle.emitted import package_of
from tests.oracle.peers import Peers

#: Services, and the protocol that is spoken with each; of EC2 some operations.
SAMPLE: list[tuple[str, str, tuple[str, ...] | None]] = [
    ("dynamodb", "json", None),
    ("sqs", "json", None),
    ("pi", "json", None),
    ("pi", "smithy-rpc-v2-cbor", None),
    ("batch", "rest-json", None),
    ("iot", "rest-json", None),
    ("customer-profiles", "rest-json", None),
    ("ec2", "ec2", ("DescribeInstances", "DescribeImages", "RunInstances", "GetConsoleOutput")),
]


@functools.cache
def peers_of(service: str, protocol: str, operations: tuple[str, ...] | None) -> Peers:
    return Peers(package_of(service, operations, protocol), service, protocol=protocol)


@pytest.mark.parametrize(
    ("service", "protocol", "operations"), SAMPLE, ids=lambda value: str(value)[:20]
)
@settings(max_examples=20)
@given(data=st.data())
def test_what_is_written_is_what_a_client_and_botocore_read(
    service: str, protocol: str, operations: tuple[str, ...] | None, data: st.DataObject
) -> None:
    peers = peers_of(service, protocol, operations)
    operation = data.draw(st.sampled_from(peers.operations))
    assert_written_alike(peers, operation, data)
