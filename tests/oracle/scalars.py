"""Texts, moments and JSON values that a request, an answer or their readers may trip over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, TypeAlias

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

#: Draws a value of a strategy.
Draw: TypeAlias = "Callable[[st.SearchStrategy[Any]], Any]"

#: Strings that a path, a query, a header or JSON may trip over.
_AWKWARD = (
    " ",
    "a b+c",
    "a/b//c",
    "%2F%",
    "?x=1&y=2#z",
    "~-._",
    "null",
    "{}",
    "Größe",
    "名前",
    "\U0001f600",
    "'\"\\<>&",
    "e\u0301",
)
TEXT = st.one_of(
    st.sampled_from(_AWKWARD),
    st.text("abcXYZ019-_.:/", max_size=12),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=6),
)
#: Header values are ASCII here: what else there may be is not agreed on between HTTP libraries.
HEADER_TEXT = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=12)
TOKEN_TEXT = st.text("abcdefghij-0123456789", min_size=1, max_size=8)
HOST_TEXT = st.text("abcXYZ019-", min_size=1, max_size=8)

JSON_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**53), 2**53),
        st.floats(allow_nan=False, allow_infinity=False, width=32),
        TEXT,
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=6,
)

#: A string is sent as it is, as Smithy has it; see ``differences``.
JSON_IN_HEADERS = JSON_VALUES.filter(lambda value: not isinstance(value, str))

MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1))
ZONES = st.sampled_from(
    [UTC, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8))]
)
WHOLE_SECONDS = st.integers(0, 2**32)


def at_least(texts: st.SearchStrategy[str], length: int) -> st.SearchStrategy[str]:
    """Return ``texts`` with what is too short made longer."""
    return texts.map(lambda text: text if len(text) >= length else text.ljust(length, "x"))
