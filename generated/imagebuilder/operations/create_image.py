"""CreateImage: its request, its response, and how they stand on the wire."""

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
    from ..shapes.image_logging_configuration import ImageLoggingConfiguration
    from ..shapes.image_scanning_configuration import (
        ImageScanningConfiguration,
        ImageTestsConfiguration,
        WorkflowConfiguration,
    )
    from ..shapes.latest_version_references import LatestVersionReferences


@define(kw_only=True)
class CreateImageRequest(Request["CreateImageResponse"]):
    """The request of CreateImage; see the client's method for its members."""

    image_recipe_arn: str | None = None
    container_recipe_arn: str | None = None
    distribution_configuration_arn: str | None = None
    infrastructure_configuration_arn: str
    image_tests_configuration: ImageTestsConfiguration | None = None
    enhanced_image_metadata_enabled: bool | None = None
    tags: dict[str, str] | None = None
    client_token: str | None = None
    image_scanning_configuration: ImageScanningConfiguration | None = None
    workflows: list[WorkflowConfiguration] | None = None
    execution_role: str | None = None
    logging_configuration: ImageLoggingConfiguration | None = None


@define(kw_only=True)
class CreateImageResponse(StructureBase):
    """The response of CreateImage."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image that the request created."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_create_image_request(data: Any) -> CreateImageRequest:
    made = CreateImageRequest.__new__(CreateImageRequest)
    made.image_recipe_arn = data.get("imageRecipeArn")
    made.container_recipe_arn = data.get("containerRecipeArn")
    made.distribution_configuration_arn = data.get("distributionConfigurationArn")
    made.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    made.image_tests_configuration = lenient(
        data.get("imageTestsConfiguration"),
        _shapes.image_scanning_configuration.structure_image_tests_configuration,
    )
    made.enhanced_image_metadata_enabled = data.get("enhancedImageMetadataEnabled")
    made.tags = data.get("tags")
    made.client_token = data.get("clientToken")
    made.image_scanning_configuration = lenient(
        data.get("imageScanningConfiguration"),
        _shapes.image_scanning_configuration.structure_image_scanning_configuration,
    )
    made.workflows = lenient_list(
        data.get("workflows"),
        lambda item: lenient(
            item, _shapes.image_scanning_configuration.structure_workflow_configuration
        ),
    )
    made.execution_role = data.get("executionRole")
    made.logging_configuration = lenient(
        data.get("loggingConfiguration"),
        _shapes.image_logging_configuration.structure_image_logging_configuration,
    )
    return made


def write_create_image_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageRecipeArn": value.image_recipe_arn,
            "containerRecipeArn": value.container_recipe_arn,
            "distributionConfigurationArn": value.distribution_configuration_arn,
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
            "imageTestsConfiguration": None
            if (member := value.image_tests_configuration) is None
            else _shapes.image_scanning_configuration.write_image_tests_configuration(member),
            "enhancedImageMetadataEnabled": value.enhanced_image_metadata_enabled,
            "tags": None if (member := value.tags) is None else dict(member),
            "clientToken": value.client_token,
            "imageScanningConfiguration": None
            if (member := value.image_scanning_configuration) is None
            else _shapes.image_scanning_configuration.write_image_scanning_configuration(member),
            "workflows": None
            if (member := value.workflows) is None
            else write_list(
                member, _shapes.image_scanning_configuration.write_workflow_configuration
            ),
            "executionRole": value.execution_role,
            "loggingConfiguration": None
            if (member := value.logging_configuration) is None
            else _shapes.image_logging_configuration.write_image_logging_configuration(member),
        }
    )


def check_create_image_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_recipe_arn) is not None:
        check_string(problems, path, ("image_recipe_arn", "imageRecipeArn"), member)
    if (member := value.container_recipe_arn) is not None:
        check_string(problems, path, ("container_recipe_arn", "containerRecipeArn"), member)
    if (member := value.distribution_configuration_arn) is not None:
        check_string(
            problems,
            path,
            ("distribution_configuration_arn", "distributionConfigurationArn"),
            member,
        )
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
    if (member := value.image_tests_configuration) is not None:
        _shapes.image_scanning_configuration.check_image_tests_configuration(
            problems, path, ("image_tests_configuration", "imageTestsConfiguration"), member
        )
    if (member := value.enhanced_image_metadata_enabled) is not None:
        check_boolean(
            problems,
            path,
            ("enhanced_image_metadata_enabled", "enhancedImageMetadataEnabled"),
            member,
        )
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)
    if (member := value.image_scanning_configuration) is not None:
        _shapes.image_scanning_configuration.check_image_scanning_configuration(
            problems, path, ("image_scanning_configuration", "imageScanningConfiguration"), member
        )
    if (member := value.workflows) is not None:
        if is_list(problems, path, ("workflows", "workflows"), member):
            inner = (*path, ("workflows", "workflows"))
            for index, item in enumerate(member):
                _shapes.image_scanning_configuration.check_workflow_configuration(
                    problems, inner, index, item
                )
    if (member := value.execution_role) is not None:
        check_string(problems, path, ("execution_role", "executionRole"), member, 1)
    if (member := value.logging_configuration) is not None:
        _shapes.image_logging_configuration.check_image_logging_configuration(
            problems, path, ("logging_configuration", "loggingConfiguration"), member
        )


register(CreateImageRequest, structure_create_image_request, write_create_image_request)


def read_create_image_response(data: Any) -> CreateImageResponse:
    made = CreateImageResponse.__new__(CreateImageResponse)
    made.request_id = data.get("requestId")
    made.client_token = data.get("clientToken")
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.latest_version_references = (
        None
        if (value := data.get("latestVersionReferences")) is None
        else _shapes.latest_version_references.read_latest_version_references(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_create_image_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "imageBuildVersionArn": value.image_build_version_arn,
            "latestVersionReferences": None
            if (member := value.latest_version_references) is None
            else _shapes.latest_version_references.write_latest_version_references(member),
        }
    )


register(CreateImageResponse, read_create_image_response, write_create_image_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateImage",
        {"Content-Type": "application/json"},
        to_json(write_create_image_request(request)),
    )


def read_response(answer: HttpResponse) -> CreateImageResponse:
    return read_create_image_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_create_image_response(response)))


CALL = Call(
    name="CreateImage",
    method="PUT",
    request_type=CreateImageRequest,
    response_type=CreateImageResponse,
    check=check_create_image_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
