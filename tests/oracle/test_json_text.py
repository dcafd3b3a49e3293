"""JSON is read as the standard library reads it, with orjson installed and without."""

import json
from importlib.util import find_spec
from typing import Any

import pytest
from hypothesis import given, strategies as st

from imagebuilder.runtime.codecs import json as json_text
from imagebuilder.runtime.codecs.json import parse_json

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=2**62, max_value=2**66)
    | st.floats()
    | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def outcome(read: Any, body: bytes) -> tuple[str, str]:
    """Return what reading gives, told by type and text: 1 is not 1.0, and nan is nan."""
    try:
        value = read(body)
    except (ValueError, RecursionError) as error:
        return type(error).__name__, ""
    return type(value).__name__, repr(value)


@given(VALUES, st.booleans())
def test_every_value_is_read_as_by_json(value: object, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    body = text.encode(errors="surrogatepass")
    assert outcome(parse_json, body) == outcome(json.loads, body)


@given(st.binary() | st.text().map(str.encode))
def test_what_is_not_json_is_refused_as_by_json(body: bytes) -> None:
    assert outcome(parse_json, body) == outcome(json.loads, body)


@pytest.mark.parametrize(
    "text",
    [
        "18446744073709551616",
        "-9223372036854775809",
        "9223372036854775807",
        "[12345678901234567890123, 1]",
        '{"id": "1234567890123456789012"}',
        "1e400",
        "-0",
        "1E5",
        "NaN",
        "-Infinity",
        r'"\ud800"',
        '{"a": 1, "a": 2}',
        "\ufeff1",
        "[1,]",
        "[" * 100_000,
    ],
)
def test_where_readers_differ_json_is_right(text: str) -> None:
    body = text.encode()
    assert outcome(parse_json, body) == outcome(json.loads, body)


def test_another_encoding_is_read() -> None:
    assert parse_json('{"a": "é"}'.encode("utf-16")) == {"a": "é"}


def test_orjson_reads_when_it_is_installed_and_only_then() -> None:
    reader = vars(json_text)["_orjson_loads"]
    assert (reader is not None) == (find_spec("orjson") is not None)
