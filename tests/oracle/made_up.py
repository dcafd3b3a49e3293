"""Models of services that nobody has: an operation for every kind of member in every place.

An operation has one member, of one kind, in one place of its request, its answer or its error,
required or not; or it has several, drawn at random. What a caller may pass for a member, and what a
service may answer, is listed with its kind; here it is put into parameters and answers.
"""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import frozen

from tests.oracle import kinds_of_members as kinds
from tests.oracle.answers import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from random import Random

    from tests.oracle.kinds_of_members import Json, Kind

#: Of what a value is an example.
State: TypeAlias = Literal["absent", "null", "empty", "valid", "holes"]
Role: TypeAlias = Literal["input", "output", "error"]

SERVICE = "madeup"
VERSION = "2026-01-01"

#: Where a member of a request may be, and the kinds that may be there.
REQUEST_PLACES: Mapping[str, Sequence[Kind]] = {
    "Label": kinds.SIMPLE,
    "Greedy": kinds.SIMPLE[:2],
    "Query": kinds.QUERIES,
    "Header": kinds.HEADERS,
    "Headers": (kinds.BY_NAME["MapOfString"],),
    "Payload": kinds.PAYLOADS,
    "Body": kinds.KINDS,
    "Nested": kinds.KINDS,
}
#: The same for an answer.
ANSWER_PLACES: Mapping[str, Sequence[Kind]] = {
    "Header": kinds.HEADERS,
    "Headers": (kinds.BY_NAME["MapOfString"],),
    "Status": (kinds.BY_NAME["Integer"],),
    "Payload": kinds.PAYLOADS,
    "Body": kinds.KINDS,
    "Nested": kinds.KINDS,
}
#: For an answer whose structures are those of requests as well.
SHARED_PLACES: Mapping[str, Sequence[Kind]] = {"Shared": kinds.KINDS}
#: And for an error.
ERROR_PLACES: Mapping[str, Sequence[Kind]] = {"Header": kinds.HEADERS, "Body": kinds.KINDS}

_INNER = "inner"


@frozen(kw_only=True)
class Member:
    """A member of a kind in a place."""

    name: str
    place: str
    kind: Kind
    required: bool

    @property
    def header(self) -> str:
        """The header that it has, if it has one."""
        return f"X-{self.name}"

    def reference(self) -> Json:
        """Return what its structure says of it."""
        locations: dict[str, Json] = {
            "Label": {"location": "uri", "locationName": self.name},
            "Greedy": {"location": "uri", "locationName": self.name},
            "Query": {"location": "querystring", "locationName": f"q-{self.name}"},
            "Header": {"location": "header", "locationName": self.header},
            "Headers": {"location": "headers", "locationName": "X-Map-"},
            "Status": {"location": "statusCode"},
        }
        location = locations.get(self.place, {})
        if self.place == "Query" and self.kind.type == "map":
            location = {"location": "querystring"}
        name = "String" if "jsonvalue" in self.kind.traits else self.kind.name
        return {"shape": name, **self.kind.traits, **location}

    def inputs(self) -> Iterator[tuple[State, Any]]:
        """Yield what may be passed for it, but nothing at all."""
        yield "null", None
        yield from (("empty", value) for value in self.kind.empty)
        yield from (("valid", value) for value in self.kind.inputs)


@frozen(kw_only=True, eq=False)
class Operation:
    """An operation, of whose messages one has the ``members``: its input, output or error."""

    name: str
    role: Role
    members: tuple[Member, ...]

    @property
    def error(self) -> str:
        """The name of its error."""
        return f"{self.name}Error"

    @property
    def nested(self) -> bool:
        """Whether the members are in a structure of their own."""
        return self.members[0].place in ("Nested", "Shared")

    def raw(self, shapes: Json) -> Json:
        """Return it as a model has it; its structures are added to ``shapes``."""
        labels = {"Label": "/{%s}", "Greedy": "/{%s+}"}
        path = "".join(labels.get(each.place, "%.0s") % each.name for each in self.members)
        raw: Json = {"name": self.name, "http": {"method": "POST", "requestUri": f"/{self.name}"}}
        raw["http"]["requestUri"] += path
        message = self._message(shapes)
        if self.role == "error":
            shapes[self.error] = {
                **message,
                "error": {"httpStatusCode": 400},
                "exception": True,
            }
            return {**raw, "errors": [{"shape": self.error}]}
        shapes[f"{self.name}Message"] = message
        raw[self.role] = {"shape": f"{self.name}Message"}
        if self.members[0].place == "Shared":
            raw["input"] = raw["output"]
        return raw

    def _message(self, shapes: Json) -> Json:
        """Return the structure that has the members, perhaps in one of its own."""
        own: Json = {
            "type": "structure",
            "members": {each.name: each.reference() for each in self.members},
            "required": [each.name for each in self.members if each.required],
        }
        payload = [each.name for each in self.members if each.place == "Payload"]
        if payload:
            [own["payload"]] = payload
        if not self.nested:
            return own
        shapes[f"{self.name}Inner"] = own
        return {"type": "structure", "members": {_INNER: {"shape": f"{self.name}Inner"}}}

    def parameters(self, values: Mapping[str, Any]) -> Json:
        """Return the parameters with ``values``, by the names of the members."""
        return {_INNER: dict(values)} if self.nested else dict(values)


