"""DistributionFailureContext: used by GetImage, ListImageBuildVersions, ListImagePipelineImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.region_failure import RegionFailure


@define(kw_only=True)
class DistributionFailureContext(StructureBase):
    """Contains details about a failure that occurred while Image Builder distributed the image or
    applied configuration to the distributed image.
    """

    error_message: str | None = None
    """The error message for the distribution failure."""
    region_failures: list[RegionFailure] = field(factory=lambda: [])
    """The details about the failure for each Region where the image didn't finish distribution or
    configuration.
    """


def read(data: Any) -> DistributionFailureContext:
    if data is None:
        return absent(DistributionFailureContext)
    self = new(DistributionFailureContext)
    self.error_message = data.get("errorMessage")
    self.region_failures = read_list_or_empty(
        data.get("regionFailures"), _shapes.region_failure.read
    )
    return self


def write(value: DistributionFailureContext | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "errorMessage": value.error_message,
            "regionFailures": write_list(value.region_failures, _shapes.region_failure.write)
            or None,
        }
    )


register(
    __name__,
    {
        DistributionFailureContext: (read, write),
    },
)
