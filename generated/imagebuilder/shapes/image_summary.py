"""ImageSummary: used by ListImageBuildVersions, ListImagePipelineImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import read_map_or_empty, without_absent, write_map, write_string
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..shapes.build_type import BuildType
    from ..shapes.image_logging_configuration import ImageLoggingConfiguration
    from ..shapes.image_source import ImageSource
    from ..shapes.image_state import ImageState
    from ..shapes.image_type import ImageType
    from ..shapes.output_resources import OutputResources
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


def read(data: Any) -> ImageSummary:
    if data is None:
        return absent(ImageSummary)
    self = new(ImageSummary)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.type = _shapes.image_type.read(data.get("type"))
    self.version = data.get("version")
    self.platform = _shapes.platform.read(data.get("platform"))
    self.os_version = data.get("osVersion")
    self.state = _shapes.image_state.read(data.get("state"))
    self.owner = data.get("owner")
    self.date_created = data.get("dateCreated")
    self.output_resources = _shapes.output_resources.read(data.get("outputResources"))
    self.tags = read_map_or_empty(data.get("tags"))
    self.build_type = _shapes.build_type.read(data.get("buildType"))
    self.image_source = _shapes.image_source.read(data.get("imageSource"))
    self.deprecation_time = read_timestamp(data.get("deprecationTime"))
    self.lifecycle_execution_id = data.get("lifecycleExecutionId")
    self.logging_configuration = _shapes.image_logging_configuration.read(
        data.get("loggingConfiguration")
    )
    return self


def write(value: ImageSummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "type": write_string(value.type),
            "version": value.version,
            "platform": write_string(value.platform),
            "osVersion": value.os_version,
            "state": _shapes.image_state.write(value.state),
            "owner": value.owner,
            "dateCreated": value.date_created,
            "outputResources": _shapes.output_resources.write(value.output_resources),
            "tags": write_map(value.tags) or None,
            "buildType": write_string(value.build_type),
            "imageSource": write_string(value.image_source),
            "deprecationTime": write_epoch(value.deprecation_time),
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "loggingConfiguration": _shapes.image_logging_configuration.write(
                value.logging_configuration
            ),
        }
    )


def unstructure(value: ImageSummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "type": write_string(value.type),
            "version": value.version,
            "platform": write_string(value.platform),
            "osVersion": value.os_version,
            "state": _shapes.image_state.write(value.state),
            "owner": value.owner,
            "dateCreated": value.date_created,
            "outputResources": _shapes.output_resources.write(value.output_resources),
            "tags": write_map(value.tags) or None,
            "buildType": write_string(value.build_type),
            "imageSource": write_string(value.image_source),
            "deprecationTime": value.deprecation_time,
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "loggingConfiguration": _shapes.image_logging_configuration.write(
                value.logging_configuration
            ),
        }
    )


register(
    __name__,
    {
        ImageSummary: (read, unstructure),
    },
)
