"""AWS Query as EC2 speaks it; see :class:`.ServiceProtocol`. Only errors are written otherwise."""

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
from ..http import HttpResponse
from .query import operation_of, request_key, request_lines
from .xml_errors import read_error, read_request_id

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "operation_of",
    "read_error",
    "read_request_id",
    "request_key",
    "request_lines",
    "write_error",
]


def write_error(
    *, code: str, message: str, status: int, request_id: str, members: Mapping[str, Any]
) -> HttpResponse:
    """Return the answer with which a service reports an error."""
    error = xml_content(
        xml_element("Code", xml_text(code)),
        xml_element("Message", xml_text(message)),
        plain_xml(dict(members)),
    )
    content = xml_content(
        xml_element("Errors", xml_element("Error", error)),
        xml_element("RequestID", xml_text(request_id)),
    )
    body = to_document(xml_content(xml_element("Response", content)))
    return HttpResponse(status, {**xml_headers(), "x-amzn-requestid": request_id}, body)
