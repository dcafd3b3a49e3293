"""ImportComponent: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_map, write_string
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient_enum,
    new,
    register,
)
from ..runtime.validation import MapKey, check_string, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.component_format import ComponentFormat
    from ..shapes.component_type import ComponentType
    from ..shapes.platform import Platform


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


def write_request_body(value: ImportComponentRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "semanticVersion": value.semantic_version,
            "description": value.description,
            "changeDescription": value.change_description,
            "type": write_string(value.type),
            "format": write_string(value.format),
            "platform": write_string(value.platform),
            "data": value.data,
            "uri": value.uri,
            "kmsKeyId": value.kms_key_id,
            "tags": write_map(value.tags),
            "clientToken": value.client_token,
        }
    )


def write_request(request: ImportComponentRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ImportComponent",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ImportComponentResponse:
    if data is None:
        return absent(ImportComponentResponse)
    self = new(ImportComponentResponse)
    self.request_id = data.get("requestId")
    self.client_token = data.get("clientToken")
    self.component_build_version_arn = data.get("componentBuildVersionArn")
    return self


def read_response(answer: HttpResponse) -> ImportComponentResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ImportComponentResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "componentBuildVersionArn": value.component_build_version_arn,
        }
    )


def write_response(response: ImportComponentResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ImportComponentRequest:
    if data is None:
        return absent(ImportComponentRequest)
    self = new(ImportComponentRequest)
    self.name = data.get("name")
    self.semantic_version = data.get("semanticVersion")
    self.description = data.get("description")
    self.change_description = data.get("changeDescription")
    self.type = lenient_enum(data.get("type"), _shapes.component_type.read)
    self.format = lenient_enum(data.get("format"), _shapes.component_format.read)
    self.platform = lenient_enum(data.get("platform"), _shapes.platform.read)
    self.data = data.get("data")
    self.uri = data.get("uri")
    self.kms_key_id = data.get("kmsKeyId")
    self.tags = data.get("tags")
    self.client_token = data.get("clientToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
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


register(
    __name__,
    {
        ImportComponentRequest: (structure_request, write_request_body),
        ImportComponentResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ImportComponent",
    method="PUT",
    request_type=ImportComponentRequest,
    response_type=ImportComponentResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
