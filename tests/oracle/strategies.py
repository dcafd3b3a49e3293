"""Inputs and answers drawn from botocore's own models, for any operation of any service.

``inputs`` gives parameters that botocore accepts, ``broken_inputs`` such with defects in them;
``answers`` gives what a service may answer, ``damaged_answers`` what it must not. All are made of
botocore's shapes, not of anything that the generator read.
"""

from __future__ import annotations

import base64
import copy
import json
import math
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from email.utils import format_datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeGuard

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Draw: TypeAlias = Callable[[st.SearchStrategy[Any]], Any]

#: Where optional members are no longer given, so that recursive shapes come to an end.
DEEPEST = 4

#: Strings that a path, a query, a header or JSON may trip over.
_AWKWARD = (
    " ",
    "a b+c",
    "a/b//c",
    "%2F%",
    "?x=1&y=2#z",
    "~-._",
    "null",
    "{}",
    "Größe",
    "名前",
    "\U0001f600",
    "'\"\\<>&",
    "e\u0301",
)
_TEXT = st.one_of(
    st.sampled_from(_AWKWARD),
    st.text("abcXYZ019-_.:/", max_size=12),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=6),
)
_LABEL_TEXT = _TEXT.filter(lambda text: "\r" not in text and "\n" not in text)
#: Header values are ASCII here: what else there may be is not agreed on between HTTP libraries.
_HEADER_TEXT = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=12)
_TOKEN_TEXT = st.text("abcdefghij-0123456789", min_size=1, max_size=8)
_HOST_TEXT = st.text("abcXYZ019-", min_size=1, max_size=8)

JSON_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**53), 2**53),
        st.floats(allow_nan=False, allow_infinity=False, width=32),
        _TEXT,
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_TEXT, inner, max_size=3)),
    max_leaves=6,
)

#: A string is sent as it is, as Smithy has it; see ``differences``.
_JSON_IN_HEADERS = JSON_VALUES.filter(lambda value: not isinstance(value, str))

_MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1))
_ZONES = st.sampled_from(
    [UTC, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8))]
)
_WHOLE_SECONDS = st.integers(0, 2**32)


def is_dict(value: object) -> TypeGuard[dict[Any, Any]]:
    """Return whether ``value`` is a dict, of whatever."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether ``value`` is a list, of whatever."""
    return isinstance(value, list)


def entries_of(value: object) -> list[tuple[Any, Any]]:
    """Return the keys, or indices, and values of ``value``; nothing when it has none."""
    if is_dict(value):
        return list(value.items())
    return list(enumerate(value)) if is_list(value) else []


def smallest(shape: Any) -> Any:
    """Return the smallest value that ``shape`` allows: required members and no others."""
    kind = _kind(shape)
    if kind == "structure":
        required = list(shape.required_members)
        labels = [n for n, m in shape.members.items() if m.serialization.get("location") == "uri"]
        wanted = [n for n in shape.members if n in required or n in labels]
        if shape.is_tagged_union and not wanted:
            wanted = list(shape.members)[:1]
        return {name: smallest(shape.members[name]) for name in wanted}
    if kind == "list":
        return [smallest(shape.member) for _ in range(_minimum(shape))]
    if kind == "map":
        return {}
    values: dict[str, Any] = {
        "string": (shape.enum or ["x" * max(1, _minimum(shape))])[0] if kind == "string" else "",
        "timestamp": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        "boolean": True,
        "blob": b"x",
        "document": {},
        "json": {},
    }
    number = max(1, _minimum(shape)) if kind not in values else 0
    return values.get(kind, number)


# -- inputs ---------------------------------------------------------------------------------------


@st.composite
def inputs(draw: st.DrawFn, shape: Any) -> dict[str, Any]:
    """Draw parameters for an input ``shape``, or ``{}`` when the operation has none.

    Members come in the order of the model, so that what is written of them can be compared byte
    for byte.
    """
    drawn: dict[str, Any] = {} if shape is None else _input(draw, shape, 0)
    return drawn


