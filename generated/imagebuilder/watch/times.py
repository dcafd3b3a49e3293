"""Points in time and durations, as the service writes them and as people read them."""

from __future__ import annotations

from datetime import UTC, datetime


def moment(text: str | None) -> datetime | None:
    """Return the time that ``text`` (ISO 8601) is; ``None`` when it is none."""
    if text is None:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def elapsed(start: str | None, until: datetime) -> float | None:
    """Return the seconds from ``start`` to ``until``; ``None`` without a start.

    Never below 0: this machine's clock may be behind the service's.
    """
    began = moment(start)
    return None if began is None else max(0.0, (until - began).total_seconds())


def duration(seconds: float | None) -> str:
    """Return a duration for people, empty when there is none.

    >>> duration(3723.4)
    '1h 02m 03s'
    >>> duration(9)
    '9s'
    >>> duration(93784)
    '1d 02h 03m 04s'
    """
    if seconds is None:
        return ""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        return f"{days}d {hours:02}h {minutes:02}m {rest:02}s"
    if hours:
        return f"{hours}h {minutes:02}m {rest:02}s"
    return f"{minutes}m {rest:02}s" if minutes else f"{rest}s"


def stamp(now: datetime) -> str:
    """Return a time in UTC, to the second, as logs write it: ``2026-09-10T08:02:11Z``."""
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
