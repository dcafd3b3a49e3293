"""Credentials as others hand them out: as JSON, with the time when they expire as text.

Functions here return credentials or, where there are none, a sentence; whoever called raises. So
no frame of a traceback holds a secret, which some tools would show.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ..guards import is_dict
from . import made

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import Credentials


def issued(values: Mapping[str, Any], *, third: str = "SessionToken") -> Credentials | str:
    """Return the credentials that ``values`` hold under the names of AWS, or what is wrong.

    ``third`` is what the third of them is called, the session token.
    """
    missing = [key for key in ("AccessKeyId", "SecretAccessKey") if not values.get(key)]
    if missing:
        return f"{' and '.join(missing)} is missing"
    expiry = values.get("Expiration")
    expires_at = None if expiry is None else read_time(expiry)
    if expiry is not None and expires_at is None:
        return "Expiration is not a time in ISO 8601"
    keys = values["AccessKeyId"], values["SecretAccessKey"], values.get(third)
    return made(*keys, expires_at, values.get("AccountId"))


def json_object(text: bytes | str) -> dict[str, Any] | None:
    """Return the JSON object that ``text`` is, ``None`` for anything else."""
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if is_dict(value) else None


def read_time(text: object) -> datetime | None:
    """Return the time that ``text`` is in ISO 8601, without a zone in UTC; ``None`` for none.

    botocore's caches write ``UTC`` for the zone.
    """
    if not isinstance(text, str):
        return None
    try:
        time = datetime.fromisoformat(f"{text[:-3]}+00:00" if text.endswith("UTC") else text)
    except ValueError:
        return None
    return time.replace(tzinfo=UTC) if time.tzinfo is None else time


def remaining(expires_at: datetime) -> float:
    """Return how many seconds are left until ``expires_at``."""
    return (expires_at - datetime.now(UTC)).total_seconds()
