"""AccountAggregation: used by ListImageScanFindingAggregations."""

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
class AccountAggregation(StructureBase):
    """Contains counts of vulnerability findings from image scans that run when you create new
    Image Builder images, or build new versions of existing images. The vulnerability counts are
    grouped by severity level. The counts are aggregated across resources to create the final
    tally for the account that owns them.
    """

    account_id: str | None = None
    """Identifies the account that owns the aggregated resource findings."""
    severity_counts: SeverityCounts | None = None
    """Counts by severity level for medium severity and higher level findings, plus a total for all
    of the findings.
    """


def read(data: Any) -> AccountAggregation:
    if data is None:
        return absent(AccountAggregation)
    self = new(AccountAggregation)
    self.account_id = data.get("accountId")
    self.severity_counts = _shapes.severity_counts.read(data.get("severityCounts"))
    return self


def write(value: AccountAggregation | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "accountId": value.account_id,
            "severityCounts": _shapes.severity_counts.write(value.severity_counts),
        }
    )


register(
    __name__,
    {
        AccountAggregation: (read, write),
    },
)
