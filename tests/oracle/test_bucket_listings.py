"""Listings of S3 across pages, of keys that XML and URLs trip over, beside botocore's.

The server lists as S3's reference says: keys in the order of their UTF-8, from behind a marker that
is a key as it is, and in URL encoding (a space is ``+``) where the request asks for that.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs, quote_plus, urlsplit
from xml.sax.saxutils import escape

import pytest

from tests.both_clients import client_of, over_both
from tests.oracle.emitted import package_of
from tests.oracle.loopback import served_by
from tests.oracle.test_bucket_conversations import KEYS as ACCESS, theirs

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = over_both

_paging_error: Any = import_module("botocore.exceptions").PaginationError

KEYS = sorted(
    [
        *("a b", "a+b", "a%20b", "100%", "%2F", "+", " ", "~", "tab\t", "&<>\"'", "=?#;:@!$()*,"),
        *("a/b/c", "/lead", "trail/", "x//y", "./dot", "../up", "a/../b", ".", ".."),
        *("ü/名", "e\u0301", "\U0001f600", "\uffee", "line\nbreak"),
    ],
    key=str.encode,
)
#: What XML does not hold, or not as it is: there S3 has to be asked for the encoding.
CONTROLS = sorted([*KEYS, "\x01", "a\x1fb", "cr\r\nlf", "\uffff"], key=str.encode)


class Listing(NamedTuple):
    """What an operation calls its parts."""

    operation: str
    members: str
    item: str
    marker: str
    next_marker: str | None


#: The last key of a page is the next marker where S3 names none.
FIRST = Listing("list_objects", "Contents", "Contents", "marker", None)
#: A token is nobody's key.
SECOND = Listing(
    "list_objects_v2", "Contents", "Contents", "continuation-token", "NextContinuationToken"
)
VERSIONS = Listing("list_object_versions", "Versions", "Version", "key-marker", "NextKeyMarker")
UPLOADS = Listing("list_multipart_uploads", "Uploads", "Upload", "key-marker", "NextKeyMarker")
OF_OBJECTS = [FIRST, SECOND, VERSIONS]


def page(listing: Listing, keys: list[str], query: dict[str, str]) -> bytes:
    """Return S3's answer to ``query``: three keys behind the marker."""
    marker = query.get(listing.marker, "")
    if listing is SECOND:
        marker = b64decode(marker).decode()
    left = [key for key in keys if key.encode() > marker.encode()]
    shown, encode = left[:3], quote_plus if query.get("encoding-type") == "url" else escape
    parts = [f"<IsTruncated>{str(len(left) > 3).lower()}</IsTruncated>"]
    if "encoding-type" in query:
        parts.append("<EncodingType>url</EncodingType>")
    if len(left) > 3 and listing.next_marker is not None:
        token = b64encode(shown[-1].encode()).decode() if listing is SECOND else encode(shown[-1])
        parts.append(f"<{listing.next_marker}>{token}</{listing.next_marker}>")
    parts += [f"<{listing.item}><Key>{encode(key)}</Key></{listing.item}>" for key in shown]
    return f"<Result>{''.join(parts)}</Result>".encode()


@contextmanager
def listing_server(listing: Listing, keys: list[str]) -> Iterator[str]:
    """Yield the URL of a bucket's server that lists ``keys``."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            pairs = parse_qs(urlsplit(self.path).query, keep_blank_values=True)
            body = page(listing, keys, {name: values[0] for name, values in pairs.items()})
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with served_by(Handler) as url:
        yield url


def our_keys(url: str, listing: Listing, **more: Any) -> list[str]:
    package: Any = package_of("s3")
    keys = package.Credentials(*ACCESS)
    settings = {"region": "us-west-2", "credentials": keys, "endpoint_url": url}
    with client_of(package=package, **settings) as client:
        pages = getattr(client.paginate, listing.operation)(bucket="bucket", **more).pages()
        return [each.key for page in pages for each in getattr(page, listing.members.lower())]


def their_keys(url: str, listing: Listing, **more: Any) -> list[str]:
    pages = theirs(url).get_paginator(listing.operation).paginate(Bucket="bucket", **more)
    return [each["Key"] for page in pages for each in page[listing.members]]


@pytest.mark.parametrize("listing", OF_OBJECTS, ids=lambda each: each.operation)
def test_every_key_is_listed_as_it_is_and_once(listing: Listing) -> None:
    with listing_server(listing, CONTROLS) as url:
        assert our_keys(url, listing) == CONTROLS
        assert their_keys(url, listing) == CONTROLS


def test_every_upload_is_listed_whose_key_xml_can_hold() -> None:
    with listing_server(UPLOADS, KEYS) as url:
        assert our_keys(url, UPLOADS) == their_keys(url, UPLOADS) == KEYS


@pytest.mark.parametrize("listing", [FIRST, VERSIONS, UPLOADS], ids=lambda each: each.operation)
def test_a_marker_that_the_caller_has_encoded_is_sent_so_as_botocore_does(listing: Listing) -> None:
    # What is to come behind `+`, as encoded, begins with what there was before.
    with listing_server(listing, CONTROLS) as url:
        with pytest.raises(package_of("s3").PaginationError, match="before"):
            our_keys(url, listing, encoding_type="url")
        with pytest.raises(_paging_error, match="same next token"):
            their_keys(url, listing, EncodingType="url")


def test_a_token_is_no_name_and_leads_on_whatever_the_encoding() -> None:
    encoded = [quote_plus(key) for key in CONTROLS]
    with listing_server(SECOND, CONTROLS) as url:
        assert our_keys(url, SECOND, encoding_type="url") == encoded
        assert their_keys(url, SECOND, EncodingType="url") == encoded
