"""What a service may answer, and what it must not, drawn from botocore's own models."""

from __future__ import annotations

import base64
import copy
import json
from datetime import UTC
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import strategies as st

from tests.oracle.inputs import input_scalar
from tests.oracle.scalars import HEADER_TEXT, JSON_VALUES, MOMENTS, TEXT, TOKEN_TEXT, WHOLE_SECONDS
from tests.oracle.shapes import DEEPEST, entries_of, kind_of, room_at, weight_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.oracle.scalars import Draw

#: A member that a model does not have.
FUTURE_MEMBER = "aMemberOfTheFuture"


class Answer(NamedTuple):
    """An answer as it comes from the service."""

    status: int
    headers: dict[str, str]
    body: bytes


@st.composite
def answers(draw: st.DrawFn, shape: Any) -> Answer:
    """Draw an answer that the protocol allows for an output ``shape``."""
    headers = {"Content-Type": "application/json", "x-amzn-RequestId": "an-id"}
    status = draw(st.sampled_from([200, 200, 201, 202, 204]))
    if shape is None:
        return Answer(status, headers, draw(st.sampled_from([b"", b"{}"])))
    headers |= drawn_headers(draw, shape)
    payload = shape.serialization.get("payload")
    if payload is None:
        return Answer(status, headers, draw(_json_text(wire_value(draw, shape))))
    member = shape.members[payload]
    if kind_of(member) in ("string", "blob"):
        return Answer(status, headers, draw(TEXT).encode())
    if draw(st.integers(0, 5)) == 0 and not member.is_tagged_union:
        return Answer(status, headers, b"")
    return Answer(status, headers, draw(_json_text(wire_value(draw, member))))


def json_bodies(draw: Draw, shape: Any) -> bytes:
    """Return the JSON text of a structure of ``shape``."""
    text: bytes = draw(_json_text(_wire_structure(draw, shape, 0)))
    return text


def drawn_headers(draw: Draw, shape: Any) -> dict[str, str]:
    """Return values for the members of an output that are in headers."""
    headers: dict[str, str] = {}
    for name, member in shape.members.items():
        location = member.serialization.get("location")
        wire_name = member.serialization.get("name", name)
        if location == "headers":
            prefixed = draw(st.dictionaries(TOKEN_TEXT, HEADER_TEXT, max_size=3))
            headers |= {wire_name + key: value for key, value in prefixed.items()}
        elif location == "header" and draw(st.booleans()):
            headers[wire_name] = draw(_header_value(member))
    return headers


def _header_value(shape: Any) -> st.SearchStrategy[str]:
    match kind_of(shape):
        case "json":
            return JSON_VALUES.map(
                lambda value: base64.b64encode(json.dumps(value).encode()).decode()
            )
        case "list":
            return st.lists(TOKEN_TEXT, min_size=1, max_size=3).map(", ".join)
        case "timestamp":
            return MOMENTS.map(
                lambda moment: format_datetime(moment.replace(tzinfo=UTC), usegmt=True)
            )
        case "boolean":
            return st.sampled_from(["true", "false", "True", "no"])
        case "integer" | "long":
            return st.integers(-(2**40), 2**40).map(str)
        case "float" | "double":
            return st.floats(width=32).map(str)
        case "blob":
            return st.binary(max_size=12).map(lambda data: base64.b64encode(data).decode())
        case _:
            known = [st.sampled_from(shape.enum)] if shape.enum else []
            return st.one_of(*known, HEADER_TEXT)


def wire_value(draw: Draw, shape: Any, depth: int = 0) -> Any:
    """Draw the JSON of a value."""
    kind = kind_of(shape)
    if kind == "structure":
        return _wire_structure(draw, shape, depth)
    if kind == "list":
        items = [wire_value(draw, shape.member, depth + 1) for _ in _times(draw, depth)]
        # Services send lists with holes.
        return [*items, None] if draw(st.integers(0, 19)) == 19 else items
    if kind == "map":
        return {
            draw(input_scalar(shape.key, "string")): wire_value(draw, shape.value, depth + 1)
            for _ in _times(draw, depth)
        }
    return draw(_wire_scalar(shape, kind))


def _times(draw: Draw, depth: int) -> range:
    return range(draw(st.integers(0, room_at(depth))))


