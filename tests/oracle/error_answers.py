"""Errors as services report them, drawn from botocore's own models, in each protocol."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.oracle.answers import Answer, drawn_headers, wire_value
from tests.oracle.cbor_answers import HEADERS, written
from tests.oracle.xml_answers import fill

if TYPE_CHECKING:
    from tests.oracle.scalars import Draw

MESSAGE = "why <&>"


def code_of(shape: Any) -> str:
    """Return the code with which an error is reported."""
    return str(shape.metadata.get("error", {}).get("code", shape.name))


@st.composite
def error_answers(draw: st.DrawFn, shape: Any, protocol: str) -> Answer:
    """Draw a report of an error of ``shape``, with any of its members."""
    default = 500 if shape.metadata.get("fault") else 400
    status = shape.metadata.get("error", {}).get("httpStatusCode", default)
    if protocol == "smithy-rpc-v2-cbor":
        return Answer(status, dict(HEADERS), written(draw, _members(draw, shape), shape))
    if protocol in ("json", "rest-json"):
        headers = {"Content-Type": "application/json", "x-amzn-RequestId": "an-id"}
        if protocol == "rest-json":
            headers |= _headers(draw, shape)
        return Answer(status, headers, json.dumps(_members(draw, shape)).encode())
    headers = {"Content-Type": "text/xml", "x-amzn-RequestId": "an-id"}
    if protocol == "rest-xml":
        drawn = _headers(draw, shape)
        headers |= {k: v.lower() if v in ("True", "no") else v for k, v in drawn.items()}
    return Answer(status, headers, _document(draw, shape, protocol))


def _headers(draw: Draw, shape: Any) -> dict[str, str]:
    """Return the members that are in headers; where one has the code, it has that."""
    drawn = drawn_headers(draw, shape)
    return {k: code_of(shape) if k.lower() == "x-amzn-errortype" else v for k, v in drawn.items()}


def _members(draw: Draw, shape: Any) -> dict[str, Any]:
    value: dict[str, Any] = wire_value(draw, shape)
    others = {name: item for name, item in value.items() if name.lower() not in _REPORTED}
    name = draw(st.sampled_from([f"com.amazon#{code_of(shape)}", code_of(shape)]))
    return {"__type": name, **others, _message_of(shape): MESSAGE}


_REPORTED = frozenset({"message", "code", "__type"})


def _message_of(shape: Any) -> str:
    """Return what the message is called in the body."""
    return next(
        (
            str(member.serialization.get("name", name))
            for name, member in shape.members.items()
            if name.lower() == "message"
        ),
        "message",
    )


def _document(draw: Draw, shape: Any, protocol: str) -> bytes:
    """Return the element of an error, in the elements that its protocol has around it."""
    root = ET.Element({"ec2": "Response"}.get(protocol, "ErrorResponse"))
    parent = ET.SubElement(root, "Errors") if protocol == "ec2" else root
    error = ET.SubElement(parent, "Error")
    ET.SubElement(error, "Code").text = code_of(shape)
    ET.SubElement(error, "Message").text = MESSAGE
    drawn = ET.Element("drawn")
    fill(draw, drawn, shape, 0)
    error.extend(each for each in drawn if each.tag.lower() not in _REPORTED)
    ET.SubElement(root, {"ec2": "RequestID"}.get(protocol, "RequestId")).text = "an-id"
    return ET.tostring(root)
