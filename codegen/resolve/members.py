"""The members of structures: what the traits of one say, and whether all of them fit together."""

from __future__ import annotations

from typing import get_args

from codegen.model import Location, Member, Shape
from codegen.model.raw import JsonObject, as_object, as_text, is_object, is_text
from codegen.resolve.problems import Problems

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


def member(
    name: str,
    traits: JsonObject,
    place: str,
    problems: Problems,
    *,
    attribute: str,
    shape: Shape,
    required: bool,
) -> Member:
    """Return the member called ``name``, whose value is a ``shape``."""
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
        deprecated=bool(traits.get("deprecated")),
    )


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
        problems.note(place, f"{wire_name!r} is not a name on the wire")
        wire_name = name
    if location in ("header", "headers") and not _TOKEN.issuperset(wire_name):
        problems.note(place, f"{wire_name!r} is not a header name")
    return wire_name
