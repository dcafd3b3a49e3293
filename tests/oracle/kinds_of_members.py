"""The kinds of members that a model may have, and values of each: for callers and in answers."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import Any, TypeAlias

from attrs import evolve, field, frozen

Json: TypeAlias = dict[str, Any]

_MOMENT = datetime(2019, 12, 16, 23, 48, 18, tzinfo=UTC)
_FRACTION = _MOMENT.replace(microsecond=250000)
_HTTP_DATE = "Mon, 16 Dec 2019 23:48:18 GMT"


@frozen(kw_only=True)
class Kind:
    """A kind of member: its shape, and the values that it may have.

    ``inputs`` are values of callers, ``bodies`` the JSON of answers, ``headers`` text in a header
    of one, with the value that it is; ``empty`` is the empty value of each, where there is one.
    ``traits`` are the member's.
    """

    name: str
    shape: Json
    inputs: tuple[Any, ...]
    bodies: tuple[Any, ...]
    headers: tuple[tuple[str, Any], ...] = ()
    empty: tuple[Any, ...] = ()
    traits: Json = field(factory=lambda: {})

    @property
    def type(self) -> str:
        """The type in the model."""
        return str(self.shape["type"])

    @property
    def sparse(self) -> bool:
        """Whether it is a container that may hold nulls."""
        return "sparse" in self.shape


def _scalar(name: str, kind: str, **values: Any) -> Kind:
    traits = values.pop("shape", {})
    return Kind(name=name, shape={"type": kind, **traits}, **values)


def _timestamp(name: str, form: str | None, body: Any, header: str) -> Kind:
    shape = {} if form is None else {"timestampFormat": form}
    values = {"inputs": (_MOMENT, _FRACTION), "bodies": (body,), "headers": ((header, _MOMENT),)}
    return _scalar(name, "timestamp", shape=shape, **values)


#: What may stand in a label, the query or a header.
SIMPLE = (
    _scalar(
        "String",
        "string",
        inputs=("text", 'a, "b" /c?d=e&f'),
        bodies=("text", "ü, \U0001f600"),
        headers=(("text", "text"), ('a, "b"', 'a, "b"')),
        empty=("",),
    ),
    _scalar(
        "Enum",
        "string",
        shape={"enum": ["A", "B"]},
        inputs=("A", "New"),
        bodies=("A", "New"),
        headers=(("B", "B"), ("New", "New")),
    ),
    _scalar("Integer", "integer", inputs=(0, -7), bodies=(0, 7), headers=(("0", 0), ("7", 7))),
    _scalar("Long", "long", inputs=(2**40,), bodies=(2**40,), headers=((str(2**40), 2**40),)),
    _scalar(
        "Float",
        "float",
        inputs=(1.5, 0.0),
        bodies=(1.5, 2, "NaN"),
        headers=(("1.5", 1.5), ("2", 2.0)),
    ),
    _scalar(
        "Double",
        "double",
        inputs=(1e300, float("-inf")),
        bodies=(1e300, "-Infinity"),
        headers=(("1e300", 1e300), ("Infinity", float("inf"))),
    ),
    _scalar(
        "Boolean",
        "boolean",
        inputs=(True, False),
        bodies=(True, False),
        headers=(("true", True), ("false", False)),
    ),
    _timestamp("Timestamp", None, 1576540098.25, _HTTP_DATE),
    _timestamp("Iso8601", "iso8601", "2019-12-16T23:48:18.250Z", "2019-12-16T23:48:18Z"),
    _timestamp("Rfc822", "rfc822", _HTTP_DATE, _HTTP_DATE),
    _timestamp("Unix", "unixTimestamp", 1576540098, "1576540098"),
)
_BLOB = _scalar(
    "Blob",
    "blob",
    inputs=(b"\x00\xff", b"text"),
    bodies=(base64.b64encode(b"\x00\xff").decode(),),
    empty=(b"",),
)
_DOCUMENT = Kind(
    name="Document",
    shape={"type": "structure", "members": {}, "document": True},
    inputs=({"a": [1, None, {"b": True}]}, "text", 5, [1]),
    bodies=({"a": [1, None, {"b": True}]}, "text", 5, [1], False),
    empty=({},),
)
_STRUCTURE = Kind(
    name="Structure",
    shape={
        "type": "structure",
        "members": {
            "text": {"shape": "String"},
            "items": {"shape": "ListOfString"},
            "entries": {"shape": "MapOfString"},
            "renamed": {"shape": "Boolean", "locationName": "Named"},
        },
    },
    inputs=({"text": "a", "items": ["b"], "renamed": False}, {"items": [], "entries": {}}),
    bodies=({"text": "a", "items": ["b"], "Named": True}, {"text": None, "future": 1}),
    empty=({},),
)
_UNION = Kind(
    name="Union",
    shape={
        "type": "structure",
        "union": True,
        "members": {
            "text": {"shape": "String"},
            "items": {"shape": "ListOfString"},
            "entries": {"shape": "MapOfString"},
            "whole": {"shape": "Structure"},
        },
    },
    inputs=({"text": "a"}, {"items": ["b"]}, {"items": []}, {"entries": {}}, {"whole": {}}),
    bodies=({"text": ""}, {"items": []}, {"entries": {"a": "b"}}, {"whole": {}}, {"future": 1}),
)
_RECURSIVE = Kind(
    name="Recursive",
    shape={
        "type": "structure",
        "members": {
            "name": {"shape": "String"},
            "again": {"shape": "Recursive"},
            "more": {"shape": "ListOfRecursive"},
        },
    },
    inputs=({"name": "a", "again": {"name": "b", "more": [{}, {"name": "c"}]}},),
    bodies=({"name": "a", "again": {"again": {}, "more": [{"name": "c"}]}},),
    empty=({},),
)


def _list_of(kind: Kind, *, sparse: bool = False) -> Kind:
    """Return lists of ``kind``: of each of its values, and of all of them."""
    nulls = [None] if sparse else []
    name = f"{'Sparse' * sparse}ListOf{kind.name}"
    shape: Json = {"type": "list", "member": {"shape": kind.name}}
    texts = ", ".join(_quoted(text) for text, _ in kind.headers)
    return Kind(
        name=name,
        shape={**shape, "sparse": True} if sparse else shape,
        inputs=([*kind.inputs, *nulls], [*nulls, kind.inputs[0]]),
        bodies=([*kind.bodies, *nulls], [kind.bodies[-1]]),
        headers=((texts, [value for _, value in kind.headers]),) if kind.headers else (),
        empty=([],),
    )


def _map_of(kind: Kind, *, sparse: bool = False) -> Kind:
    """Return maps of ``kind``."""
    nulls = {"none": None} if sparse else {}
    name = f"{'Sparse' * sparse}MapOf{kind.name}"
    shape: Json = {"type": "map", "key": {"shape": "String"}, "value": {"shape": kind.name}}
    return Kind(
        name=name,
        shape={**shape, "sparse": True} if sparse else shape,
        inputs=({f"key {n}": value for n, value in enumerate(kind.inputs)} | nulls,),
        bodies=({f"key {n}": value for n, value in enumerate(kind.bodies)} | nulls,),
        empty=({},),
    )


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"' if '"' in text else text


_NESTABLE = (*SIMPLE, _BLOB, _DOCUMENT, _STRUCTURE, _UNION, _RECURSIVE)
_LISTS = {kind.name: _list_of(kind) for kind in _NESTABLE}
_MAPS = {kind.name: _map_of(kind) for kind in _NESTABLE}
_SPARSE = tuple(
    make(kind, sparse=True) for make in (_list_of, _map_of) for kind in (SIMPLE[0], _STRUCTURE)
)
_DEEP = (
    _list_of(_LISTS["String"]),
    _list_of(_MAPS["Integer"]),
    _map_of(_LISTS["String"]),
    _map_of(_MAPS["Structure"]),
)
#: All that a body may hold.
KINDS = (*_NESTABLE, *_LISTS.values(), *_MAPS.values(), *_SPARSE, *_DEEP)
BY_NAME = {kind.name: kind for kind in KINDS}

#: A string that holds JSON, in a header.
JSON_TEXT = evolve(
    SIMPLE[0],
    name="JsonText",
    inputs=("true", '{"a": 1}', {"a": [None]}),
    headers=(
        (base64.b64encode(b'{"a": 1}').decode(), '{"a": 1}'),
        (base64.b64encode(b"true").decode(), "true"),
    ),
    empty=(),
    traits={"jsonvalue": True},
)
LISTS_OF_SIMPLE = tuple(_LISTS[kind.name] for kind in SIMPLE)
#: All that may stand in a header.
HEADERS = (*SIMPLE, JSON_TEXT, *LISTS_OF_SIMPLE)
#: All that may stand in the query: a map is one of parameters.
QUERIES = (*SIMPLE, *LISTS_OF_SIMPLE, _MAPS["String"], BY_NAME["MapOfListOfString"])
#: All that may be a whole body.
PAYLOADS = (*SIMPLE[:2], _BLOB, _DOCUMENT, _STRUCTURE, _UNION, _RECURSIVE)
