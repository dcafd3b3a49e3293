"""CreateComponent: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_list, write_map, write_string
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
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.latest_version_references import LatestVersionReferences
    from ..shapes.platform import Platform


@define(kw_only=True)
class CreateComponentRequest(Request["CreateComponentResponse"]):
    """The request of CreateComponent; see the client's method for its members."""

    name: str
    semantic_version: str
    description: str | None = None
    change_description: str | None = None
    platform: Platform | str
    supported_os_versions: list[str] | None = None
    data: str | None = None
    uri: str | None = None
    kms_key_id: str | None = None
    tags: dict[str, str] | None = None
    client_token: str | None = None
    dry_run: bool | None = None


@define(kw_only=True)
class CreateComponentResponse(StructureBase):
    """The response of CreateComponent."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    component_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the component that the request created."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: CreateComponentRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "semanticVersion": value.semantic_version,
            "description": value.description,
            "changeDescription": value.change_description,
            "platform": write_string(value.platform),
            "supportedOsVersions": write_list(value.supported_os_versions),
            "data": value.data,
            "uri": value.uri,
            "kmsKeyId": value.kms_key_id,
            "tags": write_map(value.tags),
            "clientToken": value.client_token,
            "dryRun": value.dry_run,
        }
    )


def write_request(request: CreateComponentRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateComponent",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> CreateComponentResponse:
    if data is None:
        return absent(CreateComponentResponse)
    self = new(CreateComponentResponse)
    self.request_id = data.get("requestId")
    self.client_token = data.get("clientToken")
    self.component_build_version_arn = data.get("componentBuildVersionArn")
    self.latest_version_references = _shapes.latest_version_references.read(
        data.get("latestVersionReferences")
    )
    return self


def read_response(answer: HttpResponse) -> CreateComponentResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: CreateComponentResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "componentBuildVersionArn": value.component_build_version_arn,
            "latestVersionReferences": _shapes.latest_version_references.write(
                value.latest_version_references
            ),
        }
    )


def write_response(response: CreateComponentResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> CreateComponentRequest:
    if data is None:
        return absent(CreateComponentRequest)
    self = new(CreateComponentRequest)
    self.name = data.get("name")
    self.semantic_version = data.get("semanticVersion")
    self.description = data.get("description")
    self.change_description = data.get("changeDescription")
    self.platform = lenient_enum(data.get("platform"), _shapes.platform.read)
    self.supported_os_versions = data.get("supportedOsVersions")
    self.data = data.get("data")
    self.uri = data.get("uri")
    self.kms_key_id = data.get("kmsKeyId")
    self.tags = data.get("tags")
    self.client_token = data.get("clientToken")
    self.dry_run = data.get("dryRun")
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
    if (member := value.platform) is None:
        problems.missing(path, ("platform", "platform"))
    else:
        check_string(problems, path, ("platform", "platform"), member)
    if (member := value.supported_os_versions) is not None:
        if is_list(problems, path, ("supported_os_versions", "supportedOsVersions"), member, 1):
            inner = (*path, ("supported_os_versions", "supportedOsVersions"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 1)
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
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)


register(
    __name__,
    {
        CreateComponentRequest: (structure_request, write_request_body),
        CreateComponentResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="CreateComponent",
    method="PUT",
    request_type=CreateComponentRequest,
    response_type=CreateComponentResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
