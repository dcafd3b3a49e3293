"""CreateImagePipeline: its request, its response, and how they are bound to HTTP."""

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
    from ..shapes.image_scanning_configuration import ImageScanningConfiguration
    from ..shapes.image_tests_configuration import ImageTestsConfiguration
    from ..shapes.pipeline_logging_configuration import PipelineLoggingConfiguration
    from ..shapes.pipeline_status import PipelineStatus
    from ..shapes.schedule import Schedule
    from ..shapes.workflow_configuration import WorkflowConfiguration


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


def write_request_body(value: CreateImagePipelineRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "description": value.description,
            "imageRecipeArn": value.image_recipe_arn,
            "containerRecipeArn": value.container_recipe_arn,
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
            "distributionConfigurationArn": value.distribution_configuration_arn,
            "imageTestsConfiguration": _shapes.image_tests_configuration.write(
                value.image_tests_configuration
            ),
            "enhancedImageMetadataEnabled": value.enhanced_image_metadata_enabled,
            "schedule": _shapes.schedule.write(value.schedule),
            "status": write_string(value.status),
            "tags": write_map(value.tags),
            "imageTags": write_map(value.image_tags),
            "clientToken": value.client_token,
            "imageScanningConfiguration": _shapes.image_scanning_configuration.write(
                value.image_scanning_configuration
            ),
            "workflows": write_list(value.workflows, _shapes.workflow_configuration.write),
            "executionRole": value.execution_role,
            "loggingConfiguration": _shapes.pipeline_logging_configuration.write(
                value.logging_configuration
            ),
            "dryRun": value.dry_run,
        }
    )


def write_request(request: CreateImagePipelineRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateImagePipeline",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> CreateImagePipelineResponse:
    if data is None:
        return absent(CreateImagePipelineResponse)
    self = new(CreateImagePipelineResponse)
    self.request_id = data.get("requestId")
    self.client_token = data.get("clientToken")
    self.image_pipeline_arn = data.get("imagePipelineArn")
    return self


def read_response(answer: HttpResponse) -> CreateImagePipelineResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: CreateImagePipelineResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "imagePipelineArn": value.image_pipeline_arn,
        }
    )


def write_response(response: CreateImagePipelineResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> CreateImagePipelineRequest:
    if data is None:
        return absent(CreateImagePipelineRequest)
    self = new(CreateImagePipelineRequest)
    self.name = data.get("name")
    self.description = data.get("description")
    self.image_recipe_arn = data.get("imageRecipeArn")
    self.container_recipe_arn = data.get("containerRecipeArn")
    self.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    self.distribution_configuration_arn = data.get("distributionConfigurationArn")
    self.image_tests_configuration = lenient(
        data.get("imageTestsConfiguration"), _shapes.image_tests_configuration.structure
    )
    self.enhanced_image_metadata_enabled = data.get("enhancedImageMetadataEnabled")
    self.schedule = lenient(data.get("schedule"), _shapes.schedule.structure)
    self.status = lenient_enum(data.get("status"), _shapes.pipeline_status.read)
    self.tags = data.get("tags")
    self.image_tags = data.get("imageTags")
    self.client_token = data.get("clientToken")
    self.image_scanning_configuration = lenient(
        data.get("imageScanningConfiguration"), _shapes.image_scanning_configuration.structure
    )
    self.workflows = lenient_list(
        data.get("workflows"), lambda item: lenient(item, _shapes.workflow_configuration.structure)
    )
    self.execution_role = data.get("executionRole")
    self.logging_configuration = lenient(
        data.get("loggingConfiguration"), _shapes.pipeline_logging_configuration.structure
    )
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
        _shapes.image_tests_configuration.check(
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
        _shapes.schedule.check(problems, path, ("schedule", "schedule"), member)
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
        _shapes.image_scanning_configuration.check(
            problems, path, ("image_scanning_configuration", "imageScanningConfiguration"), member
        )
    if (member := value.workflows) is not None:
        if is_list(problems, path, ("workflows", "workflows"), member):
            inner = (*path, ("workflows", "workflows"))
            for index, item in enumerate(member):
                _shapes.workflow_configuration.check(problems, inner, index, item)
    if (member := value.execution_role) is not None:
        check_string(problems, path, ("execution_role", "executionRole"), member, 1)
    if (member := value.logging_configuration) is not None:
        _shapes.pipeline_logging_configuration.check(
            problems, path, ("logging_configuration", "loggingConfiguration"), member
        )
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)


register(
    __name__,
    {
        CreateImagePipelineRequest: (structure_request, write_request_body),
        CreateImagePipelineResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="CreateImagePipeline",
    method="PUT",
    request_type=CreateImagePipelineRequest,
    response_type=CreateImagePipelineResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
