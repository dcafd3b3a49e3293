"""Dates of forms that hardly anybody sends any more; ``email`` takes 20 ms to load, this 0.2 ms."""

from __future__ import annotations

from datetime import UTC, datetime

from .timestamps import DAYS, MONTHS, write_http_date

#: What old dates call UTC, written as a title.
_UTC = ("Gmt", "Ut", "Utc", "Z")


def read_old_date(text: str) -> datetime:
    """Return a date in one of the forms that nobody should send any more.

    Those of RFC 850 and of C's ``asctime``, as RFC 9110 has them, and what RFC 5322 allows: no day
    of the week, one digit, an offset. Raises :class:`ValueError`, and :class:`OverflowError` for
    one out of the range of ``datetime``.

    >>> read_old_date("Sunday, 06-Nov-94 08:49:37 GMT").isoformat()
    '1994-11-06T08:49:37+00:00'
    """
    words = text.replace(",", " ").title().split()
    if words and words[0][:3] in DAYS:
        del words[0]
    if words and words[0][:3] in MONTHS:
        month, day, clock, year, *zones = words
    else:
        first, *rest = words or [""]
        day, month, year, clock, *zones = first.split("-") + rest
    number, century = int(year), datetime.now(UTC).year // 100 * 100
    if len(year) == 2:
        # The last such year that is not more than 50 years ahead.
        number += century if number + century <= datetime.now(UTC).year + 50 else century - 100
    zone = zones[0] if zones else "Gmt"
    zone = "+0000" if zone in _UTC else zone
    if zone[0] not in "+-":
        raise ValueError("not a time zone")
    date = f"{number:04}-{MONTHS.index(month[:3]) + 1:02}-{int(day):02}"
    return datetime.fromisoformat(f"{date}T{clock}{zone}").astimezone(UTC)


def write_email_date(timestamp: str) -> str:
    """Return the time of a signature as ``formatdate`` of ``email`` writes it, as in botocore.

    >>> write_email_date("19941106T084937Z")
    'Sun, 06 Nov 1994 08:49:37 -0000'
    """
    return str(write_http_date(datetime.fromisoformat(timestamp))).replace("GMT", "-0000")
