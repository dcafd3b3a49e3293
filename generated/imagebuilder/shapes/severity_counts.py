"""SeverityCounts: used by ListImageScanFindingAggregations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_integer, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class SeverityCounts(StructureBase):
    """Includes counts by severity level for medium severity and higher level findings, plus a
    total for all of the findings for the specified filter.
    """

    all: int | None = None
    """The total number of findings across all severity levels for the specified filter."""
    critical: int | None = None
    """The number of critical severity findings for the specified filter."""
    high: int | None = None
    """The number of high severity findings for the specified filter."""
    medium: int | None = None
    """The number of medium severity findings for the specified filter."""


def read(data: Any) -> SeverityCounts:
    if data is None:
        return absent(SeverityCounts)
    self = new(SeverityCounts)
    self.all = read_integer(data.get("all"))
    self.critical = read_integer(data.get("critical"))
    self.high = read_integer(data.get("high"))
    self.medium = read_integer(data.get("medium"))
    return self


def write(value: SeverityCounts | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "all": value.all,
            "critical": value.critical,
            "high": value.high,
            "medium": value.medium,
        }
    )


register(
    __name__,
    {
        SeverityCounts: (read, write),
    },
)
