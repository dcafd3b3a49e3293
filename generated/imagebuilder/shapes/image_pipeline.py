"""ImagePipeline: used by GetImagePipeline, ListImagePipelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import (
    read_boolean,
    read_integer,
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
    from typing import Any

    from ..shapes.image_scanning_configuration import ImageScanningConfiguration
    from ..shapes.image_status import ImageStatus
    from ..shapes.image_tests_configuration import ImageTestsConfiguration
    from ..shapes.pipeline_logging_configuration import PipelineLoggingConfiguration
    from ..shapes.pipeline_status import PipelineStatus
    from ..shapes.platform import Platform
    from ..shapes.schedule import Schedule
    from ..shapes.workflow_configuration import WorkflowConfiguration


@define(kw_only=True)
class ImagePipeline(StructureBase):
    """Defines the automation configuration for building, testing, and distributing images. A
    pipeline references the resources that its builds use, such as the recipe and infrastructure
    configuration. It also holds the settings that control its builds, such as the schedule and
    custom workflows.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the image pipeline."""
    name: str | None = None
    """The name of the image pipeline."""
    description: str | None = None
    """The description of the image pipeline."""
    platform: Platform | None = None
    """The platform of the image pipeline, inherited from the recipe that the pipeline uses."""
    enhanced_image_metadata_enabled: bool | None = None
    """Specifies whether to collect additional information about the image being created, including
    the operating system (OS) version and package list. Defaults to ``true``.
    """
    image_recipe_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image recipe associated with this image pipeline."""
    container_recipe_arn: str | None = None
    """The Amazon Resource Name (ARN) of the container recipe that is used for this pipeline."""
    infrastructure_configuration_arn: str | None = None
    """The Amazon Resource Name (ARN) of the infrastructure configuration associated with this
    image pipeline.
    """
    distribution_configuration_arn: str | None = None
    """The Amazon Resource Name (ARN) of the distribution configuration associated with this image
    pipeline.
    """
    image_tests_configuration: ImageTestsConfiguration | None = None
    """The image tests configuration of the image pipeline."""
    schedule: Schedule | None = None
    """The schedule of the image pipeline."""
    status: PipelineStatus | None = None
    """The status of the image pipeline. A disabled pipeline doesn't run on its schedule, but you
    can still start builds manually. Image Builder can also disable a pipeline automatically
    when consecutive scheduled builds fail.
    """
    date_created: str | None = None
    """The date on which this image pipeline was created."""
    date_updated: str | None = None
    """The date on which this image pipeline was last updated."""
    date_last_run: str | None = None
    """The date on which this image pipeline was last run."""
    last_run_status: ImageStatus | None = None
    """The status of the last image that this pipeline built, such as ``BUILDING``, ``TESTING``,
    ``FAILED``, or ``AVAILABLE``.
    """
    date_next_run: str | None = None
    """The next date when the pipeline is scheduled to run."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags of this image pipeline."""
    image_scanning_configuration: ImageScanningConfiguration | None = None
    """The settings that determine whether and how Amazon Inspector scans the images that the
    pipeline creates.
    """
    image_tags: dict[str, str] = field(factory=lambda: {})
    """The tags that Image Builder applies to the Image Builder image resource that this pipeline's
    scheduled executions create. These tags don't apply to the output AMI. Builds that you start
    manually use the tags from the StartImagePipelineExecution
    (https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartImagePipelineExecution.html)
    request instead.
    """
    execution_role: str | None = None
    """The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder
    access to perform workflow actions.
    """
    workflows: list[WorkflowConfiguration] = field(factory=lambda: [])
    """Contains the workflows that run for the image pipeline."""
    logging_configuration: PipelineLoggingConfiguration | None = None
    """The CloudWatch Logs configuration for the pipeline: the log group for image build logs and
    the log group for pipeline execution logs.
    """
    consecutive_failures: int | None = None
    """Image Builder tracks the number of consecutive failures for scheduled pipeline executions
    and takes one of the following actions each time it runs on a schedule:

    * If the pipeline execution is successful, the number of consecutive failures resets to zero.

    * If the pipeline execution fails, Image Builder increments the number of consecutive failures. If the failure count reaches the limit defined in the  AutoDisablePolicy, Image Builder disables the pipeline.

    The consecutive failure count is also reset to zero under the following conditions:

    * The pipeline runs manually and succeeds.

    * The pipeline configuration is updated.

    If the pipeline runs manually and fails, the count remains the same. The next scheduled run
    continues to increment where it left off before.
    """


def read(data: Any) -> ImagePipeline:
    if data is None:
        return absent(ImagePipeline)
    self = new(ImagePipeline)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.description = data.get("description")
    self.platform = _shapes.platform.read(data.get("platform"))
    self.enhanced_image_metadata_enabled = read_boolean(data.get("enhancedImageMetadataEnabled"))
    self.image_recipe_arn = data.get("imageRecipeArn")
    self.container_recipe_arn = data.get("containerRecipeArn")
    self.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    self.distribution_configuration_arn = data.get("distributionConfigurationArn")
    self.image_tests_configuration = _shapes.image_tests_configuration.read(
        data.get("imageTestsConfiguration")
    )
    self.schedule = _shapes.schedule.read(data.get("schedule"))
    self.status = _shapes.pipeline_status.read(data.get("status"))
    self.date_created = data.get("dateCreated")
    self.date_updated = data.get("dateUpdated")
    self.date_last_run = data.get("dateLastRun")
    self.last_run_status = _shapes.image_status.read(data.get("lastRunStatus"))
    self.date_next_run = data.get("dateNextRun")
    self.tags = read_map_or_empty(data.get("tags"))
    self.image_scanning_configuration = _shapes.image_scanning_configuration.read(
        data.get("imageScanningConfiguration")
    )
    self.image_tags = read_map_or_empty(data.get("imageTags"))
    self.execution_role = data.get("executionRole")
    self.workflows = read_list_or_empty(data.get("workflows"), _shapes.workflow_configuration.read)
    self.logging_configuration = _shapes.pipeline_logging_configuration.read(
        data.get("loggingConfiguration")
    )
    self.consecutive_failures = read_integer(data.get("consecutiveFailures"))
    return self


def write(value: ImagePipeline | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "platform": write_string(value.platform),
            "enhancedImageMetadataEnabled": value.enhanced_image_metadata_enabled,
            "imageRecipeArn": value.image_recipe_arn,
            "containerRecipeArn": value.container_recipe_arn,
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
            "distributionConfigurationArn": value.distribution_configuration_arn,
            "imageTestsConfiguration": _shapes.image_tests_configuration.write(
                value.image_tests_configuration
            ),
            "schedule": _shapes.schedule.write(value.schedule),
            "status": write_string(value.status),
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "dateLastRun": value.date_last_run,
            "lastRunStatus": write_string(value.last_run_status),
            "dateNextRun": value.date_next_run,
            "tags": write_map(value.tags) or None,
            "imageScanningConfiguration": _shapes.image_scanning_configuration.write(
                value.image_scanning_configuration
            ),
            "imageTags": write_map(value.image_tags) or None,
            "executionRole": value.execution_role,
            "workflows": write_list(value.workflows, _shapes.workflow_configuration.write) or None,
            "loggingConfiguration": _shapes.pipeline_logging_configuration.write(
                value.logging_configuration
            ),
            "consecutiveFailures": value.consecutive_failures,
        }
    )


register(
    __name__,
    {
        ImagePipeline: (read, write),
    },
)
