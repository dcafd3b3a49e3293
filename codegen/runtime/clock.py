"""The time: signatures are made with it, and hold for a few minutes by the clock of the service."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .http import HttpResponse

#: A difference between the clocks that is worth correcting: signatures are good for five minutes.
_SKEW_THRESHOLD = timedelta(minutes=4)
#: One that can be true: a machine whose battery is empty thinks that it is 1970. A ``Date`` that is
#: further away is the fault.
_GREATEST_SKEW = timedelta(days=36525)


class Clock:
    """The time in UTC as the service sees it; shared by the calls of a client."""

    __slots__ = ("skew",)

    def __init__(self) -> None:
        self.skew = timedelta()

    def now(self) -> datetime:
        """Return the time, corrected by what answers have shown."""
        return datetime.now(UTC) + self.skew

    def correct(self, answer: HttpResponse, signed: datetime) -> bool:
        """Set the clock by the ``Date`` of ``answer``; return whether ``signed`` was wrong by it.

        ``signed`` is the time with which the refused attempt was signed. Of several attempts that
        were under way with a wrong time each is worth repeating, whoever has set the clock since.
        """
        served = served_at(answer.headers)
        if served is None or abs(served - signed) < _SKEW_THRESHOLD:
            return False
        skew = served - datetime.now(UTC)
        if abs(skew) > _GREATEST_SKEW:
            return False
        self.skew = skew
        return True


def served_at(headers: Mapping[str, str]) -> datetime | None:
    """Return the service's time, ``None`` when the answer does not tell or is unclear."""
    value = headers.get("date")
    if value is None:
        return None
    from .codecs.timestamps import read_http_date

    try:
        return read_http_date(value)
    except (OverflowError, ValueError):
        return None
