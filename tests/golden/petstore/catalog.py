"""The operations of Pet Store & Friends by name; nothing of one is loaded until it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType, ModuleType

from .runtime.operation import Operation


def _load(module: str) -> ModuleType:
    """Return a module of this package."""
    return import_module(module, __name__.rpartition(".")[0])


OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        operation.name: operation
        for operation in (
            Operation(
                "AddPet",
                "add_pet",
                ("PUT", "/pets/{petName}"),
                load=_load,
                errors="PetExistsException ThrottledException",
                idempotent_members=("client_token",),
            ),
            Operation("Class", "class_", ("POST", "/class"), load=_load),
            Operation(
                "DescribeEverything", "describe_everything", ("POST", "/everything"), load=_load
            ),
            Operation("EchoHeaders", "echo_headers", ("POST", "/headers"), load=_load),
            Operation("EchoJsonNames", "echo_json_names", ("POST", "/names"), load=_load),
            Operation("GetBlobPayload", "get_blob_payload", ("POST", "/payload/blob"), load=_load),
            Operation(
                "GetDocumentPayload",
                "get_document_payload",
                ("POST", "/payload/document"),
                load=_load,
            ),
            Operation("GetEnumPayload", "get_enum_payload", ("POST", "/payload/enum"), load=_load),
            Operation(
                "GetPath",
                "get_path",
                ("GET", "/kennels/{kennel}/{number}/{flag}/{when}/{mood}/files/{path+}?static=1"),
                load=_load,
                errors="NoSuchPetException KennelFireException",
            ),
            Operation(
                "GetStringPayload", "get_string_payload", ("POST", "/payload/string"), load=_load
            ),
            Operation(
                "GetStructurePayload",
                "get_structure_payload",
                ("POST", "/payload/structure/{id}"),
                load=_load,
            ),
            Operation(
                "GetUnionPayload", "get_union_payload", ("POST", "/payload/union"), load=_load
            ),
            Operation(
                "Import", "import_", ("POST", "/import"), load=_load, errors="PetExistsException"
            ),
            Operation(
                "List",
                "list",
                ("GET", "/pets"),
                load=_load,
                errors="NoSuchPetException InternalException",
                paginated=True,
            ),
            Operation(
                "ListNapTimes", "list_nap_times", ("GET", "/naps"), load=_load, paginated=True
            ),
            Operation("Ping", "ping", ("POST", "/ping"), load=_load),
            Operation("PingPublic", "ping_public", ("GET", "/public"), load=_load),
            Operation("PutEmpty", "put_empty", ("POST", "/empty"), load=_load),
            Operation("Query", "query", ("GET", "/query"), load=_load),
            Operation("Upload", "upload", ("POST", "/upload/{id}"), load=_load),
        )
    }
)
"""Every operation, by the model's name for it; reading it loads nothing but what is asked for."""
