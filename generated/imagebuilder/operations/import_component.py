"""ImportComponent: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, lenient_enum, register
from ..runtime.validation import MapKey, check_string, is_map
from ..shapes.component_type import ComponentType
from ..shapes.platform import Platform

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


class ComponentFormat(OpenEnum):
    """ComponentFormat: ``SHELL``."""

    SHELL = "SHELL"


read_component_format = reader_of(ComponentFormat)


@define(kw_only=True)
class ImportComponentRequest(Request["ImportComponentResponse"]):
    """The request of ImportComponent; see the client's method for its members."""

    name: str
    semantic_version: str
    description: str | None = None
    change_description: str | None = None
    type: ComponentType | str
    format: ComponentFormat | str
    platform: Platform | str
    data: str | None = None
    uri: str | None = None
    kms_key_id: str | None = None
    tags: dict[str, str] | None = None
    client_token: str | None = None


@define(kw_only=True)
class ImportComponentResponse(StructureBase):
    """The response of ImportComponent."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    component_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the imported component."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_import_component_request(data: Any) -> ImportComponentRequest:
    made = ImportComponentRequest.__new__(ImportComponentRequest)
    made.name = data.get("name")
    made.semantic_version = data.get("semanticVersion")
    made.description = data.get("description")
    made.change_description = data.get("changeDescription")
    made.type = lenient_enum(data.get("type"), ComponentType)
    made.format = lenient_enum(data.get("format"), ComponentFormat)
    made.platform = lenient_enum(data.get("platform"), Platform)
    made.data = data.get("data")
    made.uri = data.get("uri")
    made.kms_key_id = data.get("kmsKeyId")
    made.tags = data.get("tags")
    made.client_token = data.get("clientToken")
    return made


def write_import_component_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "semanticVersion": value.semantic_version,
            "description": value.description,
            "changeDescription": value.change_description,
            "type": None if (member := value.type) is None else str(member),
            "format": None if (member := value.format) is None else str(member),
            "platform": None if (member := value.platform) is None else str(member),
            "data": value.data,
            "uri": value.uri,
            "kmsKeyId": value.kms_key_id,
            "tags": None if (member := value.tags) is None else dict(member),
            "clientToken": value.client_token,
        }
    )


def check_import_component_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member)
    if (member := value.semantic_version) is None:
        problems.missing(path, ("semantic_version", "semanticVersion"))
    else:
        check_string(problems, path, ("semantic_version", "semanticVersion"), member)
    if (member := value.description) is not None:
        check_string(problems, path, ("description", "description"), member, 1)
    if (member := value.change_description) is not None:
        check_string(problems, path, ("change_description", "changeDescription"), member, 1)
    if (member := value.type) is None:
        problems.missing(path, ("type", "type"))
    else:
        check_string(problems, path, ("type", "type"), member)
    if (member := value.format) is None:
        problems.missing(path, ("format", "format"))
    else:
        check_string(problems, path, ("format", "format"), member)
    if (member := value.platform) is None:
        problems.missing(path, ("platform", "platform"))
    else:
        check_string(problems, path, ("platform", "platform"), member)
    if (member := value.data) is not None:
        check_string(problems, path, ("data", "data"), member, 1)
    if (member := value.uri) is not None:
        check_string(problems, path, ("uri", "uri"), member)
    if (member := value.kms_key_id) is not None:
        check_string(problems, path, ("kms_key_id", "kmsKeyId"), member, 1)
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(ImportComponentRequest, structure_import_component_request, write_import_component_request)


def read_import_component_response(data: Any) -> ImportComponentResponse:
    made = ImportComponentResponse.__new__(ImportComponentResponse)
    made.request_id = data.get("requestId")
    made.client_token = data.get("clientToken")
    made.component_build_version_arn = data.get("componentBuildVersionArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_import_component_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "componentBuildVersionArn": value.component_build_version_arn,
        }
    )


register(ImportComponentResponse, read_import_component_response, write_import_component_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ImportComponent",
        {"Content-Type": "application/json"},
        to_json(write_import_component_request(request)),
    )


def read_response(answer: HttpResponse) -> ImportComponentResponse:
    return read_import_component_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_import_component_response(response)))


CALL = Call(
    name="ImportComponent",
    method="PUT",
    request_type=ImportComponentRequest,
    response_type=ImportComponentResponse,
    check=check_import_component_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
