"""LatestVersionReferences: used by CreateComponent, CreateContainerRecipe and 8 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class LatestVersionReferences(StructureBase):
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """

    latest_version_arn: str | None = None
    """The latest version Amazon Resource Name (ARN) of the Image Builder resource."""
    latest_major_version_arn: str | None = None
    """The latest version Amazon Resource Name (ARN) with the same ``major`` version of the Image
    Builder resource.
    """
    latest_minor_version_arn: str | None = None
    """The latest version Amazon Resource Name (ARN) with the same ``minor`` version of the Image
    Builder resource.
    """
    latest_patch_version_arn: str | None = None
    """The latest version Amazon Resource Name (ARN) with the same ``patch`` version of the Image
    Builder resource.
    """


def read(data: Any) -> LatestVersionReferences:
    if data is None:
        return absent(LatestVersionReferences)
    self = new(LatestVersionReferences)
    self.latest_version_arn = data.get("latestVersionArn")
    self.latest_major_version_arn = data.get("latestMajorVersionArn")
    self.latest_minor_version_arn = data.get("latestMinorVersionArn")
    self.latest_patch_version_arn = data.get("latestPatchVersionArn")
    return self


def write(value: LatestVersionReferences | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "latestVersionArn": value.latest_version_arn,
            "latestMajorVersionArn": value.latest_major_version_arn,
            "latestMinorVersionArn": value.latest_minor_version_arn,
            "latestPatchVersionArn": value.latest_patch_version_arn,
        }
    )


register(
    __name__,
    {
        LatestVersionReferences: (read, write),
    },
)
