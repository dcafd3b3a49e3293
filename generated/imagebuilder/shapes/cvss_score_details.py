"""CvssScoreDetails: used by ListImageScanFindings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import write_float
from ..runtime.codecs.values import read_float, read_list_or_empty, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.cvss_score_adjustment import CvssScoreAdjustment


@define(kw_only=True)
class CvssScoreDetails(StructureBase):
    """Details about the source of the score, and the factors that determined the adjustments to
    create the final score.
    """

    score_source: str | None = None
    """The source for the CVSS score."""
    cvss_source: str | None = None
    """The source of the CVSS data that the Amazon Inspector score for the finding is based on, for
    example NVD or a vendor security feed.
    """
    version: str | None = None
    """The CVSS version that generated the score."""
    score: float | None = None
    """The CVSS score."""
    scoring_vector: str | None = None
    """A vector that measures the severity of the vulnerability."""
    adjustments: list[CvssScoreAdjustment] = field(factory=lambda: [])
    """The adjustments that Amazon Inspector applied to the base CVSS score to produce its own
    score for the finding. The list is empty when Amazon Inspector made no adjustments.
    """


def read(data: Any) -> CvssScoreDetails:
    if data is None:
        return absent(CvssScoreDetails)
    self = new(CvssScoreDetails)
    self.score_source = data.get("scoreSource")
    self.cvss_source = data.get("cvssSource")
    self.version = data.get("version")
    self.score = read_float(data.get("score"))
    self.scoring_vector = data.get("scoringVector")
    self.adjustments = read_list_or_empty(
        data.get("adjustments"), _shapes.cvss_score_adjustment.read
    )
    return self


def write(value: CvssScoreDetails | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "scoreSource": value.score_source,
            "cvssSource": value.cvss_source,
            "version": value.version,
            "score": write_float(value.score),
            "scoringVector": value.scoring_vector,
            "adjustments": write_list(value.adjustments, _shapes.cvss_score_adjustment.write)
            or None,
        }
    )


def unstructure(value: CvssScoreDetails | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "scoreSource": value.score_source,
            "cvssSource": value.cvss_source,
            "version": value.version,
            "score": value.score,
            "scoringVector": value.scoring_vector,
            "adjustments": write_list(value.adjustments, _shapes.cvss_score_adjustment.write)
            or None,
        }
    )


register(
    __name__,
    {
        CvssScoreDetails: (read, unstructure),
    },
)