def each_alone(places: Mapping[str, Sequence[Kind]], role: Role) -> list[Operation]:
    """Return an operation for each kind in each of ``places``, required and not."""
    return [
        Operation(
            name=f"{role.title()}{place}{kind.name}{'Required' if required else 'Optional'}",
            role=role,
            members=(Member(name="it", place=place, kind=kind, required=required),),
        )
        for place, members in places.items()
        for kind in members
        for required in (False, True)
        # A label always is.
        if required or place not in ("Label", "Greedy")
    ]


def some_together(
    places: Mapping[str, Sequence[Kind]], role: Role, random: Random, count: int
) -> list[Operation]:
    """Return ``count`` operations with several members each, of random kinds and places."""
    return [
        Operation(name=f"Some{number}", role=role, members=tuple(_some(places, random)))
        for number in range(count)
    ]


def _some(places: Mapping[str, Sequence[Kind]], random: Random) -> Iterator[Member]:
    left_out = {"Nested", "Shared", random.choice(["Body", "Payload"])}
    open_to = [place for place in places if place not in left_out]
    once = {"Payload", "Headers", "Status", "Greedy"}
    for number in range(random.randint(2, 7)):
        place = random.choice(open_to)
        kind = random.choice(places[place])
        if place in once:
            open_to.remove(place)
        required = place in ("Label", "Greedy") or random.random() < 0.4
        yield Member(name=f"m{number}", place=place, kind=kind, required=required)


def service(operations: Sequence[Operation]) -> Json:
    """Return the model of the service that has ``operations``."""
    shapes: Json = {kind.name: kind.shape for kind in kinds.KINDS}
    raw = {operation.name: operation.raw(shapes) for operation in operations}
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
        "operations": raw,
        "shapes": shapes,
    }


# -- answers --------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Part:
    """What an answer has of a member: a status, headers, a member of the body, or all of it.

    ``value`` is what a header holds, for those whom the parser of botocore cannot be asked.
    """

    state: State
    status: int | None = None
    headers: Mapping[str, str] = {}
    body: Mapping[str, Any] = {}
    payload: bytes | None = None
    value: Any = None


def parts(member: Member) -> Iterator[Part]:
    """Yield all that an answer may have of ``member``."""
    kind = member.kind
    if member.place == "Header":
        yield Part(state="absent")
        yield Part(state="empty", headers={member.header: ""})
        for text, value in kind.headers:
            yield Part(state="valid", headers={member.header: text}, value=value)
    elif member.place == "Headers":
        yield Part(state="absent", headers={"X-Other": "a"})
        yield Part(state="valid", headers={"x-map-one": "a", "X-Map-Two": "b, c"})
    elif member.place == "Status":
        yield Part(state="valid", status=202)
    elif member.place == "Payload":
        yield from _payloads(kind)
    else:
        yield Part(state="absent")
        for state, value in _values(kind):
            yield Part(state=state, body={member.name: value})


def _values(kind: Kind) -> Iterator[tuple[State, Any]]:
    yield "null", None
    for value in kind.empty:
        yield "empty", base64.b64encode(value).decode() if isinstance(value, bytes) else value
    for value in kind.bodies:
        yield "valid", value
    if kind.type == "list":
        yield "holes", [None, *kind.bodies[0]]
    if kind.type == "map":
        yield "holes", {"hole": None, **kind.bodies[0]}


def _payloads(kind: Kind) -> Iterator[Part]:
    yield Part(state="absent", payload=b"")
    if kind.type == "blob":
        yield Part(state="valid", payload=b"\x00\xff")
        return
    if kind.type == "string":
        yield from (Part(state="valid", payload=text.encode()) for text in kind.bodies)
        return
    for state, value in _values(kind):
        yield Part(state=state, payload=json.dumps(value).encode())


def answer(operation: Operation, chosen: Sequence[Part]) -> Answer:
    """Return the answer that is made of the ``chosen`` part for each member of ``operation``."""
    status = 400 if operation.role == "error" else 200
    headers = {"x-amzn-ErrorType": operation.error} if operation.role == "error" else {}
    body: Json = {}
    payload: bytes | None = None
    for part in chosen:
        status = status if part.status is None else part.status
        headers |= part.headers
        body |= part.body
        payload = part.payload if payload is None else payload
    if payload is None:
        payload = json.dumps({_INNER: body} if operation.nested else body).encode()
    return Answer(status, headers, payload)
