"""distribution_configuration: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import ABSENT, read_list, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, register

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


def read_distribution_configuration(data: Any) -> DistributionConfiguration:
    made = DistributionConfiguration.__new__(DistributionConfiguration)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.description = data.get("description")
    made.distributions = (
        []
        if (value := data.get("distributions")) is None
        else read_list(value, _shapes.distribution.read_distribution)
    )
    made.timeout_minutes = ABSENT if (value := data.get("timeoutMinutes")) is None else int(value)
    made.date_created = data.get("dateCreated")
    made.date_updated = data.get("dateUpdated")
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    return made


def write_distribution_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "distributions": write_list(member, _shapes.distribution.write_distribution)
            if (member := value.distributions)
            else None,
            "timeoutMinutes": value.timeout_minutes,
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "tags": dict(member) if (member := value.tags) else None,
        }
    )


register(
    DistributionConfiguration, read_distribution_configuration, write_distribution_configuration
)
