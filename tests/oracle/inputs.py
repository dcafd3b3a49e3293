"""Parameters that botocore accepts, drawn from its own models."""

from __future__ import annotations

import math
import re
import struct
import sys
from datetime import UTC, datetime
from decimal import Decimal
from email.utils import format_datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.oracle.scalars import (
    HEADER_TEXT,
    HOST_TEXT,
    JSON_IN_HEADERS,
    JSON_VALUES,
    MOMENTS,
    TEXT,
    TOKEN_TEXT,
    WHOLE_SECONDS,
    ZONES,
    at_least,
)
from tests.oracle.shapes import DEEPEST, is_token, kind_of, minimum_of, room_at, weight_of

if TYPE_CHECKING:
    from tests.oracle.scalars import Draw

#: Of IEEE 754's binary32.
_GREATEST_FLOAT = 3.4028234663852886e38


@st.composite
def inputs(draw: st.DrawFn, shape: Any) -> dict[str, Any]:
    """Draw parameters for an input ``shape``, or ``{}`` when the operation has none.

    Members come in the order of the model, so that what is written of them can be compared byte
    for byte.
    """
    drawn: dict[str, Any] = {} if shape is None else input_value(draw, shape, 0)
    return drawn


def input_value(draw: Draw, shape: Any, depth: int) -> Any:
    """Draw a value of ``shape``, which stands ``depth`` values below the parameters."""
    kind = kind_of(shape)
    if kind == "structure":
        return _input_structure(draw, shape, depth)
    if kind == "list":
        size = draw(st.integers(minimum_of(shape), minimum_of(shape) + room_at(depth)))
        items = [input_value(draw, shape.member, depth + 1) for _ in range(size)]
        return tuple(items) if draw(st.integers(0, 9)) == 9 else items
    if kind == "map":
        entries = range(draw(st.integers(0, room_at(depth))))
        return {
            input_value(draw, shape.key, depth + 1): input_value(draw, shape.value, depth + 1)
            for _ in entries
        }
    return draw(input_scalar(shape, kind))


def _input_structure(draw: Draw, shape: Any, depth: int) -> dict[str, Any]:
    if shape.is_tagged_union:
        # A union that only leads back to itself must not do so for ever.
        names = sorted(shape.members, key=lambda n: weight_of(shape.members[n]))
        name = names[0] if depth >= DEEPEST else draw(st.sampled_from(names))
        return {name: _input_member(draw, shape, name, depth)}
    payload = shape.serialization.get("payload")
    chosen = [
        name
        for name, member in shape.members.items()
        # Clients fill in the tokens of the input that are not given, the required ones too.
        if (name in shape.required_members and (depth or not is_token(member)))
        or member.serialization.get("location") == "uri"
        or (depth < DEEPEST and draw(st.integers(0, 2 + depth)) < (2 if name == payload else 1))
    ]
    return {name: _input_member(draw, shape, name, depth) for name in chosen}


def _input_member(draw: Draw, shape: Any, name: str, depth: int) -> Any:
    """Draw a member; where it goes in the message limits what it can be."""
    member = shape.members[name]
    location = member.serialization.get("location")
    kind = kind_of(member)
    if kind == "json":
        return draw(JSON_IN_HEADERS)
    if name == shape.serialization.get("payload") and kind == "blob":
        return draw(st.one_of(st.binary(max_size=20), st.binary(max_size=20).map(BytesIO), TEXT))
    if member.serialization.get("hostLabel"):
        return draw(HOST_TEXT)
    if location == "querystring" and kind == "map" and kind_of(member.value) == "list":
        # A tuple in such a map botocore sends as Python's own text of it.
        return {key: list(value) for key, value in input_value(draw, member, depth + 1).items()}
    text = {"uri": TEXT, "header": HEADER_TEXT, "headers": HEADER_TEXT}.get(location)
    if text is None:
        return input_value(draw, member, depth + 1)
    if kind == "string":
        known = [st.sampled_from(member.enum)] if member.enum else []
        return draw(st.one_of(*known, at_least(text, minimum_of(member))))
    if location == "headers":
        return draw(st.dictionaries(TOKEN_TEXT, text, max_size=3))
    if kind == "list" and kind_of(member.member) == "string":
        # Of an empty list, we send an empty header, as RestJsonNullAndEmptyHeaders of Smithy's
        # protocol tests requires; botocore sends none.
        least = max(1, minimum_of(member)) if location == "header" else minimum_of(member)
        return draw(st.lists(text, min_size=least, max_size=least + 2))
    return input_value(draw, member, depth + 1)


