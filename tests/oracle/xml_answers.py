"""Answers in XML drawn from botocore's own models, for any operation of a service.

``xml_answers`` gives what a service may answer, ``damaged_xml_answers`` what it must not. Documents
are built with ElementTree, of botocore's shapes, and not of anything that the generator read.
"""

from __future__ import annotations

import base64
import xml.etree.ElementTree as ET
from datetime import UTC
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.oracle.answers import FUTURE_MEMBER, Answer, drawn_headers
from tests.oracle.scalars import MOMENTS
from tests.oracle.shapes import DEEPEST, room_at

if TYPE_CHECKING:
    from tests.oracle.scalars import Draw

#: What XML can hold, with what a reader or writer may trip over.
_TEXT = st.one_of(
    st.sampled_from(("", " ", " a  b ", "<&>\"'", "]]>", "&amp;", "名前", "\U0001f600", "a\nb\t")),
    st.text("abcXYZ019-_.:/", max_size=12),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=6),
)

#: What an attribute can hold as it is: line breaks become spaces in one.
_ATTRIBUTE = st.text("abcXYZ019-_.:/ <&>", max_size=12)


@st.composite
def xml_answers(draw: st.DrawFn, shape: Any, operation: str, protocol: str) -> Answer:
    """Draw an answer of ``operation`` with an output of ``shape``, in ``protocol``."""
    headers = {"Content-Type": "text/xml", "x-amzn-RequestId": "an-id"}
    if protocol == "rest-xml":
        return draw(_rest_answers(shape, operation, headers))
    root = ET.Element(f"{operation}Response")
    content = root
    if protocol == "query":
        wrapper = None if shape is None else shape.serialization.get("resultWrapper")
        content = ET.SubElement(root, wrapper or f"{operation}Result")
        ET.SubElement(ET.SubElement(root, "ResponseMetadata"), "RequestId").text = "an-id"
    else:
        ET.SubElement(root, "requestId").text = "an-id"
    if shape is not None:
        fill(draw, content, shape, 0)
    return Answer(200, headers, _text_of(draw, root))


@st.composite
def _rest_answers(draw: st.DrawFn, shape: Any, operation: str, headers: dict[str, str]) -> Answer:
    """Draw an answer in restXml: members in headers, and a body that is a member or holds some."""
    status = draw(st.sampled_from([200, 200, 201, 202, 204]))
    if shape is None:
        return Answer(status, headers, b"")
    # In XML a boolean is "true" or "false"; botocore takes anything else for the latter.
    drawn = drawn_headers(draw, shape)
    headers |= {k: v.lower() if v in ("True", "no") else v for k, v in drawn.items()}
    payload = shape.serialization.get("payload")
    content = shape if payload is None else shape.members[payload]
    if content.type_name in ("string", "blob"):
        return Answer(status, headers, draw(_TEXT).encode())
    if draw(st.integers(0, 5)) == 0 and not content.is_tagged_union:
        return Answer(status, headers, b"")
    root = ET.Element(f"{operation}Response")
    fill(draw, root, content, 0)
    return Answer(status, headers, _text_of(draw, root))


def xml_bodies(draw: Draw, shape: Any) -> bytes:
    """Return the document of a structure of ``shape``."""
    root = ET.Element(str(shape.name))
    fill(draw, root, shape, 0)
    return _text_of(draw, root)


def _text_of(draw: Draw, root: ET.Element) -> bytes:
    """Return a document as text, which may be indented, in a namespace, and declared."""
    if draw(st.booleans()):
        root.set("xmlns", "https://example.com/doc/")
    if draw(st.booleans()):
        ET.indent(root)
    if draw(st.booleans()):
        root.insert(0, ET.Comment(" a comment "))
    declared = draw(st.booleans())
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=declared)
    return text


def fill(draw: Draw, element: ET.Element, shape: Any, depth: int) -> None:
    """Put a value of ``shape`` into ``element``."""
    match str(shape.type_name):
        case "structure":
            _fill_structure(draw, element, shape, depth)
        case "list":
            name = shape.member.serialization.get("name", "member")
            for _ in _times(draw, depth):
                fill(draw, ET.SubElement(element, name), shape.member, depth + 1)
        case "map":
            for _ in _times(draw, depth):
                _fill_entry(draw, ET.SubElement(element, "entry"), shape, depth)
        case kind:
            element.text = draw(_scalar(shape, kind))


def _fill_structure(draw: Draw, element: ET.Element, shape: Any, depth: int) -> None:
    # Only an output has members elsewhere, in headers.
    names = [name for name, each in shape.members.items() if "location" not in each.serialization]
    if shape.is_tagged_union:
        scalars_first = sorted(names, key=lambda n: shape.members[n].type_name == "structure")
        names = scalars_first[:1] if depth >= DEEPEST else [draw(st.sampled_from(names))]
    else:
        names = [n for n in names if depth < DEEPEST and draw(st.integers(0, 1 + depth)) == 0]
        if draw(st.integers(0, 9)) == 9:
            unknown = ET.SubElement(element, FUTURE_MEMBER, {"a": "b"})
            ET.SubElement(unknown, "member").text = draw(_TEXT)
    for name in draw(st.permutations(names)):
        _add_member(draw, element, name, shape.members[name], depth)


