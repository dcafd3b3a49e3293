"""image_pipeline: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_boolean, read_list, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, register
from ..shapes.image_status import read_image_status
from ..shapes.pipeline_logging_configuration import read_pipeline_status
from ..shapes.platform import read_platform

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.image_scanning_configuration import (
        ImageScanningConfiguration,
        ImageTestsConfiguration,
        WorkflowConfiguration,
    )
    from ..shapes.image_status import ImageStatus
    from ..shapes.pipeline_logging_configuration import (
        PipelineLoggingConfiguration,
        PipelineStatus,
        Schedule,
    )
    from ..shapes.platform import Platform


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


def read_image_pipeline(data: Any) -> ImagePipeline:
    made = ImagePipeline.__new__(ImagePipeline)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.description = data.get("description")
    made.platform = None if (value := data.get("platform")) is None else read_platform(value)
    made.enhanced_image_metadata_enabled = (
        None if (value := data.get("enhancedImageMetadataEnabled")) is None else read_boolean(value)
    )
    made.image_recipe_arn = data.get("imageRecipeArn")
    made.container_recipe_arn = data.get("containerRecipeArn")
    made.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    made.distribution_configuration_arn = data.get("distributionConfigurationArn")
    made.image_tests_configuration = (
        None
        if (value := data.get("imageTestsConfiguration")) is None
        else _shapes.image_scanning_configuration.read_image_tests_configuration(value)
    )
    made.schedule = (
        None
        if (value := data.get("schedule")) is None
        else _shapes.pipeline_logging_configuration.read_schedule(value)
    )
    made.status = None if (value := data.get("status")) is None else read_pipeline_status(value)
    made.date_created = data.get("dateCreated")
    made.date_updated = data.get("dateUpdated")
    made.date_last_run = data.get("dateLastRun")
    made.last_run_status = (
        None if (value := data.get("lastRunStatus")) is None else read_image_status(value)
    )
    made.date_next_run = data.get("dateNextRun")
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    made.image_scanning_configuration = (
        None
        if (value := data.get("imageScanningConfiguration")) is None
        else _shapes.image_scanning_configuration.read_image_scanning_configuration(value)
    )
    made.image_tags = {} if (value := data.get("imageTags")) is None else dict(value.items())
    made.execution_role = data.get("executionRole")
    made.workflows = (
        []
        if (value := data.get("workflows")) is None
        else read_list(value, _shapes.image_scanning_configuration.read_workflow_configuration)
    )
    made.logging_configuration = (
        None
        if (value := data.get("loggingConfiguration")) is None
        else _shapes.pipeline_logging_configuration.read_pipeline_logging_configuration(value)
    )
    made.consecutive_failures = (
        None if (value := data.get("consecutiveFailures")) is None else int(value)
    )
    return made


def write_image_pipeline(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "platform": None if (member := value.platform) is None else str(member),
            "enhancedImageMetadataEnabled": value.enhanced_image_metadata_enabled,
            "imageRecipeArn": value.image_recipe_arn,
            "containerRecipeArn": value.container_recipe_arn,
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
            "distributionConfigurationArn": value.distribution_configuration_arn,
            "imageTestsConfiguration": None
            if (member := value.image_tests_configuration) is None
            else _shapes.image_scanning_configuration.write_image_tests_configuration(member),
            "schedule": None
            if (member := value.schedule) is None
            else _shapes.pipeline_logging_configuration.write_schedule(member),
            "status": None if (member := value.status) is None else str(member),
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "dateLastRun": value.date_last_run,
            "lastRunStatus": None if (member := value.last_run_status) is None else str(member),
            "dateNextRun": value.date_next_run,
            "tags": dict(member) if (member := value.tags) else None,
            "imageScanningConfiguration": None
            if (member := value.image_scanning_configuration) is None
            else _shapes.image_scanning_configuration.write_image_scanning_configuration(member),
            "imageTags": dict(member) if (member := value.image_tags) else None,
            "executionRole": value.execution_role,
            "workflows": write_list(
                member, _shapes.image_scanning_configuration.write_workflow_configuration
            )
            if (member := value.workflows)
            else None,
            "loggingConfiguration": None
            if (member := value.logging_configuration) is None
            else _shapes.pipeline_logging_configuration.write_pipeline_logging_configuration(
                member
            ),
            "consecutiveFailures": value.consecutive_failures,
        }
    )


register(ImagePipeline, read_image_pipeline, write_image_pipeline)
