"""The functions of endpoint rules, with botocore as the oracle."""

from __future__ import annotations

from typing import Any

import pytest

from imagebuilder.runtime.endpoints import item, parse_url
from tests.codegen.endpoint_rules import (
    NAME,
    SET,
    endpoint,
    fn,
    holds,
    ref,
    rules,
    url_of,
)


@pytest.mark.parametrize(
    ("condition", "name", "expected"),
    [
        (SET, "", True),
        (SET, None, False),
        (fn("not", SET), None, True),
        (fn("not", SET), "x", False),
        (fn("not", NAME), None, True),
        (fn("not", NAME), "", True),
        (fn("not", NAME), "x", False),
        (fn("booleanEquals", SET, True), "x", True),
        (fn("booleanEquals", False, SET), "x", False),
        (fn("booleanEquals", SET, fn("isSet", ref("Region"))), None, True),
        (fn("booleanEquals", fn("not", NAME), SET), "", True),
        (fn("booleanEquals", True, True), None, True),
        (fn("stringEquals", "a", "a"), None, True),
        (fn("stringEquals", "a", "b"), None, False),
        (fn("stringEquals", "{{a}}", "{{a}} {Fixed}"), None, False),
        (fn("stringEquals", "{{Fixed}}", "{Fixed}"), None, False),
        (fn("stringEquals", ref("Fixed"), "fixed"), None, True),
        (fn("parseURL", NAME), None, False),
        (fn("parseURL", NAME), "https://a", True),
        (fn("parseURL", NAME), "https://a?b", False),
        (fn("parseURL", NAME), "ftp://a", False),
        (fn("parseURL", NAME), "https://a:b", False),
        (fn("aws.parseArn", NAME), None, False),
        (fn("aws.parseArn", NAME), "arn:aws:s3:::bucket", True),
        (fn("aws.parseArn", NAME), "arn:aws:s3::bucket", False),
        (fn("aws.parseArn", NAME), "arn:aws:s3:::", False),
        (fn("aws.parseArn", NAME), "arn::s3:::bucket", False),
        (fn("aws.parseArn", NAME), "urn:aws:s3:::bucket", False),
        (fn("isValidHostLabel", NAME, False), None, False),
        (fn("isValidHostLabel", NAME, False), "a-1", True),
        (fn("isValidHostLabel", NAME, False), "a" * 64, False),
        (fn("isValidHostLabel", NAME, False), "-a", False),
        (fn("isValidHostLabel", NAME, False), "a-", False),
        (fn("isValidHostLabel", NAME, False), "a.b", False),
        (fn("isValidHostLabel", NAME, False), "", False),
        (fn("isValidHostLabel", NAME, True), "a.b", True),
        (fn("isValidHostLabel", NAME, True), "a..b", False),
        (fn("aws.isVirtualHostableS3Bucket", NAME, False), None, False),
        (fn("aws.isVirtualHostableS3Bucket", NAME, False), "abc", True),
        (fn("aws.isVirtualHostableS3Bucket", NAME, False), "ab", False),
        (fn("aws.isVirtualHostableS3Bucket", NAME, False), "Abc", False),
        (fn("aws.isVirtualHostableS3Bucket", NAME, False), "a.bc", False),
        (fn("aws.isVirtualHostableS3Bucket", NAME, True), "a.bc", True),
        (fn("aws.isVirtualHostableS3Bucket", NAME, True), "10.0.0.1", False),
        (fn("aws.partition", NAME), None, True),
    ],
)
def test_a_condition_holds_where_it_holds_in_botocore(
    condition: Any, name: str | None, expected: bool
) -> None:
    given_name = {} if name is None else {"Name": name}
    assert holds(condition, **given_name) is expected


@pytest.mark.parametrize(
    ("call", "name", "expected"),
    [
        (fn("substring", NAME, 0, 2, False), "abcd", "ab"),
        (fn("substring", NAME, 0, 2, True), "abcd", "cd"),
        (fn("substring", NAME, 1, 4, True), "abcd", "abc"),
        (fn("substring", NAME, 0, 5, False), "abcd", None),
        (fn("substring", NAME, 2, 2, False), "abcd", None),
        (fn("substring", NAME, 0, 2, False), "äbcd", None),
        (fn("uriEncode", NAME), "a b/ä~", "a%20b%2F%C3%A4~"),
        (fn("getAttr", ref("Names"), "[1]"), "", "two"),
        (fn("getAttr", ref("Names"), "[2]"), "", None),
    ],
)
def test_a_string_function_gives_what_it_gives_in_botocore(
    call: dict[str, Any], name: str, expected: str | None
) -> None:
    assigned = {**call, "assign": "Found"}
    guards = [SET, fn("isSet", ref("Names"))]
    chosen = rules(endpoint("https://{Found}", *guards, assigned), endpoint("https://none"))
    expected_url = "https://none" if expected is None else f"https://{expected}"
    assert url_of(chosen, Name=name, Names=("one", "two")) == expected_url


@pytest.mark.parametrize(
    ("value", "template", "expected"),
    [
        ("https://h:8/a//b/../c", "{U#scheme} {U#authority} {U#path}", "https h:8 /a//b/../c"),
        ("https://h:8/a//b/../c", "{U#normalizedPath}", "/a/c/"),
        ("http://h", "{U#path}|{U#normalizedPath}", "|/"),
        ("http://h/ä", "{U#normalizedPath}", "/%C3%A4/"),
    ],
)
def test_the_parts_of_a_url(value: str, template: str, expected: str) -> None:
    chosen = rules(endpoint(template, SET, fn("parseURL", NAME, assign="U")))
    assert url_of(chosen, Name=value) == expected


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", True),
        ("999.9.9.9", True),
        ("[::1]:80", True),
        ("a.b", False),
        ("1.2.3", False),
    ],
)
def test_a_url_knows_whether_its_host_is_an_address(host: str, expected: bool) -> None:
    is_ip = fn("booleanEquals", fn("getAttr", ref("U"), "isIp"), True)
    assert holds(SET, fn("parseURL", NAME, assign="U"), is_ip, Name=f"http://{host}") is expected


@pytest.mark.parametrize("value", ["https://", "https://[::1", "https:///path"])
def test_a_url_without_a_host_is_none(value: str) -> None:
    assert parse_url(value) is None


def test_the_parts_of_an_arn() -> None:
    template = "{A#partition} {A#service} {A#region} {A#accountId} {Last}"
    last = fn("getAttr", ref("A"), "resourceId[2]", assign="Last")
    chosen = rules(endpoint(template, fn("aws.parseArn", NAME, assign="A"), last))
    assert url_of(chosen, Name="arn:aws:s3:r:1:a/b:c:d") == "aws s3 r 1 c"
    assert url_of(chosen, Name="arn:aws:s3:r:1:a/b") is None


@pytest.mark.parametrize(
    "region", ["us-east-1", "us-new-7", "cn-new-1", "us-gov-new-1", "mars", ""]
)
def test_the_partition_of_a_region(region: str) -> None:
    outputs = ("name", "dnsSuffix", "dualStackDnsSuffix", "implicitGlobalRegion")
    template = " ".join(f"{{P#{output}}}" for output in outputs)
    chosen = rules(endpoint(template, fn("aws.partition", ref("Region"), assign="P")))
    assert url_of(chosen, Region=region)


def test_no_region_is_in_the_first_partition() -> None:
    chosen = rules(endpoint("https://{P#name}", fn("aws.partition", ref("Region"), assign="P")))
    assert url_of(chosen) == "https://aws"


def test_an_item_of_nothing_is_none() -> None:
    assert item(None, 0) is None
