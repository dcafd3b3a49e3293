"""Forms: how AWS Query writes structures, lists and maps.

What is expected stands in Smithy's specification of ``aws.protocols#awsQuery`` (collections, maps,
example requests), but for percent-encoding, which is RFC 3986's.
"""

from __future__ import annotations

from typing import Any

from hypothesis import given, strategies as st

from imagebuilder.runtime.codecs.form import (
    read_form,
    to_form,
    write_form_list,
    write_form_map,
)


def form(**data: Any) -> str:
    """Return the form with ``data``, without what every form begins with."""
    text = to_form("Do", "2020-07-02", data).decode()
    assert text.startswith("Action=Do&Version=2020-07-02")
    return text.removeprefix("Action=Do&Version=2020-07-02").removeprefix("&")


def test_a_form_begins_with_its_action_and_the_version() -> None:
    assert to_form("DoIt", "2020-07-02", {}) == b"Action=DoIt&Version=2020-07-02"


def test_structures_are_names_with_dots_between() -> None:
    baz: dict[str, Any] = {"temp": "example3", "deep": {"er": 4}, "no": None}
    assert form(foo="example1", baz=baz, no=None) == (
        "foo=example1&baz.temp=example3&baz.deep.er=4"
    )


def test_lists_are_numbered_from_one_below_their_member_or_flat() -> None:
    assert form(ListArg=write_form_list(["foo", "bar"], str, "member")) == (
        "ListArg.member.1=foo&ListArg.member.2=bar"
    )
    assert form(Hi=write_form_list(["A", "B"], str)) == "Hi.1=A&Hi.2=B"
    complex_list = write_form_list(["hello"], lambda text: {"hi": text}, "member")
    assert form(ComplexListArg=complex_list) == "ComplexListArg.member.1.hi=hello"


def test_an_empty_list_is_an_empty_value_and_an_absent_one_is_not_there() -> None:
    assert form(a=write_form_list([], str, "member"), b=write_form_list([], str)) == "a=&b="
    assert form(a=write_form_list(None, str, "member")) == ""


def test_maps_are_numbered_entries_or_flat() -> None:
    entries = {"bar": "Bar", "foo": "Foo"}
    assert form(MapArg=write_form_map(entries, str, "entry", "key", "value")) == (
        "MapArg.entry.1.key=bar&MapArg.entry.1.value=Bar"
        "&MapArg.entry.2.key=foo&MapArg.entry.2.value=Foo"
    )
    assert form(Hi=write_form_map(entries, str, "", "K", "V")) == (
        "Hi.1.K=bar&Hi.1.V=Bar&Hi.2.K=foo&Hi.2.V=Foo"
    )
    empty, absent = (write_form_map(m, None, "entry", "key", "value") for m in ({}, None))
    assert (empty, absent) == ({"entry": []}, None)
    assert form(a=empty, b=absent) == ""


def test_names_and_values_are_encoded_as_rfc_3986_says() -> None:
    assert form(**{"a b": "ä+/ &=~-._*%"}) == "a%20b=%C3%A4%2B%2F%20%26%3D~-._%2A%25"
    assert form(Foo="") == "Foo="


@given(st.dictionaries(st.text(), st.text()))
def test_a_form_is_read_back(data: dict[str, str]) -> None:
    pairs = {"Action": "Do", "Version": "1"} | data
    body = to_form("Do", "1", {k: v for k, v in data.items() if k not in ("Action", "Version")})
    kept = {name: value for name, value in pairs.items() if name not in ("Action", "Version")}
    assert read_form(body) == {"Action": "Do", "Version": "1"} | kept
