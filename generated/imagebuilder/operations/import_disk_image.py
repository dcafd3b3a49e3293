"""ImportDiskImage: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, lenient, register
from ..runtime.validation import (
    MapKey,
    check_boolean,
    check_integer,
    check_string,
    is_map,
    is_structure,
)

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.image_logging_configuration import ImageLoggingConfiguration


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
class RegisterImageOptions(StructureBase):
    """Controls Secure Boot and UEFI data settings for the resulting image during ISO imports. For
    more information, see UEFI Secure Boot for Amazon EC2 instances
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/uefi-secure-boot.html) in the *Amazon
    EC2 User Guide* .
    """

    secure_boot_enabled: bool | None = None
    """Specifies whether Secure Boot is enabled for the output AMI. The default value is ``true``.
    To disable Secure Boot for custom unsigned drivers, set this value to ``false``.
    """
    uefi_data: str | None = None
    """A Base64-encoded representation of the non-volatile UEFI variable store. You can specify
    this parameter only when ``secureBootEnabled`` is ``true`` or unspecified. You can inspect
    and modify the UEFI data by using the python-uefivars tool on GitHub
    (https://github.com/awslabs/python-uefivars).

    For more information, see UEFI variables for Amazon EC2 instances
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/uefi-variables.html).

    Limits: at most 64000 characters.
    """


@define(kw_only=True)
class WindowsConfiguration(StructureBase):
    """Windows-specific configuration settings for an ISO import, including the edition to install
    from a multi-edition Windows ISO file.
    """

    image_index: int
    """The 1-based index that specifies which Windows edition to install from a multi-edition
    Windows ISO file. A Windows ISO can contain a ``.wim`` file with multiple image indexes,
    each representing a different edition.

    Limits: 1 to 4294967295.
    """


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


def structure_import_disk_image_request(data: Any) -> ImportDiskImageRequest:
    made = ImportDiskImageRequest.__new__(ImportDiskImageRequest)
    made.name = data.get("name")
    made.semantic_version = data.get("semanticVersion")
    made.description = data.get("description")
    made.platform = data.get("platform")
    made.os_version = data.get("osVersion")
    made.execution_role = data.get("executionRole")
    made.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    made.uri = data.get("uri")
    made.logging_configuration = lenient(
        data.get("loggingConfiguration"),
        _shapes.image_logging_configuration.structure_image_logging_configuration,
    )
    made.tags = data.get("tags")
    made.register_image_options = lenient(
        data.get("registerImageOptions"), structure_register_image_options
    )
    made.windows_configuration = lenient(
        data.get("windowsConfiguration"), structure_windows_configuration
    )
    made.client_token = data.get("clientToken")
    return made


def write_import_disk_image_request(value: Any) -> dict[str, Any]:
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
            "loggingConfiguration": None
            if (member := value.logging_configuration) is None
            else _shapes.image_logging_configuration.write_image_logging_configuration(member),
            "tags": None if (member := value.tags) is None else dict(member),
            "registerImageOptions": None
            if (member := value.register_image_options) is None
            else write_register_image_options(member),
            "windowsConfiguration": None
            if (member := value.windows_configuration) is None
            else write_windows_configuration(member),
            "clientToken": value.client_token,
        }
    )


def check_import_disk_image_request(problems: Problems, value: Any) -> None:
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
        _shapes.image_logging_configuration.check_image_logging_configuration(
            problems, path, ("logging_configuration", "loggingConfiguration"), member
        )
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.register_image_options) is not None:
        check_register_image_options(
            problems, path, ("register_image_options", "registerImageOptions"), member
        )
    if (member := value.windows_configuration) is not None:
        check_windows_configuration(
            problems, path, ("windows_configuration", "windowsConfiguration"), member
        )
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    ImportDiskImageRequest, structure_import_disk_image_request, write_import_disk_image_request
)


def structure_register_image_options(data: Any) -> RegisterImageOptions:
    made = RegisterImageOptions.__new__(RegisterImageOptions)
    made.secure_boot_enabled = data.get("secureBootEnabled")
    made.uefi_data = data.get("uefiData")
    return made


def write_register_image_options(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "secureBootEnabled": value.secure_boot_enabled,
            "uefiData": value.uefi_data,
        }
    )


def check_register_image_options(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, RegisterImageOptions):
        return
    path = (*path, step)
    if (member := value.secure_boot_enabled) is not None:
        check_boolean(problems, path, ("secure_boot_enabled", "secureBootEnabled"), member)
    if (member := value.uefi_data) is not None:
        check_string(problems, path, ("uefi_data", "uefiData"), member, 0)


register(RegisterImageOptions, structure_register_image_options, write_register_image_options)


def structure_windows_configuration(data: Any) -> WindowsConfiguration:
    made = WindowsConfiguration.__new__(WindowsConfiguration)
    made.image_index = data.get("imageIndex")
    return made


def write_windows_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageIndex": value.image_index,
        }
    )


def check_windows_configuration(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, WindowsConfiguration):
        return
    path = (*path, step)
    if (member := value.image_index) is None:
        problems.missing(path, ("image_index", "imageIndex"))
    else:
        check_integer(problems, path, ("image_index", "imageIndex"), member, 1)


register(WindowsConfiguration, structure_windows_configuration, write_windows_configuration)


def read_import_disk_image_response(data: Any) -> ImportDiskImageResponse:
    made = ImportDiskImageResponse.__new__(ImportDiskImageResponse)
    made.client_token = data.get("clientToken")
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_import_disk_image_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "clientToken": value.client_token,
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


register(ImportDiskImageResponse, read_import_disk_image_response, write_import_disk_image_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ImportDiskImage",
        {"Content-Type": "application/json"},
        to_json(write_import_disk_image_request(request)),
    )


def read_response(answer: HttpResponse) -> ImportDiskImageResponse:
    return read_import_disk_image_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_import_disk_image_response(response)))


CALL = Call(
    name="ImportDiskImage",
    method="PUT",
    request_type=ImportDiskImageRequest,
    response_type=ImportDiskImageResponse,
    check=check_import_disk_image_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
