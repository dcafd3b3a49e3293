"""CvssScoreAdjustment: used by ListImageScanFindings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class CvssScoreAdjustment(StructureBase):
    """Details about an adjustment that Amazon Inspector made to the CVSS score for a finding."""

    metric: str | None = None
    """The metric that Amazon Inspector used to adjust the CVSS score."""
    reason: str | None = None
    """The reason for the CVSS score adjustment."""


def read(data: Any) -> CvssScoreAdjustment:
    if data is None:
        return absent(CvssScoreAdjustment)
    self = new(CvssScoreAdjustment)
    self.metric = data.get("metric")
    self.reason = data.get("reason")
    return self


def write(value: CvssScoreAdjustment | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "metric": value.metric,
            "reason": value.reason,
        }
    )


register(
    __name__,
    {
        CvssScoreAdjustment: (read, write),
    },
)
