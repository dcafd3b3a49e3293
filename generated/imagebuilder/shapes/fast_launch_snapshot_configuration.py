"""FastLaunchSnapshotConfiguration: used by CreateDistributionConfiguration, GetDistributionConfiguration and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_integer, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_integer, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class FastLaunchSnapshotConfiguration(StructureBase):
    """Configuration settings for creating and managing pre-provisioned snapshots for a fast-launch
    enabled Windows AMI.
    """

    target_resource_count: int | None = None
    """The number of pre-provisioned snapshots to keep on hand for a fast-launch enabled Windows
    AMI.

    Limits: 1 to 10000.
    """


def read(data: Any) -> FastLaunchSnapshotConfiguration:
    if data is None:
        return absent(FastLaunchSnapshotConfiguration)
    self = new(FastLaunchSnapshotConfiguration)
    self.target_resource_count = read_integer(data.get("targetResourceCount"))
    return self


def write(value: FastLaunchSnapshotConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "targetResourceCount": value.target_resource_count,
        }
    )


def structure(data: Any) -> FastLaunchSnapshotConfiguration:
    if data is None:
        return absent(FastLaunchSnapshotConfiguration)
    self = new(FastLaunchSnapshotConfiguration)
    self.target_resource_count = data.get("targetResourceCount")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, FastLaunchSnapshotConfiguration):
        return
    path = (*path, step)
    if (member := value.target_resource_count) is not None:
        check_integer(problems, path, ("target_resource_count", "targetResourceCount"), member, 1)


register(
    __name__,
    {
        FastLaunchSnapshotConfiguration: (structure, write),
    },
)
