"""The protocols: a module each, found by the name that a model's metadata gives."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.protocols import ec2, json_rpc, query, rest_json, rest_xml, rpc_v2_cbor
from codegen.protocols.base import Factory

#: What makes each protocol for a service, by its name in ``metadata.protocols``. The first that a
#: service speaks is the one that is emitted; JSON is read several times as fast as CBOR.
PROTOCOLS: Mapping[str, Factory] = {
    "json": json_rpc.JsonRpc,
    "rest-json": rest_json.RestJson,
    "rest-xml": rest_xml.RestXml,
    "smithy-rpc-v2-cbor": rpc_v2_cbor.RpcV2Cbor,
    "query": query.Query,
    "ec2": ec2.Ec2,
}
