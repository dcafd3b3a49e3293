"""GetImage: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.uri import encode_query
from ..runtime.codecs.values import read_boolean, read_list, without_absent, write_list
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_string
from ..shapes.build_type import read_build_type, read_image_source
from ..shapes.image_type import read_image_type
from ..shapes.platform import read_platform

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.build_type import BuildType, ImageSource
    from ..shapes.container_recipe import ContainerRecipe
    from ..shapes.distribution_configuration import DistributionConfiguration
    from ..shapes.image_logging_configuration import ImageLoggingConfiguration
    from ..shapes.image_recipe import ImageRecipe
    from ..shapes.image_scanning_configuration import (
        ImageScanningConfiguration,
        ImageTestsConfiguration,
        WorkflowConfiguration,
    )
    from ..shapes.image_type import ImageType
    from ..shapes.infrastructure_configuration import InfrastructureConfiguration
    from ..shapes.latest_version_references import LatestVersionReferences
    from ..shapes.output_resources import ImageState, OutputResources
    from ..shapes.platform import Platform


class ImageScanStatus(OpenEnum):
    """ImageScanStatus: ``PENDING``, ``SCANNING``, ``COLLECTING``, ``COMPLETED``, ``ABANDONED``,
    ``FAILED``, ``TIMED_OUT``.
    """

    PENDING = "PENDING"
    SCANNING = "SCANNING"
    COLLECTING = "COLLECTING"
    COMPLETED = "COMPLETED"
    ABANDONED = "ABANDONED"
    FAILED = "FAILED"
    TIMED_OUT = "TIMED_OUT"


read_image_scan_status = reader_of(ImageScanStatus)


@define(kw_only=True)
class GetImageRequest(Request["GetImageResponse"]):
    """The request of GetImage; see the client's method for its members."""

    image_build_version_arn: str


