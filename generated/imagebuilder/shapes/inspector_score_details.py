"""InspectorScoreDetails: used by ListImageScanFindings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.cvss_score_details import CvssScoreDetails


@define(kw_only=True)
class InspectorScoreDetails(StructureBase):
    """Information about the factors that influenced the score that Amazon Inspector assigned for a
    finding.
    """

    adjusted_cvss: CvssScoreDetails | None = None
    """The CVSS score that Amazon Inspector assigned to the finding after applying its adjustments.
    It includes the score source, CVSS version, scoring vector, and the adjustments applied.
    """


def read(data: Any) -> InspectorScoreDetails:
    if data is None:
        return absent(InspectorScoreDetails)
    self = new(InspectorScoreDetails)
    self.adjusted_cvss = _shapes.cvss_score_details.read(data.get("adjustedCvss"))
    return self


def write(value: InspectorScoreDetails | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "adjustedCvss": _shapes.cvss_score_details.write(value.adjusted_cvss),
        }
    )


def unstructure(value: InspectorScoreDetails | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "adjustedCvss": _shapes.cvss_score_details.unstructure(value.adjusted_cvss),
        }
    )


register(
    __name__,
    {
        InspectorScoreDetails: (read, unstructure),
    },
)
