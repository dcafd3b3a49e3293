"""latest_version_references: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.structures import register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class LatestVersionReferences:
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
    """Read what an answer holds."""
    return LatestVersionReferences(
        latest_version_arn=data.get("latestVersionArn"),
        latest_major_version_arn=data.get("latestMajorVersionArn"),
        latest_minor_version_arn=data.get("latestMinorVersionArn"),
        latest_patch_version_arn=data.get("latestPatchVersionArn"),
    )


def write_latest_version_references(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.latest_version_arn) is not None:
        data["latestVersionArn"] = member
    if (member := value.latest_major_version_arn) is not None:
        data["latestMajorVersionArn"] = member
    if (member := value.latest_minor_version_arn) is not None:
        data["latestMinorVersionArn"] = member
    if (member := value.latest_patch_version_arn) is not None:
        data["latestPatchVersionArn"] = member
    return data


register(LatestVersionReferences, read_latest_version_references, write_latest_version_references)
