"""Requests that botocore writes, read back by the package as the service would read them."""

from __future__ import annotations

import functools
import json
import os
from contextlib import suppress
from datetime import UTC
from importlib import import_module
from typing import TYPE_CHECKING, Any
from unittest.mock import patch
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, assume, given, reject, settings, strategies as st

import imagebuilder
from tests.oracle.differences import assert_sent_alike
from tests.oracle.emitted import package_of_model, served_package_of
from tests.oracle.inputs import inputs
from tests.oracle.limits import violations, within_limits
from tests.oracle.made_up import (
    REQUEST_PLACES,
    SERVICE,
    VERSION,
    Member,
    Operation,
    each_alone,
    service as model_of,
)
from tests.oracle.peers import Peers
from tests.oracle.shapes import smallest

if TYPE_CHECKING:
    from tests.oracle.peers import Sent

aware: Any = import_module("botocore.utils").parse_to_aware_datetime

PEERS = Peers(imagebuilder, "imagebuilder")

REQUESTS = each_alone(REQUEST_PLACES, "input")

#: They have what Image Builder has not: labels, headers, maps in the query, documents, payloads.
SAMPLE = [
    ("apigateway", "rest-json"),
    ("batch", "rest-json"),
    ("customer-profiles", "rest-json"),
    ("dynamodb", "json"),
    ("efs", "rest-json"),
    ("iot", "rest-json"),
    ("pi", "json"),
    ("pi", "smithy-rpc-v2-cbor"),
    ("servicediscovery", "smithy-rpc-v2-cbor"),
    ("sesv2", "rest-json"),
]

patient = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


@functools.cache
def peers_of(service: str, protocol: str) -> Peers:
    return Peers(served_package_of(service, protocol), service)


def http(package: Any, sent: Sent) -> Any:
    """Return what was sent as a request that comes to a service."""
    url = f"{sent.url}?{urlencode(sent.query)}" if sent.query else sent.url
    return package.HttpRequest(sent.method, url, sent.headers, sent.body)


def received(peers: Peers, operation: str, sent: Sent) -> Any:
    """Return the structure in what was sent, which has to be a request for ``operation``."""
    request = http(peers.package, sent)
    found = peers.package.testing.operation_of(request)
    assert found is peers.package.OPERATIONS[operation]
    return found.read_request(request)


def sent_again(peers: Peers, operation: str, request: Any) -> Sent:
    """Return what our client sends for a structure that was read."""
    return peers.ours(operation, peers.package.converter.unstructure(request))


@pytest.mark.parametrize("operation", PEERS.operations)
@settings(patient, max_examples=5)
@given(data=st.data())
def test_a_request_of_botocore_is_read_as_the_parameters_that_it_was_made_of(
    operation: str, data: st.DataObject
) -> None:
    shape = PEERS.input_shape(operation)
    parameters = within_limits(data.draw, shape, data.draw(inputs(shape)))
    parameters = sorted_query(shape, parameters)
    sent = PEERS.theirs(operation, parameters)
    request = received(PEERS, operation, sent)
    assert sent_again(PEERS, operation, request) == sent
    found = PEERS.package.converter.unstructure(request)
    tokens = {n for n, m in shape.members.items() if m.metadata.get("idempotencyToken")}
    filled = tokens - parameters.keys()
    read = {name: value for name, value in found.items() if name not in filled}
    assert read == {name: plain(value, shape.members[name]) for name, value in parameters.items()}


def plain(value: Any, shape: Any) -> Any:
    """Return parameters in the one form in which they are read."""
    kind = shape.type_name
    if kind == "structure":
        return {name: plain(item, shape.members[name]) for name, item in value.items()}
    if kind == "map":
        return {key: plain(item, shape.value) for key, item in value.items()}
    if kind == "list":
        return [plain(item, shape.member) for item in value]
    return aware(value).astimezone(UTC) if kind == "timestamp" else value


def sorted_query(shape: Any, parameters: dict[str, Any]) -> dict[str, Any]:
    """Return ``parameters`` with lists as they come in a query that is sorted, to be compared."""
    return {
        name: sorted(value) if is_list_in_query(shape.members[name]) else value
        for name, value in parameters.items()
    }


def is_list_in_query(member: Any) -> bool:
    return member.type_name == "list" and member.serialization.get("location") == "querystring"


def is_addressed(shape: Any, parameters: dict[str, Any]) -> bool:
    """Return whether ``parameters`` are all on the wire: in the path and the query, "" is not."""
    places = {name: member.serialization.get("location") for name, member in shape.members.items()}
    return all(
        parameters.get(name, "x") not in ("", [])
        for name, place in places.items()
        if place in ("uri", "querystring")
    )


