"""Which origin a URL names, beside urllib3, whose connections are made to it."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, strategies as st
from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from imagebuilder.runtime.errors import TransportError
from imagebuilder.runtime.transports.destinations import authority, parsed_origin, split

#: ``host`` of RFC 3986, section 3.2.2, without what is escaped.
HOST = re.compile(r"[\w.~!$&'()*+,;=-]+|\[.*\]", re.ASCII)
PORTS = {"http": 80, "https": 443}


def by_urllib3(url: str) -> tuple[str, str, int] | None:
    """Return what urllib3 makes of ``url``; nothing where it, or a request, has no use for it."""
    try:
        found = parse_url(url)
    except LocationParseError:
        return None
    if found.scheme not in PORTS or not found.host:
        return None
    port = PORTS[found.scheme] if found.port is None else found.port
    # It leaves some that begin with a digit as they are.
    return found.scheme, found.host.lower(), port


def ours(url: str) -> tuple[str, str, int] | None:
    try:
        return parsed_origin(url)
    except TransportError:
        return None


SCHEMES = st.sampled_from(["http", "HTTPS", "https", "ftp", ""])
HOSTS = st.one_of(
    st.text(st.sampled_from("abcXYZ019.-_~"), max_size=12),
    st.sampled_from(["[::1]", "[fe80::1%25eth0]", "[::", "[]", "[1.2.3.4]", "::1", "[v1.a]"]),
    st.text(st.sampled_from('ab[]:@^ "{}|<>\t\x7f'), max_size=6),
)
ENDS = st.sampled_from(
    ["", ":", ":80", ":00443", ":65535", ":65536", ":0", ":-1", ":8a", ":999999"]
)
REST = st.sampled_from(["", "/", "/a@b:c", "?x=/", "#y", "/[z]"])


@given(
    url=st.builds(
        lambda scheme, user, host, end, rest: f"{scheme}://{user}{host}{end}{rest}",
        SCHEMES,
        st.sampled_from(["", "u@", "u:p@", "u:p:q@"]),
        HOSTS,
        ENDS,
        REST,
    )
)
@example(url="http://a:80:90")
@example(url="http:/a")
@example(url="//a")
def test_an_origin_is_the_one_that_urllib3_would_call(url: str) -> None:
    theirs = by_urllib3(url)
    if theirs is not None and not HOST.fullmatch(theirs[1]):
        # urllib3 leaves it to DNS to say that there is no such name.
        theirs = None
    assert ours(url) == theirs


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://%41bc.example", "what is escaped in a host has two spellings, and one signature"),
        ("http://a\\b.example", "some take it for the end of the host, and some do not"),
        ("http://b\u00fccher.example", "urllib3 needs another library for it; DNS has xn--"),
    ],
)
def test_hosts_that_have_more_than_one_spelling_are_refused(url: str, why: str) -> None:
    with pytest.raises(TransportError, match="cannot be parsed"):
        parsed_origin(url)


def test_the_target_is_all_that_follows_the_origin_but_for_the_fragment() -> None:
    assert split("https://h:1/a/b?c=/d#e") == ("https://h:1", "/a/b?c=/d")
    assert split("http://h?c") == ("http://h", "/?c")


def test_a_port_that_the_scheme_says_is_left_out() -> None:
    assert authority("https", "h", 443) == "https://h"
    assert authority("https", "[::1]", 80) == "https://[::1]:80"
