"""CBOR: RFC 8949's examples, botocore's reader, and documents that are broken."""

from __future__ import annotations

import math
import tracemalloc
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, strategies as st

from codegen.runtime.codecs.cbor import MAX_DEPTH, read_cbor, read_cbor_object, to_cbor
from codegen.runtime.codecs.values import MismatchError

_parsers: Any = import_module("botocore.parsers")

#: Of RFC 8949, appendix A: those whose values JSON has, and bytes.
EXAMPLES = [
    ("00", 0),
    ("17", 23),
    ("1818", 24),
    ("18ff", 255),
    ("190100", 256),
    ("1a000f4240", 1000000),
    ("1b000000e8d4a51000", 1000000000000),
    ("1bffffffffffffffff", 18446744073709551615),
    ("c249010000000000000000", 18446744073709551616),
    ("3bffffffffffffffff", -18446744073709551616),
    ("c349010000000000000000", -18446744073709551617),
    ("20", -1),
    ("3863", -100),
    ("3903e7", -1000),
    ("f90000", 0.0),
    ("f93c00", 1.0),
    ("fb3ff199999999999a", 1.1),
    ("f93e00", 1.5),
    ("f97bff", 65504.0),
    ("fa47c35000", 100000.0),
    ("fa7f7fffff", 3.4028234663852886e38),
    ("fb7e37e43c8800759c", 1.0e300),
    ("f90001", 5.960464477539063e-8),
    ("f9c400", -4.0),
    ("f97c00", math.inf),
    ("fbfff0000000000000", -math.inf),
    ("f4", False),
    ("f5", True),
    ("f6", None),
    ("f7", None),
    ("c074323031332d30332d32315432303a30343a30305a", "2013-03-21T20:04:00Z"),
    ("c11a514b67b0", 1363896240),
    ("c1fb41d452d9ec200000", 1363896240.5),
    ("d74401020304", b"\x01\x02\x03\x04"),
    ("40", b""),
    ("60", ""),
    ("6449455446", "IETF"),
    ("62c3bc", "ü"),
    ("64f0908591", "𐅑"),
    ("80", []),
    ("8301820203820405", [1, [2, 3], [4, 5]]),
    ("98190102030405060708090a0b0c0d0e0f101112131415161718181819", list(range(1, 26))),
    ("a0", {}),
    ("a26161016162820203", {"a": 1, "b": [2, 3]}),
    ("5f42010243030405ff", b"\x01\x02\x03\x04\x05"),
    ("7f657374726561646d696e67ff", "streaming"),
    ("9fff", []),
    ("9f018202039f0405ffff", [1, [2, 3], [4, 5]]),
    ("bf61610161629f0203ffff", {"a": 1, "b": [2, 3]}),
    ("826161bf61626163ff", ["a", {"b": "c"}]),
    ("bf6346756ef563416d7421ff", {"Fun": True, "Amt": -2}),
]


@pytest.mark.parametrize(("text", "value"), EXAMPLES)
def test_the_examples_of_the_rfc_are_read(text: str, value: object) -> None:
    found = read_cbor(bytes.fromhex(text))
    assert (type(found), found) == (type(value), value)


def test_not_a_number_is_read() -> None:
    assert math.isnan(read_cbor(bytes.fromhex("f97e00")))


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**64), 2**64 - 1)
    | st.floats(allow_nan=False)
    | st.text()
    | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(VALUES)
def test_botocore_reads_what_is_written(value: object) -> None:
    parser = _parsers.create_parser("smithy-rpc-v2-cbor")
    body = to_cbor(value)
    read = parser.parse_data_item(parser.get_peekable_stream_from_bytes(body))
    assert read == without_nulls_in_maps(value)
    assert read_cbor(body) == value


def without_nulls_in_maps(value: Any) -> object:
    """Return what botocore's parser leaves of ``value``."""
    if isinstance(value, list):
        return list(map(without_nulls_in_maps, value))
    if isinstance(value, dict):
        return {k: without_nulls_in_maps(v) for k, v in value.items() if v is not None}
    return value


def test_a_timestamp_is_a_number_in_its_tag() -> None:
    whole = datetime(2013, 3, 21, 20, 4, tzinfo=UTC)
    assert to_cbor(whole).hex() == "c11a514b67b0"
    assert to_cbor(whole.replace(microsecond=500_000)).hex() == "c1fb41d452d9ec200000"


def test_what_cbor_has_nothing_for_is_refused() -> None:
    for value in (object(), {1, 2}, 2**64, -(2**64) - 1):
        with pytest.raises(MismatchError):
            to_cbor([value])


def test_an_object_is_a_map_or_nothing_at_all() -> None:
    assert read_cbor_object(b"") == {}
    assert read_cbor_object(b"\xa0") == {}
    with pytest.raises(MismatchError, match="list, not a map"):
        read_cbor_object(b"\x80")


# -- what is broken -------------------------------------------------------------------------------

BROKEN = [
    "",  # nothing
    "0000",  # two items
    "18",  # a head without its argument
    "1c",  # a reserved length
    "1f",  # a number without a length
    "f8ff",  # simple values that nobody defined
    "f0",
    "ff",  # an end of nothing
    "6261",  # a text, a list, a map that is shorter than it says
    "8201",
    "a16161",
    "9f01",
    "bf616101",
    "7f6161",
    "61ff",  # a text that is not UTF-8
    "7f61c3ff",
    "7f4161ff",  # a text of bytes
    "7f7f6161ffff",  # a piece in pieces
    "a10102",  # a key that is no text
    "a2616101616102",  # a key twice
    "bf616101616102ff",
    "c201",  # a big number that is no bytes
    "c2590401" + "ff" * 1025,  # a number that Python reads and cannot write
    "c1",  # a tag without a value
]


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_document_is_a_mismatch(text: str) -> None:
    with pytest.raises(MismatchError):
        read_cbor(bytes.fromhex(text))


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_are_a_mismatch(body: bytes) -> None:
    try:
        read_cbor(body)
    except MismatchError:
        return
    assert body


@pytest.mark.parametrize("opening", [b"\x81", b"\x9f", b"\xa1\x61a", b"\xbf\x61a", b"\xc1"])
def test_items_are_nested_to_a_depth_and_no_further(opening: bytes) -> None:
    ends = {b"\x9f": b"\xff", b"\xbf\x61a": b"\xff"}.get(opening, b"")
    read_cbor(opening * MAX_DEPTH + b"\x00" + ends * MAX_DEPTH)
    with pytest.raises(MismatchError, match="deeper"):
        read_cbor(opening * (MAX_DEPTH + 1) + b"\x00" + ends * (MAX_DEPTH + 1))
    with pytest.raises(MismatchError, match="deeper"):
        read_cbor(opening * 100_000)


@pytest.mark.parametrize("head", ["9b", "bb", "5b", "7b"])
def test_a_length_that_is_only_said_takes_no_memory(head: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(MismatchError, match="too early"):
            read_cbor(bytes.fromhex(head + "00000000ffffffff"))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10_000
