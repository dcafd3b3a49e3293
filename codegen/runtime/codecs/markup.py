"""XML texts: what is written in them, element by element.

Every function gives the text of what it writes, or ``None`` for what is not there, and takes what
the others give. Texts are escaped so that a reader finds the same characters again, line breaks
included, which XML would otherwise make the same (section 2.11 of XML 1.0).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..guards import is_dict, is_sequence
from .timestamps import write_epoch
from .values import MismatchError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\r": "&#xD;",
    "\n": "&#xA;",
    # Line breaks to readers of XML 1.1.
    "\x85": "&#x85;",
    "\u2028": "&#x2028;",
}
_ESCAPED = re.compile(f"[{''.join(_ESCAPES)}]")
_ESCAPED_IN_ATTRIBUTES = re.compile(f"[{''.join(_ESCAPES)}\t]")

#: What no XML document can hold, escaped or not (section 2.2 of XML 1.0).
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class XmlAttributed(str):
    """The text of a structure whose element has attributes: these are ``attributes``."""

    __slots__ = ("attributes",)

    attributes: str


def xml_text(value: object) -> str | None:
    """Return a value as text; raises :class:`MismatchError` for what XML cannot hold."""
    if value is None:
        return None
    text = str(value)
    _check(text)
    return _ESCAPED.sub(_escape, text)


def _check(text: str) -> None:
    if _FORBIDDEN.search(text):
        raise MismatchError("a text has characters that XML cannot hold")


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    return _ESCAPES.get(character, f"&#{ord(character)};")


def xml_attribute(name: str, value: object) -> str | None:
    """Return an attribute, with a space before it."""
    if value is None:
        return None
    text = str(value)
    _check(text)
    return f' {name}="{_ESCAPED_IN_ATTRIBUTES.sub(_escape, text)}"'


def xml_epoch(value: Any) -> str | None:
    """Return a timestamp as text, in seconds since 1970."""
    return None if value is None else str(write_epoch(value))


def xml_element(tag: str, content: str | None) -> str | None:
    """Return the element that holds ``content``.

    ``tag`` is its name, behind which there may be attributes that are always the same.
    """
    if content is None:
        return None
    attributes = content.attributes if isinstance(content, XmlAttributed) else ""
    return f"<{tag}{attributes}>{content}</{tag.partition(' ')[0]}>"


def xml_content(*elements: str | None) -> str:
    """Return elements, one behind the other."""
    return "".join(element for element in elements if element is not None)


def xml_unknown(member: Mapping[str, str] | None) -> str | None:
    """Return the member of a union that the model lacks, of which nothing is known but its name.

    Raises :class:`ValueError` for what is not the name of an element.
    """
    if not member:
        return None
    if not re.fullmatch(r"[^\W\d][\w.-]*", member["name"]):
        raise ValueError(f"{member['name']!r} is not the name of an XML element")
    return xml_element(member["name"], "")


def with_attributes(content: str, *attributes: str | None) -> str:
    """Return ``content`` with attributes for the element that will hold it."""
    attributed = XmlAttributed(content)
    attributed.attributes = xml_content(*attributes)
    return attributed


def xml_list(
    value: Iterable[Any] | None, write: Callable[[Any], str | None], tag: str
) -> str | None:
    """Return the elements of a list, each with ``tag``."""
    if value is None:
        return None
    return xml_content(*(xml_element(tag, write(item)) for item in value))


def xml_map(
    value: Mapping[Any, Any] | None,
    write: Callable[[Any], str | None],
    tag: str,
    key_tag: str,
    value_tag: str,
) -> str | None:
    """Return the entries of a map, each with ``tag``, and in it an element for key and value."""
    if value is None:
        return None
    return xml_content(
        *(
            xml_element(
                tag,
                xml_content(
                    xml_element(key_tag, xml_text(key)), xml_element(value_tag, write(item))
                ),
            )
            for key, item in value.items()
            if item is not None
        )
    )


def to_document(root: str) -> bytes:
    """Return the document whose outermost element is ``root``."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}'.encode()


def to_xml_payload(tag: str, content: str | None) -> bytes:
    """Return the body that is one element with ``tag``; an empty one where there is no content."""
    element = xml_element(tag, content)
    return b"" if element is None else to_document(element)


def has_members(content: str | None) -> str | None:
    """Return the content of a body, ``None`` when no member is in it, for then there is none."""
    if content or (isinstance(content, XmlAttributed) and content.attributes):
        return content
    return None


def to_result(operation: str, namespace: str, content: str | None) -> bytes:
    """Return the answer to ``operation`` of an AWS Query API: ``content``, in one element."""
    declared = xml_attribute("xmlns", namespace or None) or ""
    return to_document(xml_content(xml_element(f"{operation}Response{declared}", content or "")))


def xml_headers() -> dict[str, str]:
    """Return the headers of an answer in XML."""
    return {"Content-Type": "text/xml"}


def plain_xml(value: object) -> str | None:
    """Return the content of an element for a plain value; lists are wrapped, maps have entries."""
    from datetime import datetime

    from .timestamps import write_iso8601
    from .values import write_blob, write_boolean

    if is_dict(value):
        return xml_content(*(xml_element(str(name), plain_xml(v)) for name, v in value.items()))
    if is_sequence(value):
        return xml_content(*(xml_element("member", plain_xml(item)) for item in value))
    if isinstance(value, bool):
        return write_boolean(value)
    if isinstance(value, datetime):
        return write_iso8601(value)
    if isinstance(value, (bytes, bytearray)):
        return write_blob(value)
    return xml_text(value)


def to_plain_document(members: dict[str, Any]) -> bytes:
    """Return a document whose elements are plain values; what it is called means nothing."""
    return to_document(xml_content(xml_element("Error", plain_xml(members))))
