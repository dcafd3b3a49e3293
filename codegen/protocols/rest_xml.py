"""restXml: REST bindings for everything but the body, and XML for the body.

The specification is Smithy's (``aws.protocols#restXml``); where it leaves room, or botocore
differs, botocore's ``RestXMLSerializer`` and ``RestXMLParser`` are followed.
"""

from __future__ import annotations

from attrs import frozen

from codegen.model import List, Map, Member, Operation, Service, Structure
from codegen.problems import ModelError
from codegen.protocols.base import Codec, EventFormat
from codegen.protocols.bindings import Bindings, Body, is_plain
from codegen.protocols.elements import XmlCodec, element_name, element_tag, is_flat
from codegen.protocols.received import ReceivedCodec, pattern_names
from codegen.protocols.received_bindings import read_bound_request
from codegen.python.addresses import Addresses
from codegen.python.expr import Expr, Function
from codegen.python.source import literal

_XML = "application/xml"


@frozen(kw_only=True)
class ReceivedElementCodec(ReceivedCodec):
    """Reads structures from the elements that :class:`XmlCodec` writes."""

    def read_member(self, member: Member) -> Expr:
        """Return how the value of ``member`` is read."""
        if isinstance(member.shape, List | Map) and is_flat(member):
            return self._container(member.shape, flat=True)
        return self.read(member.shape)

    def container(self, shape: List | Map) -> Expr:
        """Return how a list or map is read, which no member says is flattened."""
        return self._container(shape, flat=False)

    def _container(self, shape: List | Map, *, flat: bool) -> Expr:
        if isinstance(shape, List):
            name = "xml_elements"
            names = [] if flat else [literal(shape.element_name or "member")]
        else:
            name = "xml_entries"
            parts = ("" if flat else "entry", shape.key_name or "key", shape.value_name or "value")
            names = [*map(literal, parts)]
        return Expr(name, (*self.inner(shape), *names, *self.most(shape)))

    def found(self, member: Member, source: str) -> str:
        """Return the expression for the received value of ``member`` in ``source``."""
        place = "attribute" if member.xml_attribute else "at"
        return f"{source}.{place}({literal(self.key(member))})"

    def bound(self) -> ReceivedCodec:
        """Return the codec of what is in the path, the query and headers, which is no XML."""
        return ReceivedCodec(addresses=self.addresses, key=self.key, patterns=self.patterns)

    def body(self, structure: Structure) -> str:
        """Return the expression for the element that members of ``structure`` are in."""
        return f"received.element({literal(_local(_message_tag(structure)))})"

    def payload(self, member: Member) -> str:
        """Return the expression for the element that is the value of ``member``."""
        names = literal(member.wire_name), literal(_local(_payload_tag(member)))
        return f"received.element_payload({', '.join(names)})"


def _local(tag: str) -> str:
    """Return the local name of a tag, as documents are read by it."""
    return tag.split(" ", 1)[0].rpartition(":")[2]


class RestXml(Bindings):
    """Emits the code of restXml for one service."""

    runtime = "rest_xml"
    raw = ("node", "XmlNode")
    request: Codec
    response: Codec

    def __init__(self, service: Service, addresses: Addresses) -> None:
        self.request = self.response = XmlCodec(addresses=addresses)
        self._prefix = service.endpoint_prefix
        self.received = ReceivedElementCodec(
            addresses=addresses, key=element_name, patterns=pattern_names(service)
        )

    def read_request(self, operation: Operation) -> Function:
        """Return ``read_request``, the inverse of ``write_request``."""
        return read_bound_request(operation, self.received, self._prefix)

    def read_received(self, structure: Structure) -> Function:
        """Return the function that reads ``structure`` in a request."""
        return self.received.reader(structure)

    def write_members(self, operation: Operation, members: list[Member]) -> Body:
        """Return the body of a request that ``members`` are in; without any there is none."""
        helper = self.request.writer(operation.input, "write_request_body", members)
        return Body(
            text=f"to_xml_payload({literal(_message_tag(operation.input))}, content)",
            helpers=(helper,),
            lines=("content = has_members(write_request_body(request))",),
            media_type=_XML,
            optional="content",
        )

    def write_payload(self, operation: Operation, payload: Member) -> Body:
        """Return the body of a request that is the ``payload``."""
        del operation
        written = self._payload(payload, "request")
        return Body(text=written, media_type=_XML, optional=f"request.{payload.attribute}")

    @property
    def events(self) -> EventFormat:
        """The format of events."""
        return EventFormat(
            codec=self.response,
            raw=self.raw[0],
            read=Expr("read_root"),
            write=_event_payload,
            write_plain="to_plain_document",
            media_type="text/xml",
        )

    def read_members(self, structure: Structure) -> str:
        """Return the expression for the outermost element of an answer."""
        if structure.unwrapped:
            (member,) = structure.members
            return f"read_unwrapped(answer.body, {literal(element_name(member))})"
        return "read_answer(answer.body)"

    def check_unread(self) -> tuple[str, ...]:
        """Return the line that looks for an error in an answer that has nothing else in its body.

        S3's ``CopyObject`` may have one behind the headers of a success.
        """
        return ("refuse_error(answer.body)",)

    def read_payload(self, payload: Member) -> str:
        """Return the expression for the element that an answer is."""
        _check(payload)
        read = "read_answer" if is_plain(payload.shape) else "read_answer_payload"
        return f"{read}(answer.body)"

    def write_response_members(self, structure: Structure, members: list[Member]) -> Body:
        """Return the body of an answer that ``members`` are in."""
        if structure.unwrapped:
            (member,) = members
            written = self.response.write(member.shape).of(f"response.{member.attribute}")
            return Body(text=f"to_xml_payload({literal(_message_tag(structure))}, {written})")
        helper = self.response.writer(structure, "write_response_body", members)
        name = literal(_message_tag(structure))
        text = f"to_xml_payload({name}, write_response_body(response))"
        return Body(text=text, helpers=(helper,))

    def write_response_payload(self, payload: Member) -> Body:
        """Return the body of an answer that is the ``payload``."""
        return Body(text=self._payload(payload, "response"))

    def _payload(self, payload: Member, owner: str) -> str:
        _check(payload)
        written = self.request.write(payload.shape).of(f"{owner}.{payload.attribute}")
        return f"to_xml_payload({literal(_payload_tag(payload))}, {written})"


def _event_payload(structure: Structure, written: str) -> str:
    """Return the expression for the payload of an event, which is a ``structure``."""
    return f"to_xml_payload({literal(_message_tag(structure))}, {written})"


def _message_tag(structure: Structure) -> str:
    """Return the tag of the element whose members are in the body."""
    return element_tag(structure.location_name or structure.name, structure.xml_namespace)


def _payload_tag(payload: Member) -> str:
    """Return the tag of the element that is the whole body.

    The name that a member has for it goes before the structure's own (Smithy's ``xmlName``). Where
    that is just the member's, a model need not mean the element: Smithy's protocol tests, as
    botocore has them, repeat it everywhere. It is meant where the namespace stands beside it, which
    is how models of services say what the element is.
    """
    shape = payload.shape
    named = payload.location_name
    if named == payload.name and not payload.declares_namespace:
        named = None
    own = shape.location_name or shape.name if isinstance(shape, Structure) else payload.name
    return element_tag(named or own, payload.xml_namespace)


def _check(payload: Member) -> None:
    """Raise :class:`ModelError` for a payload that no XML document can be."""
    if not isinstance(payload.shape, Structure):
        kind = payload.shape.kind
        raise ModelError([f"the payload {payload.name} is a {kind}, which is no XML document"])
