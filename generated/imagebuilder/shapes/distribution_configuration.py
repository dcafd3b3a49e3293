"""distribution_configuration: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.structures import register
from ..runtime.wire import ABSENT, read_list, write_list
from ..shapes.distribution import read_distribution, write_distribution

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.distribution import Distribution


@define(kw_only=True)
class DistributionConfiguration:
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
    """Read what an answer holds."""
    return DistributionConfiguration(
        arn=data.get("arn"),
        name=data.get("name"),
        description=data.get("description"),
        distributions=read_list(data.get("distributions"), read_distribution),
        timeout_minutes=ABSENT if (value := data.get("timeoutMinutes")) is None else int(value),
        date_created=data.get("dateCreated"),
        date_updated=data.get("dateUpdated"),
        tags={} if (value := data.get("tags")) is None else dict(value.items()),
    )


def write_distribution_configuration(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.arn) is not None:
        data["arn"] = member
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if member := value.distributions:
        data["distributions"] = write_list(member, write_distribution)
    if (member := value.timeout_minutes) is not None:
        data["timeoutMinutes"] = member
    if (member := value.date_created) is not None:
        data["dateCreated"] = member
    if (member := value.date_updated) is not None:
        data["dateUpdated"] = member
    if member := value.tags:
        data["tags"] = dict(member)
    return data


register(
    DistributionConfiguration, read_distribution_configuration, write_distribution_configuration
)
