"""What both clients find in a stream of events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from botocore.exceptions import EventStreamError

from tests.both_clients import read_whole
from tests.oracle.differences import assert_alike
from tests.oracle.event_answers import event_answers
from tests.oracle.own_ways import smallest_input
from tests.oracle.peers import normal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis import strategies as st

    from tests.oracle.answers import Answer
    from tests.oracle.peers import Peers


def assert_same_events(peers: Peers, operation: str, data: st.DataObject) -> None:
    """Draw a stream, and compare each event, what is beside them, and how the stream ends."""
    model = peers.model.operation_model(operation)
    answer = data.draw(event_answers(model, peers.protocol))
    stream = model.get_event_stream_output()
    found, expected = ours(peers, operation, answer), theirs(peers, operation, answer)
    shape = model.output_shape
    assert_alike(normal(next(found), shape), normal(next(expected), shape))
    while True:
        try:
            event = next(expected, None)
        except EventStreamError as error:
            assert_same_end(peers, operation, found, error)
            return
        now: Any = next(found, None)
        if event is None:
            assert_alike(now, None)
            return
        [(name, value)] = event.items()
        kind = stream.members[name]
        assert_alike(normal(now[name], kind), normal(value, kind))


def assert_same_end(
    peers: Peers, operation: str, found: Iterator[Any], error: EventStreamError
) -> None:
    """Compare the error with which a stream ends; behind it there is nothing."""
    stream = peers.model.operation_model(operation).get_event_stream_output()
    said = error.response["Error"]
    try:
        more = next(found, None)
    except peers.package.ApiError as caught:
        code, message = code_of(stream, said["Code"]), said["Message"]
        assert_alike(
            (caught.code, caught.message, caught.operation_name, caught.request_id),
            (code, message, operation, "an-id"),
        )
    else:
        raise AssertionError(f"no error, but {more!r}")
    assert_alike(next(found, None), None)


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
    response = peers.response(peers.request(operation, smallest_input(peers, operation)), answer)
    found: dict[str, Any] = peers.package.converter.unstructure(response)
    events = found.pop(model.output_shape.event_stream_name)
    yield found
    for event in read_whole(events):
        yield peers.package.converter.unstructure(event)


def code_of(stream: Any, name: str) -> str:
    """Return the code of the exception that a stream calls ``name``; botocore has the name."""
    shape = stream.members.get(name)
    return name if shape is None else str(shape.metadata.get("error", {}).get("code") or shape.name)
