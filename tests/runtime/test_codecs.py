"""How single values are written on the wire and read from it, as Smithy and the RFCs define it."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, strategies as st

from imagebuilder.runtime.codecs import headers, timestamps, values

# -- lists in headers -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "elements"),
    [
        # Smithy's RestJsonInputAndOutputWithQuotedStringHeaders.
        ('"b,c", "\\"def\\"", a', ["b,c", '"def"', "a"]),
        ("a , b,\tc", ["a", "b", "c"]),
        # RFC 9110 section 5.6.4: a backslash quotes any octet; spaces in quotes count.
        (r'"a\\b" ,"\c", " d "', ["a\\b", "c", " d "]),
        # Section 5.6.1.2: empty elements do not count, which a quoted string is not.
        ("", []),
        (" , ,a,,", ["a"]),
        (', "", a', ["", "a"]),
        # What is no quoted string is text up to the comma.
        ('a"b,c"', ['a"b', 'c"']),
        ('"a"b, c', ['"a"b', "c"]),
        ('"a, b', ['"a', "b"]),
    ],
)
def test_a_list_in_a_header_is_split_at_commas_outside_of_quotes(
    header: str, elements: list[str]
) -> None:
    assert headers.read_header_list(header) == elements


@given(st.lists(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)))
def test_a_list_of_strings_in_a_header_comes_back(elements: list[str]) -> None:
    # As botocore, we do not double a backslash, so that one before a quote is not told apart.
    texts = [each.replace("\\", "/") for each in elements]
    assert headers.read_header_list(headers.write_header_list(texts)) == texts


@pytest.mark.parametrize("header", ['"' * 65536, '"a,' * 20000, '"\\' * 30000, ", " * 30000 + '"'])
def test_a_header_made_to_be_slow_is_split_at_once(header: str) -> None:
    started = time.process_time()
    headers.read_header_list(header)
    assert time.process_time() - started < 1


@pytest.mark.parametrize(
    ("header", "dates"),
    [
        # Smithy's RestJsonInputAndOutputWithTimestampHeaders.
        (
            "Mon, 16 Dec 2019 23:48:18 GMT, Tue, 17 Dec 2019 23:48:18 GMT",
            [datetime(2019, 12, 16, 23, 48, 18), datetime(2019, 12, 17, 23, 48, 18)],
        ),
        ("Mon, 16 Dec 2019 23:48:18 GMT", [datetime(2019, 12, 16, 23, 48, 18)]),
        # RFC 9110 section 5.6.7: the obsolete forms have to be understood.
        (
            "Sunday, 06-Nov-94 08:49:37 GMT,Sun Nov  6 08:49:37 1994",
            [datetime(1994, 11, 6, 8, 49, 37)] * 2,
        ),
        (
            "2019-12-16T23:48:18Z,2019-12-16T23:48:18Z",
            [datetime(2019, 12, 16, 23, 48, 18)] * 2,
        ),
        ("1576540098, 1576540098", [datetime(2019, 12, 16, 23, 48, 18)] * 2),
        ("", []),
    ],
)
def test_every_second_comma_separates_http_dates_and_every_comma_other_timestamps(
    header: str, dates: list[datetime]
) -> None:
    read = [timestamps.read_timestamp(each) for each in headers.read_header_dates(header)]
    assert read == [date.replace(tzinfo=UTC) for date in dates]


@pytest.mark.parametrize("header", ["Mon", "Mon, Tue", "Mon, 16 Dec 2019 23:48:18 GMT, Tue"])
def test_a_day_without_its_date_is_no_timestamp(header: str) -> None:
    with pytest.raises(values.MismatchError):
        [timestamps.read_timestamp(each) for each in headers.read_header_dates(header)]


# -- strings with a media type in headers ---------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "header"),
    [
        # Smithy's MediaTypeHeaderInputBase64: the string itself.
        ("true", "dHJ1ZQ=="),
        ('{"a": "ö"}', "eyJhIjogIsO2In0="),
        ("", ""),
    ],
)
def test_a_media_type_string_in_a_header_is_base64_of_the_string(value: str, header: str) -> None:
    assert headers.write_base64_header(value) == header
    assert headers.read_base64_header(header) == value


def test_a_value_that_is_no_string_is_sent_as_its_json() -> None:
    # As botocore's _encode_json_header does.
    written = headers.write_base64_header({"a": [1, None]})
    assert headers.read_base64_header(written) == '{"a":[1,null]}'


# -- maps and payloads ----------------------------------------------------------------------------


def test_a_null_in_a_map_is_left_out_unless_the_map_is_sparse() -> None:
    # Smithy's RestJsonDeserializesDenseSetMapAndSkipsNull.
    data = {"x": [], "y": ["a"], "z": None}
    assert values.read_map(data, list, str) == {"x": [], "y": ["a"]}
    assert values.read_sparse_map(data, list, str) == data


@pytest.mark.parametrize(
    "payload", [b"abc", bytearray(b"abc"), memoryview(b"abc"), "abc", BytesIO(b"abc")]
)
def test_a_payload_is_bytes_text_or_a_file(payload: object) -> None:
    assert values.write_stream(payload) == b"abc"


@pytest.mark.parametrize("payload", [5, 0, 1.5, True, [1, 2], {"a": 1}, object()])
def test_a_payload_of_another_type_is_refused(payload: Any) -> None:
    with pytest.raises(values.MismatchError):
        values.write_stream(payload)


def read_or_none(text: str) -> datetime | None:
    try:
        return timestamps.read_http_date(text)
    except ValueError:
        return None


@pytest.mark.parametrize(
    "text",
    [
        *("Sun, 06 Nov 1994 08:49:37 GMT", "Thu, 29 Feb 2096 23:59:59 GMT"),
        *("Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"),
        *("Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 +0100"),
        *("6 Nov 94 08:49 UT", "Sun, 06 November 2094 08:49:37 -1130 (somewhere)"),
        *("Sun, 06 Nov 1994 08:49:37", "Sunday, 06-Nov-24 08:49:37 GMT", "06 Nov 1994 08:49:37 Z"),
        *("sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT"),
        *("Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT", "", "soon"),
        *("Sun, 06 Nov", "Sun", ",", "06-Nov", "Sun, 06 Nov 1994", "- - - -"),
    ],
)
def test_an_http_date_is_read_as_email_reads_it_and_written_as_that_writes_it(text: str) -> None:
    try:
        expected = timestamps.as_utc(parsedate_to_datetime(text))
    except (TypeError, ValueError, IndexError):
        assert read_or_none(text) is None
    else:
        assert read_or_none(text) == expected
        assert timestamps.write_http_date(expected) == format_datetime(expected, usegmt=True)


@pytest.mark.parametrize("ahead", [-60, -50, -1, 0, 1, 49, 50, 51])
def test_a_year_of_two_digits_is_never_more_than_50_years_ahead(ahead: int) -> None:
    """RFC 9110 section 5.6.7: then it is "the most recent year in the past" with these digits."""
    now = datetime.now(UTC).year
    year = now + ahead
    read = timestamps.read_http_date(f"Sunday, 06-Nov-{year % 100:02} 08:49:37 GMT")
    assert read.year % 100 == year % 100
    assert now - 50 < read.year <= now + 50


@pytest.mark.parametrize("zone", ["PST", "EST", "A", "?", "+", "+99999999", ".5"])
def test_a_date_in_a_zone_that_is_not_known_is_none(zone: str) -> None:
    assert read_or_none(f"Sun, 06 Nov 1994 08:49:37 {zone}") is None


@pytest.mark.parametrize(
    "text", ["Fri, 31 Dec 9999 23:59:59 -0100", "9999-12-31T23:59:59-01:00", "0001-01-01T00:00+01"]
)
def test_a_date_out_of_the_range_of_datetime_is_a_mismatch(text: str) -> None:
    with pytest.raises(values.MismatchError):
        timestamps.read_timestamp(text)
