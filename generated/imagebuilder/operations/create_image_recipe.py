"""CreateImageRecipe: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_list, write_map
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    lenient_list,
    new,
    register,
)
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.additional_instance_configuration import AdditionalInstanceConfiguration
    from ..shapes.component_configuration import ComponentConfiguration
    from ..shapes.instance_block_device_mapping import InstanceBlockDeviceMapping
    from ..shapes.latest_version_references import LatestVersionReferences


@define(kw_only=True)
class CreateImageRecipeRequest(Request["CreateImageRecipeResponse"]):
    """The request of CreateImageRecipe; see the client's method for its members."""

    name: str
    description: str | None = None
    semantic_version: str
    components: list[ComponentConfiguration] | None = None
    parent_image: str
    block_device_mappings: list[InstanceBlockDeviceMapping] | None = None
    tags: dict[str, str] | None = None
    working_directory: str | None = None
    additional_instance_configuration: AdditionalInstanceConfiguration | None = None
    ami_tags: dict[str, str] | None = None
    ami_watermarks: list[str] | None = None
    client_token: str | None = None
    dry_run: bool | None = None


@define(kw_only=True)
class CreateImageRecipeResponse(StructureBase):
    """The response of CreateImageRecipe."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    image_recipe_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image recipe that was created by this request."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: CreateImageRecipeRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "description": value.description,
            "semanticVersion": value.semantic_version,
            "components": write_list(value.components, _shapes.component_configuration.write),
            "parentImage": value.parent_image,
            "blockDeviceMappings": write_list(
                value.block_device_mappings, _shapes.instance_block_device_mapping.write
            ),
            "tags": write_map(value.tags),
            "workingDirectory": value.working_directory,
            "additionalInstanceConfiguration": _shapes.additional_instance_configuration.write(
                value.additional_instance_configuration
            ),
            "amiTags": write_map(value.ami_tags),
            "amiWatermarks": write_list(value.ami_watermarks),
            "clientToken": value.client_token,
            "dryRun": value.dry_run,
        }
    )


def write_request(request: CreateImageRecipeRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateImageRecipe",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> CreateImageRecipeResponse:
    if data is None:
        return absent(CreateImageRecipeResponse)
    self = new(CreateImageRecipeResponse)
    self.request_id = data.get("requestId")
    self.client_token = data.get("clientToken")
    self.image_recipe_arn = data.get("imageRecipeArn")
    self.latest_version_references = _shapes.latest_version_references.read(
        data.get("latestVersionReferences")
    )
    return self


def read_response(answer: HttpResponse) -> CreateImageRecipeResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: CreateImageRecipeResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "imageRecipeArn": value.image_recipe_arn,
            "latestVersionReferences": _shapes.latest_version_references.write(
                value.latest_version_references
            ),
        }
    )


def write_response(response: CreateImageRecipeResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> CreateImageRecipeRequest:
    if data is None:
        return absent(CreateImageRecipeRequest)
    self = new(CreateImageRecipeRequest)
    self.name = data.get("name")
    self.description = data.get("description")
    self.semantic_version = data.get("semanticVersion")
    self.components = lenient_list(
        data.get("components"),
        lambda item: lenient(item, _shapes.component_configuration.structure),
    )
    self.parent_image = data.get("parentImage")
    self.block_device_mappings = lenient_list(
        data.get("blockDeviceMappings"),
        lambda item: lenient(item, _shapes.instance_block_device_mapping.structure),
    )
    self.tags = data.get("tags")
    self.working_directory = data.get("workingDirectory")
    self.additional_instance_configuration = lenient(
        data.get("additionalInstanceConfiguration"),
        _shapes.additional_instance_configuration.structure,
    )
    self.ami_tags = data.get("amiTags")
    self.ami_watermarks = data.get("amiWatermarks")
    self.client_token = data.get("clientToken")
    self.dry_run = data.get("dryRun")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member)
    if (member := value.description) is not None:
        check_string(problems, path, ("description", "description"), member, 1)
    if (member := value.semantic_version) is None:
        problems.missing(path, ("semantic_version", "semanticVersion"))
    else:
        check_string(problems, path, ("semantic_version", "semanticVersion"), member)
    if (member := value.components) is not None:
        if is_list(problems, path, ("components", "components"), member, 1):
            inner = (*path, ("components", "components"))
            for index, item in enumerate(member):
                _shapes.component_configuration.check(problems, inner, index, item)
    if (member := value.parent_image) is None:
        problems.missing(path, ("parent_image", "parentImage"))
    else:
        check_string(problems, path, ("parent_image", "parentImage"), member, 1)
    if (member := value.block_device_mappings) is not None:
        if is_list(problems, path, ("block_device_mappings", "blockDeviceMappings"), member):
            inner = (*path, ("block_device_mappings", "blockDeviceMappings"))
            for index, item in enumerate(member):
                _shapes.instance_block_device_mapping.check(problems, inner, index, item)
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.working_directory) is not None:
        check_string(problems, path, ("working_directory", "workingDirectory"), member, 1)
    if (member := value.additional_instance_configuration) is not None:
        _shapes.additional_instance_configuration.check(
            problems,
            path,
            ("additional_instance_configuration", "additionalInstanceConfiguration"),
            member,
        )
    if (member := value.ami_tags) is not None:
        if is_map(problems, path, ("ami_tags", "amiTags"), member):
            inner = (*path, ("ami_tags", "amiTags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.ami_watermarks) is not None:
        if is_list(problems, path, ("ami_watermarks", "amiWatermarks"), member, 1):
            inner = (*path, ("ami_watermarks", "amiWatermarks"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 3)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)


register(
    __name__,
    {
        CreateImageRecipeRequest: (structure_request, write_request_body),
        CreateImageRecipeResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="CreateImageRecipe",
    method="PUT",
    request_type=CreateImageRecipeRequest,
    response_type=CreateImageRecipeResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
