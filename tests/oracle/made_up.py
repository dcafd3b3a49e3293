"""Models of services that nobody has: an operation for every kind of member in every place.

Each operation has one member, of one kind, in one place of its request, its answer or its error,
required or not. What a caller may hand over for it, and what a service may answer, is listed with
the kind; with each place comes how that is put into parameters or into an answer.
"""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import evolve, field, frozen

from tests.oracle.answers import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Json: TypeAlias = dict[str, Any]
State: TypeAlias = Literal["absent", "null", "empty", "valid"]

SERVICE = "madeup"
VERSION = "2026-01-01"
MEMBER = "it"

_MOMENT = datetime(2019, 12, 16, 23, 48, 18, tzinfo=UTC)
_FRACTION = _MOMENT.replace(microsecond=250000)
_HTTP_DATE = "Mon, 16 Dec 2019 23:48:18 GMT"


@frozen(kw_only=True)
class Kind:
    """A kind of member: its shape, and the values that it may have.

    ``inputs`` are values of callers, ``bodies`` the JSON of answers, ``headers`` text in a header
    of one; ``empty`` is the empty value of each, where there is one. ``traits`` are the member's.
    """

    name: str
    shape: Json
    inputs: tuple[Any, ...]
    bodies: tuple[Any, ...]
    headers: tuple[str, ...] = ()
    empty: tuple[Any, ...] = ()
    traits: Json = field(factory=lambda: {})

    @property
    def type(self) -> str:
        """The type in the model."""
        return str(self.shape["type"])


def _scalar(name: str, kind: str, **values: Any) -> Kind:
    traits = values.pop("shape", {})
    return Kind(name=name, shape={"type": kind, **traits}, **values)


def _timestamp(name: str, form: str | None, body: Any, header: str) -> Kind:
    shape = {} if form is None else {"timestampFormat": form}
    values = {"inputs": (_MOMENT, _FRACTION), "bodies": (body,), "headers": (header,)}
    return _scalar(name, "timestamp", shape=shape, **values)


