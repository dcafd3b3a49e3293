"""Texts that answers hold in an encoding, as callers read them."""

from __future__ import annotations

from base64 import b64decode, b64encode
from urllib.parse import quote, unquote

from ..codecs.values import ABSENT


def read_percent_encoded(value: str | None) -> str:
    """Return a text that is encoded as in a URL."""
    return ABSENT if value is None else unquote(value)


def write_percent_encoded(value: str | None) -> str | None:
    """Return a text encoded as in a URL."""
    return None if value is None else quote(value, safe="-_.~")


def read_base64_text(value: str | None) -> str:
    """Return a text that is in base64; what is no UTF-8 is replaced, what is no base64 stays."""
    return ABSENT if value is None else _text_in(value)


def _text_in(value: str) -> str:
    try:
        return b64decode(value).decode("utf-8", "replace")
    except ValueError:
        return value


def write_base64_text(value: str | None) -> str | None:
    """Return a text in base64."""
    return None if value is None else b64encode(value.encode()).decode()
