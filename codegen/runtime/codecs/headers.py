"""Values in headers: lists, maps of headers with a prefix, and JSON."""

from __future__ import annotations

from base64 import b64decode, b64encode
from json import dumps
from typing import TYPE_CHECKING, Any

from .values import ABSENT, MismatchError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def read_header_list(value: str | None) -> list[str] | None:
    """Return the elements of a header that holds a list."""
    return None if value is None else split_list(value)


def read_header_map(headers: Mapping[str, str], prefix: str) -> dict[str, str]:
    """Return the headers whose name starts with ``prefix``, without it."""
    folded = prefix.lower()
    return {
        name[len(prefix) :]: value
        for name, value in headers.items()
        if name.lower().startswith(folded)
    }


def read_base64_header(value: str | None) -> str:
    """Return the string that a header holds as base64, which those with a media type are."""
    return ABSENT if value is None else b64decode(value).decode()


def write_base64_header(value: object) -> str | None:
    """Return a string as base64, for a header; anything else as the base64 of its JSON."""
    if value is None:
        return None
    text = value if isinstance(value, str) else dumps(value, separators=(",", ":"))
    return b64encode(text.encode()).decode()


def write_header_list(
    values: Iterable[Any] | None, write: Callable[[Any], str | None] | None = None
) -> str | None:
    """Return the elements of a list as one header.

    Strings with a comma or a quote are quoted; what ``write`` writes needs no quotes. An empty list
    is an empty header.
    """
    if values is None:
        return None
    elements = [each for each in values if each is not None]
    return ",".join(map(_quoted if write is None else _text_by(write), elements))


def _text_by(write: Callable[[Any], str | None]) -> Callable[[Any], str]:
    return lambda value: write(value) or ""


def _quoted(value: object) -> str:
    text = str(value)
    return '"' + text.replace('"', '\\"') + '"' if '"' in text or "," in text else text


def write_header_map(prefix: str, values: Mapping[str, str] | None) -> dict[str, str]:
    """Return a header for each of ``values``, whose names begin with ``prefix``."""
    return {prefix + name: header_text(value) or "" for name, value in (values or {}).items()}


def header_text(value: Any) -> str | None:
    """Return the text of a header; :class:`MismatchError` for what is no text."""
    if value is None or isinstance(value, str):
        return value
    raise MismatchError(f"a header cannot be a {type(value).__name__}")


def last_present(*texts: str | None) -> str | None:
    """Return the last of ``texts`` that is not ``None``: of members that are in the same header."""
    return next((text for text in reversed(texts) if text is not None), None)


def content_type(name: str, media_type: str, payload: object) -> dict[str, str]:
    """Return the header ``name`` for a ``payload``; none for one that is absent."""
    return {} if payload is None else {name: media_type}


def split_list(value: str) -> list[str]:
    """Return the elements of a list in a header (RFC 9110 section 5.6): text, or quoted strings.

    Empty elements do not count; a quoted string may be empty.

    >>> split_list('a, "b,c" ,"say \\\\"yes\\\\"",, ""')
    ['a', 'b,c', 'say "yes"', '']
    """
    if '"' not in value:
        return [element for each in value.split(",") if (element := each.strip())]
    import re

    elements: list[str] = []
    for quoted, text in re.findall(_ELEMENT, value):
        if quoted:
            elements.append(re.sub(r"\\(.)", r"\1", quoted[1:-1]))
        elif text.strip():
            elements.append(text.strip())
    return elements


#: A quoted string that a comma or the end follows, or text up to the next comma.
_ELEMENT = r'[ \t,]*(?:("(?:[^"\\]|\\.)*")(?=[ \t]*(?:,|\Z))|([^,]+))'


def date_or_absent(value: str | None) -> str | None:
    """Return the text of a timestamp; ``None`` for what is none, instead of an error."""
    from .timestamps import read_timestamp

    try:
        read_timestamp(value)
    except MismatchError:
        return None
    return value


def read_header_dates(value: str | None) -> list[str] | None:
    """Return the elements of a header that holds a list of timestamps.

    An HTTP date has a comma of its own, behind the day of the week; other formats have none.
    """
    if value is None:
        return None
    elements: list[str] = []
    day = ""
    for element in split_list(value):
        if element.isalpha() and not day:
            day = f"{element}, "
        else:
            elements.append(day + element)
            day = ""
    return [*elements, day] if day else elements
