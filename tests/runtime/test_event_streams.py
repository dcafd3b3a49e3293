"""Streams of events in every protocol that has them, with both kinds of clients."""

from __future__ import annotations

import copy
import json
import os
import pickle
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest

from codegen.runtime.event_streams.frames import write_frame
from tests.both_clients import of_kind, over_both, over_client, read_whole
from tests.oracle.answers import Answer
from tests.oracle.event_differences import theirs
from tests.oracle.peers import Peers, normal
from tests.runtime.event_bodies import Answers, Body, client_for
from tests.runtime.watched_pets import PROTOCOLS, WITH_INITIAL, package_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = over_both


@pytest.fixture(params=PROTOCOLS)
def protocol(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def package(protocol: str) -> Any:
    return package_for(protocol)[0]


def every_event(package: Any) -> list[Any]:
    """Return an event of every kind, with every member set."""
    when = datetime(2026, 1, 2, 3, 4, 5, 250_000, tzinfo=UTC)
    seen = package.PetSeen(
        place="under a tree", steps=2**40, alone=False, collar=b"\0\1", when=when, species="CAT"
    )
    return [
        package.PetEvents(arrived=package.PetArrived(pet_name="Rex", at=when, friends=["a", "b"])),
        package.PetEvents(heard=package.PetHeard(sound=b"\xff\0woof", loudness=-3)),
        package.PetEvents(seen=seen),
        package.PetEvents(said=package.PetSaid(words="Grüße")),
        package.PetEvents(met=package.PetMet(other=package.PetArrivedOther(pet_name="Tom"))),
        package.PetEvents(quiet=package.PetsQuiet()),
        package.PetEvents(tracked=package.PetTracked(chip="c", path=["x"], tired=True)),
    ]


def answer_of(package: Any, *events: Any) -> Any:
    """Return the answer with these events."""
    response = package.WatchPetsResponse(watch_id="w-1", events=package.EventStream(events))
    return package.OPERATIONS["WatchPets"].write_response(response)


def watching(package: Any, *pieces: bytes | BaseException, **settings: Any) -> tuple[Any, Body]:
    """Return the response with a body of these ``pieces``, and that body."""
    body = Body(pieces)
    client = client_for(package, Answers(package, body), **settings)
    return client.watch_pets(), body


# -- what is read ---------------------------------------------------------------------------------


def test_every_kind_of_event_comes_back_as_it_was_written(package: Any) -> None:
    stub = package.testing.StubTransport()
    expected = every_event(package)
    events = package.EventStream(expected)
    stub.add("WatchPets", package.WatchPetsResponse(watch_id="w-1", events=events))
    response = client_for(package, stub).watch_pets()
    assert response.watch_id == "w-1"
    assert list(read_whole(response.events)) == expected
    assert list(read_whole(response.events)) == []
    assert response.response_metadata.request_id == "stub-1"


def test_what_is_written_is_what_botocore_reads(protocol: str, package: Any) -> None:
    answer = answer_of(package, *every_event(package))
    with patch.dict(os.environ, {"AWS_DATA_PATH": str(package_for(protocol)[1])}):
        peers = Peers(package, f"watched-{protocol}")
    [beside, *events] = theirs(peers, "WatchPets", Answer(200, dict(answer.headers), answer.body))
    if protocol in WITH_INITIAL:
        assert beside == {"watchId": "w-1"}
    stream = peers.model.operation_model("WatchPets").get_event_stream_output()
    ours = [package.converter.unstructure(event) for event in every_event(package)]
    assert [normal(each, stream) for each in events] == [normal(each, stream) for each in ours]


def test_events_are_there_as_soon_as_they_have_come(protocol: str, package: Any) -> None:
    initial = answer_of(package).body
    frames = [answer_of(package, each).body[len(initial) :] for each in every_event(package)]
    response, body = watching(package, initial or frames.pop(0), *frames)
    before = 1 if protocol in WITH_INITIAL else 0
    assert body.read_so_far == before
    stream = read_whole(response.events)
    for number in range(1, 4):
        next(stream)
        assert body.read_so_far == before + number


def test_pieces_may_end_anywhere(package: Any) -> None:
    content = answer_of(package, *every_event(package)).body
    response, _ = watching(package, *(content[i : i + 1] for i in range(len(content))))
    assert response.watch_id in ("w-1", None)
    assert list(read_whole(response.events)) == every_event(package)


def test_neither_the_limit_of_bytes_nor_the_deadline_counts(package: Any) -> None:
    events = every_event(package)
    content = answer_of(package, *events, *events).body
    response, _ = watching(package, content, max_response_bytes=10, deadline=30)
    assert list(read_whole(response.events)) == [*events, *events]


def test_an_event_that_the_model_lacks_is_known_by_its_name(package: Any) -> None:
    unknown = package.PetEvents(sdk_unknown_member={"name": "hatched"})
    response, _ = watching(package, answer_of(package, unknown).body)
    assert list(read_whole(response.events)) == [unknown]


def test_a_first_event_that_is_none_of_the_response_is_an_event(package: Any) -> None:
    event = every_event(package)[0]
    initial = answer_of(package).body
    response, _ = watching(package, answer_of(package, event).body[len(initial) :])
    assert response.watch_id is None
    assert list(read_whole(response.events)) == [event]


def test_an_empty_body_has_no_events(package: Any) -> None:
    response, _ = watching(package)
    assert list(read_whole(response.events)) == []


# -- errors between events ------------------------------------------------------------------------


def until_failure(stream: Any, kind: type[BaseException]) -> tuple[list[Any], Any]:
    """Return the events of a ``stream`` and the exception of this ``kind`` that ends it."""
    events: list[Any] = []
    reading = read_whole(stream)
    with pytest.raises(kind) as caught:
        events.extend(_kept(reading, events.append))
    return events, caught.value


def _kept(events: Iterator[Any], keep: Callable[[Any], None]) -> Iterator[Any]:
    """Have each event kept, also when another is no event; none is left."""
    for event in events:
        keep(event)
    return iter(())


def test_a_modelled_exception_is_raised_between_events(package: Any) -> None:
    event = every_event(package)[0]
    error = package.NoSuchPetException("It ran away.", code="NoSuchPet", pet_name="Rex")
    response, body = watching(package, answer_of(package, event, error).body, b"never read")
    events, raised = until_failure(response.events, package.NoSuchPetException)
    assert events == [event]
    assert (raised.code, raised.message, raised.pet_name) == ("NoSuchPet", "It ran away.", "Rex")
    assert (raised.status_code, raised.operation_name) == (404, "WatchPets")
    assert (raised.request_id, raised.attempts) == ("an-id", 1)
    assert body.closed
    assert response.events.closed


def test_an_exception_that_the_model_lacks_has_its_name(package: Any) -> None:
    headers = {":message-type": ("string", "exception"), ":exception-type": ("string", "newOne")}
    response, _ = watching(package, answer_of(package).body, write_frame(headers, b""))
    _, raised = until_failure(response.events, package.ApiError)
    assert (type(raised), raised.code) == (package.ApiError, "newOne")


def test_an_error_that_is_no_exception_has_code_and_message(package: Any) -> None:
    error = package.ApiError("Try again.", code="SlowDown")
    response, _ = watching(package, answer_of(package, error).body)
    _, raised = until_failure(response.events, package.ApiError)
    assert (type(raised), raised.code, raised.message) == (
        package.ApiError,
        "SlowDown",
        "Try again.",
    )
    assert raised.retryable


def test_what_an_exception_carries_may_be_unreadable(package: Any) -> None:
    headers = {":message-type": ("string", "exception"), ":exception-type": ("string", "noSuchPet")}
    response, _ = watching(package, answer_of(package).body, write_frame(headers, b"\xff{<"))
    _, raised = until_failure(response.events, package.NoSuchPetException)
    assert raised.code == "NoSuchPet"


# -- what is no stream ----------------------------------------------------------------------------


def event(name: str, payload: bytes = b"", **headers: tuple[str, Any]) -> bytes:
    return write_frame({":event-type": ("string", name), **headers}, payload)


#: Frames that are no events, and what is said of them.
DEFECTS: dict[str, tuple[bytes, str]] = {
    "checksum": (event("quiet")[:-1] + b"\0", "checksum"),
    "start": (b"\0\0\0\x10" + bytes(12), "checksum at the beginning"),
    "payload": (event("arrived", b"\xff<{"), "the answer cannot be read"),
    "header": (event("heard", loudness=("string", "loud")), "loudness of an event is no integer"),
    "text": (event("said", b"\xff"), "not UTF-8"),
    "no type": (write_frame({}), "an event has no type"),
    "no message": (event("quiet", **{":message-type": ("string", "x")}), "is none"),
    "type is no text": (write_frame({":event-type": ("long", 1)}), "is no string"),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_each_defect_is_one_of_the_answer(defect: str, package: Any) -> None:
    frame, said = DEFECTS[defect]
    first = every_event(package)[0]
    response, body = watching(package, answer_of(package, first).body, frame, b"never read")
    events, raised = until_failure(response.events, package.ResponseParseError)
    assert events == [first]
    assert str(raised).startswith("WatchPets: the answer cannot be read: ")
    assert said in str(raised)
    assert (raised.operation_name, raised.status_code) == ("WatchPets", 200)
    assert (raised.request_id, raised.attempts) == ("an-id", 1)
    assert body.closed
    with pytest.raises(package.SdkError, match="the stream has failed"):
        next(read_whole(response.events))


def test_a_stream_that_ends_within_an_event_is_cut_off(package: Any) -> None:
    events = every_event(package)[:2]
    content = answer_of(package, *events).body
    answers = Answers(package, Body([content[:-1]]))
    response = client_for(package, answers).watch_pets()
    found, raised = until_failure(response.events, package.ConnectionFailedError)
    assert found == events[:1]
    assert str(raised) == "WatchPets: the answer ended within an event"
    assert len(answers.requests) == 1


def test_wherever_it_is_cut_off_whole_events_come_first(package: Any) -> None:
    events = every_event(package)[:2]
    content = answer_of(package, *events).body
    ends = [len(answer_of(package, *events[:n]).body) for n in (1, 2)]
    for cut in range(ends[0], len(content)):
        response = client_for(package, Answers(package, Body([content[:cut]]))).watch_pets()
        if cut in ends:
            assert list(read_whole(response.events)) == events[: ends.index(cut) + 1]
            continue
        found, raised = until_failure(response.events, package.ConnectionFailedError)
        assert (found, raised.attempts) == (events[:1], 1)


def test_what_the_transport_raises_ends_the_stream_and_nothing_is_repeated(package: Any) -> None:
    event = every_event(package)[0]
    failure = package.ReadTimeoutError("the read timeout passed")
    answers = Answers(package, Body([answer_of(package, event).body, failure]))
    response = client_for(package, answers).watch_pets()
    found, raised = until_failure(response.events, package.ReadTimeoutError)
    assert found == [event]
    assert (raised.operation_name, raised.attempts) == ("WatchPets", 1)
    assert len(answers.requests) == 1


@pytest.mark.parametrize("protocol", WITH_INITIAL, indirect=True)
def test_before_the_first_event_the_call_is_repeated(package: Any) -> None:
    event = every_event(package)[0]
    content = answer_of(package, event).body
    first = Body([content[:20], package.ConnectionFailedError("the connection broke")])
    answers = Answers(package, first, Body([content]))
    response = client_for(package, answers).watch_pets()
    assert list(read_whole(response.events)) == [event]
    assert (len(answers.requests), response.response_metadata.attempts) == (2, 2)
    assert first.closed


@pytest.mark.parametrize("protocol", WITH_INITIAL, indirect=True)
def test_a_first_event_that_is_none_is_an_error_of_the_call(package: Any) -> None:
    body = Body([bytes(16)])
    with pytest.raises(package.ResponseParseError, match="checksum at the beginning"):
        client_for(package, Answers(package, body)).watch_pets()
    assert body.closed


def test_an_interrupt_closes_the_stream(package: Any) -> None:
    content = answer_of(package, every_event(package)[0]).body
    response, body = watching(package, content, _Interrupt())
    events = response.events
    _, raised = until_failure(events, _Interrupt)
    assert isinstance(raised, _Interrupt)
    assert body.closed
    with pytest.raises(package.SdkError, match="the stream has failed"):
        next(read_whole(events))


class _Interrupt(BaseException):
    """Whatever a program may be interrupted by."""


# -- as an object ---------------------------------------------------------------------------------


def test_a_stream_that_is_closed_gives_the_connection_up(package: Any) -> None:
    content = answer_of(package, *every_event(package)).body
    response, body = watching(package, content, b"never read")
    next(read_whole(response.events))
    assert repr(response.events) == "<EventStream, open>"
    with response.events as events:
        assert events is response.events
    assert body.closed
    response.events.close()
    assert repr(response.events) == "<EventStream, closed>"
    with pytest.raises(package.SdkError, match="the stream is closed"):
        next(read_whole(response.events))


def test_a_stream_is_equal_to_itself_and_cannot_be_copied(package: Any) -> None:
    response = package.WatchPetsResponse(watch_id="w-1", events=package.EventStream())
    assert response == package.WatchPetsResponse(watch_id="w-1", events=response.events)
    assert response != package.WatchPetsResponse(watch_id="w-1")
    for made in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="an EventStream cannot be copied or pickled"):
            made(response)
    for each in every_event(package):
        assert pickle.loads(pickle.dumps(each)) == each


def test_events_are_plain_values_and_a_stream_stays_one(package: Any) -> None:
    response = package.WatchPetsResponse(watch_id="w-1", events=package.EventStream())
    assert response.to_dict() == {"watch_id": "w-1", "events": response.events}
    with pytest.raises(package.ParamValidationError, match="JSON cannot hold a stream"):
        response.to_json()
    wire = package.converter.unstructure(response)
    assert wire == {"watchId": "w-1", "events": response.events}
    assert package.converter.structure(wire, package.WatchPetsResponse) == response
    for each in every_event(package):
        wire = package.converter.unstructure(each)
        assert package.converter.structure(wire, package.PetEvents) == each
    assert json.loads(every_event(package)[0].to_json())["arrived"]["pet_name"] == "Rex"


@over_client
def test_events_of_an_asynchronous_client_are_not_for_a_plain_loop(package: Any) -> None:
    with of_kind("AsyncClient"):
        response, _ = watching(package, answer_of(package, *every_event(package)).body)
        with pytest.raises(package.SdkError, match="use 'async for'"):
            next(response.events)
        assert list(read_whole(response.events)) == every_event(package)


def test_a_stub_refuses_what_is_no_event(package: Any) -> None:
    stub = package.testing.StubTransport()
    for wrong in (["text"], [package.PetEvents()], [package.PetHeard()]):
        events = package.EventStream(wrong)
        with pytest.raises(package.ParamValidationError, match="an event is a PetEvents"):
            stub.add("WatchPets", package.WatchPetsResponse(events=events))
    # A list will do where nobody looks at types.
    stub.add("WatchPets", package.WatchPetsResponse(events=every_event(package)))
    stub.add("WatchPets", lambda _: package.WatchPetsResponse(events=iter(every_event(package))))
    for _ in range(2):
        response = client_for(package, stub).watch_pets()
        assert list(read_whole(response.events)) == every_event(package)


def test_a_stream_that_a_test_makes_is_read_like_any_other(package: Any) -> None:
    error = package.NoSuchPetException("Gone.")
    stream = package.EventStream([*every_event(package), error])
    found, raised = until_failure(stream, package.NoSuchPetException)
    assert (found, raised) == (every_event(package), error)


def test_a_stream_is_recorded_and_replayed(package: Any, tmp_path: Path) -> None:
    path = tmp_path / "events.yaml"
    content = answer_of(package, *every_event(package)).body
    inner = Answers(package, Body([content]))
    for made in (
        lambda: package.testing.RecordingTransport(path, inner),
        lambda: package.testing.ReplayTransport(path),
    ):
        with client_for(package, made()) as client:
            response = client.watch_pets()
            assert list(read_whole(response.events)) == every_event(package)