@define(kw_only=True)
class GetImageResponse(StructureBase):
    """The response of GetImage."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image: Image | None = None
    """The image object."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class Image(StructureBase):
    """An Image Builder image resource that keeps track of all of the settings used to create,
    configure, and distribute output for that image. An image that Image Builder built from a
    recipe contains exactly one recipe – either a container recipe (``containerRecipe``), which
    creates a container image, or an image recipe (``imageRecipe``), which creates an AMI.
    Imported images don't contain a recipe.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the image.

    Note: Semantic versioning is included in each object's Amazon Resource Name (ARN), at the
    level that applies to that object as follows:

    * Versionless ARNs and Name ARNs do not include specific values in any of the nodes. The nodes are either left off entirely, or they are specified as wildcards, for example: x.x.x.

    * Version ARNs have only the first three nodes: <major>.<minor>.<patch>

    * Build version ARNs have all four nodes, and point to a specific build for a specific version of an object.
    """
    type: ImageType | None = None
    """Specifies whether this image produces an AMI or a container image."""
    name: str | None = None
    """The name of the image."""
    version: str | None = None
    """The semantic version of the image.

    Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can assign
    values for the first three, and can filter on all of them.

    **Assignment:** For the first three nodes, you can assign any positive integer value,
    including zero. The upper limit is 2^30-1, or 1073741823, for each node. Image Builder
    automatically assigns the build number to the fourth node.

    **Patterns:** You can use any numeric pattern that adheres to the assignment requirements
    for the nodes that you can assign. For example, you might choose a software version pattern,
    such as 1.0.0, or a date, such as 2021.01.01.

    **Filtering:** You can use wildcards (x) to specify the most recent versions or nodes when
    selecting the base image or components for your recipe. When you use a wildcard in any node,
    all nodes to the right of the first wildcard must also be wildcards.
    """
    platform: Platform | None = None
    """The image operating system platform, such as Linux or Windows."""
    enhanced_image_metadata_enabled: bool | None = None
    """Indicates whether Image Builder collects additional information about the image, such as the
    operating system (OS) version and package list.
    """
    os_version: str | None = None
    """The operating system version for instances that launch from this image. For example, Amazon
    Linux 2, Ubuntu 18, or Microsoft Windows Server 2019.
    """
    state: ImageState | None = None
    """The state of the image."""
    image_recipe: ImageRecipe | None = None
    """For images that distribute an AMI, this is the image recipe that Image Builder used to
    create the image. For container images, this is empty.
    """
    container_recipe: ContainerRecipe | None = None
    """For container images, this is the container recipe that Image Builder used to create the
    image. For images that distribute an AMI, this is empty.
    """
    source_pipeline_name: str | None = None
    """The name of the image pipeline that created this image. Image Builder doesn't return this
    field for new images. Use ``sourcePipelineArn`` instead.
    """
    source_pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image pipeline that created this image. This field is
    only present for images that a pipeline execution created.
    """
    infrastructure_configuration: InfrastructureConfiguration | None = None
    """The infrastructure that Image Builder used to create this image."""
    distribution_configuration: DistributionConfiguration | None = None
    """The distribution configuration that Image Builder used to create this image."""
    image_tests_configuration: ImageTestsConfiguration | None = None
    """The image test settings that Image Builder used when it created this image."""
    date_created: str | None = None
    """The date on which Image Builder created this image."""
    output_resources: OutputResources | None = None
    """The output resources that Image Builder produces for this image."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags that apply to this image."""
    build_type: BuildType | None = None
    """Indicates the type of build that created this image. The build can be initiated in the
    following ways:

    * **USER_INITIATED** – A manual pipeline build request.

    * **SCHEDULED** – A pipeline build initiated by a cron expression in the Image Builder pipeline, or from EventBridge.

    * **IMPORT** – A VM import created the image to use as the base image for the recipe.

    * **IMPORT_ISO** – An ISO disk import created the image.
    """
    image_source: ImageSource | None = None
    """The origin of the base image that Image Builder used to build this image."""
    scan_state: ImageScanState | None = None
    """Contains information about the current state of scans for this image."""
    image_scanning_configuration: ImageScanningConfiguration | None = None
    """The settings that determine whether and how Amazon Inspector scans this image."""
    deprecation_time: datetime | None = None
    """The time when deprecation occurs for an image resource. This can be a past or future date."""
    lifecycle_execution_id: str | None = None
    """Identifies the last runtime instance of the lifecycle policy to take action on the image."""
    execution_role: str | None = None
    """The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder
    access to perform workflow actions.
    """
    workflows: list[WorkflowConfiguration] = field(factory=lambda: [])
    """The build, test, and distribution workflow configurations that are associated with the
    image.
    """
    logging_configuration: ImageLoggingConfiguration | None = None
    """The logging configuration that's defined for the image. Image Builder uses the defined
    settings to direct execution log output during image creation.
    """


@define(kw_only=True)
class ImageScanState(StructureBase):
    """Shows the vulnerability scan status for a specific image, and the reason for that status."""

    status: ImageScanStatus | None = None
    """The current state of vulnerability scans for the image. The scan starts as ``PENDING`` and
    moves through ``SCANNING`` and ``COLLECTING`` to ``COMPLETED``. Image Builder sets the
    status to ``ABANDONED`` if the image reaches a terminal state before the scan finding
    collection completes. A scan can also end as ``FAILED`` or ``TIMED_OUT``.
    """
    reason: str | None = None
    """The reason for the scan status for the image."""


def structure_get_image_request(data: Any) -> GetImageRequest:
    made = GetImageRequest.__new__(GetImageRequest)
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    return made


def unstructure_get_image_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


def check_get_image_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_build_version_arn) is None:
        problems.missing(path, ("image_build_version_arn", "imageBuildVersionArn"))
    else:
        check_string(problems, path, ("image_build_version_arn", "imageBuildVersionArn"), member)


register(GetImageRequest, structure_get_image_request, unstructure_get_image_request)


def read_get_image_response(data: Any) -> GetImageResponse:
    made = GetImageResponse.__new__(GetImageResponse)
    made.request_id = data.get("requestId")
    made.image = None if (value := data.get("image")) is None else read_image(value)
    made.latest_version_references = (
        None
        if (value := data.get("latestVersionReferences")) is None
        else _shapes.latest_version_references.read_latest_version_references(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_get_image_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "image": None if (member := value.image) is None else write_image(member),
            "latestVersionReferences": None
            if (member := value.latest_version_references) is None
            else _shapes.latest_version_references.write_latest_version_references(member),
        }
    )


