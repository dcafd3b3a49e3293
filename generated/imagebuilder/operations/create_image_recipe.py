"""CreateImageRecipe: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    lenient,
    lenient_list,
    register,
)
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.additional_instance_configuration import AdditionalInstanceConfiguration
    from ..shapes.component_configuration import ComponentConfiguration, InstanceBlockDeviceMapping
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


def structure_create_image_recipe_request(data: Any) -> CreateImageRecipeRequest:
    made = CreateImageRecipeRequest.__new__(CreateImageRecipeRequest)
    made.name = data.get("name")
    made.description = data.get("description")
    made.semantic_version = data.get("semanticVersion")
    made.components = lenient_list(
        data.get("components"),
        lambda item: lenient(
            item, _shapes.component_configuration.structure_component_configuration
        ),
    )
    made.parent_image = data.get("parentImage")
    made.block_device_mappings = lenient_list(
        data.get("blockDeviceMappings"),
        lambda item: lenient(
            item, _shapes.component_configuration.structure_instance_block_device_mapping
        ),
    )
    made.tags = data.get("tags")
    made.working_directory = data.get("workingDirectory")
    made.additional_instance_configuration = lenient(
        data.get("additionalInstanceConfiguration"),
        _shapes.additional_instance_configuration.structure_additional_instance_configuration,
    )
    made.ami_tags = data.get("amiTags")
    made.ami_watermarks = data.get("amiWatermarks")
    made.client_token = data.get("clientToken")
    made.dry_run = data.get("dryRun")
    return made


def write_create_image_recipe_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "description": value.description,
            "semanticVersion": value.semantic_version,
            "components": None
            if (member := value.components) is None
            else write_list(member, _shapes.component_configuration.write_component_configuration),
            "parentImage": value.parent_image,
            "blockDeviceMappings": None
            if (member := value.block_device_mappings) is None
            else write_list(
                member, _shapes.component_configuration.write_instance_block_device_mapping
            ),
            "tags": None if (member := value.tags) is None else dict(member),
            "workingDirectory": value.working_directory,
            "additionalInstanceConfiguration": None
            if (member := value.additional_instance_configuration) is None
            else _shapes.additional_instance_configuration.write_additional_instance_configuration(
                member
            ),
            "amiTags": None if (member := value.ami_tags) is None else dict(member),
            "amiWatermarks": None if (member := value.ami_watermarks) is None else list(member),
            "clientToken": value.client_token,
            "dryRun": value.dry_run,
        }
    )


def check_create_image_recipe_request(problems: Problems, value: Any) -> None:
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
                _shapes.component_configuration.check_component_configuration(
                    problems, inner, index, item
                )
    if (member := value.parent_image) is None:
        problems.missing(path, ("parent_image", "parentImage"))
    else:
        check_string(problems, path, ("parent_image", "parentImage"), member, 1)
    if (member := value.block_device_mappings) is not None:
        if is_list(problems, path, ("block_device_mappings", "blockDeviceMappings"), member):
            inner = (*path, ("block_device_mappings", "blockDeviceMappings"))
            for index, item in enumerate(member):
                _shapes.component_configuration.check_instance_block_device_mapping(
                    problems, inner, index, item
                )
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.working_directory) is not None:
        check_string(problems, path, ("working_directory", "workingDirectory"), member, 1)
    if (member := value.additional_instance_configuration) is not None:
        _shapes.additional_instance_configuration.check_additional_instance_configuration(
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
    CreateImageRecipeRequest,
    structure_create_image_recipe_request,
    write_create_image_recipe_request,
)


def read_create_image_recipe_response(data: Any) -> CreateImageRecipeResponse:
    made = CreateImageRecipeResponse.__new__(CreateImageRecipeResponse)
    made.request_id = data.get("requestId")
    made.client_token = data.get("clientToken")
    made.image_recipe_arn = data.get("imageRecipeArn")
    made.latest_version_references = (
        None
        if (value := data.get("latestVersionReferences")) is None
        else _shapes.latest_version_references.read_latest_version_references(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_create_image_recipe_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "imageRecipeArn": value.image_recipe_arn,
            "latestVersionReferences": None
            if (member := value.latest_version_references) is None
            else _shapes.latest_version_references.write_latest_version_references(member),
        }
    )


register(
    CreateImageRecipeResponse, read_create_image_recipe_response, write_create_image_recipe_response
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateImageRecipe",
        {"Content-Type": "application/json"},
        to_json(write_create_image_recipe_request(request)),
    )


def read_response(answer: HttpResponse) -> CreateImageRecipeResponse:
    return read_create_image_recipe_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_create_image_recipe_response(response)))


CALL = Call(
    name="CreateImageRecipe",
    method="PUT",
    request_type=CreateImageRecipeRequest,
    response_type=CreateImageRecipeResponse,
    check=check_create_image_recipe_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
