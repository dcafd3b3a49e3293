"""When schedules are due: the values and wildcards of "Use cron expressions in Image Builder"."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import imagebuilder as ib
from imagebuilder.local.schedules import parse_schedule

#: A Wednesday.
NOW = datetime(2026, 9, 9, 19, 37, 17, tzinfo=UTC)


def due(expression: str, *, zone: str | None = None, now: datetime = NOW, times: int = 1) -> str:
    """Return when an expression is due for the so-many-th time."""
    schedule, moment = parse_schedule(expression, zone), now.timestamp()
    for _ in range(times):
        found = schedule.after(moment)
        assert found is not None
        moment = found
    return datetime.fromtimestamp(moment, UTC).strftime("%a %Y-%m-%d %H:%M:%S")


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("cron(0 0 ? * SUN *)", "Sun 2026-09-13 00:00:00"),
        ("cron(0 0 ? * 1 *)", "Sun 2026-09-13 00:00:00"),
        ("cron(30 10 * * ? *)", "Thu 2026-09-10 10:30:00"),
        ("cron(38 19 * * ? *)", "Wed 2026-09-09 19:38:00"),
        ("cron(37 19 * * ? *)", "Thu 2026-09-10 19:37:00"),
        ("cron(0/15 * * * ? *)", "Wed 2026-09-09 19:45:00"),
        ("cron(*/20 8-10 ? * mon-fri *)", "Thu 2026-09-10 08:00:00"),
        ("cron(0 0 1 jan,jul ? *)", "Fri 2027-01-01 00:00:00"),
        ("cron(0 0 L * ? *)", "Wed 2026-09-30 00:00:00"),
        ("cron(0 0 LW 10 ? *)", "Fri 2026-10-30 00:00:00"),
        ("cron(0 0 3W 10 ? *)", "Fri 2026-10-02 00:00:00"),
        ("cron(0 0 1W 8 ? *)", "Mon 2027-08-02 00:00:00"),
        ("cron(0 0 31W 10 ? *)", "Fri 2026-10-30 00:00:00"),
        ("cron(0 0 ? * L *)", "Sat 2026-09-12 00:00:00"),
        ("cron(0 0 ? * friL *)", "Fri 2026-09-25 00:00:00"),
        ("cron(0 0 ? * 6L *)", "Fri 2026-09-25 00:00:00"),
        ("cron(0 0 ? * TUE#2 *)", "Tue 2026-10-13 00:00:00"),
        ("cron(0 0 ? * 3#3 *)", "Tue 2026-09-15 00:00:00"),
        ("cron(0 0 29 2 ? *)", "Tue 2028-02-29 00:00:00"),
        ("cron(0 0 1 1 ? 2030-2032)", "Tue 2030-01-01 00:00:00"),
        ("rate(1 day)", "Thu 2026-09-10 19:37:17"),
        ("rate(12 hours)", "Thu 2026-09-10 07:37:17"),
        ("rate(5 minutes)", "Wed 2026-09-09 19:42:17"),
    ],
)
def test_an_expression_is_due_when_the_user_guide_says(expression: str, expected: str) -> None:
    assert due(expression) == expected


def test_a_schedule_goes_on() -> None:
    assert due("cron(0 12 ? * MON,WED *)", times=3) == "Mon 2026-09-21 12:00:00"


def test_a_time_is_of_the_zone_summer_or_winter() -> None:
    zone = "America/Los_Angeles"
    assert due("cron(0 9 * * ? *)", zone=zone) == "Thu 2026-09-10 16:00:00"
    december = datetime(2026, 12, 1, tzinfo=UTC)
    assert due("cron(0 9 * * ? *)", zone=zone, now=december) == "Tue 2026-12-01 17:00:00"


def test_a_time_that_a_clock_change_leaves_out_is_left_out() -> None:
    # In Berlin 2027-03-28 has no half past two.
    before = datetime(2027, 3, 27, 12, tzinfo=UTC)
    assert due("cron(30 2 * * ? *)", zone="Europe/Berlin", now=before) == "Mon 2027-03-29 00:30:00"


def test_a_rate_that_ends_after_all_years_is_never_due() -> None:
    assert parse_schedule("rate(999999999999999999 days)").after(0.0) is None


def test_a_schedule_that_has_ended_is_never_due() -> None:
    assert parse_schedule("cron(0 0 1 1 ? 2020)").after(NOW.timestamp()) is None


@pytest.mark.parametrize(
    ("expression", "why"),
    [
        ("every day", "'every day' is neither rate(<number> <unit>) nor cron(<six fields>)."),
        ("cron(0 0 * *)", "'cron(0 0 * *)' is neither"),
        ("cron(0  0 ? * SUN *)", "'cron(0  0 ? * SUN *)' is neither"),
        ("cron(60 0 ? * SUN *)", "'60' is no minute, which is 0 to 59."),
        ("cron(0 24 ? * SUN *)", "'24' is no hour, which is 0 to 23."),
        ("cron(0 0 0 * ? *)", "'0' is no day of the month, which is 1 to 31."),
        ("cron(0 0 ? 13 SUN *)", "'13' is no month, which is 1 to 12."),
        ("cron(0 0 ? * sonntag *)", "'sonntag' is no day of the week."),
        ("cron(0 0 ? * SUN#6 *)", "'6' is no week of the month, which is 1 to 5."),
        ("cron(0 0 ? * SUN 1969)", "'1969' is no year, which is 1970 to 2199."),
        ("cron(5-1 0 ? * SUN *)", "'5-1' is no minute"),
        ("cron(*/0 0 ? * SUN *)", "'*/0' is no minute"),
        ("cron(0 0 * * * *)", "One of the day of the month and the day of the week"),
        ("cron(0 0 ? * ? *)", "One of the day of the month and the day of the week"),
        ("rate(1 days)", "'rate(1 days)': 1 is of one day, others of several."),
        ("rate(2 day)", "'rate(2 day)': 1 is of one day, others of several."),
        ("rate(0 days)", "'rate(0 days)' is neither"),
        ("rate(2 weeks)", "'rate(2 weeks)' is neither"),
    ],
)
def test_what_is_no_schedule_is_refused_with_what_is_wrong(expression: str, why: str) -> None:
    with pytest.raises(ib.InvalidParameterValueException) as caught:
        parse_schedule(expression)
    assert caught.value.message is not None
    assert "parameter 'schedule.scheduleExpression' is not valid. " in caught.value.message
    assert why in caught.value.message


def test_a_zone_that_is_none_is_refused() -> None:
    with pytest.raises(ib.InvalidParameterValueException, match=r"'Mars/Olympus' is no time zone"):
        parse_schedule("cron(0 0 ? * SUN *)", "Mars/Olympus")