def _input(draw: Draw, shape: Any, depth: int) -> Any:
    kind = _kind(shape)
    if kind == "structure":
        return _input_structure(draw, shape, depth)
    if kind == "list":
        size = draw(st.integers(_minimum(shape), _minimum(shape) + _room(depth)))
        items = [_input(draw, shape.member, depth + 1) for _ in range(size)]
        return tuple(items) if draw(st.integers(0, 9)) == 9 else items
    if kind == "map":
        entries = range(draw(st.integers(0, _room(depth))))
        return {
            _input(draw, shape.key, depth + 1): _input(draw, shape.value, depth + 1)
            for _ in entries
        }
    return draw(_input_scalar(shape, kind))


def _input_structure(draw: Draw, shape: Any, depth: int) -> dict[str, Any]:
    if shape.is_tagged_union:
        # A union that only leads back to itself must not do so for ever.
        names = sorted(shape.members, key=lambda n: _weight(shape.members[n]))
        name = names[0] if depth >= DEEPEST else draw(st.sampled_from(names))
        return {name: _input_member(draw, shape, name, depth)}
    payload = shape.serialization.get("payload")
    chosen = [
        name
        for name, member in shape.members.items()
        # Clients fill in the tokens of the input that are not given, the required ones too.
        if (name in shape.required_members and (depth or not _is_token(member)))
        or member.serialization.get("location") == "uri"
        or (depth < DEEPEST and draw(st.integers(0, 2 + depth)) < (2 if name == payload else 1))
    ]
    return {name: _input_member(draw, shape, name, depth) for name in chosen}


def _input_member(draw: Draw, shape: Any, name: str, depth: int) -> Any:
    """Draw a member; where it goes in the message limits what it can be."""
    member = shape.members[name]
    location = member.serialization.get("location")
    kind = _kind(member)
    if kind == "json":
        return draw(_JSON_IN_HEADERS)
    if name == shape.serialization.get("payload") and kind == "blob":
        return draw(st.one_of(st.binary(max_size=20), st.binary(max_size=20).map(BytesIO), _TEXT))
    if member.serialization.get("hostLabel"):
        return draw(_HOST_TEXT)
    if location == "querystring" and kind == "map" and _kind(member.value) == "list":
        # A tuple in such a map botocore sends as Python's own text of it.
        return {key: list(value) for key, value in _input(draw, member, depth + 1).items()}
    text = {"uri": _LABEL_TEXT, "header": _HEADER_TEXT, "headers": _HEADER_TEXT}.get(location)
    if text is None:
        return _input(draw, member, depth + 1)
    if kind == "string":
        known = [st.sampled_from(member.enum)] if member.enum else []
        return draw(st.one_of(*known, _at_least(text, _minimum(member))))
    if location == "headers":
        return draw(st.dictionaries(_TOKEN_TEXT, text, max_size=3))
    if kind == "list" and _kind(member.member) == "string":
        return draw(st.lists(text, min_size=_minimum(member), max_size=_minimum(member) + 2))
    return _input(draw, member, depth + 1)


def _input_scalar(shape: Any, kind: str) -> st.SearchStrategy[Any]:
    minimum = shape.metadata.get("min")
    match kind:
        case "string":
            known = [st.sampled_from(shape.enum)] if shape.enum else []
            return st.one_of(*known, _at_least(_TEXT, _minimum(shape)))
        case "integer" | "long":
            least = -(2**31) if minimum is None else math.ceil(minimum)
            return st.integers(least, max(least, 0) + 2**40)
        case "float" | "double":
            finite = st.floats(
                min_value=minimum, allow_nan=False, allow_infinity=False
            ) | st.integers(math.ceil(minimum or 0), 2**31)
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
            return st.one_of(finite, decimals, special)
        case "boolean":
            return st.booleans()
        case "timestamp":
            return _timestamps()
        case "blob":
            return st.one_of(st.binary(max_size=20), st.binary(max_size=20).map(bytearray), _TEXT)
        case "json":
            return JSON_VALUES
        case _:
            return _documents()