@pytest.mark.parametrize("operation", PEERS.operations)
@settings(patient, max_examples=5)
@given(data=st.data())
def test_what_is_beyond_the_limits_of_the_model_is_refused_with_every_place(
    operation: str, data: st.DataObject
) -> None:
    shape = PEERS.input_shape(operation)
    parameters = sorted_query(shape, data.draw(inputs(shape)))
    assume(is_addressed(shape, parameters))
    sent = PEERS.theirs(operation, parameters)
    wrong = {*violations(shape, parameters)}
    found: tuple[str, ...] = ()
    try:
        received(PEERS, operation, sent)
    except PEERS.package.ParamValidationError as error:
        found = error.problems
    places = {place for place in wrong if any(problem.startswith(place) for problem in found)}
    assert places == wrong
    assert all(any(problem.startswith(f"{place}: ") for place in wrong) for problem in found)


@pytest.mark.parametrize(("service", "protocol"), SAMPLE)
@settings(patient, max_examples=40)
@given(data=st.data())
def test_requests_of_other_services_are_read_as_they_were_sent(
    service: str, protocol: str, data: st.DataObject
) -> None:
    peers = peers_of(service, protocol)
    operation = data.draw(st.sampled_from(peers.operations))
    shape = peers.input_shape(operation)
    parameters: dict[str, Any] = data.draw(inputs(shape))
    if shape is not None:
        parameters = within_limits(data.draw, shape, parameters)
        assume(is_addressed(shape, parameters))
    try:
        ours = peers.ours(operation, parameters)
    except peers.package.ConfigurationError:
        # These parameters are of the endpoint, too, and lead to none.
        reject()
    request = received(peers, operation, ours)
    assert_sent_alike(service, sent_again(peers, operation, request), ours)


@pytest.mark.parametrize("operation", PEERS.operations)
def test_members_that_the_model_lacks_are_refused_by_name(operation: str) -> None:
    shape = PEERS.input_shape(operation)
    sent = PEERS.theirs(operation, smallest(shape))
    if sent.body:
        body = {**json.loads(sent.body), "noSuchMember": [1]}
        more = sent._replace(body=json.dumps(body).encode())
    else:
        more = sent._replace(query=[*sent.query, ("noSuchMember", "1")])
    with pytest.raises(PEERS.package.ParamValidationError) as caught:
        received(PEERS, operation, more)
    assert any(p.startswith("noSuchMember: there is no such") for p in caught.value.problems)


# -- what nobody would send -----------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


@pytest.mark.parametrize("operation", PEERS.operations)
@settings(patient, max_examples=20)
@given(data=st.data())
def test_whatever_comes_is_read_or_refused_with_reasons(
    operation: str, data: st.DataObject
) -> None:
    found = imagebuilder.OPERATIONS[operation]
    names = sorted(PEERS.input_shape(operation).members)
    content = data.draw(st.dictionaries(st.sampled_from(names), JSON) | JSON)
    body = data.draw(st.sampled_from([json.dumps(content).encode(), b"", b"{", b"\xff"]))
    query = urlencode({"imageBuildVersionArn": str(content), "tagKeys": "x"})
    path = found.request_uri.replace("{resourceArn}", "x")
    request = imagebuilder.HttpRequest(found.method, f"https://x{path}?{query}", {}, body)
    with suppress(imagebuilder.ParamValidationError):
        assert type(found.read_request(request)) is found.request_type


# -- every kind of member in every place ----------------------------------------------------------


#: Where an empty value is no value: it is not on the wire.
UNSENT = frozenset({"Label", "Greedy", "Query", "Headers", "Payload"})


@pytest.mark.parametrize("operation", REQUESTS, ids=lambda operation: operation.name)
def test_a_member_is_read_from_wherever_it_is(operation: Operation) -> None:
    peers = made_up()
    [member] = operation.members
    for state, value in member.inputs():
        if state == "empty" and member.place in UNSENT:
            continue
        try:
            sent = peers.ours(operation.name, operation.parameters({member.name: value}))
        except peers.package.ParamValidationError:
            continue
        if is_of_the_future(member, value):
            with pytest.raises(peers.package.ParamValidationError, match="must be one of: A, B"):
                received(peers, operation.name, sent)
            continue
        again = sent_again(peers, operation.name, received(peers, operation.name, sent))
        assert again == sent, (state, value)


def is_of_the_future(member: Member, value: Any) -> bool:
    """Return whether there is an enum's value in ``value`` that the model lacks."""
    if "Enum" not in member.kind.name or value is None:
        return False
    inner = value.values() if isinstance(value, dict) else value
    return not {*([inner] if isinstance(inner, str) else inner)} <= {"A", "B"}


@functools.cache
def made_up() -> Peers:
    package, data = package_of_model(
        "made_up_served", SERVICE, VERSION, model_of(REQUESTS), serves=True
    )
    with patch.dict(os.environ, {"AWS_DATA_PATH": str(data)}):
        return Peers(package, SERVICE)
