"""Streams of events against botocore: every operation of every service that answers with one."""

from __future__ import annotations

import functools

import pytest
from botocore.model import ServiceModel
from hypothesis import given, reject, settings, strategies as st

from tests.oracle.answers import Answer
from tests.oracle.differences import assert_right_request
from tests.oracle.emitted import loader, package_of
from tests.oracle.event_answers import STREAM, is_exception, message
from tests.oracle.event_differences import assert_same_events, code_of, ours
from tests.oracle.inputs import inputs
from tests.oracle.left_out import EVENT_STREAMS
from tests.oracle.peers import Peers


def streaming() -> dict[str, tuple[str, ...]]:
    """Return the operations that answer with a stream of events, of every service of botocore."""
    found: dict[str, tuple[str, ...]] = {}
    for service in loader.list_available_services("service-2"):
        raw = loader.load_service_model(service, "service-2")
        if any(shape.get("eventstream") for shape in raw["shapes"].values()):
            model = ServiceModel(raw)
            each = map(model.operation_model, model.operation_names)
            names = [o.name for o in each if o.has_event_stream_output]
            emitted = tuple(n for n in names if n not in EVENT_STREAMS.get(service, []))
            found |= {service: emitted} if emitted else {}
    return found


SERVICES = streaming()
OPERATIONS = [(service, name) for service, names in SERVICES.items() for name in names]


@functools.cache
def peers_of(service: str) -> Peers:
    """Return a client of each kind and botocore's; ours has the operations with streams alone."""
    package = package_of(service, SERVICES[service])
    return Peers(package, service, endpoint_url="https://example.com")


@pytest.mark.parametrize(("service", "operation"), OPERATIONS)
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_streams_of_events_are_those_that_botocore_reads(
    service: str, operation: str, data: st.DataObject
) -> None:
    assert_same_events(peers_of(service), operation, data)


@pytest.mark.parametrize(("service", "operation"), OPERATIONS)
@settings(max_examples=5, deadline=None)
@given(data=st.data())
def test_requests_are_those_of_botocore(service: str, operation: str, data: st.DataObject) -> None:
    peers = peers_of(service)
    parameters = data.draw(inputs(peers.input_shape(operation)))
    if service == "s3":
        # What a bucket can be called, and what goes with a customer's key, is a subject of its own.
        kept = {k: v for k, v in parameters.items() if not k.startswith("SSE")}
        parameters = {**kept, "Bucket": "a-bucket", "Key": "a/key"}
    try:
        assert_right_request(peers, operation, parameters)
    except peers.package.ConfigurationError:
        # These parameters lead to no endpoint.
        reject()


@pytest.mark.parametrize(("service", "operation"), OPERATIONS)
def test_exceptions_of_a_stream_are_the_modelled_classes(service: str, operation: str) -> None:
    peers = peers_of(service)
    model = peers.model.operation_model(operation)
    stream = model.get_event_stream_output()
    kinds = peers.package.OPERATIONS[operation].errors
    for name in [name for name, each in stream.members.items() if is_exception(each)]:
        frame = message("exception", {":exception-type": name}, b"{}")
        found = ours(peers, operation, Answer(200, {"Content-Type": STREAM}, frame))
        next(found)
        with pytest.raises(peers.package.ApiError) as caught:
            next(found)
        assert type(caught.value).__name__ == code_of(stream, name)
        assert type(caught.value) in kinds
