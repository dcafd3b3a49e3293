"""ImportDiskImage: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_map
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    new,
    register,
)
from ..runtime.validation import MapKey, check_string, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.image_logging_configuration import ImageLoggingConfiguration
    from ..shapes.register_image_options import RegisterImageOptions
    from ..shapes.windows_configuration import WindowsConfiguration


@define(kw_only=True)
class ImportDiskImageRequest(Request["ImportDiskImageResponse"]):
    """The request of ImportDiskImage; see the client's method for its members."""

    name: str
    semantic_version: str
    description: str | None = None
    platform: str
    os_version: str
    execution_role: str | None = None
    infrastructure_configuration_arn: str
    uri: str
    logging_configuration: ImageLoggingConfiguration | None = None
    tags: dict[str, str] | None = None
    register_image_options: RegisterImageOptions | None = None
    windows_configuration: WindowsConfiguration | None = None
    client_token: str | None = None


@define(kw_only=True)
class ImportDiskImageResponse(StructureBase):
    """The response of ImportDiskImage."""

    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the Image Builder image resource that this request
    created. The AMI doesn't exist yet when the response returns. The import runs
    asynchronously, and the output AMI appears in the image's output resources when the import
    completes.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: ImportDiskImageRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "semanticVersion": value.semantic_version,
            "description": value.description,
            "platform": value.platform,
            "osVersion": value.os_version,
            "executionRole": value.execution_role,
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
            "uri": value.uri,
            "loggingConfiguration": _shapes.image_logging_configuration.write(
                value.logging_configuration
            ),
            "tags": write_map(value.tags),
            "registerImageOptions": _shapes.register_image_options.write(
                value.register_image_options
            ),
            "windowsConfiguration": _shapes.windows_configuration.write(
                value.windows_configuration
            ),
            "clientToken": value.client_token,
        }
    )


def write_request(request: ImportDiskImageRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ImportDiskImage",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ImportDiskImageResponse:
    if data is None:
        return absent(ImportDiskImageResponse)
    self = new(ImportDiskImageResponse)
    self.client_token = data.get("clientToken")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    return self


def read_response(answer: HttpResponse) -> ImportDiskImageResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ImportDiskImageResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "clientToken": value.client_token,
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


def write_response(response: ImportDiskImageResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ImportDiskImageRequest:
    if data is None:
        return absent(ImportDiskImageRequest)
    self = new(ImportDiskImageRequest)
    self.name = data.get("name")
    self.semantic_version = data.get("semanticVersion")
    self.description = data.get("description")
    self.platform = data.get("platform")
    self.os_version = data.get("osVersion")
    self.execution_role = data.get("executionRole")
    self.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    self.uri = data.get("uri")
    self.logging_configuration = lenient(
        data.get("loggingConfiguration"), _shapes.image_logging_configuration.structure
    )
    self.tags = data.get("tags")
    self.register_image_options = lenient(
        data.get("registerImageOptions"), _shapes.register_image_options.structure
    )
    self.windows_configuration = lenient(
        data.get("windowsConfiguration"), _shapes.windows_configuration.structure
    )
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
    if (member := value.platform) is None:
        problems.missing(path, ("platform", "platform"))
    else:
        check_string(problems, path, ("platform", "platform"), member, 1)
    if (member := value.os_version) is None:
        problems.missing(path, ("os_version", "osVersion"))
    else:
        check_string(problems, path, ("os_version", "osVersion"), member, 1)
    if (member := value.execution_role) is not None:
        check_string(problems, path, ("execution_role", "executionRole"), member, 1)
    if (member := value.infrastructure_configuration_arn) is None:
        problems.missing(
            path, ("infrastructure_configuration_arn", "infrastructureConfigurationArn")
        )
    else:
        check_string(
            problems,
            path,
            ("infrastructure_configuration_arn", "infrastructureConfigurationArn"),
            member,
        )
    if (member := value.uri) is None:
        problems.missing(path, ("uri", "uri"))
    else:
        check_string(problems, path, ("uri", "uri"), member)
    if (member := value.logging_configuration) is not None:
        _shapes.image_logging_configuration.check(
            problems, path, ("logging_configuration", "loggingConfiguration"), member
        )
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.register_image_options) is not None:
        _shapes.register_image_options.check(
            problems, path, ("register_image_options", "registerImageOptions"), member
        )
    if (member := value.windows_configuration) is not None:
        _shapes.windows_configuration.check(
            problems, path, ("windows_configuration", "windowsConfiguration"), member
        )
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    __name__,
    {
        ImportDiskImageRequest: (structure_request, write_request_body),
        ImportDiskImageResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ImportDiskImage",
    method="PUT",
    request_type=ImportDiskImageRequest,
    response_type=ImportDiskImageResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