def unstructure_get_image_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "image": None if (member := value.image) is None else unstructure_image(member),
            "latestVersionReferences": None
            if (member := value.latest_version_references) is None
            else _shapes.latest_version_references.write_latest_version_references(member),
        }
    )


register(GetImageResponse, read_get_image_response, unstructure_get_image_response)


def read_image(data: Any) -> Image:
    made = Image.__new__(Image)
    made.arn = data.get("arn")
    made.type = None if (value := data.get("type")) is None else read_image_type(value)
    made.name = data.get("name")
    made.version = data.get("version")
    made.platform = None if (value := data.get("platform")) is None else read_platform(value)
    made.enhanced_image_metadata_enabled = (
        None if (value := data.get("enhancedImageMetadataEnabled")) is None else read_boolean(value)
    )
    made.os_version = data.get("osVersion")
    made.state = (
        None
        if (value := data.get("state")) is None
        else _shapes.output_resources.read_image_state(value)
    )
    made.image_recipe = (
        None
        if (value := data.get("imageRecipe")) is None
        else _shapes.image_recipe.read_image_recipe(value)
    )
    made.container_recipe = (
        None
        if (value := data.get("containerRecipe")) is None
        else _shapes.container_recipe.read_container_recipe(value)
    )
    made.source_pipeline_name = data.get("sourcePipelineName")
    made.source_pipeline_arn = data.get("sourcePipelineArn")
    made.infrastructure_configuration = (
        None
        if (value := data.get("infrastructureConfiguration")) is None
        else _shapes.infrastructure_configuration.read_infrastructure_configuration(value)
    )
    made.distribution_configuration = (
        None
        if (value := data.get("distributionConfiguration")) is None
        else _shapes.distribution_configuration.read_distribution_configuration(value)
    )
    made.image_tests_configuration = (
        None
        if (value := data.get("imageTestsConfiguration")) is None
        else _shapes.image_scanning_configuration.read_image_tests_configuration(value)
    )
    made.date_created = data.get("dateCreated")
    made.output_resources = (
        None
        if (value := data.get("outputResources")) is None
        else _shapes.output_resources.read_output_resources(value)
    )
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    made.build_type = None if (value := data.get("buildType")) is None else read_build_type(value)
    made.image_source = (
        None if (value := data.get("imageSource")) is None else read_image_source(value)
    )
    made.scan_state = (
        None if (value := data.get("scanState")) is None else read_image_scan_state(value)
    )
    made.image_scanning_configuration = (
        None
        if (value := data.get("imageScanningConfiguration")) is None
        else _shapes.image_scanning_configuration.read_image_scanning_configuration(value)
    )
    made.deprecation_time = (
        None if (value := data.get("deprecationTime")) is None else read_timestamp(value)
    )
    made.lifecycle_execution_id = data.get("lifecycleExecutionId")
    made.execution_role = data.get("executionRole")
    made.workflows = (
        []
        if (value := data.get("workflows")) is None
        else read_list(value, _shapes.image_scanning_configuration.read_workflow_configuration)
    )
    made.logging_configuration = (
        None
        if (value := data.get("loggingConfiguration")) is None
        else _shapes.image_logging_configuration.read_image_logging_configuration(value)
    )
    return made


