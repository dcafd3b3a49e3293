"""InfrastructureConfiguration: used by GetImage, GetInfrastructureConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import (
    read_boolean,
    read_list_or_empty,
    read_map_or_empty,
    without_absent,
    write_list,
    write_map,
)
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.instance_metadata_options import InstanceMetadataOptions
    from ..shapes.logging import Logging
    from ..shapes.parent_instance_configuration import ParentInstanceConfiguration
    from ..shapes.placement import Placement


@define(kw_only=True)
class InfrastructureConfiguration(StructureBase):
    """Details of the infrastructure configuration."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the infrastructure configuration."""
    name: str | None = None
    """The name of the infrastructure configuration."""
    description: str | None = None
    """The description of the infrastructure configuration."""
    instance_types: list[str] = field(factory=lambda: [])
    """The instance types of the infrastructure configuration."""
    instance_profile_name: str | None = None
    """The instance profile of the infrastructure configuration."""
    security_group_ids: list[str] = field(factory=lambda: [])
    """The security group IDs of the infrastructure configuration."""
    subnet_id: str | None = None
    """The subnet ID of the infrastructure configuration."""
    logging: Logging | None = None
    """The logging configuration of the infrastructure configuration. When you configure S3 logs,
    Image Builder writes logs from the build and test process to the specified bucket under the
    key prefix.
    """
    key_pair: str | None = None
    """The Amazon EC2 key pair of the infrastructure configuration."""
    terminate_instance_on_failure: bool | None = None
    """Indicates whether Image Builder terminates the build and test instances when the image build
    fails. When ``false``, Image Builder retains the instance so that you can debug it.
    """
    sns_topic_arn: str | None = None
    """The Amazon Resource Name (ARN) of the SNS topic to which Image Builder sends image build
    event notifications. Specify a standard topic. Image Builder doesn't support FIFO topics.

    Note: EC2 Image Builder can't send notifications to SNS topics that are encrypted using keys
    from other accounts. If your SNS topic is encrypted, the key must be owned by the same
    account that owns your Image Builder resources.
    """
    date_created: str | None = None
    """The date on which the infrastructure configuration was created."""
    date_updated: str | None = None
    """The date on which the infrastructure configuration was last updated."""
    resource_tags: dict[str, str] = field(factory=lambda: {})
    """The metadata tags assigned to the Amazon EC2 build and test instances that Image Builder
    launches during image creation.
    """
    instance_metadata_options: InstanceMetadataOptions | None = None
    """The instance metadata option settings for the infrastructure configuration."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags of the infrastructure configuration."""
    placement: Placement | None = None
    """The instance placement settings that define where the build and test instances that Image
    Builder launches during image creation run. These settings don't affect instances that you
    launch from the output image.
    """
    terminate_instance_on_completion: bool | None = None
    """Specifies whether Image Builder terminates build and test instances when image creation ends
    without a failure.
    """
    parent_instance: ParentInstanceConfiguration | None = None
    """The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, instead
    of launching a new instance. This applies only to the build phase.
    """


def read(data: Any) -> InfrastructureConfiguration:
    if data is None:
        return absent(InfrastructureConfiguration)
    self = new(InfrastructureConfiguration)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.description = data.get("description")
    self.instance_types = read_list_or_empty(data.get("instanceTypes"))
    self.instance_profile_name = data.get("instanceProfileName")
    self.security_group_ids = read_list_or_empty(data.get("securityGroupIds"))
    self.subnet_id = data.get("subnetId")
    self.logging = _shapes.logging.read(data.get("logging"))
    self.key_pair = data.get("keyPair")
    self.terminate_instance_on_failure = read_boolean(data.get("terminateInstanceOnFailure"))
    self.sns_topic_arn = data.get("snsTopicArn")
    self.date_created = data.get("dateCreated")
    self.date_updated = data.get("dateUpdated")
    self.resource_tags = read_map_or_empty(data.get("resourceTags"))
    self.instance_metadata_options = _shapes.instance_metadata_options.read(
        data.get("instanceMetadataOptions")
    )
    self.tags = read_map_or_empty(data.get("tags"))
    self.placement = _shapes.placement.read(data.get("placement"))
    self.terminate_instance_on_completion = read_boolean(data.get("terminateInstanceOnCompletion"))
    self.parent_instance = _shapes.parent_instance_configuration.read(data.get("parentInstance"))
    return self


def write(value: InfrastructureConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "instanceTypes": write_list(value.instance_types) or None,
            "instanceProfileName": value.instance_profile_name,
            "securityGroupIds": write_list(value.security_group_ids) or None,
            "subnetId": value.subnet_id,
            "logging": _shapes.logging.write(value.logging),
            "keyPair": value.key_pair,
            "terminateInstanceOnFailure": value.terminate_instance_on_failure,
            "snsTopicArn": value.sns_topic_arn,
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "resourceTags": write_map(value.resource_tags) or None,
            "instanceMetadataOptions": _shapes.instance_metadata_options.write(
                value.instance_metadata_options
            ),
            "tags": write_map(value.tags) or None,
            "placement": _shapes.placement.write(value.placement),
            "terminateInstanceOnCompletion": value.terminate_instance_on_completion,
            "parentInstance": _shapes.parent_instance_configuration.write(value.parent_instance),
        }
    )


register(
    __name__,
    {
        InfrastructureConfiguration: (read, write),
    },
)