#: What may stand in a label, the query or a header.
SIMPLE = (
    _scalar(
        "String",
        "string",
        inputs=("text", 'a, "b" /c?d=e&f'),
        bodies=("text", "ü, \U0001f600"),
        headers=("text", 'a, "b"'),
        empty=("",),
    ),
    _scalar(
        "Enum",
        "string",
        shape={"enum": ["A", "B"]},
        inputs=("A", "New"),
        bodies=("A", "New"),
        headers=("B", "New"),
    ),
    _scalar("Integer", "integer", inputs=(0, -7), bodies=(0, 7), headers=("0", "7")),
    _scalar("Long", "long", inputs=(2**40,), bodies=(2**40,), headers=(str(2**40),)),
    _scalar("Float", "float", inputs=(1.5, 0.0), bodies=(1.5, 2, "NaN"), headers=("1.5", "2")),
    _scalar(
        "Double",
        "double",
        inputs=(1e300, float("-inf")),
        bodies=(1e300, "-Infinity"),
        headers=("1e300", "Infinity"),
    ),
    _scalar("Boolean", "boolean", inputs=(True, False), bodies=(True, False), headers=("true",)),
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
    shape = {"type": "list", "member": {"shape": kind.name}, **({"sparse": True} if sparse else {})}
    return Kind(
        name=name,
        shape=shape,
        inputs=([*kind.inputs, *nulls], [*nulls, kind.inputs[0]]),
        bodies=([*kind.bodies, *nulls], [kind.bodies[-1]]),
        headers=(", ".join(map(_quoted, kind.headers)), kind.headers[0]) if kind.headers else (),
        empty=([],),
    )


def _map_of(kind: Kind, *, sparse: bool = False) -> Kind:
    """Return maps of ``kind``."""
    nulls = {"none": None} if sparse else {}
    name = f"{'Sparse' * sparse}MapOf{kind.name}"
    shape = {"type": "map", "key": {"shape": "String"}, "value": {"shape": kind.name}}
    return Kind(
        name=name,
        shape={**shape, **({"sparse": True} if sparse else {})},
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
_BY_NAME = {kind.name: kind for kind in KINDS}

_JSON = evolve(
    SIMPLE[0],
    name="JsonText",
    inputs=("true", '{"a": 1}', {"a": [None]}),
    headers=(base64.b64encode(b'{"a": 1}').decode(), base64.b64encode(b"true").decode()),
    traits={"jsonvalue": True},
)
_HEADER_KINDS = (*SIMPLE, _JSON, *(_LISTS[kind.name] for kind in SIMPLE))
_QUERY_KINDS = (
    *SIMPLE,
    *(_LISTS[kind.name] for kind in SIMPLE),
    _MAPS["String"],
    _BY_NAME["MapOfListOfString"],
)
_PAYLOAD_KINDS = (*SIMPLE[:2], _BLOB, _DOCUMENT, _STRUCTURE, _UNION, _RECURSIVE)

#: Where a member of a request may be, and the kinds that may be there.
REQUEST_PLACES: dict[str, Sequence[Kind]] = {
    "Label": SIMPLE,
    "Greedy": SIMPLE[:2],
    "Query": _QUERY_KINDS,
    "Header": _HEADER_KINDS,
    "Headers": (_MAPS["String"],),
    "Payload": _PAYLOAD_KINDS,
    "Body": KINDS,
    "Nested": KINDS,
}
#: The same for an answer; a "shared" structure is reached by a request as well.
ANSWER_PLACES: dict[str, Sequence[Kind]] = {
    "Header": _HEADER_KINDS,
    "Headers": (_MAPS["String"],),
    "Status": (SIMPLE[2],),
    "Payload": _PAYLOAD_KINDS,
    "Body": KINDS,
    "Nested": KINDS,
    "Shared": KINDS,
    "ErrorHeader": _HEADER_KINDS,
    "ErrorBody": KINDS,
}


@frozen(kw_only=True)
class Subject:
    """An operation: one kind of member in one place, required or not."""

    place: str
    kind: Kind
    required: bool

    @property
    def operation(self) -> str:
        """Its name in the model."""
        return f"{self.place}{self.kind.name}{'Required' if self.required else 'Optional'}"

    @property
    def error(self) -> str:
        """The name of its error, for those whose member is in one."""
        return f"{self.operation}Error"


def subjects(places: dict[str, Sequence[Kind]]) -> list[Subject]:
    """Return the operations for all kinds in ``places``."""
    return [
        Subject(place=place, kind=kind, required=required)
        for place, kinds in places.items()
        for kind in kinds
        for required in (False, True)
        # A label always is.
        if required or place not in ("Label", "Greedy")
    ]


def service(places: dict[str, Sequence[Kind]], *, answers: bool) -> Json:
    """Return the model of a service with the operations for ``places``, of requests or answers."""
    shapes: Json = {kind.name: kind.shape for kind in KINDS} | {"String": SIMPLE[0].shape}
    operations: Json = {}
    for subject in subjects(places):
        operations[subject.operation] = _operation(subject, shapes, answers=answers)
    return {
        "version": "2.0",
        "metadata": {
            "apiVersion": VERSION,
            "endpointPrefix": SERVICE,
            "protocol": "rest-json",
            "protocols": ["rest-json"],
            "serviceFullName": "Made Up",
            "serviceId": "Made Up",
            "signatureVersion": "v4",
            "uid": f"{SERVICE}-{VERSION}",
        },
        "operations": operations,
        "shapes": shapes,
    }


def _operation(subject: Subject, shapes: Json, *, answers: bool) -> Json:
    """Return the operation of ``subject``, whose structures are added to ``shapes``."""
    name = subject.operation
    uri = {"Label": f"/{name}/{{{MEMBER}}}", "Greedy": f"/{name}/{{{MEMBER}+}}"}
    raw: Json = {
        "name": name,
        "http": {"method": "POST", "requestUri": uri.get(subject.place, f"/{name}")},
    }
    if not answers:
        shapes[f"{name}Input"] = _message(subject, shapes)
        return {**raw, "input": {"shape": f"{name}Input"}}
    if subject.place.startswith("Error"):
        error = {"error": {"httpStatusCode": 400}, "exception": True}
        shapes[subject.error] = {**_message(subject, shapes), **error}
        return {**raw, "errors": [{"shape": subject.error}]}
    shapes[f"{name}Output"] = _message(subject, shapes)
    raw["output"] = {"shape": f"{name}Output"}
    if subject.place == "Shared":
        # What this structure holds is reached by a request, too.
        raw["input"] = raw["output"]
    return raw


def _message(subject: Subject, shapes: Json) -> Json:
    """Return the structure that has the member of ``subject``, perhaps in one of its own."""
    locations = {
        "Label": {"location": "uri", "locationName": MEMBER},
        "Greedy": {"location": "uri", "locationName": MEMBER},
        "Query": {"location": "querystring", "locationName": "q"},
        "Header": {"location": "header", "locationName": "X-It"},
        "ErrorHeader": {"location": "header", "locationName": "X-It"},
        "Headers": {"location": "headers", "locationName": "X-Map-"},
        "Status": {"location": "statusCode"},
    }
    location = locations.get(subject.place, {})
    if subject.place == "Query" and subject.kind.type == "map":
        location = {"location": "querystring"}
    own: Json = {
        "type": "structure",
        "members": {MEMBER: {"shape": subject.kind.name, **subject.kind.traits, **location}},
    }
    if "jsonvalue" in subject.kind.traits:
        own["members"][MEMBER]["shape"] = "String"
    if subject.required:
        own["required"] = [MEMBER]
    if subject.place == "Payload":
        own["payload"] = MEMBER
    if subject.place not in ("Nested", "Shared"):
        return own
    shapes[f"{subject.operation}Inner"] = own
    return {"type": "structure", "members": {"inner": {"shape": f"{subject.operation}Inner"}}}


# -- what is sent and answered --------------------------------------------------------------------


def parameters(subject: Subject) -> Iterator[tuple[State, Json]]:
    """Yield the parameters that an operation is called with, each with what it is an example of."""
    states: list[tuple[State, Any]] = [("null", None)]
    states += [("empty", value) for value in subject.kind.empty]
    states += [("valid", value) for value in subject.kind.inputs]
    yield "absent", {"inner": {}} if subject.place == "Nested" else {}
    for state, value in states:
        given = {MEMBER: value}
        yield state, {"inner": given} if subject.place == "Nested" else given


def answers(subject: Subject) -> Iterator[tuple[State, Answer]]:
    """Yield the answers of an operation, each with what it is an example of."""
    kind = subject.kind
    status = 400 if subject.place.startswith("Error") else 200
    head = {"x-amzn-ErrorType": subject.error} if status == 400 else {}
    if subject.place in ("Header", "ErrorHeader"):
        yield "absent", Answer(status, head, b"{}")
        yield "empty", Answer(status, {**head, "X-It": ""}, b"{}")
        for text in kind.headers:
            yield "valid", Answer(status, {**head, "X-It": text}, b"{}")
    elif subject.place == "Headers":
        yield "absent", Answer(status, {"X-Other": "a"}, b"{}")
        yield "valid", Answer(status, {"x-map-one": "a", "X-Map-Two": "b, c"}, b"{}")
    elif subject.place == "Status":
        yield "valid", Answer(202, {}, b"{}")
    elif subject.place == "Payload":
        yield from _payloads(kind)
    else:
        inner = subject.place in ("Nested", "Shared")
        yield "absent", Answer(status, head, b"")
        for state, value in (("absent", {}), *_members(kind)):
            body = {"inner": value} if inner else value
            yield state, Answer(status, head, json.dumps(body).encode())


def _members(kind: Kind) -> Iterator[tuple[State, Json]]:
    yield "null", {MEMBER: None}
    for value in kind.empty:
        yield "empty", {MEMBER: value.decode() if isinstance(value, bytes) else value}
    for value in kind.bodies:
        yield "valid", {MEMBER: value}


def _payloads(kind: Kind) -> Iterator[tuple[State, Answer]]:
    """Yield bodies that are the whole of a member."""
    yield "absent", Answer(200, {}, b"")
    if kind.type in ("string", "blob"):
        texts = kind.bodies if kind.type == "string" else ("text",)
        for text in texts:
            yield "valid", Answer(200, {}, text.encode())
        return
    yield "null", Answer(200, {}, b"null")
    for value in kind.empty:
        yield "empty", Answer(200, {}, json.dumps(value).encode())
    for value in kind.bodies:
        yield "valid", Answer(200, {}, json.dumps(value).encode())
