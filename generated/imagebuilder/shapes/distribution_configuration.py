"""DistributionConfiguration: used by GetDistributionConfiguration, GetImage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import (
    read_integer,
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

    from ..shapes.distribution import Distribution


@define(kw_only=True)
class DistributionConfiguration(StructureBase):
    """Defines how Image Builder distributes the output of an image build. You can configure:

    * The Regions to distribute the image to.

    * The Region-specific settings to apply, such as output AMI names, launch permissions for other Amazon Web Services accounts, and target container repositories.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the distribution configuration."""
    name: str | None = None
    """The name of the distribution configuration."""
    description: str | None = None
    """The description of the distribution configuration."""
    distributions: list[Distribution] = field(factory=lambda: [])
    """The distribution objects that apply Region-specific settings for the deployment of the image
    to targeted Regions.
    """
    timeout_minutes: int
    """A property that Image Builder doesn't use. You can't set this property when you create or
    update a distribution configuration, and it has no effect on distribution behavior.
    """
    date_created: str | None = None
    """The date on which this distribution configuration was created."""
    date_updated: str | None = None
    """The date on which this distribution configuration was last updated."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags of the distribution configuration."""


def read(data: Any) -> DistributionConfiguration:
    if data is None:
        return absent(DistributionConfiguration)
    self = new(DistributionConfiguration)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.description = data.get("description")
    self.distributions = read_list_or_empty(data.get("distributions"), _shapes.distribution.read)
    self.timeout_minutes = read_integer(data.get("timeoutMinutes"))
    self.date_created = data.get("dateCreated")
    self.date_updated = data.get("dateUpdated")
    self.tags = read_map_or_empty(data.get("tags"))
    return self


def write(value: DistributionConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "distributions": write_list(value.distributions, _shapes.distribution.write) or None,
            "timeoutMinutes": value.timeout_minutes,
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "tags": write_map(value.tags) or None,
        }
    )


register(
    __name__,
    {
        DistributionConfiguration: (read, write),
    },
)
