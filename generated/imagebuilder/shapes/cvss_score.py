"""CvssScore: used by ListImageScanFindings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import write_float
from ..runtime.codecs.values import read_float, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class CvssScore(StructureBase):
    """A CVSS score for the vulnerability, as published by the vulnerability source. Sources
    include the National Vulnerability Database (NVD) and the operating system vendor's security
    feed. A finding can include CVSS scores from multiple sources and CVSS versions.
    """

    base_score: float | None = None
    """The CVSS base score."""
    scoring_vector: str | None = None
    """The vector string of the CVSS score."""
    version: str | None = None
    """The CVSS version that generated the score."""
    source: str | None = None
    """The source of the CVSS score."""


def read(data: Any) -> CvssScore:
    if data is None:
        return absent(CvssScore)
    self = new(CvssScore)
    self.base_score = read_float(data.get("baseScore"))
    self.scoring_vector = data.get("scoringVector")
    self.version = data.get("version")
    self.source = data.get("source")
    return self


def write(value: CvssScore | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "baseScore": write_float(value.base_score),
            "scoringVector": value.scoring_vector,
            "version": value.version,
            "source": value.source,
        }
    )


def unstructure(value: CvssScore | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "baseScore": value.base_score,
            "scoringVector": value.scoring_vector,
            "version": value.version,
            "source": value.source,
        }
    )


register(
    __name__,
    {
        CvssScore: (read, unstructure),
    },
)
