"""Answers that are streams of events, drawn from botocore's own models: frames as a service sends.

Nothing here was read by the generator. Which bytes a frame is, botocore's own reader says; see
``tests/runtime/test_event_frames.py``.
"""

from __future__ import annotations

import json
from datetime import UTC
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from codegen.runtime.event_streams.frames import write_frame
from tests.oracle.answers import Answer, drawn_headers, json_bodies
from tests.oracle.scalars import HEADER_TEXT, MOMENTS, TEXT
from tests.oracle.shapes import kind_of
from tests.oracle.xml_answers import xml_bodies

if TYPE_CHECKING:
    from tests.oracle.scalars import Draw

STREAM = "application/vnd.amazon.eventstream"
RPC = ("json", "smithy-rpc-v2-cbor")


def is_exception(shape: Any) -> bool:
    return bool(shape.metadata.get("exception"))


@st.composite
def event_answers(draw: st.DrawFn, model: Any, protocol: str) -> Answer:
    """Draw an answer of an operation, whose ``model`` says which events there are."""
    headers = {"Content-Type": STREAM, "x-amzn-RequestId": "an-id"}
    headers |= drawn_headers(draw, model.output_shape)
    headers["Content-Type"] = STREAM
    frames: list[bytes] = []
    if protocol in RPC:
        frames.append(message("event", {":event-type": "initial-response"}, b"{}"))
    stream = model.get_event_stream_output()
    kinds = {name: each for name, each in stream.members.items() if not is_exception(each)}
    names = draw(st.lists(st.sampled_from(sorted(kinds)), max_size=4))
    frames += [event(draw, name, kinds[name], protocol) for name in names]
    if draw(st.integers(0, 2)) == 0:
        frames.append(failure(draw, stream, protocol))
    return Answer(200, headers, b"".join(frames))


def event(draw: Draw, name: str, shape: Any, protocol: str) -> bytes:
    """Return an event of ``shape``."""
    headers: dict[str, Any] = {":event-type": name}
    payload = body(draw, shape, protocol)
    for key, member in shape.members.items():
        if member.serialization.get("eventpayload"):
            payload = payload_of(draw, member, protocol)
        elif member.serialization.get("eventheader") and draw(st.booleans()):
            headers[key] = draw(header_value(member))
    return message("event", headers, payload)


def payload_of(draw: Draw, shape: Any, protocol: str) -> bytes:
    """Return a payload that is a member of ``shape``."""
    kind = kind_of(shape)
    if kind == "blob":
        content: bytes = draw(st.binary(max_size=100))
        return content
    return str(draw(TEXT)).encode() if kind == "string" else body(draw, shape, protocol)


def body(draw: Draw, shape: Any, protocol: str) -> bytes:
    """Return a payload that is a structure of ``shape``."""
    drawn: bytes = (xml_bodies if protocol == "rest-xml" else json_bodies)(draw, shape)
    return drawn


def failure(draw: Draw, stream: Any, protocol: str) -> bytes:
    """Return what ends a stream: one of its exceptions, or an error that is none of them."""
    exceptions = [name for name, each in stream.members.items() if is_exception(each)]
    name = draw(st.sampled_from([*exceptions, None]))
    if name is None:
        said = {":error-code": "SomeError", ":error-message": draw(HEADER_TEXT)}
        return message("error", said, b"")
    shape = stream.members[name]
    payload = body(draw, shape, protocol)
    [key] = [key for key in shape.members if key.lower() == "message"]
    if draw(st.booleans()) and protocol != "rest-xml":
        payload = json.dumps({**json.loads(payload), key: draw(TEXT)}).encode()
    return message("exception", {":exception-type": name}, payload)


def header_value(shape: Any) -> st.SearchStrategy[Any]:
    """Return the values for a header of an event, of the types that the kind of ``shape`` has."""
    strategies: dict[str, st.SearchStrategy[Any]] = {
        "boolean": st.booleans(),
        "integer": st.integers(-(2**31), 2**31 - 1),
        "long": st.integers(-(2**63), 2**63 - 1),
        "blob": st.binary(max_size=20),
        "timestamp": MOMENTS.map(lambda m: m.replace(tzinfo=UTC, microsecond=250_000)),
    }
    kind = kind_of(shape)
    return strategies.get(kind, TEXT).map(lambda value: (kind, value))


def message(kind: str, headers: dict[str, Any], payload: bytes) -> bytes:
    """Return a frame; a header that is a text has no kind beside it."""
    typed = {n: ("string", v) if isinstance(v, str) else v for n, v in headers.items()}
    return write_frame({":message-type": ("string", kind), **typed}, payload)