def _documents() -> st.SearchStrategy[Any]:
    # At the top a document is an object in every service that has one.
    return st.dictionaries(_TEXT, JSON_VALUES, max_size=3)


def _timestamps() -> st.SearchStrategy[Any]:
    """Return every form of a timestamp that callers may use."""
    return st.one_of(
        _MOMENTS,
        st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=_ZONES),
        _MOMENTS.map(lambda moment: moment.replace(microsecond=0)),
        _WHOLE_SECONDS,
        _WHOLE_SECONDS.map(lambda seconds: seconds + 0.5),
        _WHOLE_SECONDS.map(str),
        _MOMENTS.map(lambda moment: moment.isoformat() + "Z"),
        _MOMENTS.map(lambda moment: moment.isoformat()),
        _MOMENTS.map(lambda moment: moment.date().isoformat()),
        _MOMENTS.map(lambda moment: format_datetime(moment.replace(tzinfo=UTC), usegmt=True)),
    )


# -- inputs with defects --------------------------------------------------------------------------


class Site(NamedTuple):
    """A value inside parameters: where it stands and what it should be.

    ``is_member`` tells the members of structures from the items of lists and maps.
    """

    holder: Any
    key: Any
    shape: Any
    is_member: bool


#: What each kind of value is not, by botocore's rules and by ours.
_WRONG: dict[str, tuple[Any, ...]] = {
    "string": (1, 1.5, True, b"bytes", [], {}, ["x"]),
    "integer": ("1", 1.5, [], {}, b"1"),
    "long": ("1", 1.5, [], {}, b"1"),
    "float": ("1.5", [], {}, b"1"),
    "double": ("1.5", [], {}, b"1"),
    "boolean": ("true", 1, 0, [], {}),
    "timestamp": ("soon", [], {}, object),
    "blob": (1, 1.5, True, [], {}),
    "list": ("text", 1, {"a": "b"}, {}, True, b"x"),
    "map": ("text", 1, [], ["a"], True),
    "structure": ("text", 1, [], ["a"], True, 1.5),
    "document": (object, {"a": object}, {"a": [object]}, {"a": {"b": b"x"}}),
    "json": (object, {"a": object}, [b"x"]),
}


@st.composite
def broken_inputs(draw: st.DrawFn, shape: Any) -> dict[str, Any]:
    """Draw parameters with one to three defects, as far as ``shape`` leaves room for any."""
    parameters: dict[str, Any] = copy.deepcopy(_input(draw, shape, 0))
    _unfreeze(parameters)
    for _ in range(draw(st.integers(1, 3))):
        sites = list(_sites(parameters, shape))
        missing = [
            (holder, name)
            for holder, structure in _structures(parameters, shape)
            for name in structure.required_members
            if name in holder
        ]
        unions = [
            (holder, structure)
            for holder, structure in _structures(parameters, shape)
            if structure.is_tagged_union
        ]
        kinds = ["wrong"] * bool(sites) + ["missing"] * bool(missing) + ["union"] * bool(unions)
        if not kinds:
            break
        match draw(st.sampled_from(kinds)):
            case "wrong":
                _break_value(draw, draw(st.sampled_from(sites)))
            case "missing":
                holder, name = draw(st.sampled_from(missing))
                del holder[name]
            case _:
                holder, structure = draw(st.sampled_from(unions))
                _break_union(draw, holder, structure)
    return parameters


def _break_value(draw: Draw, site: Site) -> None:
    kind = _kind(site.shape)
    limit = site.shape.metadata.get("min")
    wrong: list[Any] = list(_WRONG[kind])
    if not site.is_member and kind not in ("document", "json"):
        # A member that is None counts as absent; what stands in a list has to be something.
        wrong.append(None)
    if limit and kind in ("string", "list"):
        short: dict[str, list[Any]] = {"string": ["", "x" * (int(limit) - 1)], "list": [[]]}
        wrong += short.get(kind, [])
    if limit is not None and kind in ("integer", "long", "float", "double"):
        wrong += [math.floor(limit) - 1, math.floor(limit) - 10**6]
    site.holder[site.key] = copy.deepcopy(draw(st.sampled_from(wrong)))


