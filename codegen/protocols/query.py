"""AWS Query: requests are forms, answers are XML.

The specification is Smithy's (``aws.protocols#awsQuery``). Bindings to HTTP mean nothing here.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from codegen.model import Error, List, Map, Member, Operation, Service, Shape, Structure
from codegen.protocols.base import Codec
from codegen.protocols.elements import XmlCodec, element_name, is_flat
from codegen.protocols.mappings import MappingCodec, codec_reader, timestamp_writers
from codegen.protocols.message_functions import (
    error_reader,
    request_reader,
    request_writer,
    response_reader,
    response_writer,
)
from codegen.protocols.received import ReceivedCodec, pattern_names
from codegen.python.addresses import Addresses
from codegen.python.expr import Expr, Function
from codegen.python.source import literal


@frozen(kw_only=True)
class FormCodec(MappingCodec):
    """Writes structures as the dicts of which the runtime makes forms."""

    def write(self, shape: Shape) -> Expr:
        """Return how a value of ``shape`` is written, where no member says that it is flattened."""
        if isinstance(shape, List | Map):
            return self._container(shape, flat=shape.flattened)
        return super().write(shape)

    def write_member(self, member: Member) -> Expr:
        """Return how the value of ``member`` is written."""
        if isinstance(member.shape, List | Map):
            return self._container(member.shape, flat=is_flat(member))
        return self.write(member.shape)

    def _container(self, shape: List | Map, *, flat: bool) -> Expr:
        """Return how a list or map is written, ``flat`` without an element around it."""
        names = self.names(shape, flat=flat)
        if isinstance(shape, List):
            arguments = [self.write(shape.element).as_function() or "None"]
            return Expr("write_form_list", (*arguments, *names))
        value = self.write(shape.value).as_function() or "None"
        return Expr("write_form_map", (value, *names))

    def names(self, shape: List | Map, *, flat: bool) -> list[str]:
        """Return the names in a list or map, as arguments of what writes and of what reads it."""
        if isinstance(shape, List):
            return [] if flat else [literal(shape.element_name or "member")]
        names = ("" if flat else "entry", shape.key_name or "key", shape.value_name or "value")
        return [*map(literal, names)]

    def reads_as_dict(self, structure: Structure) -> bool:
        """Return ``False``: nothing is read."""
        del structure
        return False

    def writes_as_dict(self, structure: Structure) -> bool:
        """Return ``False``: lists and maps have names around theirs."""
        del structure
        return False


@frozen(kw_only=True)
class ReceivedFormCodec(ReceivedCodec):
    """Reads structures from the forms that ``form`` writes."""

    form: FormCodec

    def read_member(self, member: Member) -> Expr:
        """Return how the value of ``member`` is read."""
        if isinstance(member.shape, List | Map):
            return self._container(member.shape, flat=is_flat(member))
        return self.read(member.shape)

    def container(self, shape: List | Map) -> Expr:
        """Return how a list or map is read, where no member says that it is flattened."""
        return self._container(shape, flat=shape.flattened)

    def _container(self, shape: List | Map, *, flat: bool) -> Expr:
        name = "form_elements" if isinstance(shape, List) else "form_entries"
        names = self.form.names(shape, flat=flat)
        return Expr(name, (*self.inner(shape), *names, *self.most(shape)))


#: How the scalars of forms are written; a number is made text with its name.
FORM_WRITERS: Mapping[str, Expr] = {
    "string": Expr(),
    "integer": Expr(),
    "long": Expr(),
    "float": Expr("write_float"),
    "double": Expr("write_float"),
    "boolean": Expr("write_boolean"),
    "blob": Expr("write_blob"),
    **timestamp_writers("iso8601"),
}


class Query:
    """Emits the code of AWS Query for one service."""

    runtime = "query"
    request: Codec
    response: Codec
    #: The protocol has no event streams.
    events = None

    def __init__(self, service: Service, addresses: Addresses) -> None:
        self._service = service
        form = self.form(addresses)
        self.request = form
        self.received = ReceivedFormCodec(
            addresses=addresses, key=form.key, patterns=pattern_names(service), form=form
        )
        self.response = XmlCodec(addresses=addresses, writer_name="write_xml")

    def form(self, addresses: Addresses) -> FormCodec:
        """Return the codec of requests."""
        return FormCodec(addresses=addresses, key=element_name, readers={}, writers=FORM_WRITERS)

    def result(self, operation: Operation) -> str:
        """Return the element in which the output of ``operation`` is; empty for the outermost."""
        return operation.result_wrapper or f"{operation.name}Result"

    def write_request(self, operation: Operation) -> list[Function]:
        """Return ``write_request`` and what it calls."""
        structure = operation.input
        helper = self.request.writer(structure, "write_request_body", structure.members)
        names = literal(operation.name), literal(self._service.api_version)
        form = f"to_form({', '.join(names)}, write_request_body(request))"
        function = request_writer(
            structure,
            # The path "MUST be /" (awsQuery, "Request serialization"), whatever an old model says.
            f'return "/", form_headers(), {form}',
        )
        return [helper, function]

    def read_request(self, operation: Operation) -> Function:
        """Return ``read_request``, the inverse of ``write_request``."""
        structure = operation.input
        lines = ["body = received.form()", f"self = new({structure.class_name})"]
        lines += self.received.assignments(structure.members, "body")
        if not structure.members:
            lines[0] = "received.form()"
        return request_reader(operation, lines)

    def read_received(self, structure: Structure) -> Function:
        """Return the function that reads ``structure`` in a request."""
        return self.received.reader(structure)

    def read_response(self, operation: Operation) -> list[Function]:
        """Return ``read_response`` and what it calls."""
        structure, name = operation.output, self.result(operation)
        helpers: list[Function] = []
        value = f"{structure.class_name}()"
        if structure.members:
            helpers = [self.response.reader(structure, "read_response_body", structure.members)]
            root = (
                f"read_result(answer.body, {literal(name)})" if name else "read_root(answer.body)"
            )
            value = f"read_response_body({root})"
        function = response_reader(structure, f"return {value}")
        return [*helpers, function]

    def read_error(self, error: Error, name: str) -> Function | None:
        """Return the function that reads the members of ``error`` but the message."""
        read = codec_reader(self.response, error.structure)
        return error_reader(error, name, read, raw=("node", "XmlNode"))

    def write_error_head(self, error: Error, name: str) -> Function | None:
        """Return no function: all members are in the body."""
        del error, name
        return None

    def write_response(self, operation: Operation) -> list[Function]:
        """Return ``write_response``, the inverse of ``read_response``, and what it calls."""
        structure, name = operation.output, self.result(operation)
        helpers: list[Function] = []
        content = '""'
        if structure.members:
            helpers = [self.response.writer(structure, "write_response_body", structure.members)]
            content = "write_response_body(response)"
        if name:
            content = f"xml_element({literal(name)}, {content})"
        names = f"{literal(operation.name)}, {literal(self._service.xml_namespace or '')}"
        function = response_writer(
            structure, f"return HttpResponse(200, xml_headers(), to_result({names}, {content}))"
        )
        return [*helpers, function]
