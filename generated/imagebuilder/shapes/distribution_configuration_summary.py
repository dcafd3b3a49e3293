"""DistributionConfigurationSummary: used by ListDistributionConfigurations."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


@define(kw_only=True)
class DistributionConfigurationSummary(StructureBase):
    """A high-level overview of a distribution configuration."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the distribution configuration."""
    name: str | None = None
    """The name of the distribution configuration."""
    description: str | None = None
    """The description of the distribution configuration."""
    date_created: str | None = None
    """The date on which the distribution configuration was created."""
    date_updated: str | None = None
    """The date on which the distribution configuration was updated."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags associated with the distribution configuration."""
    regions: list[str] = field(factory=lambda: [])
    """A list of the Regions that the distribution configuration distributes images to."""


def read(data: Any) -> DistributionConfigurationSummary:
    if data is None:
        return absent(DistributionConfigurationSummary)
    self = new(DistributionConfigurationSummary)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.description = data.get("description")
    self.date_created = data.get("dateCreated")
    self.date_updated = data.get("dateUpdated")
    self.tags = read_map_or_empty(data.get("tags"))
    self.regions = read_list_or_empty(data.get("regions"))
    return self


def write(value: DistributionConfigurationSummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "tags": write_map(value.tags) or None,
            "regions": write_list(value.regions) or None,
        }
    )


register(
    __name__,
    {
        DistributionConfigurationSummary: (read, write),
    },
)
