"""Parts of URLs, beside ``urllib.parse``, which is loaded only where it has something to do."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from hypothesis import example, given, strategies as st

from imagebuilder.runtime.signing import canonical_url
from imagebuilder.runtime.urls import quoted

HOSTS = st.from_regex(
    r"[A-Za-z0-9.-]{1,20}|\[::1\]|[a-z]{1,5}_[a-z]{1,5}|[a-z]*%41", fullmatch=True
)
PORTS = st.one_of(st.just(""), st.integers(0, 70_000).map(lambda n: f":{n}"), st.just(":080"))


@given(
    text=st.text(max_size=20) | st.from_regex(r"[\w.~/:-]*"),
    safe=st.sampled_from(["", "/~", "-._~"]),
)
@example(text="", safe="")
def test_what_is_escaped_is_what_urllib_escapes(text: str, safe: str) -> None:
    if any("\ud800" <= character <= "\udfff" for character in text):
        return
    assert quoted(text, safe) == quote(text, safe=safe)


@given(scheme=st.sampled_from(["http", "https", "HTTPS"]), host=HOSTS, port=PORTS)
@example(scheme="https", host="EXAMPLE.com", port=":443")
@example(scheme="http", host="example.com", port=":443")
def test_the_host_that_is_signed_is_the_one_that_the_url_names(
    scheme: str, host: str, port: str
) -> None:
    url = f"{scheme}://{host}{port}"
    parts = urlsplit(url)
    try:
        number = parts.port
    except ValueError:
        # Above 65535; signing says so.
        return
    name = parts.hostname or ""
    name = f"[{name}]" if ":" in name else name
    usual = {"http": 80, "https": 443}[parts.scheme]
    expected = name if number in (None, usual) else f"{name}:{number}"
    assert canonical_url(f"{url}/x")[0] == expected
