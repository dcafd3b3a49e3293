"""Whether a request that was sent is the one that a protocol test describes.

What is compared, and how far, is Smithy's definition of ``httpRequestTests``; the formats of bodies
are compared by what they mean where they leave a choice, as in botocore's own runner. That one also
forgives what botocore does not do, and this one does not.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree as ET

from codegen.model import List
from tests.conformance.values import same_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.model import Structure
    from tests.conformance.cases import Json

_parsers: Any = import_module("botocore.parsers")


def differences(sent: Any, expected: Json, protocol: str, request: Structure) -> list[str]:
    """Return where ``sent`` is not what ``expected`` says, for an operation's ``request``."""
    lists = {
        member.wire_name.lower()
        for member in request.members
        if member.location == "header" and isinstance(member.shape, List)
    }
    headers = {name.lower(): value for name, value in sent.headers.items()}
    found = [*_line(sent, expected), *_headers(headers, expected, lists)]
    if "body" in expected and not _same_body(sent.body, expected["body"], protocol):
        found.append(f"body {sent.body!r}, not {expected['body']!r}")
    return found


def _line(sent: Any, expected: Json) -> Iterator[str]:
    """Yield what is wrong with method, host, path and query."""
    url = urlsplit(sent.url)
    path, _, query = expected["uri"].partition("?")
    if sent.method != expected["method"]:
        yield f"method {sent.method}, not {expected['method']}"
    # Behind a host there may be the endpoint's path, which the URI has as well.
    if "host" in expected and url.netloc != expected["host"].partition("/")[0]:
        yield f"host {url.netloc}, not {expected['host']}"
    if url.path != path:
        yield f"path {url.path}, not {path}"
    # The order of parameters means nothing, how they are encoded does.
    if sorted(url.query.split("&")) != sorted(query.split("&")):
        yield f"query {url.query}, not {query}"


def _headers(headers: Mapping[str, str], expected: Json, lists: set[str]) -> Iterator[str]:
    """Yield what is wrong with the headers, those that hold ``lists`` among them."""
    for name, value in expected.get("headers", {}).items():
        ours = headers.get(name.lower())
        if ours is None or not _same_header(name.lower(), ours, value, lists):
            yield f"header {name} is {ours!r}, not {value!r}"
    for name in expected.get("forbidHeaders", ()):
        if name.lower() in headers:
            yield f"header {name} is there"
    for name in expected.get("requireHeaders", ()):
        if name.lower() not in headers:
            yield f"header {name} is not there"


def _same_header(name: str, ours: str, expected: str, lists: set[str]) -> bool:
    """Return whether two values of the header called ``name`` mean the same."""
    if name in lists or name == "content-encoding":
        # RFC 9110 section 5.6.1: there may be space behind the comma, or none.
        return re.sub(r",\s*", ",", ours) == re.sub(r",\s*", ",", expected)
    if name == "content-type" and expected == "application/x-www-form-urlencoded":
        # AWS' clients say what they encode with.
        return ours in (expected, f"{expected}; charset=utf-8")
    return ours == expected


def _same_body(ours: bytes, expected: str, protocol: str) -> bool:
    """Return whether two bodies mean the same in ``protocol``."""
    if protocol == "smithy-rpc-v2-cbor":
        return _same_cbor(ours, b64decode(expected))
    if not ours or not expected:
        return ours == expected.encode()
    if protocol in ("query", "ec2"):
        return _fields(ours.decode()) == _fields(expected)
    try:
        if protocol == "rest-xml":
            return _canonical(ours.decode()) == _canonical(expected)
        return same_json(json.loads(ours), json.loads(expected))
    except (ValueError, ET.ParseError):
        # A payload that is neither, and has to be the same.
        return ours == expected.encode()


def _same_cbor(ours: bytes, expected: bytes) -> bool:
    if not ours or not expected:
        return ours == expected
    parser = _parsers.RpcV2CBORParser()
    one, other = (
        parser.parse_data_item(parser.get_peekable_stream_from_bytes(data))
        for data in (ours, expected)
    )
    # NaN is not itself; how it is written is.
    return repr(one) == repr(other) or same_json(one, other)


def _fields(form: str) -> list[tuple[str, str]]:
    return sorted(parse_qsl(form, keep_blank_values=True, strict_parsing=True))


def _canonical(document: str) -> str:
    return ET.canonicalize(document, strip_text=True)
