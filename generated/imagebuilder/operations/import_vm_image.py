"""ImportVmImage: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, lenient, lenient_enum, register
from ..runtime.validation import MapKey, check_string, is_map
from ..runtime.wire import read_object, to_json
from ..shapes.image_logging_configuration import (
    check_image_logging_configuration,
    structure_image_logging_configuration,
    write_image_logging_configuration,
)
from ..shapes.platform import Platform

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.image_logging_configuration import ImageLoggingConfiguration


@define(kw_only=True)
class ImportVmImageRequest(Request["ImportVmImageResponse"]):
    """The request of ImportVmImage."""

    name: str
    """The name of the base image that is created by the import process. Image Builder generates
    the image ARN from a normalized form of the name, so names that differ only in case, spaces,
    or underscores count as the same name. If an image with the same name and semantic version
    already exists in your account in the same Amazon Web Services Region, the import creates a
    new build version for it.

    Limits: 1 to 1024 characters.
    """
    semantic_version: str
    """The semantic version to attach to the base image that was created during the import process.
    This version follows the semantic version syntax.

    .. note::

      The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can assign values for the first three, and can filter on all of them.

      **Assignment:** For the first three nodes, you can assign any positive integer value, including zero. The upper limit is 2^30-1, or 1073741823, for each node. Image Builder automatically assigns the build number to the fourth node.

      **Patterns:** You can use any numeric pattern that adheres to the assignment requirements for the nodes that you can assign. For example, you might choose a software version pattern, such as 1.0.0, or a date, such as 2021.01.01.

    Limits: pattern ``^[0-9]+\\.[0-9]+\\.[0-9]+$``.
    """
    description: str | None = None
    """The description for the base image that is created by the import process.

    Limits: 1 to 1024 characters.
    """
    platform: Platform | str
    """The operating system platform for the imported VM."""
    os_version: str | None = None
    """The operating system version for the imported VM.

    Limits: at least 1 characters.
    """
    vm_import_task_id: str
    """The ``importTaskId`` (API) or ``ImportTaskId`` (CLI) from the Amazon EC2 VM import process.
    The import task doesn't need to be complete when you call ImportVmImage - Image Builder
    monitors the task and finishes creating the image when the task completes.

    Limits: 1 to 1024 characters.
    """
    logging_configuration: ImageLoggingConfiguration | None = None
    """The CloudWatch Logs log group where Image Builder sends the import logs. For ImportVmImage,
    the log group name must be within the ``/aws/imagebuilder/`` namespace.
    """
    tags: dict[str, str] | None = None
    """Tags that are attached to the import resources.

    Limits: 1 to 50 entries.
    """
    client_token: str
    """A unique, case-sensitive identifier you provide to ensure that the operation runs no more
    than one time. If you retry a request with the same client token, Image Builder returns the
    original response without running the operation again. For more information, see `Ensuring
    idempotency
    <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html>`__ in
    the *Amazon EC2 API Reference*.

    Limits: 1 to 64 characters.
    """


@define(kw_only=True)
class ImportVmImageResponse:
    """The response of ImportVmImage."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_arn: str | None = None
    """The Amazon Resource Name (ARN) of the Image Builder image resource that this request
    created. Image Builder records the AMI from the VM import task in the image's output
    resources after the task completes.
    """
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_import_vm_image_request(data: Any) -> ImportVmImageRequest:
    """Make it of botocore's dict."""
    return ImportVmImageRequest(
        name=data.get("name"),
        semantic_version=data.get("semanticVersion"),
        description=data.get("description"),
        platform=lenient_enum(data.get("platform"), Platform),
        os_version=data.get("osVersion"),
        vm_import_task_id=data.get("vmImportTaskId"),
        logging_configuration=lenient(
            data.get("loggingConfiguration"), structure_image_logging_configuration
        ),
        tags=data.get("tags"),
        client_token=data.get("clientToken"),
    )


def write_import_vm_image_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.semantic_version) is not None:
        data["semanticVersion"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if (member := value.platform) is not None:
        data["platform"] = str(member)
    if (member := value.os_version) is not None:
        data["osVersion"] = member
    if (member := value.vm_import_task_id) is not None:
        data["vmImportTaskId"] = member
    if (member := value.logging_configuration) is not None:
        data["loggingConfiguration"] = write_image_logging_configuration(member)
    if (member := value.tags) is not None:
        data["tags"] = dict(member)
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    return data


def check_import_vm_image_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member, 1)
    if (member := value.semantic_version) is None:
        problems.missing(path, ("semantic_version", "semanticVersion"))
    else:
        check_string(problems, path, ("semantic_version", "semanticVersion"), member)
    if (member := value.description) is not None:
        check_string(problems, path, ("description", "description"), member, 1)
    if (member := value.platform) is None:
        problems.missing(path, ("platform", "platform"))
    else:
        check_string(problems, path, ("platform", "platform"), member)
    if (member := value.os_version) is not None:
        check_string(problems, path, ("os_version", "osVersion"), member, 1)
    if (member := value.vm_import_task_id) is None:
        problems.missing(path, ("vm_import_task_id", "vmImportTaskId"))
    else:
        check_string(problems, path, ("vm_import_task_id", "vmImportTaskId"), member, 1)
    if (member := value.logging_configuration) is not None:
        check_image_logging_configuration(
            problems, path, ("logging_configuration", "loggingConfiguration"), member
        )
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.client_token) is None:
        problems.missing(path, ("client_token", "clientToken"))
    else:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(ImportVmImageRequest, structure_import_vm_image_request, write_import_vm_image_request)


def read_import_vm_image_response(data: Any) -> ImportVmImageResponse:
    """Read what an answer holds."""
    return ImportVmImageResponse(
        request_id=data.get("requestId"),
        image_arn=data.get("imageArn"),
        client_token=data.get("clientToken"),
    )


def write_import_vm_image_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if (member := value.image_arn) is not None:
        data["imageArn"] = member
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    return data


register(ImportVmImageResponse, read_import_vm_image_response, write_import_vm_image_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ImportVmImage",
        {"Content-Type": "application/json"},
        to_json(write_import_vm_image_request(request)),
    )


def read_response(answer: HttpResponse) -> ImportVmImageResponse:
    """Return the response that the answer holds."""
    return read_import_vm_image_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    headers: dict[str, str] = {}
    return HttpResponse(200, headers, to_json(write_import_vm_image_response(response)))


CALL = Call(
    name="ImportVmImage",
    method="PUT",
    request_type=ImportVmImageRequest,
    response_type=ImportVmImageResponse,
    check=check_import_vm_image_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset({"ClientException", "ServiceException", "ServiceUnavailableException"}),
    idempotency_tokens=("client_token",),
)
register_call(CALL)
