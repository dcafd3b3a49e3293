"""What protocols share whose errors are XML: AWS Query, and restXml.

The rules are Smithy's (``aws.protocols#awsQuery`` and ``aws.protocols#restXml``, "Operation error
serialization") and, where they leave room, those of ``QueryParser``, ``EC2QueryParser`` and
``RestXMLParser`` in ``botocore/parsers.py``: errors are read in the form of any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codecs.markup import (
    plain_xml,
    to_document,
    xml_content,
    xml_element,
    xml_headers,
    xml_text,
)
from ..codecs.values import MismatchError
from ..codecs.xml import XmlNode, read_root
from ..http import HttpResponse, request_id_of
from . import ErrorAnswer, shown

if TYPE_CHECKING:
    from collections.abc import Mapping


def read_error(answer: HttpResponse) -> ErrorAnswer:
    """Return what an error answer says: ``Error``, in the outermost element or in its ``Errors``.

    A body that is no such document comes from a proxy or load balancer: all that it says is the
    message. An HTML page with a 5xx status, or nothing, says no more than the status does.
    """
    body = answer.body.strip()
    if not body or (answer.status >= 500 and body.startswith(b"<html>")):
        from http.client import responses

        return ErrorAnswer(str(answer.status), responses.get(answer.status, ""), XmlNode())
    root = _read(body)
    error = _error_in(root)
    code = _text(error, "Code").strip()
    message = _text(error, "Message") or _text(error, "message")
    if not code and not message:
        message = shown(body)
    return ErrorAnswer(code or str(answer.status), message, error, _request_id_in(root))


def _read(body: bytes) -> XmlNode:
    """Return the outermost element of ``body``; an empty one when it is no XML."""
    try:
        return read_root(body)
    except MismatchError:
        return XmlNode()


def _error_in(root: XmlNode) -> XmlNode:
    """Return the element that holds an error's members; the outermost one when there is no other.

    Errors are in ``ErrorResponse/Error``, of old APIs and EC2 in ``Response/Errors/Error``; S3's
    outermost element is the ``Error``.
    """
    holder = root.child("Errors") or root
    return holder.child("Error") or root


def _text(node: XmlNode, name: str) -> str:
    """Return the text of a child; empty when there is none, or no text in it."""
    try:
        return node.find_text(name) or ""
    except MismatchError:
        return ""


def read_request_id(answer: HttpResponse) -> str | None:
    """Return the request's id: of the headers, else of the body."""
    request_id = request_id_of(answer.headers)
    return _request_id_in(_read(answer.body)) if request_id is None else request_id


def _request_id_in(root: XmlNode) -> str | None:
    """Return the request's id in a body, where APIs have one of four places for it."""
    metadata = root.child("ResponseMetadata")
    places = [] if metadata is None else [(metadata, "RequestId")]
    places += [(root, name) for name in ("RequestId", "RequestID", "requestId")]
    return next(filter(None, (_text(node, name) for node, name in places)), None)


def write_error(
    *, code: str, message: str, status: int, request_id: str, members: Mapping[str, Any]
) -> HttpResponse:
    """Return the answer with which a service reports an error."""
    error = xml_content(
        xml_element("Type", "Sender" if status < 500 else "Receiver"),
        xml_element("Code", xml_text(code)),
        xml_element("Message", xml_text(message)),
        plain_xml(dict(members)),
    )
    content = xml_content(
        xml_element("Error", error), xml_element("RequestId", xml_text(request_id))
    )
    body = to_document(xml_content(xml_element("ErrorResponse", content)))
    return HttpResponse(status, {**xml_headers(), "x-amzn-requestid": request_id}, body)
