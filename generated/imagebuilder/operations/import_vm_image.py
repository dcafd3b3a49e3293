"""ImportVmImage: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    lenient,
    lenient_enum,
    register,
)
from ..runtime.validation import MapKey, check_string, is_map
from ..shapes.platform import Platform

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.image_logging_configuration import ImageLoggingConfiguration


@define(kw_only=True)
class ImportVmImageRequest(Request["ImportVmImageResponse"]):
    """The request of ImportVmImage; see the client's method for its members."""

    name: str
    semantic_version: str
    description: str | None = None
    platform: Platform | str
    os_version: str | None = None
    vm_import_task_id: str
    logging_configuration: ImageLoggingConfiguration | None = None
    tags: dict[str, str] | None = None
    client_token: str | None = None


@define(kw_only=True)
class ImportVmImageResponse(StructureBase):
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
    made = ImportVmImageRequest.__new__(ImportVmImageRequest)
    made.name = data.get("name")
    made.semantic_version = data.get("semanticVersion")
    made.description = data.get("description")
    made.platform = lenient_enum(data.get("platform"), Platform)
    made.os_version = data.get("osVersion")
    made.vm_import_task_id = data.get("vmImportTaskId")
    made.logging_configuration = lenient(
        data.get("loggingConfiguration"),
        _shapes.image_logging_configuration.structure_image_logging_configuration,
    )
    made.tags = data.get("tags")
    made.client_token = data.get("clientToken")
    return made


def write_import_vm_image_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "semanticVersion": value.semantic_version,
            "description": value.description,
            "platform": None if (member := value.platform) is None else str(member),
            "osVersion": value.os_version,
            "vmImportTaskId": value.vm_import_task_id,
            "loggingConfiguration": None
            if (member := value.logging_configuration) is None
            else _shapes.image_logging_configuration.write_image_logging_configuration(member),
            "tags": None if (member := value.tags) is None else dict(member),
            "clientToken": value.client_token,
        }
    )


def check_import_vm_image_request(problems: Problems, value: Any) -> None:
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
        _shapes.image_logging_configuration.check_image_logging_configuration(
            problems, path, ("logging_configuration", "loggingConfiguration"), member
        )
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(ImportVmImageRequest, structure_import_vm_image_request, write_import_vm_image_request)


def read_import_vm_image_response(data: Any) -> ImportVmImageResponse:
    made = ImportVmImageResponse.__new__(ImportVmImageResponse)
    made.request_id = data.get("requestId")
    made.image_arn = data.get("imageArn")
    made.client_token = data.get("clientToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_import_vm_image_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imageArn": value.image_arn,
            "clientToken": value.client_token,
        }
    )


register(ImportVmImageResponse, read_import_vm_image_response, write_import_vm_image_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ImportVmImage",
        {"Content-Type": "application/json"},
        to_json(write_import_vm_image_request(request)),
    )


def read_response(answer: HttpResponse) -> ImportVmImageResponse:
    return read_import_vm_image_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_import_vm_image_response(response)))


CALL = Call(
    name="ImportVmImage",
    method="PUT",
    request_type=ImportVmImageRequest,
    response_type=ImportVmImageResponse,
    check=check_import_vm_image_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