def _add_member(draw: Draw, element: ET.Element, name: str, shape: Any, depth: int) -> None:
    """Add a member, as often as a flattened list has elements; see ``_member_key_name``."""
    key = shape.serialization.get("name", name)
    if shape.serialization.get("xmlAttribute"):
        element.set(f"{{https://example.com/attributes}}{key.rpartition(':')[2]}", draw(_ATTRIBUTE))
        return
    if not shape.serialization.get("flattened"):
        fill(draw, ET.SubElement(element, key), shape, depth + 1)
        return
    for _ in _times(draw, depth):
        if shape.type_name == "map":
            _fill_entry(draw, ET.SubElement(element, key), shape, depth)
        else:
            own = shape.member.serialization.get("name", key)
            fill(draw, ET.SubElement(element, own), shape.member, depth + 1)


def _fill_entry(draw: Draw, element: ET.Element, shape: Any, depth: int) -> None:
    key = ET.SubElement(element, shape.key.serialization.get("name") or "key")
    value = ET.SubElement(element, shape.value.serialization.get("name") or "value")
    fill(draw, key, shape.key, depth + 1)
    fill(draw, value, shape.value, depth + 1)


def _times(draw: Draw, depth: int) -> range:
    return range(draw(st.integers(0, room_at(depth))))


def _scalar(shape: Any, kind: str) -> st.SearchStrategy[str]:
    match kind:
        case "timestamp":
            return st.one_of(
                MOMENTS.map(lambda moment: moment.isoformat(timespec="milliseconds") + "Z"),
                MOMENTS.map(lambda moment: moment.isoformat(timespec="seconds") + "+05:30"),
                MOMENTS.map(lambda m: format_datetime(m.replace(tzinfo=UTC), usegmt=True)),
                st.integers(0, 2**32).map(str),
            )
        case "blob":
            return st.binary(max_size=20).map(lambda data: base64.b64encode(data).decode())
        case "integer" | "long":
            return st.integers(-(2**53), 2**53).map(str)
        case "float" | "double":
            numbers = st.floats(allow_nan=False, allow_infinity=False).map(repr)
            return numbers | st.sampled_from(["NaN", "Infinity", "-Infinity", "5", "-0.5E3"])
        case "boolean":
            return st.sampled_from(["true", "false"])
        case _:
            known = [st.sampled_from(shape.enum)] if shape.enum else []
            return st.one_of(*known, _TEXT)


# -- damaged answers ------------------------------------------------------------------------------

_OTHER_BODIES = (
    *(b"<html></html>", b"<a/>", b"{}", b"<a>" * 9000, b"<!DOCTYPE a><a/>", b"<a>&b;</a>", b" "),
)
_JUNK = ("", "x", "true", "1", "-1.5", "9" * 400, "!!!", "2026-13-45T00:00:00Z", "dGVzdA", "NaN")


@st.composite
def damaged_xml_answers(draw: st.DrawFn, shape: Any, operation: str, protocol: str) -> Answer:
    """Draw an answer that is damaged somewhere; by chance it may still be a valid one."""
    answer = draw(xml_answers(shape, operation, protocol))
    body = answer.body
    how = draw(st.sampled_from(["places", "places", "cut", "bytes", "other"]))
    if how == "cut":
        body = body[: draw(st.integers(0, max(0, len(body) - 1)))]
    elif how == "bytes":
        at = draw(st.integers(0, len(body)))
        body = body[:at] + draw(st.binary(min_size=1, max_size=3)) + body[at:]
    elif how == "other" or (root := _document(body)) is None:
        # Among these there are answers without a body, and payloads that are no XML.
        body = draw(st.sampled_from(_OTHER_BODIES))
    else:
        for element in draw(st.lists(st.sampled_from(list(root.iter())), max_size=3)):
            _damage(draw, element)
        body = ET.tostring(root)
    return answer._replace(body=body)


def _document(body: bytes) -> ET.Element | None:
    try:
        return ET.fromstring(body)
    except ET.ParseError:
        return None


def _damage(draw: Draw, element: ET.Element) -> None:
    """Change the text of an element, its children, or what it is called."""
    match draw(st.sampled_from(["text", "empty", "child", "name"])):
        case "text":
            element.text = draw(st.sampled_from(_JUNK))
        case "empty":
            element[:] = []
        case "child":
            name = draw(st.sampled_from(["key", "value", "member", "x"]))
            ET.SubElement(element, name).text = "x"
        case _:
            element.tag = draw(st.sampled_from(["key", "x", "entry"]))
