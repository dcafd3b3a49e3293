"""Answers that stubs and local services write, read back by the client and by botocore's parser.

Query and rest-xml have the same in ``test_query_services.py`` and ``test_rest_xml_services.py``.
"""

from __future__ import annotations

import functools

import pytest
from hypothesis import given, settings, strategies as st

from codegen.runtime.codecs.cbor import to_cbor
from tests.oracle.answers import FUTURE_MEMBER, Answer
from tests.oracle.differences import assert_read_alike, assert_written_alike
from tests.oracle.emitted import package_of
from tests.oracle.own_ways import smallest_input
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
    # Unions.
    ("bedrock-agent", "rest-json", ("GetAgentActionGroup", "GetFlow")),
    ("ssm", "json", ("GetExecutionPreview",)),
    ("arc-region-switch", "smithy-rpc-v2-cbor", ("GetPlan",)),
    ("s3control", "rest-xml", ("DescribeJob",)),
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


#: Answers with a union whose member the model lacks.
NEWER: list[tuple[str, str, str, bytes]] = [
    (
        "bedrock-agent",
        "rest-json",
        "GetAgentActionGroup",
        b'{"agentActionGroup": {"actionGroupExecutor": {"aMemberOfTheFuture": {"a": 1}}}}',
    ),
    (
        "ssm",
        "json",
        "GetExecutionPreview",
        b'{"ExecutionPreview": {"aMemberOfTheFuture": {"a": 1}}}',
    ),
    (
        "arc-region-switch",
        "smithy-rpc-v2-cbor",
        "GetPlan",
        to_cbor(
            {"plan": {"reportConfiguration": {"reportOutput": [{"aMemberOfTheFuture": {"a": 1}}]}}}
        ),
    ),
    (
        "s3control",
        "rest-xml",
        "DescribeJob",
        b"<R><Job><ManifestGenerator><aMemberOfTheFuture><a>1</a></aMemberOfTheFuture></ManifestGenerator></Job></R>",
    ),
]


@pytest.mark.parametrize(("service", "protocol", "operation", "body"), NEWER)
def test_a_member_that_the_model_lacks_keeps_its_name_when_it_is_written(
    service: str, protocol: str, operation: str, body: bytes
) -> None:
    peers = peers_of(service, protocol, (operation,))
    request = peers.request(operation, smallest_input(peers, operation))
    headers = {"smithy-protocol": "rpc-v2-cbor"} if "cbor" in protocol else {}
    response = peers.response(request, Answer(200, headers, body))
    assert FUTURE_MEMBER in repr(response)
    written = peers.package.OPERATIONS[operation].write_response(response)
    answer = Answer(written.status, dict(written.headers), written.body)
    assert peers.response(request, answer) == response
    assert_read_alike(peers, operation, answer)


def test_what_is_no_name_of_an_element_is_not_written_as_one() -> None:
    peers = peers_of("s3control", "rest-xml", ("DescribeJob",))
    package = peers.package
    union = package.JobManifestGenerator(sdk_unknown_member={"name": "a><b"})
    job = package.JobDescriptor(manifest_generator=union)
    stub = package.testing.StubTransport()
    with pytest.raises(package.ParamValidationError, match="not the name of an XML element"):
        stub.add("DescribeJob", package.DescribeJobResult(job=job))
