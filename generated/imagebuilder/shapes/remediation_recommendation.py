"""RemediationRecommendation: used by ListImageScanFindings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class RemediationRecommendation(StructureBase):
    """Details about the recommended course of action to remediate the finding."""

    text: str | None = None
    """The recommended course of action to remediate the finding."""
    url: str | None = None
    """A link to more information about the recommended remediation for this vulnerability."""


def read(data: Any) -> RemediationRecommendation:
    if data is None:
        return absent(RemediationRecommendation)
    self = new(RemediationRecommendation)
    self.text = data.get("text")
    self.url = data.get("url")
    return self


def write(value: RemediationRecommendation | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "text": value.text,
            "url": value.url,
        }
    )


register(
    __name__,
    {
        RemediationRecommendation: (read, write),
    },
)
