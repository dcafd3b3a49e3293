"""CreateImagePipeline: its request, its response, and how they stand on the wire."""

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
from ..shapes.pipeline_logging_configuration import PipelineStatus

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.image_scanning_configuration import (
        ImageScanningConfiguration,
        ImageTestsConfiguration,
        WorkflowConfiguration,
    )
    from ..shapes.pipeline_logging_configuration import PipelineLoggingConfiguration, Schedule


@define(kw_only=True)
class CreateImagePipelineRequest(Request["CreateImagePipelineResponse"]):
    """The request of CreateImagePipeline; see the client's method for its members."""

    name: str
    description: str | None = None
    image_recipe_arn: str | None = None
    container_recipe_arn: str | None = None
    infrastructure_configuration_arn: str
    distribution_configuration_arn: str | None = None
    image_tests_configuration: ImageTestsConfiguration | None = None
    enhanced_image_metadata_enabled: bool | None = None
    schedule: Schedule | None = None
    status: PipelineStatus | str | None = None
    tags: dict[str, str] | None = None
    image_tags: dict[str, str] | None = None
    client_token: str | None = None
    image_scanning_configuration: ImageScanningConfiguration | None = None
    workflows: list[WorkflowConfiguration] | None = None
    execution_role: str | None = None
    logging_configuration: PipelineLoggingConfiguration | None = None
    dry_run: bool | None = None


@define(kw_only=True)
class CreateImagePipelineResponse(StructureBase):
    """The response of CreateImagePipeline."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    image_pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image pipeline that was created by this request."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_create_image_pipeline_request(data: Any) -> CreateImagePipelineRequest:
    made = CreateImagePipelineRequest.__new__(CreateImagePipelineRequest)
    made.name = data.get("name")
    made.description = data.get("description")
    made.image_recipe_arn = data.get("imageRecipeArn")
    made.container_recipe_arn = data.get("containerRecipeArn")
    made.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    made.distribution_configuration_arn = data.get("distributionConfigurationArn")
    made.image_tests_configuration = lenient(
        data.get("imageTestsConfiguration"),
        _shapes.image_scanning_configuration.structure_image_tests_configuration,
    )
    made.enhanced_image_metadata_enabled = data.get("enhancedImageMetadataEnabled")
    made.schedule = lenient(
        data.get("schedule"), _shapes.pipeline_logging_configuration.structure_schedule
    )
    made.status = lenient_enum(data.get("status"), PipelineStatus)
    made.tags = data.get("tags")
    made.image_tags = data.get("imageTags")
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
        _shapes.pipeline_logging_configuration.structure_pipeline_logging_configuration,
    )
    made.dry_run = data.get("dryRun")
    return made


def write_create_image_pipeline_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "description": value.description,
            "imageRecipeArn": value.image_recipe_arn,
            "containerRecipeArn": value.container_recipe_arn,
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
            "distributionConfigurationArn": value.distribution_configuration_arn,
            "imageTestsConfiguration": None
            if (member := value.image_tests_configuration) is None
            else _shapes.image_scanning_configuration.write_image_tests_configuration(member),
            "enhancedImageMetadataEnabled": value.enhanced_image_metadata_enabled,
            "schedule": None
            if (member := value.schedule) is None
            else _shapes.pipeline_logging_configuration.write_schedule(member),
            "status": None if (member := value.status) is None else str(member),
            "tags": None if (member := value.tags) is None else dict(member),
            "imageTags": None if (member := value.image_tags) is None else dict(member),
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
            else _shapes.pipeline_logging_configuration.write_pipeline_logging_configuration(
                member
            ),
            "dryRun": value.dry_run,
        }
    )


def check_create_image_pipeline_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member)
    if (member := value.description) is not None:
        check_string(problems, path, ("description", "description"), member, 1)
    if (member := value.image_recipe_arn) is not None:
        check_string(problems, path, ("image_recipe_arn", "imageRecipeArn"), member)
    if (member := value.container_recipe_arn) is not None:
        check_string(problems, path, ("container_recipe_arn", "containerRecipeArn"), member)
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
    if (member := value.distribution_configuration_arn) is not None:
        check_string(
            problems,
            path,
            ("distribution_configuration_arn", "distributionConfigurationArn"),
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
    if (member := value.schedule) is not None:
        _shapes.pipeline_logging_configuration.check_schedule(
            problems, path, ("schedule", "schedule"), member
        )
    if (member := value.status) is not None:
        check_string(problems, path, ("status", "status"), member)
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.image_tags) is not None:
        if is_map(problems, path, ("image_tags", "imageTags"), member):
            inner = (*path, ("image_tags", "imageTags"))
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
        _shapes.pipeline_logging_configuration.check_pipeline_logging_configuration(
            problems, path, ("logging_configuration", "loggingConfiguration"), member
        )
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)


register(
    CreateImagePipelineRequest,
    structure_create_image_pipeline_request,
    write_create_image_pipeline_request,
)


def read_create_image_pipeline_response(data: Any) -> CreateImagePipelineResponse:
    made = CreateImagePipelineResponse.__new__(CreateImagePipelineResponse)
    made.request_id = data.get("requestId")
    made.client_token = data.get("clientToken")
    made.image_pipeline_arn = data.get("imagePipelineArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_create_image_pipeline_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "imagePipelineArn": value.image_pipeline_arn,
        }
    )


register(
    CreateImagePipelineResponse,
    read_create_image_pipeline_response,
    write_create_image_pipeline_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateImagePipeline",
        {"Content-Type": "application/json"},
        to_json(write_create_image_pipeline_request(request)),
    )


def read_response(answer: HttpResponse) -> CreateImagePipelineResponse:
    return read_create_image_pipeline_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_create_image_pipeline_response(response)))


CALL = Call(
    name="CreateImagePipeline",
    method="PUT",
    request_type=CreateImagePipelineRequest,
    response_type=CreateImagePipelineResponse,
    check=check_create_image_pipeline_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
