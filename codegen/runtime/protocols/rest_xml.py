"""restXml: errors in XML, and telling requests apart; see :class:`.ServiceProtocol`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codecs.values import MismatchError
from ..codecs.xml import read_document
from .comparing import operation_of, target_key, target_lines
from .xml_errors import read_error, read_request_id, write_error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..codecs.xml import XmlElement
    from ..http import HttpRequest
    from .comparing import TargetKey

__all__ = [
    "operation_of",
    "read_error",
    "read_request_id",
    "request_key",
    "request_lines",
    "write_error",
]


def request_key(
    request: HttpRequest, *, ignoring: frozenset[str]
) -> tuple[TargetKey, tuple[str, ...]]:
    """Return method, path, query and body; the body as XML where it is, else byte for byte.

    Namespaces do not count, nor does the order of elements but among those of one name.
    """
    return target_key(request, ignoring=ignoring), tuple(_lines(request.body, ignoring))


def request_lines(request: HttpRequest) -> list[str]:
    """Return method and path, then the query, then the body, an element a line."""
    return [*target_lines(request), *_lines(request.body, frozenset())]


def _lines(body: bytes, ignoring: frozenset[str]) -> Iterator[str]:
    """Yield the lines of a body; ``ignoring`` are elements below the outermost to be left out."""
    if not body:
        return
    try:
        name, root = read_document(body)
    except MismatchError:
        yield repr(body)
        return
    yield from _element_lines(name, root, "", ignoring)


def _element_lines(
    name: str, element: XmlElement, indent: str, ignoring: frozenset[str] = frozenset()
) -> Iterator[str]:
    """Yield an element, and what is in it with more indent."""
    if isinstance(element, str):
        yield f"{indent}{name}: {element!r}"
        return
    attributes = "".join(f" {key}={value!r}" for key, value in sorted(element.attributes().items()))
    children = sorted(element.children(), key=lambda child: child[0])
    # What has no children may have a text, which is all of it.
    yield f"{indent}{name}{attributes}:{'' if children else f' {element.own_text()!r}'}"
    for key, child in children:
        if key not in ignoring:
            yield from _element_lines(key, child, f"{indent}  ")
