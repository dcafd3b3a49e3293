"""restJson1: REST bindings for everything but the body, and JSON for the body.

The specification is Smithy's (``aws.protocols#restJson1`` and the HTTP binding traits); where it
leaves room, or botocore differs, botocore's ``RestJSONSerializer`` and ``RestJSONParser`` are
followed, for services are tested against them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import field, frozen

from codegen.model import Enum, Error, List, Map, Member, Operation, Scalar, Shape, Structure
from codegen.protocols import OperationCode
from codegen.protocols.forms import Form, absent, optional
from codegen.python.source import literal

_LABEL = re.compile(r"\{(.*?)\}")
_JSON_HEADERS = '{"Content-Type": "application/json"}'

#: Where an answer's member is, when not in the body; any other location means nothing in an answer.
_ANSWER_LOCATIONS = ("header", "headers", "statusCode")


@frozen(kw_only=True)
class RestJson:
    """Emits the code of restJson1; ``form`` is its JSON."""

    form: Form = field()

    def operation(self, operation: Operation) -> OperationCode:
        """Return the code for ``operation``."""
        return OperationCode(
            write_request=tuple(self._write_request(operation)),
            read_response=tuple(self._read_response(operation.output)),
            write_response=tuple(self._write_response(operation.output)),
        )

    def error_members(self, error: Error) -> tuple[tuple[str, str], ...]:
        """Return an attribute and an expression for each modelled member but the message."""
        return tuple(
            (member.attribute, self._read_member(error.structure, member))
            for member in error.structure.members
            if member.attribute != "message"
        )

    # -- requests ---------------------------------------------------------------------------------

    def _write_request(self, operation: Operation) -> list[str]:
        """Return the body of ``write_request``."""
        structure = operation.input
        by_location = {
            location: [m for m in structure.members if m.location == location]
            for location in ("querystring", "header", "headers")
        }
        lines: list[str] = []
        target = _target(operation)
        if by_location["querystring"]:
            lines += ["query: dict[str, Any] = {}"]
            for member in by_location["querystring"]:
                lines += _assigned(member, _query_statement(member))
            separator = "&" if "?" in operation.request_uri else "?"
            lines += [
                f"target = {target}",
                "if query:",
                f'    target += "{separator}" + encode_query(query)',
            ]
            target = "target"
        body_lines, body, content_type = self._request_body(operation)
        lines += body_lines
        bound = [*by_location["header"], *by_location["headers"]]
        if not bound:
            headers = _JSON_HEADERS if content_type else "{}"
            return [*lines, f"return {target}, {headers}, {body}"]
        lines += ["headers: dict[str, str] = {}"]
        for member in bound:
            lines += _assigned(
                member, _header_statement(member), truthy=isinstance(member.shape, List)
            )
        if content_type:
            lines += _content_type_lines(bound)
        return [*lines, f"return {target}, headers, {body}"]

    def _request_body(self, operation: Operation) -> tuple[list[str], str, bool]:
        """Return the lines that make the body, the expression for it, and whether it is JSON."""
        structure = operation.input
        payload = structure.payload_member
        to_json = "to_json" if operation.checksum is None else "to_compact_json"
        if payload is not None:
            value = f"request.{payload.attribute}"
            if _is_stream(payload.shape):
                return [], f'b"" if {value} is None else write_stream({value})', False
            written = f"{to_json}({self.form.write(payload.shape, value)})"
            return [], f'b"{{}}" if {value} is None else {written}', True
        members = [m for m in structure.members if m.location is None]
        if not members:
            return [], 'b""', False
        if len(members) == len(structure.members):
            return [], f"{to_json}({self.form.write_names[id(structure)]}(request))", True
        lines = ["data: dict[str, Any] = {}"]
        for member in members:
            written = self.form.write(member.shape, "value")
            lines += _assigned(member, [f"data[{literal(member.wire_name)}] = {written}"])
        return lines, f"{to_json}(data)", True

    # -- answers ----------------------------------------------------------------------------------

    def _read_response(self, structure: Structure) -> list[str]:
        """Return the body of ``read_response``."""
        in_body = [m for m in structure.members if m.location not in _ANSWER_LOCATIONS]
        if structure.members and len(in_body) == len(structure.members) and not structure.payload:
            return [f"return {self.form.read_names[id(structure)]}(read_object(answer.body))"]
        lines: list[str] = []
        if in_body and not structure.payload:
            lines += ["data = read_object(answer.body)"]
        arguments = [
            f"{member.attribute}={self._read_member(structure, member)},"
            for member in structure.members
        ]
        arguments.append("response_metadata=ResponseMetadata(),")
        return [*lines, f"return filled({structure.class_name},", *arguments, ")"]

    def _read_member(self, structure: Structure, member: Member) -> str:
        """Return the expression for one member of an answer."""
        if member.location == "statusCode":
            return "answer.status"
        if member.location == "headers":
            return f"read_header_map(answer.headers, {literal(member.wire_name)})"
        if member.location == "header":
            source = f"answer.headers.get({literal(member.wire_name)})"
            empty = absent(member, empty=not structure.in_input)
            return optional(self._read_header(member), source, absent=empty)
        if member.name != structure.payload:
            return self.form.read_member(member, empty=not structure.in_input)
        if isinstance(member.shape, Scalar) and member.shape.kind == "blob":
            return "answer.body"
        if _is_stream(member.shape):
            return self.form.read(member.shape, "answer.body.decode()")
        empty = absent(member, empty=not structure.in_input)
        return optional(
            self.form.read(member.shape, "value"), "read_payload(answer.body)", absent=empty
        )

    def _read_header(self, member: Member) -> str:
        """Return the expression for the header ``value`` of ``member``."""
        if member.json_value:
            return "read_base64_header(value)"
        source = "read_header_list(value)" if isinstance(member.shape, List) else "value"
        return self.form.read(member.shape, source)

    # -- answers, made up for tests ---------------------------------------------------------------

    def _write_response(self, structure: Structure) -> list[str]:
        """Return the body of ``write_response``: the inverse of ``read_response``."""
        lines: list[str] = []
        status, body = "200", 'b""'
        payload = structure.payload_member
        in_body = [m for m in structure.members if m.location not in _ANSWER_LOCATIONS]
        for member in structure.members:
            if member.location == "statusCode":
                status = f"response.{member.attribute} or 200"
            elif member.location == "headers":
                lines += _assigned(member, _header_statement(member), owner="response")
            elif member.location == "header":
                truthy = isinstance(member.shape, List)
                statement = _header_statement(member)
                lines += _assigned(member, statement, owner="response", truthy=truthy)
        if payload is not None:
            value = f"response.{payload.attribute}"
            if _is_stream(payload.shape):
                body = f'b"" if {value} is None else write_stream({value})'
            else:
                written = self.form.write(payload.shape, value)
                body = f'b"" if {value} is None else to_json({written})'
        elif in_body and len(in_body) == len(structure.members):
            body = f"to_json({self.form.write_names[id(structure)]}(response))"
        elif in_body:
            lines += ["data: dict[str, Any] = {}"]
            for member in in_body:
                written = self.form.write(member.shape, "value")
                statement = [f"data[{literal(member.wire_name)}] = {written}"]
                lines += _assigned(member, statement, owner="response")
            body = "to_json(data)"
        if any(m.location in ("header", "headers") for m in structure.members):
            return [
                "headers: dict[str, str] = {}",
                *lines,
                f"return HttpResponse({status}, headers, {body})",
            ]
        return [*lines, f"return HttpResponse({status}, {{}}, {body})"]


def emitter(form: Form) -> RestJson:
    """Return the emitter for this protocol."""
    return RestJson(form=form)


def _assigned(
    member: Member, statements: Iterable[str], *, owner: str = "request", truthy: bool = False
) -> list[str]:
    """Return ``statements`` on ``value``, done only when ``member`` is there."""
    source = f"(value := {owner}.{member.attribute})"
    condition = (
        f"if value := {owner}.{member.attribute}:" if truthy else f"if {source} is not None:"
    )
    return [condition, *(f"    {statement}" for statement in statements)]


def _target(operation: Operation) -> str:
    """Return the expression for the path: the request URI with its labels filled in."""
    labels = {m.wire_name: m for m in operation.input.members if m.location == "uri"}
    pieces: list[str] = []
    for position, piece in enumerate(_LABEL.split(operation.request_uri)):
        if position % 2 == 0:
            pieces += [literal(piece)] if piece else []
            continue
        encode = "encode_greedy_label" if piece.endswith("+") else "encode_label"
        member = labels[piece.removesuffix("+")]
        value = f"request.{member.attribute}"
        pieces.append(f"{encode}({_text(member.shape, value, timestamp_format='iso8601')})")
    return " + ".join(pieces)


def _query_statement(member: Member) -> list[str]:
    """Return the statements that put ``value`` into ``query``."""
    if isinstance(member.shape, Map):
        return ["query.update(value)"]
    if isinstance(member.shape, List):
        element = _text(member.shape.element, "item", timestamp_format="iso8601")
        elements = "list(value)" if element == "item" else f"[{element} for item in value]"
        return [f"query[{literal(member.wire_name)}] = {elements}"]
    text = _text(member.shape, "value", timestamp_format="iso8601")
    return [f"query[{literal(member.wire_name)}] = {text}"]


def _header_statement(member: Member) -> list[str]:
    """Return the statements that put ``value`` into ``headers``."""
    key = literal(member.wire_name)
    if member.location == "headers":
        return ["for name, item in value.items():", f"    headers[{key} + name] = item"]
    if member.json_value:
        return [f"headers[{key}] = write_base64_header(value)"]
    if isinstance(member.shape, List):
        element = member.shape.element
        if isinstance(element, Enum) or element.kind == "string":
            return [f"headers[{key}] = write_header_list(value)"]
        return [f'headers[{key}] = ",".join({_header_text(element, "item")} for item in value)']
    return [f"headers[{key}] = {_header_text(member.shape, 'value')}"]


def _header_text(shape: Shape, source: str) -> str:
    """Return the expression for one value in a header."""
    if shape.kind == "timestamp":
        # botocore rounds timestamps in headers down to the second, whatever their format.
        source = f"whole_second({source})"
    text = _text(shape, source, timestamp_format="rfc822")
    is_text = shape.kind in ("string", "boolean") or text.startswith(("write_iso", "write_http"))
    return text if is_text else f"str({text})"


def _text(shape: Shape, source: str, *, timestamp_format: str) -> str:
    """Return the expression for a value in the path, the query or a header."""
    if isinstance(shape, Scalar) and shape.kind == "timestamp":
        return f"{_TIMESTAMP_WRITERS[shape.timestamp_format or timestamp_format]}({source})"
    return f"{_TEXT_WRITERS[shape.kind]}({source})" if shape.kind in _TEXT_WRITERS else source


_TEXT_WRITERS = {"boolean": "write_boolean", "float": "write_float", "double": "write_float"}
_TIMESTAMP_WRITERS = {
    "iso8601": "write_iso8601",
    "rfc822": "write_http_date",
    "unixtimestamp": "write_epoch",
}


def _content_type_lines(bound: list[Member]) -> list[str]:
    """Return the lines that say what the body is, unless a member of the input says it."""
    names = {m.wire_name.lower() for m in bound if m.location == "header"}
    if "content-type" in names:
        key = next(m.wire_name for m in bound if m.wire_name.lower() == "content-type")
        return [f"headers.setdefault({literal(key)}, 'application/json')"]
    return ['headers["Content-Type"] = "application/json"']


def _is_stream(shape: Shape) -> bool:
    """Return whether a payload of ``shape`` is sent as it is, not as JSON."""
    return isinstance(shape, Enum) or shape.kind in ("blob", "string")