def write_image(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "type": None if (member := value.type) is None else str(member),
            "name": value.name,
            "version": value.version,
            "platform": None if (member := value.platform) is None else str(member),
            "enhancedImageMetadataEnabled": value.enhanced_image_metadata_enabled,
            "osVersion": value.os_version,
            "state": None
            if (member := value.state) is None
            else _shapes.output_resources.write_image_state(member),
            "imageRecipe": None
            if (member := value.image_recipe) is None
            else _shapes.image_recipe.write_image_recipe(member),
            "containerRecipe": None
            if (member := value.container_recipe) is None
            else _shapes.container_recipe.write_container_recipe(member),
            "sourcePipelineName": value.source_pipeline_name,
            "sourcePipelineArn": value.source_pipeline_arn,
            "infrastructureConfiguration": None
            if (member := value.infrastructure_configuration) is None
            else _shapes.infrastructure_configuration.write_infrastructure_configuration(member),
            "distributionConfiguration": None
            if (member := value.distribution_configuration) is None
            else _shapes.distribution_configuration.write_distribution_configuration(member),
            "imageTestsConfiguration": None
            if (member := value.image_tests_configuration) is None
            else _shapes.image_scanning_configuration.write_image_tests_configuration(member),
            "dateCreated": value.date_created,
            "outputResources": None
            if (member := value.output_resources) is None
            else _shapes.output_resources.write_output_resources(member),
            "tags": dict(member) if (member := value.tags) else None,
            "buildType": None if (member := value.build_type) is None else str(member),
            "imageSource": None if (member := value.image_source) is None else str(member),
            "scanState": None
            if (member := value.scan_state) is None
            else write_image_scan_state(member),
            "imageScanningConfiguration": None
            if (member := value.image_scanning_configuration) is None
            else _shapes.image_scanning_configuration.write_image_scanning_configuration(member),
            "deprecationTime": None
            if (member := value.deprecation_time) is None
            else write_epoch(member),
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "executionRole": value.execution_role,
            "workflows": write_list(
                member, _shapes.image_scanning_configuration.write_workflow_configuration
            )
            if (member := value.workflows)
            else None,
            "loggingConfiguration": None
            if (member := value.logging_configuration) is None
            else _shapes.image_logging_configuration.write_image_logging_configuration(member),
        }
    )


def unstructure_image(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "type": None if (member := value.type) is None else str(member),
            "name": value.name,
            "version": value.version,
            "platform": None if (member := value.platform) is None else str(member),
            "enhancedImageMetadataEnabled": value.enhanced_image_metadata_enabled,
            "osVersion": value.os_version,
            "state": None
            if (member := value.state) is None
            else _shapes.output_resources.write_image_state(member),
            "imageRecipe": None
            if (member := value.image_recipe) is None
            else _shapes.image_recipe.write_image_recipe(member),
            "containerRecipe": None
            if (member := value.container_recipe) is None
            else _shapes.container_recipe.write_container_recipe(member),
            "sourcePipelineName": value.source_pipeline_name,
            "sourcePipelineArn": value.source_pipeline_arn,
            "infrastructureConfiguration": None
            if (member := value.infrastructure_configuration) is None
            else _shapes.infrastructure_configuration.write_infrastructure_configuration(member),
            "distributionConfiguration": None
            if (member := value.distribution_configuration) is None
            else _shapes.distribution_configuration.write_distribution_configuration(member),
            "imageTestsConfiguration": None
            if (member := value.image_tests_configuration) is None
            else _shapes.image_scanning_configuration.write_image_tests_configuration(member),
            "dateCreated": value.date_created,
            "outputResources": None
            if (member := value.output_resources) is None
            else _shapes.output_resources.write_output_resources(member),
            "tags": dict(member) if (member := value.tags) else None,
            "buildType": None if (member := value.build_type) is None else str(member),
            "imageSource": None if (member := value.image_source) is None else str(member),
            "scanState": None
            if (member := value.scan_state) is None
            else write_image_scan_state(member),
            "imageScanningConfiguration": None
            if (member := value.image_scanning_configuration) is None
            else _shapes.image_scanning_configuration.write_image_scanning_configuration(member),
            "deprecationTime": value.deprecation_time,
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "executionRole": value.execution_role,
            "workflows": write_list(
                member, _shapes.image_scanning_configuration.write_workflow_configuration
            )
            if (member := value.workflows)
            else None,
            "loggingConfiguration": None
            if (member := value.logging_configuration) is None
            else _shapes.image_logging_configuration.write_image_logging_configuration(member),
        }
    )


register(Image, read_image, unstructure_image)


def read_image_scan_state(data: Any) -> ImageScanState:
    made = ImageScanState.__new__(ImageScanState)
    made.status = None if (value := data.get("status")) is None else read_image_scan_status(value)
    made.reason = data.get("reason")
    return made


def write_image_scan_state(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "status": None if (member := value.status) is None else str(member),
            "reason": value.reason,
        }
    )


register(ImageScanState, read_image_scan_state, write_image_scan_state)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.image_build_version_arn) is not None:
        query["imageBuildVersionArn"] = value
    target = "/GetImage"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetImageResponse:
    return read_get_image_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_image_response(response)))


CALL = Call(
    name="GetImage",
    method="GET",
    request_type=GetImageRequest,
    response_type=GetImageResponse,
    check=check_get_image_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
