"""The inverse of ``bindings.py``: how a service finds the members of a REST request.

They are in the path, the query, the headers, and the body, which is an object or one payload. The
functions are those of ``runtime/serving/messages.py``.
"""

from __future__ import annotations

from codegen.model import List, Map, Member, Operation, Structure
from codegen.protocols.bindings import has_media_type, is_encoded, is_stream
from codegen.protocols.message_functions import request_reader
from codegen.protocols.received import ReceivedCodec
from codegen.python.expr import Function
from codegen.python.source import literal


def read_bound_request(operation: Operation, codec: ReceivedCodec, hosted: str) -> Function:
    """Return ``read_request`` of an operation whose body, if it has one, ``codec`` reads.

    ``hosted`` is how hosts begin, behind the label that they may have.
    """
    structure = operation.input
    target = [literal(operation.whole_uri)]
    if operation.endpoint_label:
        target.append(literal(hosted))
    lines = [f"received.match({', '.join(target)})"]
    if any(_is_in_body(structure, member) for member in structure.members):
        lines.append(f"body = {codec.body(structure)}")
    lines.append(f"self = new({structure.class_name})")
    lines += [
        f"self.{member.attribute} = {_read(structure, member, codec)}"
        for member in sorted(structure.members, key=_takes_the_rest)
    ]
    return request_reader(operation, lines)


def _is_in_body(structure: Structure, member: Member) -> bool:
    """Return whether ``member`` is one of the object that is the body."""
    return structure.payload is None and member.location is None


def _read(structure: Structure, member: Member, codec: ReceivedCodec) -> str:
    """Return the expression for one member of a request."""
    name = literal(member.wire_name)
    if member.json_value:
        return f"document(received.encoded_header({name}))"
    if member.name == structure.payload:
        return _read_payload(member, codec)
    if member.location is None:
        return codec.read_member(member).of(codec.found(member, "body"))
    read = codec.bound().read(member.shape)
    if member.location == "uri":
        return read.of(f"received.label({name})")
    if member.location == "headers":
        return read.of(f"received.header_map({name})")
    if member.location == "header":
        return read.of(f"received.{_header(member)}({name})")
    return read.of(_query(member))


def _takes_the_rest(member: Member) -> bool:
    """Return whether ``member`` is what the other members leave of the query."""
    return member.location == "querystring" and isinstance(member.shape, Map)


def _read_payload(member: Member, codec: ReceivedCodec) -> str:
    """Return the expression for the member that is the whole body."""
    name = literal(member.wire_name)
    if member.shape.kind == "blob":
        # One that is required is there, though there be nothing of it.
        return "received.body" if member.required else "received.body or ABSENT"
    if is_stream(member.shape):
        there = ", is_there=True" if member.required else ""
        return codec.read(member.shape).of(f"received.text_payload({name}{there})")
    return codec.read(member.shape).of(codec.payload(member))


def _header(member: Member) -> str:
    """Return the function for a header of its own."""
    if not isinstance(member.shape, List):
        return "encoded_header" if is_encoded(member) else "header"
    if has_media_type(member.shape.element):
        return "encoded_header_list"
    return "header_dates" if member.shape.element.kind == "timestamp" else "header_list"


def _query(member: Member) -> str:
    """Return the expression for the raw value of ``member`` in the query."""
    if isinstance(member.shape, List):
        return f"received.query_list({literal(member.wire_name)})"
    if not isinstance(member.shape, Map):
        return f"received.query({literal(member.wire_name)})"
    lists = "lists=True" if isinstance(member.shape.value, List) else ""
    return f"received.other_queries({lists})"
