"""infrastructure_configuration: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_boolean, without_absent
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.instance_metadata_options import (
        InstanceMetadataOptions,
        Logging,
        ParentInstanceConfiguration,
    )
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


def read_infrastructure_configuration(data: Any) -> InfrastructureConfiguration:
    made = InfrastructureConfiguration.__new__(InfrastructureConfiguration)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.description = data.get("description")
    made.instance_types = [] if (value := data.get("instanceTypes")) is None else list(value)
    made.instance_profile_name = data.get("instanceProfileName")
    made.security_group_ids = [] if (value := data.get("securityGroupIds")) is None else list(value)
    made.subnet_id = data.get("subnetId")
    made.logging = (
        None
        if (value := data.get("logging")) is None
        else _shapes.instance_metadata_options.read_logging(value)
    )
    made.key_pair = data.get("keyPair")
    made.terminate_instance_on_failure = (
        None if (value := data.get("terminateInstanceOnFailure")) is None else read_boolean(value)
    )
    made.sns_topic_arn = data.get("snsTopicArn")
    made.date_created = data.get("dateCreated")
    made.date_updated = data.get("dateUpdated")
    made.resource_tags = {} if (value := data.get("resourceTags")) is None else dict(value.items())
    made.instance_metadata_options = (
        None
        if (value := data.get("instanceMetadataOptions")) is None
        else _shapes.instance_metadata_options.read_instance_metadata_options(value)
    )
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    made.placement = (
        None
        if (value := data.get("placement")) is None
        else _shapes.placement.read_placement(value)
    )
    made.terminate_instance_on_completion = (
        None
        if (value := data.get("terminateInstanceOnCompletion")) is None
        else read_boolean(value)
    )
    made.parent_instance = (
        None
        if (value := data.get("parentInstance")) is None
        else _shapes.instance_metadata_options.read_parent_instance_configuration(value)
    )
    return made


def write_infrastructure_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "instanceTypes": list(member) if (member := value.instance_types) else None,
            "instanceProfileName": value.instance_profile_name,
            "securityGroupIds": list(member) if (member := value.security_group_ids) else None,
            "subnetId": value.subnet_id,
            "logging": None
            if (member := value.logging) is None
            else _shapes.instance_metadata_options.write_logging(member),
            "keyPair": value.key_pair,
            "terminateInstanceOnFailure": value.terminate_instance_on_failure,
            "snsTopicArn": value.sns_topic_arn,
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "resourceTags": dict(member) if (member := value.resource_tags) else None,
            "instanceMetadataOptions": None
            if (member := value.instance_metadata_options) is None
            else _shapes.instance_metadata_options.write_instance_metadata_options(member),
            "tags": dict(member) if (member := value.tags) else None,
            "placement": None
            if (member := value.placement) is None
            else _shapes.placement.write_placement(member),
            "terminateInstanceOnCompletion": value.terminate_instance_on_completion,
            "parentInstance": None
            if (member := value.parent_instance) is None
            else _shapes.instance_metadata_options.write_parent_instance_configuration(member),
        }
    )


register(
    InfrastructureConfiguration,
    read_infrastructure_configuration,
    write_infrastructure_configuration,
)
