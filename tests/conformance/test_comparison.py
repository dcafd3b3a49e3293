"""The comparison that the protocol tests rest on: it forgives what means the same and no more."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.model import List, Map, Member, Scalar, Structure
from tests.conformance.messages import differences
from tests.conformance.values import difference, json_value, python_value, same_json

STRING = Scalar(kind="string", name="String")


class Sent:
    def __init__(self, **parts: Any) -> None:
        self.method: str = parts.get("method", "POST")
        self.url: str = parts.get("url", "https://foo.example.com/x?a=1&b=%20")
        self.headers: dict[str, str] = parts.get("headers", {"X-List": "a,b", "X-One": "c, d"})
        self.body: bytes = parts.get("body", b'{"a": 1, "b": true}')


EXPECTED: dict[str, Any] = {
    "method": "POST",
    "host": "foo.example.com",
    "uri": "/x?b=%20&a=1",
    "headers": {"x-list": "a, b", "X-One": "c, d"},
    "forbidHeaders": ["X-Not"],
    "requireHeaders": ["x-one"],
    "body": '{ "b": true, "a": 1 }',
}


def _structure(**shapes: Any) -> Structure:
    structure = Structure(name="S", class_name="S")
    structure.complete(
        Member(name=name, attribute=name, shape=shape, wire_name=f"X-{name}", location="header")
        for name, shape in shapes.items()
    )
    return structure


REQUEST = _structure(List=List(name="L", element=STRING), One=STRING)


def test_a_request_that_means_the_same_does_not_differ() -> None:
    assert differences(Sent(), EXPECTED, "rest-json", REQUEST) == []


@pytest.mark.parametrize(
    ("parts", "what"),
    [
        ({"method": "PUT"}, "method"),
        ({"url": "https://bar.example.com/x?a=1&b=%20"}, "host"),
        ({"url": "https://foo.example.com/y?a=1&b=%20"}, "path"),
        ({"url": "https://foo.example.com/x?a=1&b=+"}, "query"),
        ({"url": "https://foo.example.com/x?a=1&b=%20&c"}, "query"),
        ({"headers": {"X-List": "a,c", "X-One": "c, d"}}, "header"),
        ({"headers": {"X-List": "a,b", "X-One": "c,d"}}, "header"),
        ({"headers": {"X-One": "c, d"}}, "header"),
        ({"headers": {"X-List": "a,b", "X-One": "c, d", "x-not": ""}}, "header"),
        ({"body": b'{"a": 1, "b": 1}'}, "body"),
        ({"body": b""}, "body"),
    ],
)
def test_any_part_of_a_request_that_is_another_is_named(parts: dict[str, Any], what: str) -> None:
    [found] = differences(Sent(**parts), EXPECTED, "rest-json", REQUEST)
    assert found.startswith(what)


@pytest.mark.parametrize(
    ("protocol", "ours", "expected", "same"),
    [
        ("query", b"B=%20&A=1", "A=1&B=+", True),
        ("query", b"B=2&A=1", "A=1&B=3", False),
        ("rest-xml", b'<a b="1" c="2"> <d/></a>', '<a c="2" b="1"><d></d></a>', True),
        ("rest-xml", b"<a><b/></a>", "<a><c/></a>", False),
        ("rest-json", b"not JSON", "not JSON", True),
        ("rest-json", b"not JSON", "neither", False),
        ("smithy-rpc-v2-cbor", b"\xa1\x61a\x01", "v2FhAf8=", True),
        ("smithy-rpc-v2-cbor", b"\xa1\x61a\x02", "v2FhAf8=", False),
    ],
)
def test_bodies_are_compared_by_what_they_mean(
    protocol: str, ours: bytes, expected: str, same: bool
) -> None:
    body = {**EXPECTED, "body": expected}
    assert (differences(Sent(body=ours), body, protocol, REQUEST) == []) is same


def test_an_absent_list_may_be_an_empty_one_and_nothing_else() -> None:
    shape = _structure(items=List(name="L", element=STRING), name=STRING)
    assert difference(shape, {"items": []}, {}) == ""
    assert difference(shape, {"name": ""}, {}) == "result has ['name'], not []"
    assert difference(shape, {}, {"items": []}) == "result has [], not ['items']"
    assert difference(shape, {"items": ["a"]}, {"items": ["b"]}) == (
        "result['items'][0] is 'a', not 'b'"
    )
    entries = Map(name="M", key=STRING, value=List(name="L", element=STRING))
    assert difference(entries, {"x": []}, {}) == "result has ['x'], not []"


def test_true_is_not_one() -> None:
    assert same_json([{"a": 1}], [{"a": 1.0}])
    assert not same_json([{"a": 1}], [{"a": True}])


@pytest.mark.parametrize(
    ("kind", "data"),
    [("blob", "text"), ("timestamp", 946845296.123), ("float", "NaN"), ("double", "-Infinity")],
)
def test_values_come_back_as_the_data_has_them(kind: Any, data: Any) -> None:
    shape = Scalar(kind=kind, name="Any")
    assert json_value(shape, python_value(shape, data)) == data
