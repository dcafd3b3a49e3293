"""The events of a stream: how each is read from its frame, and written to it.

The rules are Smithy's ("Event stream semantics", and its ``eventHeader`` and ``eventPayload``
traits): a member that has a header of its own is in that, one that is the payload is all of it, and
the others are in the payload as the members of a structure, in the format of the protocol's bodies.
"""

from __future__ import annotations

from attrs import frozen

from codegen.model import Member, Operation, Structure
from codegen.problems import ModelError
from codegen.protocols.base import EventFormat
from codegen.protocols.mappings import is_empty_when_absent
from codegen.python.expr import Function
from codegen.python.source import literal

#: The media type of an answer that is a stream of events.
EVENTS_TYPE = "application/vnd.amazon.eventstream"

#: The payload of an event that is read from a frame.
PAYLOAD = "event.payload"


@frozen(kw_only=True)
class EventRow:
    """An event of a stream: its name on the wire, its attribute, and what reads and writes it."""

    name: str
    attribute: str
    reader: str
    writer: str


def event_rows(operation: Operation) -> list[EventRow]:
    """Return the events that an answer of ``operation`` may stream; none where it does not."""
    return [
        EventRow(
            name=event.name,
            attribute=event.attribute,
            reader=f"read_event_{event.attribute}",
            writer=f"write_event_{event.attribute}",
        )
        for event in _events(operation)
    ]


def event_functions(operation: Operation, found: EventFormat | None) -> list[Function]:
    """Return what reads and writes each event that an answer of ``operation`` may stream.

    Raises :class:`ModelError` where the protocol has no form for events.
    """
    if operation.output.events is None:
        return []
    if found is None:
        raise ModelError([f"operation {operation.name}: its protocol has no event streams"])
    functions: list[Function] = []
    for event, row in zip(_events(operation), event_rows(operation), strict=True):
        if isinstance(event.shape, Structure):
            functions.append(_reader(event.shape, row.reader, found))
            functions += _writer(event.shape, row, found)
    return functions


def _events(operation: Operation) -> tuple[Member, ...]:
    stream = operation.output.events
    return stream.shape.members if stream and isinstance(stream.shape, Structure) else ()


def _is_sent_as_it_is(member: Member) -> bool:
    """Return whether the payload that is ``member`` is its bytes or its text."""
    return member.shape.kind in ("blob", "string", "enum")


def _payload(structure: Structure) -> Member | None:
    """Return the member of an event that is the whole payload, if one is."""
    return next((each for each in structure.members if each.event_part == "payload"), None)


# -- reading --------------------------------------------------------------------------------------


def _reader(structure: Structure, name: str, found: EventFormat) -> Function:
    """Return the function that reads an event which is a ``structure``."""
    if structure.members and not any(each.event_part for each in structure.members):
        raw = found.read.of(PAYLOAD)
        lines = [f"return {found.codec.read(structure).of(raw)}"]
    else:
        in_payload = [each for each in structure.members if each.event_part is None]
        lines = [f"{found.raw} = {found.read.of(PAYLOAD)}"] if in_payload else []
        lines += [
            f"return {structure.class_name}(",
            *(f"    {m.attribute}={_read(structure, m, found)}," for m in structure.members),
            ")",
        ]
    return Function(
        name=name,
        parameters="event: EventFrame",
        returns=structure.class_name,
        body=tuple(lines),
    )


def _read(structure: Structure, member: Member, found: EventFormat) -> str:
    """Return the expression for one member of an event."""
    shape = member.shape
    read = found.codec.read(shape, empty=is_empty_when_absent(structure, member))
    if member.event_part == "header":
        kind = "string" if shape.kind == "enum" else shape.kind
        value = f"event.header({literal(member.name)}, {literal(kind)})"
        return read.of(value) if shape.kind == "enum" else value
    if member.event_part is None:
        return read.of(found.codec.source(member))
    if shape.kind == "blob":
        return PAYLOAD
    if _is_sent_as_it_is(member):
        text = f"{PAYLOAD}.decode()"
        return read.of(text) if shape.kind == "enum" else text
    return read.of(found.read.of(PAYLOAD))


# -- writing, for tests ---------------------------------------------------------------------------


def _writer(structure: Structure, row: EventRow, found: EventFormat) -> list[Function]:
    """Return the function that writes an event which is a ``structure``, and what it calls."""
    headers = {
        m.name: ("string" if m.shape.kind == "enum" else m.shape.kind, f"value.{m.attribute}")
        for m in structure.members
        if m.event_part == "header"
    }
    written = "".join(f"{literal(n)}: ({literal(k)}, {v}), " for n, (k, v) in headers.items())
    helpers: list[Function] = []
    media_type, payload = _written(structure, found)
    in_payload = [each for each in structure.members if each.event_part is None]
    if headers and in_payload:
        # What is in a header is not in the payload.
        name = f"{row.writer}_payload"
        helpers = [found.codec.writer(structure, name, in_payload)]
        payload = found.write(structure, f"{name}(value)")
    function = Function(
        name=row.writer,
        parameters=f"value: {structure.class_name}",
        returns="bytes",
        body=(
            "return write_event(",
            f"    {literal(row.name)}, {literal(media_type)}, {payload}, {{{written}}}",
            ")",
        ),
    )
    return [*helpers, function]


def _written(structure: Structure, found: EventFormat) -> tuple[str, str]:
    """Return the media type of an event's payload, and the expression for its bytes."""
    payload = _payload(structure)
    if payload is not None and _is_sent_as_it_is(payload):
        media_type = "application/octet-stream" if payload.shape.kind == "blob" else "text/plain"
        return media_type, f"write_stream(value.{payload.attribute})"
    if payload is not None and isinstance(payload.shape, Structure):
        written = found.codec.write(payload.shape).of(f"value.{payload.attribute}")
        return found.media_type, found.write(payload.shape, written)
    if all(each.event_part == "header" for each in structure.members):
        return "", 'b""'
    written = found.codec.write(structure).of("value")
    return found.media_type, found.write(structure, written)
