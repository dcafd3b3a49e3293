"""InfrastructureConfigurationSummary: used by ListInfrastructureConfigurations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import (
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

    from ..shapes.placement import Placement


@define(kw_only=True)
class InfrastructureConfigurationSummary(StructureBase):
    """Contains a high-level summary of an infrastructure configuration, including the environment
    settings that Image Builder uses to build and test images.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the infrastructure configuration."""
    name: str | None = None
    """The name of the infrastructure configuration."""
    description: str | None = None
    """The description of the infrastructure configuration."""
    date_created: str | None = None
    """The date on which the infrastructure configuration was created."""
    date_updated: str | None = None
    """The date on which the infrastructure configuration was last updated."""
    resource_tags: dict[str, str] = field(factory=lambda: {})
    """The metadata tags assigned to the Amazon EC2 build and test instances that Image Builder
    launches during image creation.
    """
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags of the infrastructure configuration."""
    instance_types: list[str] = field(factory=lambda: [])
    """The instance types of the infrastructure configuration."""
    instance_profile_name: str | None = None
    """The instance profile of the infrastructure configuration."""
    placement: Placement | None = None
    """The instance placement settings that define where the build and test instances that Image
    Builder launches during image creation run. These settings don't affect instances that you
    launch from the output image.
    """


def read(data: Any) -> InfrastructureConfigurationSummary:
    if data is None:
        return absent(InfrastructureConfigurationSummary)
    self = new(InfrastructureConfigurationSummary)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.description = data.get("description")
    self.date_created = data.get("dateCreated")
    self.date_updated = data.get("dateUpdated")
    self.resource_tags = read_map_or_empty(data.get("resourceTags"))
    self.tags = read_map_or_empty(data.get("tags"))
    self.instance_types = read_list_or_empty(data.get("instanceTypes"))
    self.instance_profile_name = data.get("instanceProfileName")
    self.placement = _shapes.placement.read(data.get("placement"))
    return self


def write(value: InfrastructureConfigurationSummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "resourceTags": write_map(value.resource_tags) or None,
            "tags": write_map(value.tags) or None,
            "instanceTypes": write_list(value.instance_types) or None,
            "instanceProfileName": value.instance_profile_name,
            "placement": _shapes.placement.write(value.placement),
        }
    )


register(
    __name__,
    {
        InfrastructureConfigurationSummary: (read, write),
    },
)
