"""ImportVmImage: its request, its response, and how they are bound to HTTP."""

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
    lenient,
    lenient_enum,
    new,
    register,
)
from ..runtime.validation import MapKey, check_string, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.image_logging_configuration import ImageLoggingConfiguration
    from ..shapes.platform import Platform


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


def write_request_body(value: ImportVmImageRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "semanticVersion": value.semantic_version,
            "description": value.description,
            "platform": write_string(value.platform),
            "osVersion": value.os_version,
            "vmImportTaskId": value.vm_import_task_id,
            "loggingConfiguration": _shapes.image_logging_configuration.write(
                value.logging_configuration
            ),
            "tags": write_map(value.tags),
            "clientToken": value.client_token,
        }
    )


def write_request(request: ImportVmImageRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ImportVmImage",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ImportVmImageResponse:
    if data is None:
        return absent(ImportVmImageResponse)
    self = new(ImportVmImageResponse)
    self.request_id = data.get("requestId")
    self.image_arn = data.get("imageArn")
    self.client_token = data.get("clientToken")
    return self


def read_response(answer: HttpResponse) -> ImportVmImageResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ImportVmImageResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "imageArn": value.image_arn,
            "clientToken": value.client_token,
        }
    )


def write_response(response: ImportVmImageResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ImportVmImageRequest:
    if data is None:
        return absent(ImportVmImageRequest)
    self = new(ImportVmImageRequest)
    self.name = data.get("name")
    self.semantic_version = data.get("semanticVersion")
    self.description = data.get("description")
    self.platform = lenient_enum(data.get("platform"), _shapes.platform.read)
    self.os_version = data.get("osVersion")
    self.vm_import_task_id = data.get("vmImportTaskId")
    self.logging_configuration = lenient(
        data.get("loggingConfiguration"), _shapes.image_logging_configuration.structure
    )
    self.tags = data.get("tags")
    self.client_token = data.get("clientToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
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
        _shapes.image_logging_configuration.check(
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


register(
    __name__,
    {
        ImportVmImageRequest: (structure_request, write_request_body),
        ImportVmImageResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ImportVmImage",
    method="PUT",
    request_type=ImportVmImageRequest,
    response_type=ImportVmImageResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