def input_scalar(shape: Any, kind: str) -> st.SearchStrategy[Any]:
    """Return the values that a scalar of ``kind`` may have, in every type that callers may use."""
    minimum = shape.metadata.get("min")
    match kind:
        case "string":
            known = [st.sampled_from(shape.enum)] if shape.enum else []
            return st.one_of(*known, at_least(TEXT, minimum_of(shape)))
        case "integer" | "long":
            least = -(2**31) if minimum is None else math.ceil(minimum)
            return st.integers(least, max(least, 0) + 2**40)
        case "float" | "double":
            greatest = _GREATEST_FLOAT if kind == "float" else sys.float_info.max
            least = -greatest if minimum is None else minimum
            finite = st.floats(least, greatest) | st.integers(math.ceil(minimum or 0), 2**31)
            decimals = st.decimals(
                min_value=0 if minimum is None else Decimal(str(minimum)),
                max_value=10**6,
                allow_nan=False,
                allow_infinity=False,
                places=3,
            )
            special = st.sampled_from(
                [math.inf, -math.inf, math.nan][: 3 if minimum is None else 1]
            )
            if kind == "float":
                # It has 32 bits (Smithy), and botocore's writer of CBOR sends no more. What is
                # nearest to a minimum may be below it.
                finite, decimals = (
                    values.map(_in_32_bits).filter(
                        lambda value: minimum is None or value >= minimum
                    )
                    for values in (finite, decimals)
                )
            return st.one_of(finite, decimals, special)
        case "boolean":
            return st.booleans()
        case "timestamp":
            return _timestamps()
        case "blob":
            return st.one_of(st.binary(max_size=20), st.binary(max_size=20).map(bytearray), TEXT)
        case "json":
            return JSON_VALUES
        case _:
            return _documents()


def _in_32_bits(value: Any) -> Any:
    """Return the nearest value of its type to ``value`` that a float of 32 bits can be."""
    (nearest,) = struct.unpack(">f", struct.pack(">f", value))
    return type(value)(nearest)


def _documents() -> st.SearchStrategy[Any]:
    # At the top a document is an object in every service that has one.
    return st.dictionaries(TEXT, JSON_VALUES, max_size=3)


def _timestamps() -> st.SearchStrategy[Any]:
    """Return every form of a timestamp that callers may use."""
    return st.one_of(
        MOMENTS,
        st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=ZONES),
        MOMENTS.map(lambda moment: moment.replace(microsecond=0)),
        WHOLE_SECONDS,
        WHOLE_SECONDS.map(lambda seconds: seconds + 0.5),
        WHOLE_SECONDS.map(str),
        MOMENTS.map(lambda moment: moment.isoformat() + "Z"),
        MOMENTS.map(lambda moment: moment.isoformat()),
        MOMENTS.map(lambda moment: moment.date().isoformat()),
        MOMENTS.map(lambda moment: format_datetime(moment.replace(tzinfo=UTC), usegmt=True)),
    )


def with_floats(value: Any) -> Any:
    """Return ``value`` with floats for decimals, of which botocore writes the digits as given."""
    if isinstance(value, dict):
        return {key: with_floats(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [with_floats(item) for item in value]
    return float(value) if isinstance(value, Decimal) else value


def for_xml(value: Any) -> Any:
    """Return ``value`` with floats for decimals, and an x for what XML cannot hold.

    botocore sends documents that no parser reads (section 2.2 of XML 1.0), and carriage returns as
    they are, which a parser reads as line feeds (section 2.11). What ours makes of them is shown in
    ``tests/runtime/test_xml.py``.
    """
    if isinstance(value, dict):
        return {for_xml(key): for_xml(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [for_xml(item) for item in value]
    return _NOT_XML.sub("x", value) if isinstance(value, str) else with_floats(value)


_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
