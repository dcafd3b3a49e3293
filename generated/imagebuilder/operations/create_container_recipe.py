"""CreateContainerRecipe: its request, its response, and how they are bound to HTTP."""

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
    lenient,
    lenient_enum,
    lenient_list,
    new,
    register,
)
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.component_configuration import ComponentConfiguration
    from ..shapes.container_type import ContainerType
    from ..shapes.instance_configuration import InstanceConfiguration
    from ..shapes.latest_version_references import LatestVersionReferences
    from ..shapes.platform import Platform
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


def write_request_body(value: CreateContainerRecipeRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "containerType": write_string(value.container_type),
            "name": value.name,
            "description": value.description,
            "semanticVersion": value.semantic_version,
            "components": write_list(value.components, _shapes.component_configuration.write),
            "instanceConfiguration": _shapes.instance_configuration.write(
                value.instance_configuration
            ),
            "dockerfileTemplateData": value.dockerfile_template_data,
            "dockerfileTemplateUri": value.dockerfile_template_uri,
            "platformOverride": write_string(value.platform_override),
            "imageOsVersionOverride": value.image_os_version_override,
            "parentImage": value.parent_image,
            "tags": write_map(value.tags),
            "workingDirectory": value.working_directory,
            "targetRepository": _shapes.target_container_repository.write(value.target_repository),
            "kmsKeyId": value.kms_key_id,
            "clientToken": value.client_token,
            "dryRun": value.dry_run,
        }
    )


def write_request(request: CreateContainerRecipeRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateContainerRecipe",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> CreateContainerRecipeResponse:
    if data is None:
        return absent(CreateContainerRecipeResponse)
    self = new(CreateContainerRecipeResponse)
    self.request_id = data.get("requestId")
    self.client_token = data.get("clientToken")
    self.container_recipe_arn = data.get("containerRecipeArn")
    self.latest_version_references = _shapes.latest_version_references.read(
        data.get("latestVersionReferences")
    )
    return self


def read_response(answer: HttpResponse) -> CreateContainerRecipeResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: CreateContainerRecipeResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "containerRecipeArn": value.container_recipe_arn,
            "latestVersionReferences": _shapes.latest_version_references.write(
                value.latest_version_references
            ),
        }
    )


def write_response(response: CreateContainerRecipeResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> CreateContainerRecipeRequest:
    if data is None:
        return absent(CreateContainerRecipeRequest)
    self = new(CreateContainerRecipeRequest)
    self.container_type = lenient_enum(data.get("containerType"), _shapes.container_type.read)
    self.name = data.get("name")
    self.description = data.get("description")
    self.semantic_version = data.get("semanticVersion")
    self.components = lenient_list(
        data.get("components"),
        lambda item: lenient(item, _shapes.component_configuration.structure),
    )
    self.instance_configuration = lenient(
        data.get("instanceConfiguration"), _shapes.instance_configuration.structure
    )
    self.dockerfile_template_data = data.get("dockerfileTemplateData")
    self.dockerfile_template_uri = data.get("dockerfileTemplateUri")
    self.platform_override = lenient_enum(data.get("platformOverride"), _shapes.platform.read)
    self.image_os_version_override = data.get("imageOsVersionOverride")
    self.parent_image = data.get("parentImage")
    self.tags = data.get("tags")
    self.working_directory = data.get("workingDirectory")
    self.target_repository = lenient(
        data.get("targetRepository"), _shapes.target_container_repository.structure
    )
    self.kms_key_id = data.get("kmsKeyId")
    self.client_token = data.get("clientToken")
    self.dry_run = data.get("dryRun")
    return self


def check_request(problems: Problems, value: Any) -> None:
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
                _shapes.component_configuration.check(problems, inner, index, item)
    if (member := value.instance_configuration) is not None:
        _shapes.instance_configuration.check(
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
        _shapes.target_container_repository.check(
            problems, path, ("target_repository", "targetRepository"), member
        )
    if (member := value.kms_key_id) is not None:
        check_string(problems, path, ("kms_key_id", "kmsKeyId"), member, 1)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)


register(
    __name__,
    {
        CreateContainerRecipeRequest: (structure_request, write_request_body),
        CreateContainerRecipeResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="CreateContainerRecipe",
    method="PUT",
    request_type=CreateContainerRecipeRequest,
    response_type=CreateContainerRecipeResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
