"""image_summary: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, register
from ..shapes.build_type import read_build_type, read_image_source
from ..shapes.image_type import read_image_type
from ..shapes.platform import read_platform

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..shapes.build_type import BuildType, ImageSource
    from ..shapes.image_logging_configuration import ImageLoggingConfiguration
    from ..shapes.image_type import ImageType
    from ..shapes.output_resources import ImageState, OutputResources
    from ..shapes.platform import Platform


@define(kw_only=True)
class ImageSummary(StructureBase):
    """An image summary."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the image."""
    name: str | None = None
    """The name of the image."""
    type: ImageType | None = None
    """Specifies whether this image produces an AMI or a container image."""
    version: str | None = None
    """The version of the image."""
    platform: Platform | None = None
    """The image operating system platform, such as Linux or Windows."""
    os_version: str | None = None
    """The operating system version of the instances that launch from this image. For example,
    Amazon Linux 2, Ubuntu 18, or Microsoft Windows Server 2019.
    """
    state: ImageState | None = None
    """The state of the image."""
    owner: str | None = None
    """The owner of the image."""
    date_created: str | None = None
    """The date on which Image Builder created this image."""
    output_resources: OutputResources | None = None
    """The output resources that Image Builder produced when it created this image."""
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
    deprecation_time: datetime | None = None
    """The time when deprecation occurs for an image resource. This can be a past or future date."""
    lifecycle_execution_id: str | None = None
    """Identifies the last runtime instance of the lifecycle policy to take action on the image."""
    logging_configuration: ImageLoggingConfiguration | None = None
    """The logging configuration that's defined for the image."""


def read_image_summary(data: Any) -> ImageSummary:
    made = ImageSummary.__new__(ImageSummary)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.type = None if (value := data.get("type")) is None else read_image_type(value)
    made.version = data.get("version")
    made.platform = None if (value := data.get("platform")) is None else read_platform(value)
    made.os_version = data.get("osVersion")
    made.state = (
        None
        if (value := data.get("state")) is None
        else _shapes.output_resources.read_image_state(value)
    )
    made.owner = data.get("owner")
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
    made.deprecation_time = (
        None if (value := data.get("deprecationTime")) is None else read_timestamp(value)
    )
    made.lifecycle_execution_id = data.get("lifecycleExecutionId")
    made.logging_configuration = (
        None
        if (value := data.get("loggingConfiguration")) is None
        else _shapes.image_logging_configuration.read_image_logging_configuration(value)
    )
    return made


def write_image_summary(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "type": None if (member := value.type) is None else str(member),
            "version": value.version,
            "platform": None if (member := value.platform) is None else str(member),
            "osVersion": value.os_version,
            "state": None
            if (member := value.state) is None
            else _shapes.output_resources.write_image_state(member),
            "owner": value.owner,
            "dateCreated": value.date_created,
            "outputResources": None
            if (member := value.output_resources) is None
            else _shapes.output_resources.write_output_resources(member),
            "tags": dict(member) if (member := value.tags) else None,
            "buildType": None if (member := value.build_type) is None else str(member),
            "imageSource": None if (member := value.image_source) is None else str(member),
            "deprecationTime": None
            if (member := value.deprecation_time) is None
            else write_epoch(member),
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "loggingConfiguration": None
            if (member := value.logging_configuration) is None
            else _shapes.image_logging_configuration.write_image_logging_configuration(member),
        }
    )


def unstructure_image_summary(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "type": None if (member := value.type) is None else str(member),
            "version": value.version,
            "platform": None if (member := value.platform) is None else str(member),
            "osVersion": value.os_version,
            "state": None
            if (member := value.state) is None
            else _shapes.output_resources.write_image_state(member),
            "owner": value.owner,
            "dateCreated": value.date_created,
            "outputResources": None
            if (member := value.output_resources) is None
            else _shapes.output_resources.write_output_resources(member),
            "tags": dict(member) if (member := value.tags) else None,
            "buildType": None if (member := value.build_type) is None else str(member),
            "imageSource": None if (member := value.image_source) is None else str(member),
            "deprecationTime": value.deprecation_time,
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "loggingConfiguration": None
            if (member := value.logging_configuration) is None
            else _shapes.image_logging_configuration.write_image_logging_configuration(member),
        }
    )


register(ImageSummary, read_image_summary, unstructure_image_summary)
