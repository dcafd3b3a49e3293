"""ImageRecipeSummary: used by ListImageRecipes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_map_or_empty, without_absent, write_map, write_string
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.platform import Platform


@define(kw_only=True)
class ImageRecipeSummary(StructureBase):
    """A summary of an image recipe."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the image recipe."""
    name: str | None = None
    """The name of the image recipe."""
    platform: Platform | None = None
    """The platform of the image recipe."""
    owner: str | None = None
    """The owner of the image recipe."""
    parent_image: str | None = None
    """The base image of the image recipe."""
    date_created: str | None = None
    """The date on which this image recipe was created."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags of the image recipe."""


def read(data: Any) -> ImageRecipeSummary:
    if data is None:
        return absent(ImageRecipeSummary)
    self = new(ImageRecipeSummary)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.platform = _shapes.platform.read(data.get("platform"))
    self.owner = data.get("owner")
    self.parent_image = data.get("parentImage")
    self.date_created = data.get("dateCreated")
    self.tags = read_map_or_empty(data.get("tags"))
    return self


def write(value: ImageRecipeSummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "platform": write_string(value.platform),
            "owner": value.owner,
            "parentImage": value.parent_image,
            "dateCreated": value.date_created,
            "tags": write_map(value.tags) or None,
        }
    )


register(
    __name__,
    {
        ImageRecipeSummary: (read, write),
    },
)
