"""image_summary: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.structures import register
from ..runtime.wire import read_timestamp, write_epoch
from ..shapes.build_type import read_build_type, read_image_source
from ..shapes.image_logging_configuration import (
    read_image_logging_configuration,
    write_image_logging_configuration,
)
from ..shapes.image_type import read_image_type
from ..shapes.output_resources import (
    read_image_state,
    read_output_resources,
    write_image_state,
    write_output_resources,
)
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
class ImageSummary:
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
    """Read what an answer holds."""
    return ImageSummary(
        arn=data.get("arn"),
        name=data.get("name"),
        type=None if (value := data.get("type")) is None else read_image_type(value),
        version=data.get("version"),
        platform=None if (value := data.get("platform")) is None else read_platform(value),
        os_version=data.get("osVersion"),
        state=None if (value := data.get("state")) is None else read_image_state(value),
        owner=data.get("owner"),
        date_created=data.get("dateCreated"),
        output_resources=None
        if (value := data.get("outputResources")) is None
        else read_output_resources(value),
        tags={} if (value := data.get("tags")) is None else dict(value.items()),
        build_type=None if (value := data.get("buildType")) is None else read_build_type(value),
        image_source=None
        if (value := data.get("imageSource")) is None
        else read_image_source(value),
        deprecation_time=None
        if (value := data.get("deprecationTime")) is None
        else read_timestamp(value),
        lifecycle_execution_id=data.get("lifecycleExecutionId"),
        logging_configuration=None
        if (value := data.get("loggingConfiguration")) is None
        else read_image_logging_configuration(value),
    )


def write_image_summary(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.arn) is not None:
        data["arn"] = member
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.type) is not None:
        data["type"] = str(member)
    if (member := value.version) is not None:
        data["version"] = member
    if (member := value.platform) is not None:
        data["platform"] = str(member)
    if (member := value.os_version) is not None:
        data["osVersion"] = member
    if (member := value.state) is not None:
        data["state"] = write_image_state(member)
    if (member := value.owner) is not None:
        data["owner"] = member
    if (member := value.date_created) is not None:
        data["dateCreated"] = member
    if (member := value.output_resources) is not None:
        data["outputResources"] = write_output_resources(member)
    if member := value.tags:
        data["tags"] = dict(member)
    if (member := value.build_type) is not None:
        data["buildType"] = str(member)
    if (member := value.image_source) is not None:
        data["imageSource"] = str(member)
    if (member := value.deprecation_time) is not None:
        data["deprecationTime"] = write_epoch(member)
    if (member := value.lifecycle_execution_id) is not None:
        data["lifecycleExecutionId"] = member
    if (member := value.logging_configuration) is not None:
        data["loggingConfiguration"] = write_image_logging_configuration(member)
    return data


def unstructure_image_summary(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.arn) is not None:
        data["arn"] = member
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.type) is not None:
        data["type"] = str(member)
    if (member := value.version) is not None:
        data["version"] = member
    if (member := value.platform) is not None:
        data["platform"] = str(member)
    if (member := value.os_version) is not None:
        data["osVersion"] = member
    if (member := value.state) is not None:
        data["state"] = write_image_state(member)
    if (member := value.owner) is not None:
        data["owner"] = member
    if (member := value.date_created) is not None:
        data["dateCreated"] = member
    if (member := value.output_resources) is not None:
        data["outputResources"] = write_output_resources(member)
    if member := value.tags:
        data["tags"] = dict(member)
    if (member := value.build_type) is not None:
        data["buildType"] = str(member)
    if (member := value.image_source) is not None:
        data["imageSource"] = str(member)
    if (member := value.deprecation_time) is not None:
        data["deprecationTime"] = member
    if (member := value.lifecycle_execution_id) is not None:
        data["lifecycleExecutionId"] = member
    if (member := value.logging_configuration) is not None:
        data["loggingConfiguration"] = write_image_logging_configuration(member)
    return data


register(ImageSummary, read_image_summary, unstructure_image_summary)
