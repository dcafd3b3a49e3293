"""Streams of events against botocore: every operation of every service that answers with one."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import EventStreamError
from botocore.model import ServiceModel
from hypothesis import given, settings, strategies as st

from tests.both_clients import KINDS, read_whole
from tests.oracle.answers import Answer
from tests.oracle.emitted import loader, package_of
from tests.oracle.event_answers import STREAM, event_answers, is_exception, message
from tests.oracle.left_out import EVENT_STREAMS
from tests.oracle.peers import Peers, normal
from tests.oracle.shapes import smallest

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    return Peers(package, service, kinds=KINDS, endpoint_url="https://example.com")


def theirs(peers: Peers, operation: str, answer: Answer) -> Iterator[Any]:
    """Yield what botocore finds in a stream; it ends with botocore's error where that does."""
    model = peers.model.operation_model(operation)
    raw = {
        "status_code": answer.status,
        "headers": answer.headers,
        "body": _Raw(answer.body),
        "context": {"operation_name": operation},
    }
    parsed = peers._parser.parse(raw, model.output_shape)
    yield {k: v for k, v in parsed.items() if k not in (model.output_shape.event_stream_name, META)}
    yield from parsed[model.output_shape.event_stream_name]


META = "ResponseMetadata"


class _Raw:
    """A body as botocore takes it from urllib3."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def stream(self) -> Iterator[bytes]:
        # Sizes that frames do not have.
        return (self._content[i : i + 7] for i in range(0, len(self._content), 7))


def ours(peers: Peers, operation: str, answer: Answer) -> Iterator[Any]:
    """Yield what we find in it, in the form of botocore."""
    model = peers.model.operation_model(operation)
    response = peers.response(peers.request(operation, smallest(model.input_shape)), answer)
    found: dict[str, Any] = peers.package.converter.unstructure(response)
    events = found.pop(model.output_shape.event_stream_name)
    yield found
    for event in read_whole(events):
        yield peers.package.converter.unstructure(event)


@pytest.mark.parametrize(("service", "operation"), OPERATIONS)
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_streams_of_events_are_those_that_botocore_reads(
    service: str, operation: str, data: st.DataObject
) -> None:
    peers = peers_of(service)
    model = peers.model.operation_model(operation)
    answer = data.draw(event_answers(model, peers.protocol))
    stream = model.get_event_stream_output()
    found, expected = ours(peers, operation, answer), theirs(peers, operation, answer)
    beside = next(expected)
    assert normal(next(found), model.output_shape) == normal(beside, model.output_shape)
    while True:
        try:
            event = next(expected, None)
        except EventStreamError as error:
            with pytest.raises(peers.package.ApiError) as caught:
                next(found)
            said = error.response["Error"]
            assert caught.value.message == said["Message"]
            assert caught.value.code == code_of(stream, said["Code"])
            assert caught.value.operation_name == operation
            assert caught.value.request_id == "an-id"
            assert next(found, None) is None
            return
        ours_now = next(found, None)
        if event is None:
            assert ours_now is None
            return
        assert events_alike(stream, ours_now, event)


def events_alike(stream: Any, found: Any, expected: Any) -> bool:
    [(name, value)] = expected.items()
    shape = stream.members[name]
    return bool(normal(found[name], shape) == normal(value, shape))


def code_of(stream: Any, name: str) -> str:
    """Return the code of the exception that a stream calls ``name``; botocore has the name."""
    shape = stream.members.get(name)
    return name if shape is None else str(shape.metadata.get("error", {}).get("code") or shape.name)


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
