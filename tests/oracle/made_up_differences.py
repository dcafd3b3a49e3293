"""Where our requests and answers of made-up models are not those of botocore, and Smithy's word.

What differs is written down as what has to be done to botocore's result to get the right one: to
the parameters or the answer that it is asked about, and to what it then says. So a difference that
is listed is still held to be the one that is meant.
"""

from __future__ import annotations

import copy
import json
from base64 import b64encode
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from tests.oracle.made_up import Part, parts
from tests.oracle.shapes import is_dict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tests.oracle.made_up import Member
    from tests.oracle.peers import Sent

    Values: TypeAlias = dict[str, Any]

# -- requests -------------------------------------------------------------------------------------

_NULL = "a null that botocore's validation would refuse"


def askable(members: Sequence[Member], values: Values) -> Values:
    """Return the parameters that botocore is asked about instead of ``values``.

    - "Null structure values are dropped" (Smithy's protocol tests): ``None`` is an absent member.
      botocore refuses it, or sends it in a document.
    - "The sparse trait indicates that lists and maps may contain null values." botocore refuses
      them; it gets another value, which is put right afterwards.
    - "If a member with the httpQueryParams trait and a member with the httpQuery trait conflict,
      clients MUST use the value set by the member with the httpQuery trait." In botocore the last
      one wins; it gets no conflict.
    """
    queried = [each for each in members if each.place == "Query" and each.kind.type != "map"]
    named = {f"q-{each.name}" for each in queried if values.get(each.name) is not None}
    asked: Values = {}
    for member in members:
        value = values.get(member.name)
        if value is None:
            continue
        if member.place == "Query" and member.kind.type == "map":
            value = {name: item for name, item in value.items() if name not in named}
        asked[member.name] = _filled(value) if member.kind.sparse else value
    return asked


def _filled(value: Any) -> Any:
    """Return a sparse container with something in the place of each null."""
    value = copy.deepcopy(value)
    pairs = list(value.items()) if is_dict(value) else list(enumerate(value))
    wants_text = any(isinstance(item, str) for _, item in pairs)
    for key, item in pairs:
        if item is None:
            value[key] = _NULL if wants_text else {"text": _NULL}
    return value


@frozen
class Change:
    """What has to be done to botocore's request when ``applies`` to a member and its value."""

    sentence: str
    applies: Callable[[Member, Any], bool]
    apply: Callable[[Member, Any, Sent], Sent]


def right_request(members: Sequence[Member], values: Values, theirs: Sent) -> Sent:
    """Return what has to be sent for ``values``, made of what botocore sends."""
    for member in members:
        value = values.get(member.name)
        for change in CHANGES:
            if change.applies(member, value):
                theirs = change.apply(member, value, theirs)
    headers = dict(theirs.headers)
    del headers["authorization"]
    return theirs._replace(headers={**headers, "content-length": str(len(theirs.body))})


def _with_header(sent: Sent, name: str, value: str) -> Sent:
    return sent._replace(headers={**sent.headers, name.lower(): value})


def _without_body(_member: Member, _value: Any, sent: Sent) -> Sent:
    headers = {name: text for name, text in sent.headers.items() if name != "content-type"}
    return sent._replace(body=b"", headers=headers)


def _with_nulls(_member: Member, _value: Any, sent: Sent) -> Sent:
    body = sent.body.decode()
    for written in (json.dumps({"text": _NULL}), json.dumps(_NULL)):
        body = body.replace(written, "null")
    return sent._replace(body=body.encode())


CHANGES = (
    Change(
        "httpHeader: string values with a mediaType trait are always base64 encoded. botocore makes"
        " JSON of the string first.",
        lambda member, value: "jsonvalue" in member.kind.traits and isinstance(value, str),
        lambda member, value, sent: _with_header(
            sent, member.header, b64encode(value.encode()).decode()
        ),
    ),
    Change(
        "Protocol test NullAndEmptyHeaders: do send empty strings and empty lists over the wire in"
        " headers.",
        lambda member, value: member.place == "Header" and value == [],
        lambda member, value, sent: _with_header(sent, member.header, ""),
    ),
    Change(
        "restJson1, Content-Type: text/plain for a string, application/octet-stream for a blob.",
        lambda member, value: (
            member.place == "Payload"
            and member.kind.type in ("string", "blob")
            and value is not None
        ),
        lambda member, value, sent: _with_header(
            sent,
            "content-type",
            "text/plain" if member.kind.type == "string" else "application/octet-stream",
        ),
    ),
    Change(
        "httpPayload: the shape value is serialized as a protocol-specific value that is sent as"
        " the body of the message. botocore sends a document in an object, under 'null'.",
        lambda member, value: (
            member.place == "Payload" and member.kind.name == "Document" and value is not None
        ),
        lambda member, value, sent: sent._replace(body=json.dumps(value).encode()),
    ),
    Change(
        "Protocol test HttpPayloadWithUnsetUnion: no payload is sent if the union has no value. Nor"
        " is one for a document, of which {} would be another value.",
        lambda member, value: (
            member.place == "Payload"
            and member.kind.name in ("Union", "Document")
            and value is None
        ),
        _without_body,
    ),
    Change(
        "The sparse trait: lists and maps may contain null values.",
        lambda member, value: member.kind.sparse and value is not None,
        _with_nulls,
    ),
)


