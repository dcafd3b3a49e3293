"""Remediation: used by ListImageScanFindings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.remediation_recommendation import RemediationRecommendation


@define(kw_only=True)
class Remediation(StructureBase):
    """Information about how to remediate a finding."""

    recommendation: RemediationRecommendation | None = None
    """An object that contains information about the recommended course of action to remediate the
    finding.
    """


def read(data: Any) -> Remediation:
    if data is None:
        return absent(Remediation)
    self = new(Remediation)
    self.recommendation = _shapes.remediation_recommendation.read(data.get("recommendation"))
    return self


def write(value: Remediation | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "recommendation": _shapes.remediation_recommendation.write(value.recommendation),
        }
    )


register(
    __name__,
    {
        Remediation: (read, write),
    },
)
