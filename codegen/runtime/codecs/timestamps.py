"""Timestamps: seconds since 1970, ISO 8601, and the HTTP date."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, cast

from .values import ABSENT, MismatchError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def as_utc(value: datetime) -> datetime:
    """Return ``value`` in UTC; a naive one is taken as UTC."""
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def read_timestamp(value: Any) -> datetime:
    """Return a timestamp: seconds since 1970, ISO 8601, or an HTTP date, as a datetime in UTC.

    Which of the three it is shows in the value, not in the model: services do not always send what
    they model, and botocore's ``parse_timestamp`` does not ask either. Raises
    :class:`MismatchError`.
    """
    if value is None:
        return cast("datetime", None)
    if isinstance(value, datetime):
        return as_utc(value)
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise MismatchError(f"a timestamp cannot be a {type(value).__name__}")
    try:
        return _EPOCH + timedelta(seconds=float(value))
    except OverflowError:
        raise MismatchError("a timestamp out of the range of datetime") from None
    except ValueError:
        return _read_date(str(value).strip())


def _read_date(text: str) -> datetime:
    """Return the date in ``text``: ISO 8601 or RFC 9110's HTTP date."""
    try:
        return as_utc(datetime.fromisoformat(text))
    except (OverflowError, ValueError):
        try:
            return read_http_date(text)
        except (OverflowError, ValueError):
            raise MismatchError("not a timestamp") from None


def read_http_date(text: str) -> datetime:
    """Return an HTTP date (RFC 9110 section 5.6.7) in UTC.

    Raises :class:`ValueError`, and :class:`OverflowError` for one out of the range of ``datetime``.

    >>> read_http_date("Sun, 06 Nov 1994 08:49:37 GMT").isoformat()
    '1994-11-06T08:49:37+00:00'
    """
    try:
        day, month, year, clock, zone = text.partition(", ")[2].split(" ")
        if (len(text), zone) == (29, "GMT"):
            number = MONTHS.index(month) + 1
            return datetime.fromisoformat(f"{year}-{number:02}-{day}T{clock}+00:00")
    except ValueError:
        pass
    from .old_dates import read_old_date

    return read_old_date(text)


def write_epoch(value: Any) -> int | float | None:
    """Return a timestamp in seconds since 1970: a whole number when it has no fraction."""
    if value is None:
        return None
    microseconds = (read_timestamp(value) - _EPOCH) // timedelta(microseconds=1)
    seconds, fraction = divmod(microseconds, 1_000_000)
    return microseconds / 1_000_000 if fraction else seconds


def write_iso8601(value: Any) -> str | None:
    """Return a timestamp as ISO 8601 in UTC: microseconds when there are any, and a ``Z``."""
    if value is None:
        return None
    moment = read_timestamp(value)
    timespec = "microseconds" if moment.microsecond else "seconds"
    return moment.replace(tzinfo=None).isoformat(timespec=timespec) + "Z"


def write_http_date(value: Any) -> str | None:
    """Return a timestamp as an HTTP date (RFC 9110 section 5.6.7), in whole seconds."""
    if value is None:
        return None
    moment = whole_second(value)
    day, month = DAYS[moment.weekday()], MONTHS[moment.month - 1]
    return f"{day}, {moment.day:02} {month} {moment.year:04} {moment:%H:%M:%S} GMT"


def whole_second(value: Any) -> datetime:
    """Return a timestamp without the fraction of its second, as botocore sends it in headers."""
    return ABSENT if value is None else read_timestamp(value).replace(microsecond=0)


def write_header_iso8601(value: Any) -> str | None:
    """Return a timestamp for a header as ISO 8601, in whole seconds."""
    return write_iso8601(whole_second(value))


def write_header_epoch(value: Any) -> str | None:
    """Return a timestamp for a header as text: whole seconds since 1970."""
    return None if value is None else str(write_epoch(whole_second(value)))
