"""Every service of botocore that speaks restJson1: emitted, imported, and held to botocore.

Slow, and therefore not part of the default run: ``pytest -m slow tests/oracle``.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from codegen.problems import ModelError
from tests.oracle.differences import (
    SIGV4A_ONLY,
    assert_same_answer,
    assert_same_problems,
    assert_same_request,
    peers_of,
)
from tests.oracle.emitted import package_of, refused, rest_json_services

pytestmark = pytest.mark.slow

EVENT_STREAMS = "event streams are not supported"
BEARER = "signature version 'bearer' is not supported"

#: The services that are refused, and what each reason says.
REFUSED = {
    "account-access-runtime": BEARER,
    "bedrock-agent-runtime": EVENT_STREAMS,
    "bedrock-agentcore": EVENT_STREAMS,
    "bedrock-runtime": EVENT_STREAMS,
    "codecatalyst": BEARER,
    "connecthealth": EVENT_STREAMS,
    "devops-agent": EVENT_STREAMS,
    "iotsitewise": EVENT_STREAMS,
    "lambda": EVENT_STREAMS,
    "lexv2-runtime": EVENT_STREAMS,
    "polly": EVENT_STREAMS,
    "qbusiness": EVENT_STREAMS,
    "sagemaker-runtime": EVENT_STREAMS,
}
SERVICES = [service for service in rest_json_services() if service not in REFUSED]


@pytest.mark.parametrize("service", SERVICES)
@settings(max_examples=15)
@given(data=st.data())
def test_a_service_talks_as_botocore_does(service: str, data: st.DataObject) -> None:
    comparisons = [assert_same_problems]
    if service not in SIGV4A_ONLY:
        comparisons += [assert_same_request, assert_same_answer]
    compare = data.draw(st.sampled_from(comparisons))
    compare(peers_of(service), data)


@pytest.mark.parametrize("service", SERVICES)
def test_every_name_of_a_package_can_be_loaded(service: str) -> None:
    package = package_of(service)
    assert all(getattr(package, name) is not None for name in package.__all__)


@pytest.mark.parametrize("service", sorted(REFUSED))
def test_what_is_not_supported_is_refused_with_its_reason(service: str) -> None:
    problems = refused(service)
    assert problems
    assert all(REFUSED[service] in problem for problem in problems)
    with pytest.raises(ModelError):
        package_of(service)


def test_there_are_as_many_services_as_botocore_has() -> None:
    assert len(SERVICES) > 240
    assert REFUSED.keys() < set(rest_json_services())
