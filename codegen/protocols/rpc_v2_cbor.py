"""Smithy's RPC v2 with CBOR: the operation is in the path, everything else in the body.

The specification is Smithy's (``smithy.protocols#rpcv2Cbor``). Bindings to HTTP mean nothing here,
and members are called as the model calls them.
"""

from __future__ import annotations

from collections.abc import Mapping

from codegen.model import Operation
from codegen.protocols.json_rpc import JsonRpc
from codegen.protocols.mappings import AS_IS, READERS, MappingCodec
from codegen.python.addresses import Addresses
from codegen.python.expr import Expr


class RpcV2Cbor(JsonRpc):
    """Emits the code of RPC v2 for one service."""

    runtime = "rpc_v2_cbor"
    needs: Mapping[str, str] = {"targetPrefix": "target_prefix"}
    writes = "to_cbor"
    reads = "read_cbor_object"

    def codec(self, addresses: Addresses) -> MappingCodec:
        """Return the codec of both requests and answers: CBOR has bytes, and a tag for times."""
        return cbor_codec(addresses)

    def target(self, operation: Operation) -> str:
        """Return the path of ``operation``."""
        return f"/service/{self.service.target_prefix}/operation/{operation.name}"

    def headers(self, operation: Operation) -> dict[str, str]:
        """Return the headers of a request."""
        headers = {"smithy-protocol": "rpc-v2-cbor", "Accept": self.media_type}
        if self.sends_body(operation):
            headers["Content-Type"] = self.media_type
        return headers

    @property
    def media_type(self) -> str:
        """The type of a body."""
        return "application/cbor"

    def sends_body(self, operation: Operation) -> bool:
        """Return whether a request has a body: where the model has an input."""
        return operation.has_input


def cbor_codec(addresses: Addresses) -> MappingCodec:
    """Return the codec for CBOR."""
    return MappingCodec(
        addresses=addresses,
        key=lambda member: member.name,
        readers={**READERS, "blob": Expr()},
        writers={
            **AS_IS,
            "float": Expr("read_float"),
            "double": Expr("read_float"),
            "blob": Expr("write_bytes"),
            "timestamp": Expr("read_timestamp"),
        },
    )