# -- answers --------------------------------------------------------------------------------------

#: Lists in headers that botocore splits at every comma: "Tests responses with string list header
#: bindings that require quoting", and those of HTTP dates, which have a comma of their own.
_SPLIT_WRONGLY = frozenset({"ListOfString", "ListOfTimestamp", "ListOfRfc822"})


@frozen
class Reading:
    """A rule for what an answer says of a member, where botocore cannot be asked.

    ``value`` is what it says, ``None`` for nothing.
    """

    sentence: str
    applies: Callable[[Member, Part], bool]
    value: Callable[[Part], Any]


def split(members: Sequence[Member], chosen: Sequence[Part]) -> tuple[list[Part], Values]:
    """Return the parts that botocore is asked about, and what is known without it."""
    asked: list[Part] = []
    known: Values = {}
    for member, part in zip(members, chosen, strict=True):
        reading = next((each for each in READINGS if each.applies(member, part)), None)
        if reading is None:
            asked.append(without_holes(member, part))
            continue
        known[member.name] = reading.value(part)
        asked.append(_harmless(member))
    return asked, known


def _harmless(member: Member) -> Part:
    """Return a part that botocore can read, whatever it makes of it."""
    valid = next(each for each in parts(member) if each.state == "valid")
    return (
        valid if member.place == "Payload" and member.kind.type != "blob" else Part(state="absent")
    )


def without_holes(member: Member, part: Part) -> Part:
    """Return ``part`` without nulls in a map that may not have any.

    "Clients SHOULD tolerate seeing a null value in a dense map, and they SHOULD drop the null
    key-value pair" (DeserializesDenseSetMapAndSkipsNull). botocore keeps some, and breaks off at
    others.
    """
    if member.kind.type != "map" or member.kind.sparse or part.state != "holes":
        return part
    entries = part.body[member.name]
    body = {member.name: {name: item for name, item in entries.items() if item is not None}}
    return Part(state=part.state, body=body)


READINGS = (
    Reading(
        "httpHeader: string values with a mediaType trait are always base64 encoded. The text is"
        " the value; botocore reads it as JSON.",
        lambda member, part: "jsonvalue" in member.kind.traits and part.state != "absent",
        lambda part: part.value if part.headers and part.state == "valid" else "",
    ),
    Reading(
        "RFC 9110 section 5.6.1: empty elements do not contribute to the count of elements"
        " present.",
        lambda member, part: (
            member.place == "Header" and member.kind.type == "list" and part.state == "empty"
        ),
        lambda part: [],
    ),
    Reading(
        "Protocol tests InputAndOutputWithQuotedStringHeaders, InputAndOutputWithTimestampHeaders.",
        lambda member, part: member.place == "Header" and member.kind.name in _SPLIT_WRONGLY,
        lambda part: part.value,
    ),
    Reading(
        "Protocol tests HttpPayloadTraitsWithNoBlobBody, HttpPayloadWithUnsetUnion: without a body"
        " the member is absent. It is of every kind but a structure, which has no members then.",
        lambda member, part: (
            member.place == "Payload"
            and part.payload == b""
            and member.kind.name not in ("Structure", "Recursive")
        ),
        lambda part: None,
    ),
    Reading(
        "httpPayload: when a blob member is referenced, the raw value is the body of the message."
        " botocore decodes it.",
        lambda member, part: member.place == "Payload" and member.kind.type == "blob",
        lambda part: part.payload,
    ),
    Reading(
        "Null values are dropped. botocore breaks off.",
        lambda member, part: member.place == "Payload" and part.payload == b"null",
        lambda part: None,
    ),
)


def put_together(theirs: Mapping[str, Any], known: Values) -> Values:
    """Return what an answer says: what botocore reads of it, and what is ``known`` beside that."""
    return {name: value for name, value in {**theirs, **known}.items() if value is not None}
