"""Requests taken apart: the inverse of the bindings with which clients write them.

What was received is a :class:`ReceivedRequest`; emitted functions ask it for each member, and it
notes what nobody asked for.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

from ..codecs.headers import (
    read_base64_header,
    read_header_dates,
    read_header_list,
    read_header_map,
)
from ..codecs.values import MismatchError
from ..http import Headers
from ..protocols.comparing import whole_path
from .received import ReceivedProblems, ReceivedValue

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..http import HttpRequest
    from .served import Received

T = TypeVar("T")

#: The parameters of a signature that is in the query, which are no members.
_OF_SIGNATURES = "x-amz-"
#: Says how long a body is that comes in signed or checked chunks.
_DECODED = "x-amz-decoded-content-length"


class ReceivedRequest:
    """A request that came; ``problems`` are what was found wrong with it so far."""

    def __init__(self, request: HttpRequest) -> None:
        self.problems = ReceivedProblems()
        self._request = request
        self.headers = Headers(request.headers.items())
        self.body = request.body
        if _DECODED in self.headers:
            from .chunks import undone

            self.body, self.headers = undone(request.body, self.headers)
        parts = urlsplit(request.url)
        self._path = parts.path or "/"
        self._raw_query = parts.query
        self._query: dict[str, list[str]] = {}
        for name, text in parse_qsl(parts.query, keep_blank_values=True):
            self._query.setdefault(name, []).append(text)
        self._labels: dict[str, str] = {}
        self._fixed: frozenset[str] = frozenset()
        self._asked: set[str] = set()
        self._all_asked = False
        self._object: ReceivedValue | None = None

    # -- the path and the query -------------------------------------------------------------------

    def match(self, uri: str, hosted: str = "") -> None:
        """Take the labels of the path, which with its fixed query has the form of ``uri``.

        The first may be in the host, before what begins with ``hosted``. Raises
        :class:`MismatchError` where it has another form.
        """
        pattern, names, self._fixed = _target(uri)
        path = whole_path(self._request, hosted) if hosted else self._path
        found = pattern.search(path)
        if found is None:
            raise MismatchError("the path is that of another operation")
        texts = map(unquote, found.groups())
        self._labels = dict(zip(names, texts, strict=True))

    def label(self, name: str) -> ReceivedValue:
        """Return the member that the label ``name`` of the path is."""
        return ReceivedValue(self.problems, (name,), self._labels[name], is_text=True)

    def query(self, name: str) -> ReceivedValue | None:
        """Return the member that the parameter ``name`` holds; ``None`` without that."""
        self._asked.add(name)
        texts = self._query.get(name, [])
        if len(texts) > 1:
            self.problems.add((name,), f"must be there once, not {len(texts)} times")
        return self._text(name, texts[0]) if texts else None

    def query_list(self, name: str) -> ReceivedValue | None:
        """Return the list that the parameters ``name`` hold; ``None`` without any."""
        self._asked.add(name)
        return self._text(name, self._query[name]) if name in self._query else None

    def other_queries(self, *, lists: bool = False) -> ReceivedValue | None:
        """Return the map of the parameters that nobody has asked for; of ``lists`` or of texts."""
        known = self._fixed | self._asked
        self._all_asked = True
        found = {name: texts for name, texts in self._query.items() if name not in known}
        flat = {name: texts if lists else texts[0] for name, texts in found.items()}
        return self._text("query", flat) if flat else None

    # -- headers ----------------------------------------------------------------------------------

    def header(self, name: str) -> ReceivedValue | None:
        """Return the member that the header ``name`` holds."""
        return self._text(name, self.headers.get(name))

    def encoded_header(self, name: str) -> ReceivedValue | None:
        """Return the member that the header ``name`` holds as base64."""
        return self._text(name, self._decoded(name, self.headers.get(name)))

    def header_list(self, name: str) -> ReceivedValue | None:
        """Return the list that the header ``name`` holds."""
        return self._text(name, read_header_list(self.headers.get(name)))

    def encoded_header_list(self, name: str) -> ReceivedValue | None:
        """Return the list that the header ``name`` holds, of which each element is base64."""
        found = read_header_list(self.headers.get(name))
        return self._text(name, None if found is None else [self._decoded(name, e) for e in found])

    def header_dates(self, name: str) -> ReceivedValue | None:
        """Return the list of timestamps that the header ``name`` holds."""
        return self._text(name, read_header_dates(self.headers.get(name)))

    def header_map(self, prefix: str) -> ReceivedValue | None:
        """Return the map of the headers whose names begin with ``prefix``."""
        return self._text(prefix, read_header_map(self.headers, prefix) or None)

    def _decoded(self, name: str, value: str | None) -> str | None:
        try:
            return read_base64_header(value)
        except ValueError:
            self.problems.add((name,), "must be base64")
            return value

    def _text(self, name: str, value: object) -> ReceivedValue | None:
        if value is None:
            return None
        return ReceivedValue(self.problems, (name,), value, is_text=True)

    # -- the body ---------------------------------------------------------------------------------

    def decompress(self) -> None:
        """Undo the compression of the body, where it has that.

        Raises :class:`MismatchError` for a body that is not compressed as its header says, or is
        too large for one.
        """
        coding = self.headers.get("content-encoding", "")
        if coding.rpartition(",")[2].strip().lower() == "gzip":
            from .chunks import decompressed, without_coding

            self.body = decompressed(self.body)
            self.headers = without_coding(self.headers, "gzip")

    def object(self, parse: Callable[[bytes], dict[str, Any]]) -> ReceivedValue:
        """Return the object that is the body; ``parse`` reads it."""
        self._object = ReceivedValue(self.problems, (), parse(self.body))
        return self._object

    def form(self) -> ReceivedValue:
        """Return the object that the form is: the body, or the query where there is none."""
        from .received_forms import form_tree

        self._all_asked = True
        text = self.body.decode() or self._raw_query
        self._object = ReceivedValue(self.problems, (), form_tree(text), is_text=True)
        return self._object

    def payload(self, name: str, parse: Callable[[bytes], Any]) -> ReceivedValue | None:
        """Return the member ``name``, which is the whole body; ``parse`` reads it."""
        value = parse(self.body)
        return None if value is None else ReceivedValue(self.problems, (name,), value)

    def element(self, name: str) -> ReceivedValue:
        """Return the element ``name`` that the body is; an empty one without a body."""
        from .received_elements import read_element

        self._object = read_element(self.problems, (), self.body, name)
        return self._object

    def element_payload(self, name: str, element: str) -> ReceivedValue | None:
        """Return the member ``name``, which is the whole body, an ``element``."""
        from .received_elements import read_element

        return read_element(self.problems, (name,), self.body, element) if self.body else None

    def text_payload(self, name: str, *, is_there: bool = False) -> ReceivedValue | None:
        """Return the member ``name``, a text that is the whole body; empty if it ``is_there``."""
        try:
            return self._text(name, self.body.decode() or ("" if is_there else None))
        except ValueError:
            raise MismatchError("the body is not UTF-8") from None

    def done(self, read: T) -> T:
        """Return ``read``, the structure that the members were read into.

        Members and parameters that nobody asked for are noted.
        """
        for name in self._query.keys() - self._asked - self._fixed:
            if not self._all_asked and not name.lower().startswith(_OF_SIGNATURES):
                self.problems.add((name,), "there is no such parameter")
        return read if self._object is None else self._object.done(read)


#: What :mod:`.served` has of this module.
received_request: Callable[[HttpRequest], Received] = ReceivedRequest


@cache
def _target(uri: str) -> tuple[re.Pattern[str], list[str], frozenset[str]]:
    """Return the path of ``uri`` as a pattern, its labels, and the names in its query."""
    path, _, query = uri.partition("?")
    pieces = re.split(r"\{([^}]+)\}", path)
    labels = pieces[1::2]
    pattern = re.escape(pieces[0])
    for label, rest in zip(labels, pieces[2::2], strict=True):
        pattern += ("(.+)" if label.endswith("+") else "([^/]+)") + re.escape(rest)
    # The endpoint may have a path of its own before it.
    whole = re.compile(rf"{pattern}\Z")
    fixed = frozenset(name for name, _ in parse_qsl(query, keep_blank_values=True))
    return whole, [label.removesuffix("+") for label in labels], fixed
