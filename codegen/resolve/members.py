"""The members of structures: their names, what their traits say, whether all fits together."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Literal, TypeAlias, get_args

from codegen.model import EventPart, Location, Member, Namespace, Shape
from codegen.problems import Problems
from codegen.python import names
from codegen.python.reserved import ROOT_NAMES, reserved_names
from codegen.raw import JsonObject, as_object, as_text, is_object, is_text

#: Header names are tokens of RFC 9110 section 5.6.2.
_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


def named_members(name: str, traits: JsonObject, problems: Problems) -> JsonObject | None:
    """Return the raw members of the structure ``name``, ``None`` when they cannot be looked at."""
    members = traits.get("members", {})
    if not is_object(members):
        problems.note(f"shape {name}", "its members are not an object")
        return None
    for key in members:
        if not key.isprintable():
            problems.note(f"shape {name}", f"{key!r} is not a name for a member")
            return None
    return members


def check_mentioned(name: str, traits: JsonObject, members: JsonObject, problems: Problems) -> None:
    """Note members that the structure ``name`` speaks of and does not have."""
    place = f"shape {name}"
    for dangling in sorted(set(traits.get("required", [])) - members.keys()):
        problems.note(place, f"requires {dangling!r}, which is no member of it")
    payload = traits.get("payload")
    if payload is not None and payload not in members:
        problems.note(place, f"its payload {payload!r} is no member of it")
    if traits.get("union") and not members:
        problems.note(place, "a union has to have a member")


def member(
    name: str,
    traits: JsonObject,
    place: str,
    problems: Problems,
    *,
    attribute: str,
    shape: Shape,
    required: bool,
    reference: JsonObject,
) -> Member:
    """Return the member called ``name``, whose value is a ``shape``.

    ``traits`` are those of the shape, with those of the ``reference`` to it on top.
    """
    location = _location(traits, place, problems)
    return Member(
        name=name,
        attribute=attribute,
        shape=shape,
        wire_name=_wire_name(name, traits, location, place, problems),
        # botocore fills a token in before it looks at what is required; see handlers.py there.
        required=required and not traits.get("idempotencyToken"),
        location=location,
        documentation=as_text(traits.get("documentation")),
        idempotency_token=bool(traits.get("idempotencyToken")),
        host_label=bool(traits.get("hostLabel")),
        json_value=bool(traits.get("jsonvalue")) and location == "header",
        endpoint_parameter=as_object(traits.get("contextParam")).get("name"),
        deprecation=deprecation(traits),
        location_name=_location_name(traits, reference, place, problems),
        query_name=text_of("queryName", traits, place, problems),
        flattened=bool(reference.get("flattened")),
        xml_attribute=bool(traits.get("xmlAttribute")),
        xml_namespace=namespace_of(traits, place, problems),
        declares_namespace="xmlNamespace" in reference,
        event_part=_event_part(traits),
    )


def _event_part(traits: JsonObject) -> EventPart | None:
    """Return where the member is if it is one of an event's."""
    if traits.get("eventpayload"):
        return "payload"
    return "header" if traits.get("eventheader") else None


def _location_name(
    traits: JsonObject, reference: JsonObject, place: str, problems: Problems
) -> str | None:
    """Return the name that the model has for the member in XML and forms.

    That of a structure itself is for where it is the whole body (Smithy's ``xmlName``); that of a
    list, which only old models have, is for the members whose value it is.
    """
    named = traits if traits.get("type") == "list" else reference
    return text_of("locationName", named, place, problems)


def deprecation(traits: JsonObject) -> str | None:
    """Return what to say of a deprecated operation or member, ``None`` where it is not one.

    It is what the model says, on one line, or what deprecating means.
    """
    if not traits.get("deprecated"):
        return None
    message = " ".join(as_text(traits.get("deprecatedMessage")).split())
    return _SAYS_SO.sub("", message) or "The service may drop it."


#: Some models begin with what is said anyway.
_SAYS_SO = re.compile(r"^deprecated[.:]\s*", re.IGNORECASE)


def text_of(trait: str, traits: JsonObject, place: str, problems: Problems) -> str | None:
    """Return a trait that is a string, ``None`` when the model has none."""
    value = traits.get(trait)
    if value is None or is_text(value):
        return value
    problems.note(place, f"{trait} is {value!r}, not a string")
    return None


def namespace_of(traits: JsonObject, place: str, problems: Problems) -> Namespace | None:
    """Return the XML namespace that a shape or a reference declares, ``None`` when it does not."""
    value = traits.get("xmlNamespace")
    if value is None:
        return None
    parts = value if is_object(value) else {"uri": value}
    uri, prefix = parts.get("uri"), parts.get("prefix", "")
    if is_text(uri) and is_text(prefix):
        return Namespace(uri=uri, prefix=prefix)
    problems.note(place, f"{value!r} is not an XML namespace")
    return None


def _location(traits: JsonObject, place: str, problems: Problems) -> Location | None:
    """Return where on the wire the member is, ``None`` for the body."""
    location: Location | None = traits.get("location")
    if location is not None and location not in get_args(Location):
        problems.note(place, f"unknown location {location!r}")
        return None
    return location


def _wire_name(
    name: str, traits: JsonObject, location: Location | None, place: str, problems: Problems
) -> str:
    """Return what the member is called on the wire."""
    wire_name = traits.get("locationName", name)
    if not is_text(wire_name):
        # Noted where the trait itself is read.
        wire_name = name
    if location in ("header", "headers") and not _TOKEN.issuperset(wire_name):
        problems.note(place, f"{wire_name!r} is not a header name")
    return wire_name


# -- Python's names for what a model names --------------------------------------------------------

#: What a structure is to the operation that it belongs to.
MessageRole: TypeAlias = Literal["request", "response"]


def message_name(operation: str, role: MessageRole) -> str:
    """Return what an input or output is called that cannot be called after its shape."""
    return f"{operation}{role.capitalize()}"


def class_names(
    shapes: Collection[str],
    operations: Iterable[str],
    problems: Problems,
) -> dict[str, str]:
    """Return the class name of every shape, and of every input and output that is emitted.

    A shape that a model calls like anything that each package has (``Credentials``) gets "Shape"
    after its name. Modules are called in small letters alone, and no class is.
    Raises :class:`ModelError` when a shape has a name that cannot be made safe.
    """
    for name in shapes:
        if not names.is_model_name(name):
            problems.note(f"shape {name!r}", "not a name that can be made safe")
    problems.raise_any()
    messages = [message_name(name, role) for name in operations for role in get_args(MessageRole)]
    return names.unique(
        dict.fromkeys([*shapes, *messages]),
        names.class_name,
        reserved={*ROOT_NAMES, *reserved_names()},
        suffix="Shape",
    )


def python_names(
    model_names: Iterable[str],
    problems: Problems,
    *,
    place: str,
    reserved: Collection[str] = (),
) -> dict[str, str]:
    """Return the Python name for each name; one that cannot be made safe is noted, and left out."""
    safe: list[str] = []
    for name in model_names:
        try:
            names.snake_case(name)
        except ValueError as error:
            problems.note(place, str(error))
        else:
            safe.append(name)
    return names.unique(safe, names.snake_case, reserved=reserved)
