"""ContainerRecipeSummary: used by ListContainerRecipes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_map_or_empty, without_absent, write_map, write_string
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.container_type import ContainerType
    from ..shapes.platform import Platform


@define(kw_only=True)
class ContainerRecipeSummary(StructureBase):
    """A summary of a container recipe."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the container recipe."""
    container_type: ContainerType | None = None
    """Specifies the type of container, such as "Docker"."""
    name: str | None = None
    """The name of the container recipe."""
    platform: Platform | None = None
    """The system platform for the container. Container recipes support only the Linux and Windows
    platforms.
    """
    owner: str | None = None
    """The owner of the container recipe."""
    parent_image: str | None = None
    """The base image for the container recipe."""
    date_created: str | None = None
    """The date when this container recipe was created."""
    instance_image: str | None = None
    """The base image for a container build and test instance. This can contain an AMI ID or it can
    specify an Amazon Web Services Systems Manager (SSM) Parameter Store Parameter, prefixed by
    ``ssm:``, followed by the parameter name or ARN.

    If not specified, Image Builder uses the appropriate ECS-optimized AMI as a base image.
    """
    tags: dict[str, str] = field(factory=lambda: {})
    """Tags that are attached to the container recipe."""


def read(data: Any) -> ContainerRecipeSummary:
    if data is None:
        return absent(ContainerRecipeSummary)
    self = new(ContainerRecipeSummary)
    self.arn = data.get("arn")
    self.container_type = _shapes.container_type.read(data.get("containerType"))
    self.name = data.get("name")
    self.platform = _shapes.platform.read(data.get("platform"))
    self.owner = data.get("owner")
    self.parent_image = data.get("parentImage")
    self.date_created = data.get("dateCreated")
    self.instance_image = data.get("instanceImage")
    self.tags = read_map_or_empty(data.get("tags"))
    return self


def write(value: ContainerRecipeSummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "containerType": write_string(value.container_type),
            "name": value.name,
            "platform": write_string(value.platform),
            "owner": value.owner,
            "parentImage": value.parent_image,
            "dateCreated": value.date_created,
            "instanceImage": value.instance_image,
            "tags": write_map(value.tags) or None,
        }
    )


register(
    __name__,
    {
        ContainerRecipeSummary: (read, write),
    },
)
