"""restJson1: REST bindings for everything but the body, and JSON for the body.

The specification is Smithy's (``aws.protocols#restJson1``); where it leaves room, or botocore
differs, botocore's ``RestJSONSerializer`` and ``RestJSONParser`` are followed.
"""

from __future__ import annotations

from codegen.model import Member, Operation, Service, Structure
from codegen.protocols.base import Codec, EventFormat
from codegen.protocols.bindings import Bindings, Body, is_plain
from codegen.protocols.mappings import json_codec
from codegen.protocols.received import ReceivedCodec, pattern_names
from codegen.protocols.received_bindings import read_bound_request
from codegen.python.addresses import Addresses
from codegen.python.expr import Expr, Function

_JSON = "application/json"


class RestJson(Bindings):
    """Emits the code of restJson1 for one service."""

    runtime = "rest_json"
    raw = ("data", "dict[str, Any]")
    request: Codec
    response: Codec

    def __init__(self, service: Service, addresses: Addresses) -> None:
        codec = json_codec(addresses)
        self.request = self.response = codec
        self._prefix = service.endpoint_prefix
        self.received = ReceivedCodec(
            addresses=addresses, key=codec.key, patterns=pattern_names(service)
        )

    def write_members(self, operation: Operation, members: list[Member]) -> Body:
        """Return the body of a request that ``members`` are in: an object, though it be empty."""
        helper = self.request.writer(operation.input, "write_request_body", members)
        text = f"to_json(write_request_body(request){_compact(operation)})"
        return Body(text=text, helpers=(helper,), media_type=_JSON)

    def write_payload(self, operation: Operation, payload: Member) -> Body:
        """Return the body of a request that is the ``payload``."""
        value = f"request.{payload.attribute}"
        # A structure without a value is one of the same without members; of others there is none.
        plain = is_plain(payload.shape)
        absent = ', absent=b"{}"' if plain else ""
        written = self.request.write(payload.shape).of(value)
        text = f"to_json_payload({written}{absent}{_compact(operation)})"
        return Body(text=text, media_type=_JSON, optional="" if plain else value)

    def read_request(self, operation: Operation) -> Function:
        """Return ``read_request``, the inverse of ``write_request``."""
        return read_bound_request(operation, self.received, self._prefix)

    def read_received(self, structure: Structure) -> Function:
        """Return the function that reads ``structure`` in a request."""
        return self.received.reader(structure)

    @property
    def events(self) -> EventFormat:
        """The format of events."""
        return EventFormat(
            codec=self.response,
            raw=self.raw[0],
            read=Expr("read_object"),
            write=lambda _, written: f"to_json_payload({written})",
            write_plain="to_json",
            media_type=_JSON,
        )

    def read_members(self, structure: Structure) -> str:
        """Return the expression for the object in an answer."""
        del structure
        return "read_object(answer.body)"

    def read_payload(self, payload: Member) -> str:
        """Return the expression for the value that an answer is."""
        without_body = ", empty={}" if is_plain(payload.shape) else ""
        return f"read_payload(answer.body{without_body})"

    def write_response_members(self, structure: Structure, members: list[Member]) -> Body:
        """Return the body of an answer that ``members`` are in."""
        helper = self.response.writer(structure, "write_response_body", members)
        return Body(text="to_json(write_response_body(response))", helpers=(helper,))

    def write_response_payload(self, payload: Member) -> Body:
        """Return the body of an answer that is the ``payload``."""
        written = self.response.write(payload.shape).of(f"response.{payload.attribute}")
        return Body(text=f"to_json_payload({written})")


def _compact(operation: Operation) -> str:
    """Return an argument: Smithy's protocol tests take a checksum of a text without blanks."""
    return "" if operation.checksum is None else ", compact=True"