def _break_union(draw: Draw, holder: dict[str, Any], structure: Any) -> None:
    others = [name for name in structure.members if name not in holder]
    if not others or draw(st.booleans()):
        holder.clear()
        return
    for name in draw(st.lists(st.sampled_from(others), min_size=1, max_size=2, unique=True)):
        holder[name] = smallest(structure.members[name])


def _unfreeze(value: Any) -> None:
    """Make the tuples in ``value`` lists, so that defects can be put into them."""
    for key, item in entries_of(value):
        if isinstance(item, tuple):
            value[key] = list(value[key])
        _unfreeze(value[key])


def _sites(value: Any, shape: Any) -> Iterator[Site]:
    """Give every place in ``value`` that still looks like ``shape``."""
    kind = _kind(shape)
    if kind == "structure" and is_dict(value):
        for name in value:
            if name in shape.members:
                yield Site(value, name, shape.members[name], is_member=True)
                yield from _sites(value[name], shape.members[name])
    elif kind == "list" and is_list(value):
        for index, item in enumerate(value):
            yield Site(value, index, shape.member, is_member=False)
            yield from _sites(item, shape.member)
    elif kind == "map" and is_dict(value):
        for key, item in value.items():
            yield Site(value, key, shape.value, is_member=False)
            yield from _sites(item, shape.value)


def _structures(value: Any, shape: Any) -> Iterator[tuple[dict[str, Any], Any]]:
    """Give every structure in ``value`` with its shape."""
    if _kind(shape) == "structure" and is_dict(value):
        yield value, shape
    for site in _sites(value, shape):
        held = site.holder[site.key]
        if _kind(site.shape) == "structure" and is_dict(held):
            yield held, site.shape


# -- answers --------------------------------------------------------------------------------------


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
    payload = shape.serialization.get("payload")
    for name, member in shape.members.items():
        location = member.serialization.get("location")
        wire_name = member.serialization.get("name", name)
        if location == "headers":
            prefixed = draw(st.dictionaries(_TOKEN_TEXT, _HEADER_TEXT, max_size=3))
            headers |= {wire_name + key: value for key, value in prefixed.items()}
        elif location == "header" and draw(st.booleans()):
            headers[wire_name] = draw(_header_value(member))
    if payload is None:
        return Answer(status, headers, draw(_json_text(_wire(draw, shape, 0))))
    member = shape.members[payload]
    if _kind(member) in ("string", "blob"):
        return Answer(status, headers, draw(_TEXT).encode())
    if draw(st.integers(0, 5)) == 0 and not member.is_tagged_union:
        return Answer(status, headers, b"")
    return Answer(status, headers, draw(_json_text(_wire(draw, member, 0))))


