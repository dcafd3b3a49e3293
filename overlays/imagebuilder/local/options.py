"""The settings of a service: what is wrong with them, all of it at once."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from .arns import is_region
from .clock import YEARS, is_within
from .guards import is_mapping
from .limits import QUOTAS

#: How many times as fast as real time a clock can run: a day in a second. What is due on the way is
#: done one by one, and has to be done before a request is answered.
GREATEST_SPEED = 86_400.0


def problems_of(
    settings: Mapping[str, Any], *, shown: Callable[[str], str] = lambda name: name
) -> list[str]:
    """Return a sentence for each of ``settings`` that cannot work.

    They are those of :class:`.LocalImageBuilder`, by their names; ``shown`` returns the name that
    a caller knows one by.
    """
    return [
        f"{shown(name)} {problem}"
        for name, problems in _CHECKS.items()
        if name in settings
        for problem in problems(settings[name])
    ]


def is_number(value: object) -> bool:
    """Return whether a value is a number that is finite, and no ``bool``."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _of_region(value: object) -> Iterator[str]:
    if not (isinstance(value, str) and is_region(value)):
        yield f"is the name of a region, not {value!r}"


def _of_account(value: object) -> Iterator[str]:
    if not (isinstance(value, str) and re.fullmatch("[0-9]{12}", value)):
        yield f"is a text of 12 digits, not {value!r}"


def _path(value: Any) -> Any:
    return value.__fspath__() if hasattr(value, "__fspath__") else value


def _of_state(value: Any) -> Iterator[str]:
    path = _path(value)
    if path is not None and not (isinstance(path, str) and path and "\0" not in path):
        yield f"is the path of a file, not {value!r}"


def _of_s3(value: Any) -> Iterator[str]:
    path = _path(value)
    if path is not None and not (isinstance(path, str) and path and Path(path).is_dir()):
        yield f"is a folder that is there, not {value!r}"


def _of_speed(value: Any) -> Iterator[str]:
    if not (is_number(value) and 0 <= value <= GREATEST_SPEED):
        yield f"is a number from 0 to {GREATEST_SPEED:.0f}, not {value!r}"


def _of_now(value: object) -> Iterator[str]:
    if value is None:
        return
    if not isinstance(value, datetime):
        yield f"is a datetime, not {value!r}"
    elif value.utcoffset() is None:
        yield "needs a time zone: datetime(..., tzinfo=UTC)"
    elif not is_within(value):
        yield f"is of the years {YEARS.start} to {YEARS.stop - 1}, not {value}"


def _of_rate(value: Any) -> Iterator[str]:
    if value is not None and not (is_number(value) and value > 0):
        yield f"is a number of requests above 0, not {value!r}"


def _of_quotas(value: object) -> Iterator[str]:
    if value is None:
        return
    if not is_mapping(value):
        yield f"is a mapping of names to numbers, not {value!r}"
        return
    for name, limit in value.items():
        if name not in QUOTAS:
            yield f"has no {name!r}, only {', '.join(QUOTAS)}"
        elif not isinstance(limit, int) or isinstance(limit, bool) or limit < 0:
            yield f"has a whole number of 0 or more for {name!r}, not {limit!r}"


def _of_read_only(value: object) -> Iterator[str]:
    if not isinstance(value, bool):
        yield f"is True or False, not {value!r}"


_CHECKS: Mapping[str, Callable[[Any], Iterator[str]]] = {
    "region": _of_region,
    "account_id": _of_account,
    "state": _of_state,
    "speed": _of_speed,
    "now": _of_now,
    "rate": _of_rate,
    "quotas": _of_quotas,
    "read_only": _of_read_only,
    "s3": _of_s3,
}
