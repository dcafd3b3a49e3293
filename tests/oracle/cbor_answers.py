"""Answers in CBOR: a JSON answer of botocore's shapes, written in every form that CBOR has.

The writer is of RFC 8949 alone, and not of anything that the generator or botocore has.
"""

from __future__ import annotations

import base64
import struct
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.oracle.answers import Answer, wire_value
from tests.oracle.scalars import WHOLE_SECONDS
from tests.oracle.shapes import is_dict, is_list, kind_of

if TYPE_CHECKING:
    from tests.oracle.scalars import Draw

HEADERS = {
    "Content-Type": "application/cbor",
    "smithy-protocol": "rpc-v2-cbor",
    "x-amzn-RequestId": "an-id",
}


@st.composite
def cbor_answers(draw: st.DrawFn, shape: Any) -> Answer:
    """Draw an answer that the protocol allows for an output ``shape``."""
    if shape is None:
        return Answer(200, dict(HEADERS), draw(st.sampled_from([b"", b"\xa0", b"\xbf\xff"])))
    return Answer(200, dict(HEADERS), written(draw, wire_value(draw, shape), shape))


@st.composite
def damaged_cbor_answers(draw: st.DrawFn, shape: Any) -> Answer:
    """Draw an answer that is damaged somewhere; by chance it may still be a valid one."""
    answer = draw(cbor_answers(shape))
    body = answer.body
    match draw(st.sampled_from(["cut", "bytes", "bytes", "changed", "other"])):
        case "cut":
            body = body[: draw(st.integers(0, max(0, len(body) - 1)))]
        case "bytes":
            at = draw(st.integers(0, len(body)))
            body = body[:at] + draw(st.binary(min_size=1, max_size=3)) + body[at:]
        case "changed" if body:
            at = draw(st.integers(0, len(body) - 1))
            body = body[:at] + draw(st.binary(min_size=1, max_size=1)) + body[at + 1 :]
        case _:
            body = draw(st.sampled_from([b"{}", b"\x80", b"\xf6", b"\x81" * 9000, b"\xbf", b"x"]))
    return answer._replace(body=body)


def written(draw: Draw, value: Any, shape: Any) -> bytes:
    """Return a JSON ``value`` of ``shape`` as CBOR; ``None`` for a shape that nobody knows."""
    kind = "" if shape is None or value is None else kind_of(shape)
    if kind == "structure" and is_dict(value):
        members = {
            member.serialization.get("name", name): member for name, member in shape.members.items()
        }
        items = [
            written(draw, key, None) + written(draw, item, members.get(key))
            for key, item in value.items()
        ]
        return _held(draw, 5, items)
    if kind == "list" and is_list(value):
        return _held(draw, 4, [written(draw, item, shape.member) for item in value])
    if kind == "map" and is_dict(value):
        return _held(
            draw,
            5,
            [
                written(draw, key, None) + written(draw, item, shape.value)
                for key, item in value.items()
            ],
        )
    match kind:
        case "blob":
            return _string(draw, 2, base64.b64decode(value))
        case "timestamp":
            # "Timestamps are tag 1", with any number.
            seconds = draw(WHOLE_SECONDS)
            number = draw(st.sampled_from([seconds, seconds + 0.25]))
            return _head(6, 1) + _number(draw, number)
        case "float" | "double" if isinstance(value, str):
            return _number(draw, float(value))
        case _:
            return _anything(draw, value)


def _anything(draw: Draw, value: Any) -> bytes:
    """Return a JSON value of no shape."""
    if is_dict(value):
        items = [_anything(draw, key) + _anything(draw, item) for key, item in value.items()]
        return _held(draw, 5, items)
    if is_list(value):
        return _held(draw, 4, [_anything(draw, item) for item in value])
    if isinstance(value, str):
        return _string(draw, 3, value.encode())
    if value is None or isinstance(value, bool):
        return {False: b"\xf4", True: b"\xf5", None: b"\xf6"}[value]
    return _number(draw, value)


def _number(draw: Draw, value: float) -> bytes:
    """Return a number: a float in any of the sizes that hold it."""
    if isinstance(value, int):
        return _head(0, value) if value >= 0 else _head(1, -1 - value)
    found = [struct.pack(">Bd", 0xFB, value)]
    for head, layout in ((0xFA, ">f"), (0xF9, ">e")):
        try:
            packed = struct.pack(layout, value)
        except OverflowError:
            continue
        if struct.unpack(layout, packed)[0] == value:
            found.append(bytes([head]) + packed)
    chosen: bytes = draw(st.sampled_from(found))
    return chosen


def _held(draw: Draw, major: int, items: list[bytes]) -> bytes:
    """Return a list or map, with or without its length."""
    if draw(st.integers(0, 3)) == 0:
        return bytes([major << 5 | 31]) + b"".join(items) + b"\xff"
    return _head(major, len(items)) + b"".join(items)


def _string(draw: Draw, major: int, data: bytes) -> bytes:
    """Return bytes or text, whole or, where it is ASCII or bytes, in pieces."""
    if len(data) > 1 and (major == 2 or data.isascii()) and draw(st.integers(0, 5)) == 0:
        pieces = (data[:1], data[1:])
        inside = b"".join(_head(major, len(piece)) + piece for piece in pieces)
        return bytes([major << 5 | 31]) + inside + b"\xff"
    return _head(major, len(data)) + data


def _head(major: int, argument: int) -> bytes:
    if argument < 24:
        return bytes([major << 5 | argument])
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes([major << 5 | info]) + argument.to_bytes(size, "big")
    raise ValueError(f"{argument} is no 64-bit number")
