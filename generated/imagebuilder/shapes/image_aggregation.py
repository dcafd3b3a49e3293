"""ImageAggregation: used by ListImageScanFindingAggregations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.severity_counts import SeverityCounts


@define(kw_only=True)
class ImageAggregation(StructureBase):
    """Contains vulnerability counts for a specific image."""

    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) that identifies the image for this aggregation."""
    severity_counts: SeverityCounts | None = None
    """Counts by severity level for medium severity and higher level findings, plus a total for all
    of the findings for the specified image.
    """


def read(data: Any) -> ImageAggregation:
    if data is None:
        return absent(ImageAggregation)
    self = new(ImageAggregation)
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    self.severity_counts = _shapes.severity_counts.read(data.get("severityCounts"))
    return self


def write(value: ImageAggregation | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageBuildVersionArn": value.image_build_version_arn,
            "severityCounts": _shapes.severity_counts.write(value.severity_counts),
        }
    )


register(
    __name__,
    {
        ImageAggregation: (read, write),
    },
)
