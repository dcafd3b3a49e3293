"""When the pipelines of a service are due: cron and rate expressions, in a time zone.

The rules are those of "Use cron expressions in Image Builder" (User Guide): six fields, for
minute, hour, day of the month, month, day of the week and year.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from attrs import frozen

from .clock import LATEST
from .errors import invalid

_EXPRESSION = "schedule.scheduleExpression"
_RATE = re.compile(r"rate\(([1-9][0-9]*) (minute|hour|day)(s?)\)")
_CRON = re.compile(r"cron\((.*)\)")
_SECONDS = {"minute": 60, "hour": 3600, "day": 86400}
_JANUARY = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_JANUARY, 1)}
_SUNDAY = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_WEEKDAYS = {name: number for number, name in enumerate(_SUNDAY, 1)}
#: The names of the fields, and their least and greatest values.
_FIELDS = (
    ("minute", 0, 59),
    ("hour", 0, 23),
    ("day of the month", 1, 31),
    ("month", 1, 12),
    ("day of the week", 1, 7),
    ("year", 1970, 2199),
)

#: Whether a day is one on which a cron expression matches.
_Days: TypeAlias = Callable[[date], bool]


@frozen(kw_only=True)
class Rate:
    """Every so many seconds."""

    seconds: int

    def after(self, moment: float) -> float | None:
        """Return when the next run is due; ``None`` where the clock never comes so far."""
        due = moment + self.seconds
        return due if due <= LATEST else None


@frozen(kw_only=True)
class Cron:
    """The minutes that a cron expression matches."""

    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    is_day: _Days
    months: tuple[int, ...]
    years: tuple[int, ...]
    zone: tzinfo

    def after(self, moment: float) -> float | None:
        """Return the first match later than ``moment``; ``None`` where there is none any more."""
        started = datetime.fromtimestamp(moment, UTC).astimezone(self.zone)
        for day in self._days(started.date()):
            for hour in self.hours:
                for minute in self.minutes:
                    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=self.zone)
                    # A time that a clock change leaves out is no time of this day.
                    found = local.astimezone(UTC)
                    exists = found.astimezone(self.zone).replace(fold=0) == local
                    if exists and found.timestamp() > moment:
                        return found.timestamp()
        return None

    def _days(self, first: date) -> Iterator[date]:
        for year in self.years:
            for month in self.months if year >= first.year else ():
                if (year, month) >= (first.year, first.month):
                    for number in range(1, calendar.monthrange(year, month)[1] + 1):
                        day = date(year, month, number)
                        if day >= first and self.is_day(day):
                            yield day


Schedule: TypeAlias = Cron | Rate


def parse_schedule(expression: str, zone: str | None = None) -> Schedule:
    """Return the schedule that an expression means in a time zone, by default UTC.

    Raises an ``InvalidParameterValueException`` for an expression, or a zone, that is none.
    """
    rate = _RATE.fullmatch(expression)
    if rate is not None:
        if (rate[1] == "1") == bool(rate[3]):
            raise invalid(_EXPRESSION, f"'{expression}': 1 is of one {rate[2]}, others of several.")
        return Rate(seconds=int(rate[1]) * _SECONDS[rate[2]])
    cron = _CRON.fullmatch(expression)
    fields = [] if cron is None else cron[1].split(" ")
    if len(fields) != len(_FIELDS):
        raise invalid(
            _EXPRESSION,
            f"'{expression}' is neither rate(<number> <unit>) nor cron(<six fields>).",
        )
    minutes, hours, _, months, _, years = (
        _values(text, *field, names=_MONTHS if field[0] == "month" else {})
        if not field[0].startswith("day")
        else ()
        for text, field in zip(fields, _FIELDS, strict=True)
    )
    return Cron(
        minutes=minutes,
        hours=hours,
        is_day=_days(fields[2], fields[4]),
        months=months,
        years=years,
        zone=_zone(zone),
    )


def _zone(name: str | None) -> tzinfo:
    # Where there is no database of time zones, as on Windows without tzdata, there is this one.
    if name is None or name in ("UTC", "Etc/UTC"):
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        problem = f"'{name}' is no time zone."
        if not available_timezones():
            problem = f"'{name}' is not known: Python has no time zones here, install tzdata."
        raise invalid("schedule.timezone", problem) from error


def _days(of_month: str, of_week: str) -> _Days:
    """Return what matches days; exactly one of the two fields is ``?``."""
    if (of_month == "?") == (of_week == "?"):
        raise invalid(
            _EXPRESSION, "One of the day of the month and the day of the week has to be '?'."
        )
    return _of_week(of_week) if of_month == "?" else _of_month(of_month)


def _of_month(text: str) -> _Days:
    if text == "L":
        return lambda day: day.day == _last(day)
    if text == "LW":
        return lambda day: day.day == _nearest_weekday(day.replace(day=_last(day)))
    if re.fullmatch("[0-9]+W", text) is not None:
        (number,) = _values(text[:-1], *_FIELDS[2], names={})
        return lambda day: (
            number <= _last(day) and day.day == _nearest_weekday(day.replace(day=number))
        )
    numbers = _values(text, *_FIELDS[2], names={})
    return lambda day: day.day in numbers


def _of_week(text: str) -> _Days:
    if text == "L":
        return lambda day: _weekday(day) == 7
    if re.fullmatch("[0-9A-Za-z]+L", text) is not None:
        (last,) = _values(text[:-1], *_FIELDS[4], names=_WEEKDAYS)
        return lambda day: _weekday(day) == last and day.day > _last(day) - 7
    name, mark, which = text.partition("#")
    if mark:
        (weekday,) = _values(name, *_FIELDS[4], names=_WEEKDAYS)
        (number,) = _values(which, "week of the month", 1, 5, names={})
        return lambda day: _weekday(day) == weekday and (day.day - 1) // 7 + 1 == number
    numbers = _values(text, *_FIELDS[4], names=_WEEKDAYS)
    return lambda day: _weekday(day) in numbers


def _last(day: date) -> int:
    return calendar.monthrange(day.year, day.month)[1]


def _weekday(day: date) -> int:
    return day.isoweekday() % 7 + 1


def _nearest_weekday(day: date) -> int:
    """Return the day, of the same month, of the weekday that is nearest."""
    if day.isoweekday() < 6:
        return day.day
    if day.isoweekday() == 6:
        return day.day - 1 if day.day > 1 else day.day + 2
    return day.day + 1 if (day + timedelta(days=1)).month == day.month else day.day - 2


def _values(
    text: str, what: str, least: int, greatest: int, *, names: dict[str, int]
) -> tuple[int, ...]:
    """Return the values that a field lists, in order."""
    found: set[int] = set()
    for part in text.split(","):
        span, slash, step = part.partition("/")
        first, dash, last = span.partition("-")
        if span == "*":
            begin, end = least, greatest
        else:
            begin = _number(first, what, names)
            # A step without an end goes on as far as there are values.
            end = _number(last, what, names) if dash else (greatest if slash else begin)
        by = _number(step, what, {}) if slash else 1
        if not (least <= begin <= end <= greatest and by > 0):
            raise invalid(_EXPRESSION, f"'{part}' is no {what}, which is {least} to {greatest}.")
        found.update(range(begin, end + 1, by))
    return tuple(sorted(found))


def _number(text: str, what: str, names: dict[str, int]) -> int:
    if text.lower() in names:
        return names[text.lower()]
    if not (text.isascii() and text.isdigit()):
        raise invalid(_EXPRESSION, f"'{text}' is no {what}.")
    return int(text)
