"""The operations of Pet Store & Friends by name; nothing of one is loaded until it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType, ModuleType

from .runtime.operations_by_name import OperationsByName
from .runtime.serving.served import ServedOperation


def _load(module: str) -> ModuleType:
    """Return a module of this package."""
    return import_module(module, __name__.rpartition(".")[0])


OPERATIONS: Mapping[str, ServedOperation] = MappingProxyType(
    OperationsByName(
        (operation.name, operation)
        for operation in (
            ServedOperation(
                "AddPet",
                "add_pet",
                ("PUT", "/pets/{petName}"),
                load=_load,
                errors="PetExistsException ThrottledException",
                idempotent_members=("client_token",),
            ),
            ServedOperation("Class", "class_", ("POST", "/class"), load=_load),
            ServedOperation(
                "DescribeEverything", "describe_everything", ("POST", "/everything"), load=_load
            ),
            ServedOperation("EchoHeaders", "echo_headers", ("POST", "/headers"), load=_load),
            ServedOperation("EchoJsonNames", "echo_json_names", ("POST", "/names"), load=_load),
            ServedOperation(
                "GetBlobPayload", "get_blob_payload", ("POST", "/payload/blob"), load=_load
            ),
            ServedOperation(
                "GetDocumentPayload",
                "get_document_payload",
                ("POST", "/payload/document"),
                load=_load,
            ),
            ServedOperation(
                "GetEnumPayload", "get_enum_payload", ("POST", "/payload/enum"), load=_load
            ),
            ServedOperation(
                "GetPath",
                "get_path",
                ("GET", "/kennels/{kennel}/{number}/{flag}/{when}/{mood}/files/{path+}?static=1"),
                load=_load,
                errors="NoSuchPetException KennelFireException",
            ),
            ServedOperation(
                "GetStringPayload", "get_string_payload", ("POST", "/payload/string"), load=_load
            ),
            ServedOperation(
                "GetStructurePayload",
                "get_structure_payload",
                ("POST", "/payload/structure/{id}"),
                load=_load,
            ),
            ServedOperation(
                "GetUnionPayload", "get_union_payload", ("POST", "/payload/union"), load=_load
            ),
            ServedOperation(
                "Import", "import_", ("POST", "/import"), load=_load, errors="PetExistsException"
            ),
            ServedOperation(
                "List",
                "list",
                ("GET", "/pets"),
                load=_load,
                errors="NoSuchPetException InternalException",
                paginated=True,
            ),
            ServedOperation(
                "ListNapTimes", "list_nap_times", ("GET", "/naps"), load=_load, paginated=True
            ),
            ServedOperation("Ping", "ping", ("POST", "/ping"), load=_load),
            ServedOperation("PingPublic", "ping_public", ("GET", "/public"), load=_load),
            ServedOperation("PutEmpty", "put_empty", ("POST", "/empty"), load=_load),
            ServedOperation("Query", "query", ("GET", "/query"), load=_load),
            ServedOperation("Upload", "upload", ("POST", "/upload/{id}"), load=_load),
            ServedOperation(
                "WatchPets",
                "watch_pets",
                ("POST", "/watch"),
                load=_load,
                errors="NoSuchPetException KennelFireException",
            ),
        )
    )
)
"""Every operation, by the model's name for it; reading it loads nothing but what is asked for."""
