"""ImagePipelineAggregation: used by ListImageScanFindingAggregations."""

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
class ImagePipelineAggregation(StructureBase):
    """Contains vulnerability counts for a specific image pipeline."""

    image_pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) that identifies the image pipeline for this aggregation."""
    severity_counts: SeverityCounts | None = None
    """Counts by severity level for medium severity and higher level findings, plus a total for all
    of the findings for the specified image pipeline.
    """


def read(data: Any) -> ImagePipelineAggregation:
    if data is None:
        return absent(ImagePipelineAggregation)
    self = new(ImagePipelineAggregation)
    self.image_pipeline_arn = data.get("imagePipelineArn")
    self.severity_counts = _shapes.severity_counts.read(data.get("severityCounts"))
    return self


def write(value: ImagePipelineAggregation | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imagePipelineArn": value.image_pipeline_arn,
            "severityCounts": _shapes.severity_counts.write(value.severity_counts),
        }
    )


register(
    __name__,
    {
        ImagePipelineAggregation: (read, write),
    },
)
