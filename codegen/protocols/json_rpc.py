"""JSON RPC 1.0 and 1.1: the operation is in a header, everything else in the body.

The specification is Smithy's (``aws.protocols#awsJson1_0``, ``aws.protocols#awsJson1_1``). Bindings
to HTTP mean nothing here.
"""

from __future__ import annotations

from collections.abc import Mapping

from codegen.model import Error, Member, Operation, Service, Structure
from codegen.problems import ModelError
from codegen.protocols.base import Codec, EventFormat
from codegen.protocols.events import EVENTS_TYPE
from codegen.protocols.mappings import MappingCodec, codec_reader, json_codec
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


class JsonRpc:
    """Emits the code of JSON RPC for one service.

    ``writes`` and ``reads`` are the runtime's functions between a body and the dict in it.
    """

    runtime = "json_rpc"
    #: What the metadata of a model must have, by its name there.
    needs: Mapping[str, str] = {"targetPrefix": "target_prefix", "jsonVersion": "json_version"}
    writes = "to_json"
    reads = "read_object"
    request: Codec
    response: Codec

    def __init__(self, service: Service, addresses: Addresses) -> None:
        self.service = service
        missing = [
            name for name, attribute in self.needs.items() if not getattr(service, attribute)
        ]
        if missing:
            needed = " and no ".join(missing)
            raise ModelError([f"metadata: there is no {needed}, which {service.protocol} needs"])
        codec = self.codec(addresses)
        self.request = self.response = codec
        self.received = ReceivedCodec(
            addresses=addresses, key=codec.key, patterns=pattern_names(service)
        )

    def codec(self, addresses: Addresses) -> MappingCodec:
        """Return the codec of both requests and answers."""
        return json_codec(addresses)

    def target(self, operation: Operation) -> str:
        """Return the path of ``operation``."""
        return operation.request_uri

    def headers(self, operation: Operation) -> dict[str, str]:
        """Return the headers of a request."""
        return {
            "X-Amz-Target": f"{self.service.target_prefix}.{operation.name}",
            "Content-Type": self.media_type,
        }

    @property
    def media_type(self) -> str:
        """The type of a body."""
        return f"application/x-amz-json-{self.service.json_version}"

    def sends_body(self, operation: Operation) -> bool:
        """Return whether a request has a body: even what has no members is an object."""
        del operation
        return True

    @property
    def events(self) -> EventFormat:
        """The format of events; what a response has beside them is in the first of all."""
        return EventFormat(
            codec=self.response,
            raw="data",
            read=Expr(self.reads),
            write=lambda _, written: f"{self.writes}({written})",
            write_plain=self.writes,
            media_type=self.media_type,
            initial=True,
        )

    # -- what is emitted --------------------------------------------------------------------------

    def write_request(self, operation: Operation) -> list[Function]:
        """Return ``write_request`` and what it calls."""
        structure = operation.input
        headers = self.headers(operation)
        if self.service.query_compatible:
            # The error codes of the API that it once was; see botocore's _handle_query_compatible.
            headers["x-amzn-query-mode"] = "true"
        helpers: list[Function] = []
        body = 'b""'
        if self.sends_body(operation):
            helpers = [self.request.writer(structure, "write_request_body", structure.members)]
            body = f"{self.writes}(write_request_body(request))"
        function = request_writer(
            structure, f"return {literal(self.target(operation))}, {literal(headers)}, {body}"
        )
        return [*helpers, function]

    def read_request(self, operation: Operation) -> Function:
        """Return ``read_request``, the inverse of ``write_request``."""
        structure = operation.input
        lines = [f"self = new({structure.class_name})"]
        if self.sends_body(operation):
            lines.insert(0, f"body = received.object({self.reads})")
            lines += self.received.assignments(structure.members, "body")
        return request_reader(operation, lines)

    def read_received(self, structure: Structure) -> Function:
        """Return the function that reads ``structure`` in a request."""
        return self.received.reader(structure)

    def read_response(self, operation: Operation) -> list[Function]:
        """Return ``read_response`` and what it calls."""
        structure = operation.output
        if structure.events is not None:
            return self._read_events(structure, structure.events)
        helpers: list[Function] = []
        value = f"{structure.class_name}()"
        if structure.members:
            helpers = [self.response.reader(structure, "read_response_body", structure.members)]
            value = f"read_response_body({self.reads}(answer.body))"
        function = response_reader(structure, f"return {value}")
        return [*helpers, function]

    def _read_events(self, structure: Structure, events: Member) -> list[Function]:
        """Return what reads a response with a stream of ``events``."""
        members = [member for member in structure.members if member is not events]
        function = response_reader(
            structure,
            f"response = read_response_body({self.reads}(answer.body.initial_payload))",
            f"response.{events.attribute} = answer.body",
            "return response",
        )
        return [self.response.reader(structure, "read_response_body", members), function]

    def read_error(self, error: Error, name: str) -> Function | None:
        """Return the function that reads the members of ``error`` but the message."""
        read = codec_reader(self.response, error.structure)
        return error_reader(error, name, read, raw=("data", "dict[str, Any]"))

    def write_error_head(self, error: Error, name: str) -> Function | None:
        """Return no function: all members are in the body."""
        del error, name
        return None

    def write_response(self, operation: Operation) -> list[Function]:
        """Return ``write_response``, the inverse of ``read_response``, and what it calls."""
        structure, events = operation.output, operation.output.events
        members = [member for member in structure.members if member is not events]
        helper = self.response.writer(structure, "write_response_body", members)
        headers = literal({"Content-Type": EVENTS_TYPE if events else self.media_type})
        body = f"{self.writes}(write_response_body(response))"
        if events is not None:
            initial = f"write_initial({literal(self.media_type)}, {body})"
            body = f"write_events(EVENTS, response.{events.attribute}, {initial})"
        function = response_writer(structure, f"return HttpResponse(200, {headers}, {body})")
        return [helper, function]