def _wire_structure(draw: Draw, shape: Any, depth: int) -> dict[str, Any]:
    in_body = {
        member.serialization.get("name", name): member
        for name, member in shape.members.items()
        if depth or member.serialization.get("location") not in ("header", "headers", "statusCode")
    }
    if shape.is_tagged_union:
        if draw(st.integers(0, 9)) == 9:
            return {FUTURE_MEMBER: draw(JSON_VALUES.filter(lambda v: v is not None))}
        keys = sorted(in_body, key=lambda k: weight_of(in_body[k]))
        key = keys[0] if depth >= DEEPEST else draw(st.sampled_from(keys))
        drawn = wire_value(draw, in_body[key], depth + 1)
        noise = {k: None for k in keys if k != key and draw(st.integers(0, 9)) == 9}
        return {**noise, key: drawn, **({"__type": "x"} if draw(st.booleans()) else {})}
    value: dict[str, Any] = {}
    for key, member in in_body.items():
        if depth < DEEPEST and draw(st.integers(0, 1 + depth)) == 0:
            value[key] = (
                None if draw(st.integers(0, 19)) == 19 else wire_value(draw, member, depth + 1)
            )
    if draw(st.integers(0, 9)) == 9:
        value[FUTURE_MEMBER] = draw(JSON_VALUES)
    return value


def _wire_scalar(shape: Any, kind: str) -> st.SearchStrategy[Any]:
    match kind:
        case "timestamp":
            return st.one_of(
                WHOLE_SECONDS,
                WHOLE_SECONDS.map(lambda seconds: seconds + 0.25),
                WHOLE_SECONDS.map(str),
                MOMENTS.map(lambda moment: moment.isoformat(timespec="milliseconds") + "Z"),
                MOMENTS.map(lambda moment: moment.isoformat(timespec="seconds") + "+05:30"),
                MOMENTS.map(
                    lambda moment: format_datetime(moment.replace(tzinfo=UTC), usegmt=True)
                ),
            )
        case "blob":
            return st.binary(max_size=20).map(lambda data: base64.b64encode(data).decode())
        case "integer" | "long":
            return st.integers(-(2**53), 2**53) | st.integers(0, 99).map(float)
        case "float" | "double":
            return (
                st.floats(allow_nan=False, allow_infinity=False)
                | st.integers(-(2**31), 2**31)
                | st.sampled_from(["NaN", "Infinity", "-Infinity"])
            )
        case "boolean":
            return st.booleans()
        case "document" | "json":
            return JSON_VALUES.filter(lambda value: value is not None)
        case _:
            known = [st.sampled_from(shape.enum)] if shape.enum else []
            return st.one_of(*known, TEXT)


def _json_text(value: Any) -> st.SearchStrategy[bytes]:
    """Return the JSON texts of ``value``: plain, indented, not escaped."""
    return st.sampled_from(
        [
            json.dumps(value).encode(),
            json.dumps(value, indent=1).encode(),
            json.dumps(value, ensure_ascii=False).encode(),
        ]
    )


_JUNK: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 10**30, 1e308),
    *("", "x", "1", "true", "NaN", "!!!", "2026-13-45T00:00:00Z", "dGVzdA=="),
    *([], {}, [None], [[]], ["x"], {"a": 1}, {"a": None}, [1, "x", None], {"": {}}, [{}]),
)


@st.composite
def damaged_answers(draw: st.DrawFn, shape: Any) -> Answer:
    """Draw an answer that is damaged somewhere; by chance it may still be a valid one."""
    answer = draw(answers(shape))
    headers = dict(answer.headers)
    for name in headers:
        if draw(st.integers(0, 5)) == 5:
            headers[name] = draw(st.sampled_from(["", "x", "1", "-", "NaN", "////", "e30=", ","]))
    return Answer(answer.status, headers, draw(_damaged_bodies(answer.body)))


@st.composite
def _damaged_bodies(draw: st.DrawFn, body: bytes) -> bytes:
    how = draw(st.sampled_from(["places", "places", "places", "cut", "bytes", "other"]))
    if how == "cut":
        return body[: draw(st.integers(0, max(0, len(body) - 1)))]
    if how == "bytes":
        at = draw(st.integers(0, len(body)))
        return body[:at] + draw(st.binary(min_size=1, max_size=3)) + body[at:]
    try:
        value = json.loads(body)
    except ValueError:
        return body
    if how == "other" or not isinstance(value, dict):
        return draw(
            st.sampled_from(
                [*(json.dumps(junk).encode() for junk in _JUNK), b"[" * 9000, b"<html></html>"]
            )
        )
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(value))
        if places:
            holder, key = draw(st.sampled_from(places))
            holder[key] = copy.deepcopy(draw(st.sampled_from(_JUNK)))
    return json.dumps(value).encode()


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Give every place in a JSON ``value``."""
    for key, item in entries_of(value):
        yield value, key
        yield from _places(item)
