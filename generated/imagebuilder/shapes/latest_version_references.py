"""latest_version_references: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, register

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


def read_latest_version_references(data: Any) -> LatestVersionReferences:
    made = LatestVersionReferences.__new__(LatestVersionReferences)
    made.latest_version_arn = data.get("latestVersionArn")
    made.latest_major_version_arn = data.get("latestMajorVersionArn")
    made.latest_minor_version_arn = data.get("latestMinorVersionArn")
    made.latest_patch_version_arn = data.get("latestPatchVersionArn")
    return made


def write_latest_version_references(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "latestVersionArn": value.latest_version_arn,
            "latestMajorVersionArn": value.latest_major_version_arn,
            "latestMinorVersionArn": value.latest_minor_version_arn,
            "latestPatchVersionArn": value.latest_patch_version_arn,
        }
    )


register(LatestVersionReferences, read_latest_version_references, write_latest_version_references)
