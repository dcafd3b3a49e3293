"""Event streams: which member of a message is one, which events there are, what is raised between.

See "Event stream semantics" in Smithy's specification. A model has the exceptions of a stream among
its events; here they are apart, for they are raised.
"""

from __future__ import annotations

from codegen.model import Enum, Member, Scalar, Structure
from codegen.problems import Problems
from codegen.raw import JsonObject, as_object


def streams_of(shapes: JsonObject, message: object) -> list[str]:
    """Return the event streams among the members of a ``message``: they can be nowhere else.

    ``shapes`` are those of the model, ``message`` is the name of one.
    """
    members = as_object(as_object(shapes.get(str(message))).get("members"))
    names = (as_object(reference).get("shape") for reference in members.values())
    return [str(name) for name in names if as_object(shapes.get(str(name))).get("eventstream")]


def raised_between(shapes: JsonObject, stream: str) -> dict[str, str]:
    """Return the exceptions among the events of a ``stream``: their shapes, by member."""
    members = as_object(as_object(shapes.get(stream)).get("members"))
    found = {name: str(as_object(each).get("shape")) for name, each in members.items()}
    return {n: shape for n, shape in found.items() if as_object(shapes.get(shape)).get("exception")}


def raised_in_answers(shapes: JsonObject, operation: JsonObject) -> list[str]:
    """Return the shapes of the exceptions of the stream in an answer of ``operation``."""
    output = as_object(operation.get("output")).get("shape")
    return [
        shape
        for stream in streams_of(shapes, output)
        for shape in raised_between(shapes, stream).values()
    ]


def without_raised(shapes: JsonObject, stream: str, traits: JsonObject) -> JsonObject:
    """Return the ``traits`` of a ``stream`` with its events alone."""
    raised = raised_between(shapes, stream)
    members = as_object(traits.get("members"))
    return {**traits, "members": {n: each for n, each in members.items() if n not in raised}}


def check_events(stream: Structure, problems: Problems) -> None:
    """Note events of a ``stream`` that no frame can hold."""
    for event in stream.members:
        place = f"shape {stream.name}, member {event.name}"
        if not isinstance(event.shape, Structure):
            problems.note(place, f"an event has to be a structure, not a {event.shape.kind}")
            continue
        payloads = [each for each in event.shape.members if each.event_part == "payload"]
        if len(payloads) > 1:
            problems.note(place, "more than one member is the payload of the event")
        for member in event.shape.members:
            if not _fits(member):
                kind, part = member.shape.kind, member.event_part
                what = f"a value of type {kind} cannot be the {part} of an event"
                problems.note(f"shape {event.shape.name}, member {member.name}", what)


def _fits(member: Member) -> bool:
    """Return whether a member can be where the model has it in an event."""
    shape = member.shape
    if member.event_part == "payload":
        return isinstance(shape, Structure | Enum) or shape.kind in ("blob", "string")
    if member.event_part == "header":
        return isinstance(shape, Enum) or (
            isinstance(shape, Scalar) and shape.kind not in ("float", "double", "document")
        )
    return True


def check_place(message: Structure, problems: Problems) -> None:
    """Note an event stream of a ``message`` with a payload that is another member."""
    events = message.events
    if events is not None and message.payload not in (None, events.name):
        place = f"shape {message.name}, member {events.name}"
        problems.note(place, f"is an event stream, and the body is the payload {message.payload!r}")
