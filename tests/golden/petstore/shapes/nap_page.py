"""NapPage: used by ListNapTimes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


@define(kw_only=True)
class NapPage(StructureBase):
    """NapPage."""

    times: list[datetime] = field(factory=lambda: [])


def read(data: Any) -> NapPage:
    if data is None:
        return absent(NapPage)
    self = new(NapPage)
    self.times = read_list_or_empty(data.get("times"), read_timestamp)
    return self


def write(value: NapPage | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "times": write_list(value.times, write_epoch) or None,
        }
    )


def unstructure(value: NapPage | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "times": write_list(value.times) or None,
        }
    )


register(
    __name__,
    {
        NapPage: (read, unstructure),
    },
)
