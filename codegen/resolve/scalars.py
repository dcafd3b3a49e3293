"""Shapes without parts, and the limits that any shape may have."""

from __future__ import annotations

import re
from typing import get_args

from codegen.model import Enum, EnumValue, Scalar, ScalarKind
from codegen.model.raw import JsonObject, is_text
from codegen.python import names
from codegen.resolve.problems import Problems

#: The types of a model that are scalars, and what they are here.
SCALARS: dict[str, ScalarKind] = {
    **{kind: kind for kind in get_args(ScalarKind) if kind != "document"},
    "bigdecimal": "double",
    "char": "string",
    "character": "string",
}
#: It becomes the value of a header: visible ASCII and spaces (RFC 9110 section 8.3.1).
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+[ -~]*", re.ASCII)
_TIMESTAMP_FORMATS = frozenset({"iso8601", "rfc822", "unixtimestamp"})


def scalar(
    kind: ScalarKind, name: str, traits: JsonObject, place: str, problems: Problems
) -> Scalar:
    """Return the scalar called ``name`` as it is at ``place``."""
    timestamp_format = traits.get("timestampFormat")
    if timestamp_format is not None:
        timestamp_format = str(timestamp_format).lower()
        if timestamp_format not in _TIMESTAMP_FORMATS:
            problems.note(place, f"unknown timestamp format {timestamp_format!r}")
    minimum, maximum = limits(name, traits, problems)
    pattern = traits.get("pattern")
    return Scalar(
        kind=kind,
        name=name,
        minimum=minimum,
        maximum=maximum,
        pattern=pattern if is_text(pattern) else None,
        sensitive=bool(traits.get("sensitive")),
        timestamp_format=timestamp_format,
        media_type=media_type(traits, place, problems),
        streaming=bool(traits.get("streaming")),
    )


def media_type(traits: JsonObject, place: str, problems: Problems) -> str | None:
    """Return the media type of a string or blob, ``None`` when the model has none."""
    found = traits.get("mediaType")
    if found is None or (isinstance(found, str) and _MEDIA_TYPE.fullmatch(found)):
        return found
    problems.note(place, f"{found!r} is not a media type")
    return None


def enum(
    name: str, traits: JsonObject, problems: Problems, *, class_name: str, documentation: str
) -> Enum:
    """Return the enum called ``name``."""
    values: list[str] = traits["enum"]
    if not all(map(is_text, values)):
        problems.note(f"shape {name}", "its enum is not a list of strings")
        values = []
    members = names.unique(dict.fromkeys(values), names.enum_member_name)
    minimum, maximum = limits(name, traits, problems)
    return Enum(
        name=name,
        class_name=class_name,
        values=tuple(EnumValue(name=member, value=value) for value, member in members.items()),
        minimum=minimum,
        maximum=maximum,
        documentation=documentation,
        sensitive=bool(traits.get("sensitive")),
        media_type=media_type(traits, f"shape {name}", problems),
    )


def limits(name: str, traits: JsonObject, problems: Problems) -> tuple[float | None, float | None]:
    """Return the least and the most of the shape ``name``, noting what is not a number."""
    return _limit("min", name, traits, problems), _limit("max", name, traits, problems)


def _limit(key: str, name: str, traits: JsonObject, problems: Problems) -> float | None:
    """Return one limit."""
    value = traits.get(key)
    if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool)):
        return value
    problems.note(f"shape {name}", f"{key} is {value!r}, not a number")
    return None
