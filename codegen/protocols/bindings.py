"""The HTTP bindings that REST protocols share: path, query, headers, status; and what the body is.

The rules are Smithy's (the HTTP binding traits) and, where they leave room, those of
``BaseRestSerializer`` and ``BaseRestParser`` in botocore, for services are tested against them. How
a body is written and read is each protocol's own: what derives from :class:`Bindings` says so.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import partial

from attrs import evolve, frozen

from codegen.model import Enum, Error, List, Map, Member, Operation, Scalar, Shape, Structure
from codegen.protocols.base import Codec, EventFormat
from codegen.protocols.events import EVENTS_TYPE
from codegen.protocols.mappings import TIMESTAMP_WRITERS, is_empty_when_absent
from codegen.protocols.message_functions import (
    error_reader,
    request_writer,
    response_reader,
    response_writer,
)
from codegen.python.expr import Expr, Function
from codegen.python.source import concatenation, literal

#: Where an answer's member is, when not in the body; any other location means nothing in an answer.
ANSWER_LOCATIONS = ("header", "headers", "statusCode")


@frozen(kw_only=True)
class Body:
    """How a body is written: the expression for it, and the functions that this needs.

    ``lines`` stand before the expression. ``media_type`` is empty where there is no body;
    ``optional`` is an expression that is ``None`` where a request has none. ``type`` is what the
    expression gives.
    """

    text: str
    helpers: tuple[Function, ...] = ()
    lines: tuple[str, ...] = ()
    media_type: str = ""
    optional: str = ""
    type: str = "bytes"


class Bindings(ABC):
    """Emits the code of a REST protocol; the format of bodies is for the class that derives.

    ``raw`` is the variable for the part of a body that members are read from, and its type.
    """

    runtime: str
    raw: tuple[str, str]
    request: Codec
    response: Codec

    # -- the format of bodies ---------------------------------------------------------------------

    @abstractmethod
    def write_members(self, operation: Operation, members: list[Member]) -> Body:
        """Return the body of a request that ``members`` are in."""

    @abstractmethod
    def write_payload(self, operation: Operation, payload: Member) -> Body:
        """Return the body of a request that is the ``payload``, neither bytes nor a text."""

    @abstractmethod
    def read_members(self, structure: Structure) -> str:
        """Return the expression for what the members of an answer are read from."""

    @abstractmethod
    def read_payload(self, payload: Member) -> str:
        """Return the expression for the raw value of an answer that is the ``payload``."""

    @abstractmethod
    def write_response_members(self, structure: Structure, members: list[Member]) -> Body:
        """Return the body of an answer that ``members`` are in."""

    @abstractmethod
    def write_response_payload(self, payload: Member) -> Body:
        """Return the body of an answer that is the ``payload``, neither bytes nor a text."""

    @property
    @abstractmethod
    def events(self) -> EventFormat:
        """The format of events."""

    def check_unread(self) -> tuple[str, ...]:
        """Return the lines that look at the body of an answer from which nothing is read."""
        return ()

    # -- requests ---------------------------------------------------------------------------------

    def write_request(self, operation: Operation) -> list[Function]:
        """Return ``write_request`` and what it calls."""
        body = self._request_body(operation)
        headers = _headers(operation.input, "request", body.media_type, optional=body.optional)
        function = request_writer(
            operation.input,
            *body.lines,
            f"return {_target(operation)}, {headers}, {body.text}",
            body=body.type,
        )
        return [*body.helpers, function]

    def _request_body(self, operation: Operation) -> Body:
        """Return the body of a request."""
        payload = operation.input.payload_member
        if payload is None:
            members = [m for m in operation.input.members if m.location is None]
            return self.write_members(operation, members) if members else Body(text='b""')
        if not is_stream(payload.shape):
            return self.write_payload(operation, payload)
        value = f"request.{payload.attribute}"
        streamed = operation.input.streamed is not None
        return Body(
            text=_upload(payload.shape, value) if streamed else f"write_stream({value})",
            media_type=_media_type(payload.shape),
            optional=value,
            type="HttpBody" if streamed else "bytes",
        )

    # -- answers ----------------------------------------------------------------------------------

    def read_response(self, operation: Operation) -> list[Function]:
        """Return ``read_response`` and what it calls."""
        structure = operation.output
        in_body = _in_body(structure)
        helpers: list[Function] = []
        if len(in_body) == len(structure.members) and in_body:
            helpers = [self.response.reader(structure, "read_response_body", in_body)]
            lines = [f"return read_response_body({self.read_members(structure)})"]
        else:
            lines = [f"{self.raw[0]} = {self.read_members(structure)}"] if in_body else []
            if not in_body and structure.payload is None and structure.events is None:
                lines += self.check_unread()
            arguments = [
                f"    {member.attribute}={self._read_member(structure, member)},"
                for member in structure.members
            ]
            lines += [f"return {structure.class_name}(", *arguments, ")"]
        function = response_reader(structure, *lines)
        return [*helpers, function]

    def _read_member(self, structure: Structure, member: Member) -> str:
        """Return the expression for one member of an answer."""
        empty = is_empty_when_absent(structure, member)
        if member.location == "statusCode":
            return "answer.status"
        if member.location == "headers":
            return f"read_header_map(answer.headers, {literal(member.wire_name)})"
        if member.location == "header":
            return self._read_header(member, empty=empty)
        if member in (structure.streamed, structure.events):
            return "answer.body"
        read = self.response.read(member.shape, empty=empty)
        if member.name != structure.payload:
            source = self.response.source(member)
            if member.required and not read.function:
                # What is read as it is has the type of its member.
                return f"ABSENT if (raw := {source}) is None else raw"
            return read.of(source)
        # Without a body the member is absent, but for a structure, which has no members then.
        if isinstance(member.shape, Scalar) and member.shape.kind == "blob":
            return "answer.body or ABSENT"
        if is_stream(member.shape):
            return read.of("answer.body.decode() or ABSENT")
        return read.of(self.read_payload(member))

    def _read_header(self, member: Member, *, empty: bool) -> str:
        """Return the expression for ``member``, which a header of its own holds."""
        # A header is always text.
        read = evolve(self.response.read(member.shape, empty=empty), unless="")
        name = literal(member.wire_name)
        # What is read as it is has the type of its member, a required one too.
        as_it_is = not read.function and member.required
        source = f"answer.headers.get({name}{', ABSENT' if as_it_is else ''})"
        if is_encoded(member):
            source = f"read_base64_header({source})"
        if isinstance(member.shape, List):
            element = member.shape.element
            dates = element.kind == "timestamp"
            source = f"{'read_header_dates' if dates else 'read_header_list'}({source})"
            if has_media_type(element):
                source = f"read_list({source}, read_base64_header)"
        if isinstance(member.shape, Scalar) and member.shape.lenient:
            source = f"date_or_absent({source})"
        return read.of(source)

    def read_error(self, error: Error, name: str) -> Function | None:
        """Return the function that reads the members of ``error`` but the message."""
        read = partial(self._read_member, error.structure)
        return error_reader(error, name, read, raw=self.raw)

    def write_error_head(self, error: Error, name: str) -> Function | None:
        """Return the function that writes the members of ``error`` in status and headers."""
        bound = [m for m in error.structure.members if m.location in ANSWER_LOCATIONS]
        if not bound:
            return None
        status = [f"error.{m.attribute}" for m in bound if m.location == "statusCode"]
        return Function(
            name=name,
            parameters=f"error: {error.class_name}",
            returns="tuple[int | None, dict[str, str]]",
            body=(f"return {(status or ['None'])[0]}, {_headers(error.structure, 'error', '')}",),
        )

    # -- answers, written for tests and local services --------------------------------------------

    def write_response(self, operation: Operation) -> list[Function]:
        """Return ``write_response``: the inverse of ``read_response``."""
        structure = operation.output
        body = self._response_body(structure)
        headers = _headers(structure, "response", EVENTS_TYPE if structure.events else "")
        status = next(
            (
                f"response.{m.attribute} or 200"
                for m in structure.members
                if m.location == "statusCode"
            ),
            "200",
        )
        function = response_writer(
            structure, *body.lines, f"return HttpResponse({status}, {headers}, {body.text})"
        )
        return [*body.helpers, function]

    def _response_body(self, structure: Structure) -> Body:
        """Return the body of an answer."""
        payload = structure.payload_member
        if structure.events is not None:
            return Body(text=f"write_events(EVENTS, response.{structure.events.attribute})")
        if payload is None:
            in_body = _in_body(structure)
            return self.write_response_members(structure, in_body) if in_body else Body(text='b""')
        if is_stream(payload.shape):
            return Body(text=f"write_stream(response.{payload.attribute})")
        return self.write_response_payload(payload)


def _in_body(structure: Structure) -> list[Member]:
    """Return the members of an answer that are in its body, beside the one that is all of it."""
    if structure.payload is not None or structure.events is not None:
        return []
    return [m for m in structure.members if m.location not in ANSWER_LOCATIONS]


def is_stream(shape: Shape) -> bool:
    """Return whether a payload of ``shape`` is sent as it is, not as JSON."""
    return isinstance(shape, Enum) or shape.kind in ("blob", "string")


def _upload(shape: Shape, value: str) -> str:
    """Return the expression for a body that is sent as it is read."""
    known = isinstance(shape, Scalar) and shape.requires_length
    return f"write_upload({value}{', requires_length=True' if known else ''})"


def is_plain(shape: Shape) -> bool:
    """Return whether ``shape`` is a structure that may have no members: not a union."""
    return isinstance(shape, Structure) and not shape.union


def _media_type(shape: Shape) -> str:
    """Return the media type of a payload that is sent as it is."""
    declared = shape.media_type if isinstance(shape, Scalar | Enum) else None
    return declared or ("application/octet-stream" if shape.kind == "blob" else "text/plain")


def has_media_type(shape: Shape) -> bool:
    """Return whether ``shape`` is a string with a media type, which headers hold as base64."""
    return isinstance(shape, Scalar | Enum) and shape.media_type is not None


def is_encoded(member: Member) -> bool:
    """Return whether the header of ``member`` holds base64."""
    return member.json_value or has_media_type(member.shape)


# -- path and query -------------------------------------------------------------------------------


def _target(operation: Operation) -> str:
    """Return the expression for the path and the query."""
    path = _path(operation)
    queried = [m for m in operation.input.members if m.location == "querystring"]
    if not queried:
        return path
    maps = [f"request.{m.attribute}" for m in queried if isinstance(m.shape, Map)]
    named = [
        f"{literal(m.wire_name)}: {_query_value(m.shape).of(f'request.{m.attribute}')}"
        for m in queried
        if not isinstance(m.shape, Map)
    ]
    arguments = (path, f"{{{', '.join(named)}}}", *maps)
    return f"with_query({', '.join(arguments)})"


def _path(operation: Operation) -> str:
    """Return the expression for the path: the request URI with its labels replaced."""
    labels = {m.wire_name: m for m in operation.input.members if m.location == "uri"}

    def encoded(label: str) -> str:
        encode = "encode_greedy_label" if label.endswith("+") else "encode_label"
        member = labels[label.removesuffix("+")]
        value = _text(member.shape).of(f"request.{member.attribute}")
        return f"{encode}({value})"

    # All of it may be in the endpoint.
    return concatenation(operation.request_uri, encoded) or '""'


def _query_value(shape: Shape) -> Expr:
    """Return how a query parameter is written: a list is repeated."""
    if isinstance(shape, List):
        return _text(shape.element).each("write_list")
    return _text(shape)


def _text(shape: Shape) -> Expr:
    """Return how a value in the path or the query is written."""
    if isinstance(shape, Scalar) and shape.kind == "timestamp":
        return TIMESTAMP_WRITERS[shape.timestamp_format or "iso8601"]
    return _TEXT_WRITERS.get(shape.kind, Expr())


_TEXT_WRITERS = {
    "boolean": Expr("write_boolean"),
    "float": Expr("write_float"),
    "double": Expr("write_float"),
}

# -- headers --------------------------------------------------------------------------------------


def _headers(structure: Structure, owner: str, content_type: str, *, optional: str = "") -> str:
    """Return the expression for the headers that the members of ``owner`` are written to.

    ``content_type`` is that of the body, which there is not where the expression ``optional`` is
    ``None``.
    """
    members = structure.members
    texts: dict[str, list[str]] = {}
    for member in members:
        if member.location == "header":
            text = _header_member(structure, member, owner)
            texts.setdefault(member.wire_name, []).append(text)
    entries = [f"{literal(name)}: {_one_of(own)}" for name, own in texts.items()]
    entries += [
        f"**write_header_map({literal(m.wire_name)}, {owner}.{m.attribute})"
        for m in members
        if m.location == "headers"
    ]
    written = f"without_absent({{{', '.join(entries)}}})" if entries else ""
    if not content_type:
        return written or "{}"
    # A member that is bound to the header wins, under the name that it has for it.
    bound = (m.wire_name for m in members if m.location == "header")
    name = next((name for name in bound if name.lower() == "content-type"), "Content-Type")
    if not optional:
        default = f"{literal(name)}: {literal(content_type)}"
        return f"{{{default}, **{written}}}" if written else f"{{{default}}}"
    default = f"content_type({literal(name)}, {literal(content_type)}, {optional})"
    return f"{{**{default}, **{written}}}" if written else default


def _one_of(texts: list[str]) -> str:
    """Return the expression for a header: of the members that are in it, the last that is set."""
    return texts[0] if len(texts) == 1 else f"last_present({', '.join(texts)})"


def _header_member(structure: Structure, member: Member, owner: str) -> str:
    """Return the expression for the text of a member's header."""
    value = f"{owner}.{member.attribute}"
    if is_empty_when_absent(structure, member):
        # An empty list says that there was no header.
        value = f"{value} or None"
    if is_encoded(member):
        written = f"write_base64_header({value})"
    elif not isinstance(member.shape, List):
        written = _header_text(member.shape).of(value)
    elif has_media_type(member.shape.element):
        written = Expr("write_base64_header").each("write_header_list").of(value)
    elif member.shape.element.kind in ("string", "enum"):
        written = f"write_header_list({value})"
    else:
        written = _header_text(member.shape.element).each("write_header_list").of(value)
    return written


def _header_text(shape: Shape) -> Expr:
    """Return how one value in a header is written.

    botocore rounds timestamps in headers down to the second, whatever their format.
    """
    if isinstance(shape, Scalar) and shape.kind == "timestamp":
        return Expr(_HEADER_TIMESTAMPS[shape.timestamp_format or "rfc822"])
    return _HEADER_WRITERS.get(shape.kind, Expr("write_text"))


_HEADER_WRITERS = {
    "string": Expr("header_text"),
    "boolean": Expr("write_boolean"),
    "float": Expr("number_text"),
    "double": Expr("number_text"),
}
_HEADER_TIMESTAMPS = {
    "iso8601": "write_header_iso8601",
    "rfc822": "write_http_date",
    "unixtimestamp": "write_header_epoch",
}
