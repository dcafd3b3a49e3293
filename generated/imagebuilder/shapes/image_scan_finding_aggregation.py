"""ImageScanFindingAggregation: used by ListImageScanFindingAggregations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.account_aggregation import AccountAggregation
    from ..shapes.image_aggregation import ImageAggregation
    from ..shapes.image_pipeline_aggregation import ImagePipelineAggregation
    from ..shapes.vulnerability_id_aggregation import VulnerabilityIdAggregation


@define(kw_only=True)
class ImageScanFindingAggregation(StructureBase):
    """This returns exactly one type of aggregation, based on the filter that Image Builder applies
    in its API action.
    """

    account_aggregation: AccountAggregation | None = None
    """Returns an object that contains severity counts based on an account ID."""
    image_aggregation: ImageAggregation | None = None
    """Returns an object that contains severity counts based on the Amazon Resource Name (ARN) for
    a specific image.
    """
    image_pipeline_aggregation: ImagePipelineAggregation | None = None
    """Returns an object that contains severity counts based on an image pipeline ARN."""
    vulnerability_id_aggregation: VulnerabilityIdAggregation | None = None
    """Returns an object that contains severity counts based on vulnerability ID."""


def read(data: Any) -> ImageScanFindingAggregation:
    if data is None:
        return absent(ImageScanFindingAggregation)
    self = new(ImageScanFindingAggregation)
    self.account_aggregation = _shapes.account_aggregation.read(data.get("accountAggregation"))
    self.image_aggregation = _shapes.image_aggregation.read(data.get("imageAggregation"))
    self.image_pipeline_aggregation = _shapes.image_pipeline_aggregation.read(
        data.get("imagePipelineAggregation")
    )
    self.vulnerability_id_aggregation = _shapes.vulnerability_id_aggregation.read(
        data.get("vulnerabilityIdAggregation")
    )
    return self


def write(value: ImageScanFindingAggregation | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "accountAggregation": _shapes.account_aggregation.write(value.account_aggregation),
            "imageAggregation": _shapes.image_aggregation.write(value.image_aggregation),
            "imagePipelineAggregation": _shapes.image_pipeline_aggregation.write(
                value.image_pipeline_aggregation
            ),
            "vulnerabilityIdAggregation": _shapes.vulnerability_id_aggregation.write(
                value.vulnerability_id_aggregation
            ),
        }
    )


register(
    __name__,
    {
        ImageScanFindingAggregation: (read, write),
    },
)
