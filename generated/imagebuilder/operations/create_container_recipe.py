"""CreateContainerRecipe: its request, its response, and how they stand on the wire."""

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
    lenient_enum,
    lenient_list,
    register,
)
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map
from ..shapes.container_type import ContainerType
from ..shapes.platform import Platform

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.component_configuration import ComponentConfiguration
    from ..shapes.instance_configuration import InstanceConfiguration
    from ..shapes.latest_version_references import LatestVersionReferences
    from ..shapes.target_container_repository import TargetContainerRepository


@define(kw_only=True)
class CreateContainerRecipeRequest(Request["CreateContainerRecipeResponse"]):
    """The request of CreateContainerRecipe; see the client's method for its members."""

    container_type: ContainerType | str
    name: str
    description: str | None = None
    semantic_version: str
    components: list[ComponentConfiguration] | None = None
    instance_configuration: InstanceConfiguration | None = None
    dockerfile_template_data: str | None = None
    dockerfile_template_uri: str | None = None
    platform_override: Platform | str | None = None
    image_os_version_override: str | None = None
    parent_image: str
    tags: dict[str, str] | None = None
    working_directory: str | None = None
    target_repository: TargetContainerRepository
    kms_key_id: str | None = None
    client_token: str | None = None
    dry_run: bool | None = None


@define(kw_only=True)
class CreateContainerRecipeResponse(StructureBase):
    """The response of CreateContainerRecipe."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    container_recipe_arn: str | None = None
    """Returns the Amazon Resource Name (ARN) of the container recipe that the request created."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_create_container_recipe_request(data: Any) -> CreateContainerRecipeRequest:
    made = CreateContainerRecipeRequest.__new__(CreateContainerRecipeRequest)
    made.container_type = lenient_enum(data.get("containerType"), ContainerType)
    made.name = data.get("name")
    made.description = data.get("description")
    made.semantic_version = data.get("semanticVersion")
    made.components = lenient_list(
        data.get("components"),
        lambda item: lenient(
            item, _shapes.component_configuration.structure_component_configuration
        ),
    )
    made.instance_configuration = lenient(
        data.get("instanceConfiguration"),
        _shapes.instance_configuration.structure_instance_configuration,
    )
    made.dockerfile_template_data = data.get("dockerfileTemplateData")
    made.dockerfile_template_uri = data.get("dockerfileTemplateUri")
    made.platform_override = lenient_enum(data.get("platformOverride"), Platform)
    made.image_os_version_override = data.get("imageOsVersionOverride")
    made.parent_image = data.get("parentImage")
    made.tags = data.get("tags")
    made.working_directory = data.get("workingDirectory")
    made.target_repository = lenient(
        data.get("targetRepository"),
        _shapes.target_container_repository.structure_target_container_repository,
    )
    made.kms_key_id = data.get("kmsKeyId")
    made.client_token = data.get("clientToken")
    made.dry_run = data.get("dryRun")
    return made


def write_create_container_recipe_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "containerType": None if (member := value.container_type) is None else str(member),
            "name": value.name,
            "description": value.description,
            "semanticVersion": value.semantic_version,
            "components": None
            if (member := value.components) is None
            else write_list(member, _shapes.component_configuration.write_component_configuration),
            "instanceConfiguration": None
            if (member := value.instance_configuration) is None
            else _shapes.instance_configuration.write_instance_configuration(member),
            "dockerfileTemplateData": value.dockerfile_template_data,
            "dockerfileTemplateUri": value.dockerfile_template_uri,
            "platformOverride": None
            if (member := value.platform_override) is None
            else str(member),
            "imageOsVersionOverride": value.image_os_version_override,
            "parentImage": value.parent_image,
            "tags": None if (member := value.tags) is None else dict(member),
            "workingDirectory": value.working_directory,
            "targetRepository": None
            if (member := value.target_repository) is None
            else _shapes.target_container_repository.write_target_container_repository(member),
            "kmsKeyId": value.kms_key_id,
            "clientToken": value.client_token,
            "dryRun": value.dry_run,
        }
    )


def check_create_container_recipe_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.container_type) is None:
        problems.missing(path, ("container_type", "containerType"))
    else:
        check_string(problems, path, ("container_type", "containerType"), member)
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
    if (member := value.instance_configuration) is not None:
        _shapes.instance_configuration.check_instance_configuration(
            problems, path, ("instance_configuration", "instanceConfiguration"), member
        )
    if (member := value.dockerfile_template_data) is not None:
        check_string(
            problems, path, ("dockerfile_template_data", "dockerfileTemplateData"), member, 1
        )
    if (member := value.dockerfile_template_uri) is not None:
        check_string(problems, path, ("dockerfile_template_uri", "dockerfileTemplateUri"), member)
    if (member := value.platform_override) is not None:
        check_string(problems, path, ("platform_override", "platformOverride"), member)
    if (member := value.image_os_version_override) is not None:
        check_string(
            problems, path, ("image_os_version_override", "imageOsVersionOverride"), member, 1
        )
    if (member := value.parent_image) is None:
        problems.missing(path, ("parent_image", "parentImage"))
    else:
        check_string(problems, path, ("parent_image", "parentImage"), member, 1)
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.working_directory) is not None:
        check_string(problems, path, ("working_directory", "workingDirectory"), member, 1)
    if (member := value.target_repository) is None:
        problems.missing(path, ("target_repository", "targetRepository"))
    else:
        _shapes.target_container_repository.check_target_container_repository(
            problems, path, ("target_repository", "targetRepository"), member
        )
    if (member := value.kms_key_id) is not None:
        check_string(problems, path, ("kms_key_id", "kmsKeyId"), member, 1)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)


register(
    CreateContainerRecipeRequest,
    structure_create_container_recipe_request,
    write_create_container_recipe_request,
)


def read_create_container_recipe_response(data: Any) -> CreateContainerRecipeResponse:
    made = CreateContainerRecipeResponse.__new__(CreateContainerRecipeResponse)
    made.request_id = data.get("requestId")
    made.client_token = data.get("clientToken")
    made.container_recipe_arn = data.get("containerRecipeArn")
    made.latest_version_references = (
        None
        if (value := data.get("latestVersionReferences")) is None
        else _shapes.latest_version_references.read_latest_version_references(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_create_container_recipe_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "containerRecipeArn": value.container_recipe_arn,
            "latestVersionReferences": None
            if (member := value.latest_version_references) is None
            else _shapes.latest_version_references.write_latest_version_references(member),
        }
    )


register(
    CreateContainerRecipeResponse,
    read_create_container_recipe_response,
    write_create_container_recipe_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateContainerRecipe",
        {"Content-Type": "application/json"},
        to_json(write_create_container_recipe_request(request)),
    )


def read_response(answer: HttpResponse) -> CreateContainerRecipeResponse:
    return read_create_container_recipe_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_create_container_recipe_response(response)))


CALL = Call(
    name="CreateContainerRecipe",
    method="PUT",
    request_type=CreateContainerRecipeRequest,
    response_type=CreateContainerRecipeResponse,
    check=check_create_container_recipe_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
