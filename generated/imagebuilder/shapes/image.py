"""Image: used by GetImage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import (
    read_boolean,
    read_list_or_empty,
    read_map_or_empty,
    without_absent,
    write_list,
    write_map,
    write_string,
)
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..shapes.build_type import BuildType
    from ..shapes.container_recipe import ContainerRecipe
    from ..shapes.distribution_configuration import DistributionConfiguration
    from ..shapes.image_logging_configuration import ImageLoggingConfiguration
    from ..shapes.image_recipe import ImageRecipe
    from ..shapes.image_scan_state import ImageScanState
    from ..shapes.image_scanning_configuration import ImageScanningConfiguration
    from ..shapes.image_source import ImageSource
    from ..shapes.image_state import ImageState
    from ..shapes.image_tests_configuration import ImageTestsConfiguration
    from ..shapes.image_type import ImageType
    from ..shapes.infrastructure_configuration import InfrastructureConfiguration
    from ..shapes.output_resources import OutputResources
    from ..shapes.platform import Platform
    from ..shapes.workflow_configuration import WorkflowConfiguration


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


def read(data: Any) -> Image:
    if data is None:
        return absent(Image)
    self = new(Image)
    self.arn = data.get("arn")
    self.type = _shapes.image_type.read(data.get("type"))
    self.name = data.get("name")
    self.version = data.get("version")
    self.platform = _shapes.platform.read(data.get("platform"))
    self.enhanced_image_metadata_enabled = read_boolean(data.get("enhancedImageMetadataEnabled"))
    self.os_version = data.get("osVersion")
    self.state = _shapes.image_state.read(data.get("state"))
    self.image_recipe = _shapes.image_recipe.read(data.get("imageRecipe"))
    self.container_recipe = _shapes.container_recipe.read(data.get("containerRecipe"))
    self.source_pipeline_name = data.get("sourcePipelineName")
    self.source_pipeline_arn = data.get("sourcePipelineArn")
    self.infrastructure_configuration = _shapes.infrastructure_configuration.read(
        data.get("infrastructureConfiguration")
    )
    self.distribution_configuration = _shapes.distribution_configuration.read(
        data.get("distributionConfiguration")
    )
    self.image_tests_configuration = _shapes.image_tests_configuration.read(
        data.get("imageTestsConfiguration")
    )
    self.date_created = data.get("dateCreated")
    self.output_resources = _shapes.output_resources.read(data.get("outputResources"))
    self.tags = read_map_or_empty(data.get("tags"))
    self.build_type = _shapes.build_type.read(data.get("buildType"))
    self.image_source = _shapes.image_source.read(data.get("imageSource"))
    self.scan_state = _shapes.image_scan_state.read(data.get("scanState"))
    self.image_scanning_configuration = _shapes.image_scanning_configuration.read(
        data.get("imageScanningConfiguration")
    )
    self.deprecation_time = read_timestamp(data.get("deprecationTime"))
    self.lifecycle_execution_id = data.get("lifecycleExecutionId")
    self.execution_role = data.get("executionRole")
    self.workflows = read_list_or_empty(data.get("workflows"), _shapes.workflow_configuration.read)
    self.logging_configuration = _shapes.image_logging_configuration.read(
        data.get("loggingConfiguration")
    )
    return self


def write(value: Image | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "type": write_string(value.type),
            "name": value.name,
            "version": value.version,
            "platform": write_string(value.platform),
            "enhancedImageMetadataEnabled": value.enhanced_image_metadata_enabled,
            "osVersion": value.os_version,
            "state": _shapes.image_state.write(value.state),
            "imageRecipe": _shapes.image_recipe.write(value.image_recipe),
            "containerRecipe": _shapes.container_recipe.write(value.container_recipe),
            "sourcePipelineName": value.source_pipeline_name,
            "sourcePipelineArn": value.source_pipeline_arn,
            "infrastructureConfiguration": _shapes.infrastructure_configuration.write(
                value.infrastructure_configuration
            ),
            "distributionConfiguration": _shapes.distribution_configuration.write(
                value.distribution_configuration
            ),
            "imageTestsConfiguration": _shapes.image_tests_configuration.write(
                value.image_tests_configuration
            ),
            "dateCreated": value.date_created,
            "outputResources": _shapes.output_resources.write(value.output_resources),
            "tags": write_map(value.tags) or None,
            "buildType": write_string(value.build_type),
            "imageSource": write_string(value.image_source),
            "scanState": _shapes.image_scan_state.write(value.scan_state),
            "imageScanningConfiguration": _shapes.image_scanning_configuration.write(
                value.image_scanning_configuration
            ),
            "deprecationTime": write_epoch(value.deprecation_time),
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "executionRole": value.execution_role,
            "workflows": write_list(value.workflows, _shapes.workflow_configuration.write) or None,
            "loggingConfiguration": _shapes.image_logging_configuration.write(
                value.logging_configuration
            ),
        }
    )


def unstructure(value: Image | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "type": write_string(value.type),
            "name": value.name,
            "version": value.version,
            "platform": write_string(value.platform),
            "enhancedImageMetadataEnabled": value.enhanced_image_metadata_enabled,
            "osVersion": value.os_version,
            "state": _shapes.image_state.write(value.state),
            "imageRecipe": _shapes.image_recipe.write(value.image_recipe),
            "containerRecipe": _shapes.container_recipe.write(value.container_recipe),
            "sourcePipelineName": value.source_pipeline_name,
            "sourcePipelineArn": value.source_pipeline_arn,
            "infrastructureConfiguration": _shapes.infrastructure_configuration.write(
                value.infrastructure_configuration
            ),
            "distributionConfiguration": _shapes.distribution_configuration.write(
                value.distribution_configuration
            ),
            "imageTestsConfiguration": _shapes.image_tests_configuration.write(
                value.image_tests_configuration
            ),
            "dateCreated": value.date_created,
            "outputResources": _shapes.output_resources.write(value.output_resources),
            "tags": write_map(value.tags) or None,
            "buildType": write_string(value.build_type),
            "imageSource": write_string(value.image_source),
            "scanState": _shapes.image_scan_state.write(value.scan_state),
            "imageScanningConfiguration": _shapes.image_scanning_configuration.write(
                value.image_scanning_configuration
            ),
            "deprecationTime": value.deprecation_time,
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "executionRole": value.execution_role,
            "workflows": write_list(value.workflows, _shapes.workflow_configuration.write) or None,
            "loggingConfiguration": _shapes.image_logging_configuration.write(
                value.logging_configuration
            ),
        }
    )


register(
    __name__,
    {
        Image: (read, unstructure),
    },
)