def _header_value(shape: Any) -> st.SearchStrategy[str]:
    match _kind(shape):
        case "json":
            return JSON_VALUES.map(
                lambda value: base64.b64encode(json.dumps(value).encode()).decode()
            )
        case "list":
            return st.lists(_TOKEN_TEXT, min_size=1, max_size=3).map(", ".join)
        case "timestamp":
            return _MOMENTS.map(
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
            return st.one_of(*known, _HEADER_TEXT)


def _wire(draw: Draw, shape: Any, depth: int) -> Any:
    """Draw the JSON of a value."""
    kind = _kind(shape)
    if kind == "structure":
        return _wire_structure(draw, shape, depth)
    if kind == "list":
        items = [_wire(draw, shape.member, depth + 1) for _ in _times(draw, depth)]
        # Services send lists with holes.
        return [*items, None] if draw(st.integers(0, 19)) == 19 else items
    if kind == "map":
        return {
            draw(_input_scalar(shape.key, "string")): _wire(draw, shape.value, depth + 1)
            for _ in _times(draw, depth)
        }
    return draw(_wire_scalar(shape, kind))


def _times(draw: Draw, depth: int) -> range:
    return range(draw(st.integers(0, _room(depth))))


def _wire_structure(draw: Draw, shape: Any, depth: int) -> dict[str, Any]:
    in_body = {
        member.serialization.get("name", name): member
        for name, member in shape.members.items()
        if depth or member.serialization.get("location") not in ("header", "headers", "statusCode")
    }
    if shape.is_tagged_union:
        if draw(st.integers(0, 9)) == 9:
            return {"aMemberOfTheFuture": draw(JSON_VALUES.filter(lambda v: v is not None))}
        keys = sorted(in_body, key=lambda k: _weight(in_body[k]))
        key = keys[0] if depth >= DEEPEST else draw(st.sampled_from(keys))
        drawn = _wire(draw, in_body[key], depth + 1)
        noise = {k: None for k in keys if k != key and draw(st.integers(0, 9)) == 9}
        return {**noise, key: drawn, **({"__type": "x"} if draw(st.booleans()) else {})}
    value: dict[str, Any] = {}
    for key, member in in_body.items():
        if depth < DEEPEST and draw(st.integers(0, 1 + depth)) == 0:
            value[key] = None if draw(st.integers(0, 19)) == 19 else _wire(draw, member, depth + 1)
    if draw(st.integers(0, 9)) == 9:
        value["aMemberOfTheFuture"] = draw(JSON_VALUES)
    return value


def _wire_scalar(shape: Any, kind: str) -> st.SearchStrategy[Any]:
    match kind:
        case "timestamp":
            return st.one_of(
                _WHOLE_SECONDS,
                _WHOLE_SECONDS.map(lambda seconds: seconds + 0.25),
                _WHOLE_SECONDS.map(str),
                _MOMENTS.map(lambda moment: moment.isoformat(timespec="milliseconds") + "Z"),
                _MOMENTS.map(lambda moment: moment.isoformat(timespec="seconds") + "+05:30"),
                _MOMENTS.map(
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
            return st.one_of(*known, _TEXT)


def _json_text(value: Any) -> st.SearchStrategy[bytes]:
    """Return the JSON texts of ``value``: plain, indented, not escaped."""
    return st.sampled_from(
        [
            json.dumps(value).encode(),
            json.dumps(value, indent=1).encode(),
            json.dumps(value, ensure_ascii=False).encode(),
        ]
    )


# -- damaged answers ------------------------------------------------------------------------------

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


# -- shapes ---------------------------------------------------------------------------------------


def _kind(shape: Any) -> str:
    """Return the kind of ``shape``, with documents and JSON headers as kinds of their own."""
    if shape.serialization.get("jsonvalue") and shape.serialization.get("location") == "header":
        return "json"
    if shape.type_name == "structure" and shape.is_document_type:
        return "document"
    return str(shape.type_name)


def _is_token(shape: Any) -> bool:
    return bool(shape.metadata.get("idempotencyToken"))


def _minimum(shape: Any) -> int:
    return int(shape.metadata.get("min", 0))


def _at_least(texts: st.SearchStrategy[str], length: int) -> st.SearchStrategy[str]:
    """Return ``texts`` with what is too short made longer."""
    return texts.map(lambda text: text if len(text) >= length else text.ljust(length, "x"))


def _room(depth: int) -> int:
    """Return how many elements a list or map at ``depth`` may have beyond its minimum."""
    return 0 if depth >= DEEPEST else 2


def _weight(shape: Any) -> int:
    """Return how likely a value of ``shape`` leads to many others: scalars first."""
    return ["structure", "map", "list"].index(k) + 1 if (k := _kind(shape)) in _NESTED else 0


_NESTED = frozenset({"structure", "list", "map"})
