"""Frames of event streams: held to botocore's reader, at any split, damaged and cut off."""

from __future__ import annotations

from binascii import crc32
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from struct import pack
from typing import Any

import pytest
from botocore.eventstream import EventStreamBuffer, ParserError
from hypothesis import given, settings, strategies as st

from codegen.runtime.codecs.values import MismatchError
from codegen.runtime.event_streams.frames import (
    MOST_HEADERS,
    MOST_PAYLOAD,
    FrameReader,
    write_frame,
)


def whole_numbers(bits: int) -> st.SearchStrategy[int]:
    return st.integers(-(1 << bits - 1), (1 << bits - 1) - 1)


#: Every type that a header may have, with its values.
KINDS: dict[str, st.SearchStrategy[Any]] = {
    "boolean": st.booleans(),
    "byte": whole_numbers(8),
    "short": whole_numbers(16),
    "integer": whole_numbers(32),
    "long": whole_numbers(64),
    "blob": st.binary(max_size=300),
    "string": st.text(max_size=100),
    "timestamp": whole_numbers(64),
    "uuid": st.binary(min_size=16, max_size=16),
}
HEADERS = st.dictionaries(
    st.text(min_size=1, max_size=40),
    st.sampled_from(sorted(KINDS)).flatmap(lambda k: st.tuples(st.just(k), KINDS[k])),
    max_size=6,
)
FRAMES = st.lists(st.tuples(HEADERS, st.binary(max_size=400)), min_size=1, max_size=4)


def ours(pieces: list[bytes]) -> list[tuple[dict[str, Any], bytes]]:
    reader = FrameReader()
    found: list[tuple[dict[str, Any], bytes]] = []
    for piece in pieces:
        reader.add(piece)
        while (frame := reader.take()) is not None:
            found.append((dict(frame.headers), frame.payload))
    assert not reader.is_within
    return found


def theirs(pieces: list[bytes]) -> list[tuple[dict[str, Any], bytes]]:
    buffer = EventStreamBuffer()
    found: list[tuple[Any, Any]] = []
    for piece in pieces:
        buffer.add_data(piece)
        found += [(message.headers, message.payload) for message in buffer]
    return found


def written(frames: list[tuple[dict[str, tuple[str, Any]], bytes]]) -> bytes:
    return b"".join(write_frame(headers, payload) for headers, payload in frames)


@given(FRAMES)
def test_frames_with_headers_of_every_type_read_as_botocore_reads_them(frames: Any) -> None:
    data = written(frames)
    expected = [({n: v for n, (_, v) in headers.items()}, payload) for headers, payload in frames]
    assert ours([data]) == theirs([data]) == expected


@settings(max_examples=20, deadline=None)
@given(FRAMES)
def test_where_the_bytes_are_split_does_not_matter(frames: Any) -> None:
    data = written(frames)
    expected = ours([data])
    for at in range(len(data) + 1):
        assert ours([data[:at], data[at:]]) == expected
    assert ours([data[i : i + 1] for i in range(len(data))]) == expected


@given(FRAMES, st.data())
def test_a_byte_that_is_another_is_never_read(frames: Any, data: st.DataObject) -> None:
    whole = bytearray(written(frames))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(MismatchError):
        ours([bytes(whole)])
    with pytest.raises(ParserError):
        theirs([bytes(whole)])


@given(st.binary(max_size=300))
def test_no_bytes_are_another_exception_or_more_than_was_added(noise: bytes) -> None:
    reader = FrameReader()
    reader.add(noise)
    with suppress(MismatchError):
        while reader.take() is not None:
            pass


@given(HEADERS)
def test_headers_that_are_cut_off_are_named_whatever_the_checksums_say(headers: Any) -> None:
    frame = write_frame(headers)
    content = frame[12:-4]
    for size in range(len(content)):
        # What is left may be headers as well, where one of them ends.
        reader = FrameReader()
        reader.add(framed(content[:size]))
        with suppress(MismatchError):
            found = reader.take()
            assert found is not None
            assert len(found.headers) < len(headers)


def framed(headers: bytes, payload: bytes = b"", *, length: int = 0, of_headers: int = 0) -> bytes:
    """Return a frame whose checksums are right, whatever else is."""
    start = pack("!II", length or len(headers) + len(payload) + 16, of_headers or len(headers))
    start += pack("!I", crc32(start))
    rest = start + headers + payload
    return rest + pack("!I", crc32(rest))


NAMED = b"\x01a"
DEFECTS: dict[str, tuple[bytes, str]] = {
    "shorter than its frame": (framed(b"", length=15), "shorter than its headers"),
    "headers beyond the end": (framed(b"", length=16, of_headers=1), "shorter than its headers"),
    "headers too long": (framed(b"", of_headers=MOST_HEADERS + 1), "bytes of headers"),
    "payload too long": (framed(b"", length=MOST_PAYLOAD + 17), "bytes of payload"),
    "as long as can be": (framed(b"", length=0xFFFFFFFF), "bytes of payload"),
    "unknown type": (framed(NAMED + b"\x0a"), "unknown type 10"),
    "twice the same": (framed((NAMED + b"\x00") * 2), "two headers of one name"),
    "name not UTF-8": (framed(b"\x01\xff\x00"), "not UTF-8"),
    "text not UTF-8": (framed(NAMED + b"\x07\x00\x01\xff"), "not UTF-8"),
    "text beyond the end": (framed(NAMED + b"\x07\x00\x02x"), "cut off"),
    "number beyond the end": (framed(NAMED + b"\x05\x00"), "cut off"),
    "no type": (framed(NAMED), "cut off"),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_each_defect_is_named(defect: str) -> None:
    data, said = DEFECTS[defect]
    reader = FrameReader()
    reader.add(data)
    with pytest.raises(MismatchError, match=said):
        reader.take()


def test_what_is_too_long_is_refused_before_it_comes() -> None:
    reader = FrameReader()
    reader.add(framed(b"", length=MOST_PAYLOAD + 17)[:12])
    with pytest.raises(MismatchError):
        reader.take()


def test_the_largest_frame_is_read() -> None:
    payload = bytes(MOST_PAYLOAD)
    assert ours([write_frame({}, payload)]) == [({}, payload)]
    with pytest.raises(ValueError, match="too large"):
        write_frame({}, payload + b"x")


def test_half_a_frame_is_known_to_be_one() -> None:
    data = write_frame({"a": ("long", 1)}, b"content")
    for size in range(len(data)):
        reader = FrameReader()
        reader.add(data[:size])
        assert reader.take() is None
        assert reader.is_within == (size > 0)


def test_a_header_is_what_the_model_says_or_an_error() -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, 678_000, tzinfo=UTC)
    data = write_frame({"t": ("timestamp", moment), "s": ("string", "x"), "n": ("blob", None)})
    reader = FrameReader()
    reader.add(data)
    frame = reader.take()
    assert frame is not None
    assert frame.headers == {"t": (moment - datetime(1970, 1, 1, tzinfo=UTC)) // MS, "s": "x"}
    assert frame.header("t", "timestamp") == moment
    assert (frame.header("n", "blob"), frame.text("n")) == (None, "")
    with pytest.raises(MismatchError, match="the header s of an event is no long"):
        frame.header("s", "long")


MS = timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("kind", "value"), [("byte", 128), ("uuid", b"x"), ("string", "x" * 65_536), ("long", "x")]
)
def test_what_has_no_form_is_not_written(kind: str, value: object) -> None:
    with pytest.raises(Exception, match=r".+"):
        write_frame({"name": (kind, value)})
