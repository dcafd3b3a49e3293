"""Takes out of an exchange what belongs to somebody: who asked, with what, from where.

Headers are kept by name, and all others are left out. In URLs, header values and bodies, what is
known to be secret is replaced wherever it stands, and what looks like a secret is too: rather a
harmless number too many than an account id too few. Names of resources are not touched; nobody but
their owner can tell which of them may be shown.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from imagebuilder import HttpRequest, HttpResponse
from imagebuilder.runtime.guards import is_dict, is_sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: The account ids that AWS uses in documentation, and belong to nobody.
EXAMPLE_ACCOUNTS = ("111122223333", "444455556666", "123456789012")
ACCOUNT = EXAMPLE_ACCOUNTS[0]
CLIENT_TOKEN = "a1b2c3d4-5678-90ab-cdef-EXAMPLE11111"
SCRUBBED = "scrubbed"
#: Headers that say what an exchange is about, and nothing of who made it.
KEPT_HEADERS = frozenset({"content-type", "x-amzn-requestid", "x-amzn-errortype"})
#: Members and parameters whose value is secret, whatever it looks like.
_SECRET_NAME = re.compile(r"(?i)secret|token\Z|passw|signature|credential|private.?key|authoriz")
#: A value shorter than this is not looked for elsewhere: it would be found in innocent words.
_SHORTEST_KNOWN = 12

# Twelve digits; those of an escape before them, %20 or \u0020, are not of the number.
_START = r"(?:(?<![0-9])|(?<=%[0-9A-Fa-f]{2})|(?<=\\u[0-9A-Fa-f]{4}))"
_ACCOUNTS = re.compile(
    rf"{_START}(?!(?:{'|'.join(EXAMPLE_ACCOUNTS)})(?![0-9]))[0-9]{{12}}(?![0-9])"
)
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"-----BEGIN[\s\S]*?(?:-----END[^\n]*|\Z)",
        r"AWS4-(?:HMAC|ECDSA)[^\n\"]*",
        r"(?i)\bauthorization\b[^\n\"]*",
        r"(?i)x-amz-(?:signature|credential|security-token)[^\s&\"'<>]*(?:\s*:[^\n\"]*)?",
        r"(?i)\b(?:signature|credential)(?:=|%3D)[^\s&,\"'<>]*",
        # How session tokens begin, and the unique ids of IAM, access keys among them.
        r"(?:IQoJ|FwoG|FQoG)[0-9A-Za-z+/=_%-]{16,}",
        r"(?:A3T[A-Z0-9]|ABIA|ACCA|AGPA|AIDA|AIPA|AKIA|ANPA|ANVA|APKA|AROA|ASCA|ASIA)[A-Z0-9]{12,}",
        # A signature or a hash of what was signed.
        r"[0-9a-fA-F]{64,}",
        r"(?i)vpce-[0-9a-z][0-9a-z.-]*",
    )
)
_BASE64 = re.compile(r"(?:[0-9A-Za-z+/]{4})+(?:[0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?")


class Scrubber:
    """Gives exchanges without what is secret in them; the same value always gives the same.

    ``secrets`` are known: access keys, tokens. ``account`` is the caller's account id. ``host`` is
    the one that was called, and ``public_host`` the one to show in its place.
    """

    def __init__(
        self,
        *,
        public_host: str,
        host: str = "",
        secrets: Iterable[str] = (),
        account: str | None = None,
    ) -> None:
        self._public_host = public_host
        self._known: dict[str, str] = {}
        self._pattern: re.Pattern[str] | None = None
        self._pagination_tokens: dict[str, str] = {}
        for secret in secrets:
            self._learn(secret, SCRUBBED)
        if account is not None and account not in EXAMPLE_ACCOUNTS:
            self._learn(account, ACCOUNT)
        if host and host != public_host:
            self._learn(host, public_host)

    def request(self, request: HttpRequest) -> HttpRequest:
        """Return ``request`` without secrets, as it would be sent to the public endpoint."""
        return HttpRequest(
            request.method,
            self.url(request.url),
            self._headers(request.headers),
            self.body(request.body),
        )

    def response(self, response: HttpResponse) -> HttpResponse:
        """Return ``response`` without secrets."""
        return HttpResponse(
            response.status, self._headers(response.headers), self.body(response.body)
        )

    def url(self, url: str) -> str:
        """Return ``url`` at the public host, its path and query without secrets."""
        parts = urlsplit(url)
        # As it stands first: a secret may have a slash in it.
        path = self.text(parts.path).split("/")
        segments = [quote(self.text(unquote(segment)), safe="") for segment in path]
        pairs = [
            (self.text(name), self._member(name, value))
            for name, value in parse_qsl(self._without_known(parts.query), keep_blank_values=True)
            if not name.lower().startswith("x-amz-")
        ]
        query = urlencode(pairs, quote_via=quote, safe="")
        return f"https://{self._public_host}{'/'.join(segments)}{'?' if query else ''}{query}"

    def body(self, body: bytes) -> bytes:
        """Return ``body`` without secrets; JSON is laid out for reading."""
        text = body.decode("utf-8", "replace")
        try:
            value: object = json.loads(text)
            text = json.dumps(self._value("", value), indent=2, ensure_ascii=False)
        except (ValueError, RecursionError):
            text = self.text(text)
        return text.encode("utf-8", "replace")

    def text(self, text: str) -> str:
        """Return ``text`` without what is known to be secret, or looks like it."""
        text = self._without_known(text)
        if _BASE64.fullmatch(text):
            text = self._base64(text)
        for pattern in _PATTERNS:
            text = pattern.sub(SCRUBBED, text)
        return _ACCOUNTS.sub(ACCOUNT, text)

    def _headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        return {
            name: self.text(value)
            for name, value in headers.items()
            if name.lower() in KEPT_HEADERS
        }

    def _value(self, name: str, value: object) -> object:
        """Return the JSON ``value`` of the member ``name`` without secrets."""
        if is_dict(value):
            return {self.text(key): self._value(key, item) for key, item in value.items()}
        if is_sequence(value):
            return [self._value(name, item) for item in value]
        if isinstance(value, str):
            return self._member(name, value)
        if isinstance(value, bool) or value is None:
            return value
        return json.loads(self.text(json.dumps(value)))

    def _member(self, name: str, value: str) -> str:
        """Return the text ``value`` of a member or parameter called ``name`` without secrets."""
        folded = name.lower()
        if not value or not _SECRET_NAME.search(name):
            return self.text(value)
        if folded == "clienttoken":
            return CLIENT_TOKEN
        if folded != "nexttoken":
            return SCRUBBED
        # The next request gives it back: both have to show the same.
        tokens = self._pagination_tokens
        shown = tokens.setdefault(value, f"next-token-{len(tokens) + 1}")
        if len(value) >= _SHORTEST_KNOWN:
            self._learn(value, shown)
        return shown

    def _base64(self, text: str) -> str:
        try:
            inside = b64decode(text).decode()
        except ValueError:
            return text
        scrubbed = self.text(inside)
        return text if scrubbed == inside else b64encode(scrubbed.encode()).decode()

    def _learn(self, secret: str, shown: str) -> None:
        """Note what to show instead of ``secret``, in every form in which it may be written."""
        forms = (secret, quote(secret), quote(secret, safe=""), json.dumps(secret)[1:-1])
        encoded = b64encode(secret.encode()).decode()
        self._known.update((form.lower(), shown) for form in (*forms, encoded) if form)
        longest_first = sorted(self._known, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)

    def _without_known(self, text: str) -> str:
        if self._pattern is None:
            return text
        return self._pattern.sub(lambda found: self._known[found[0].lower()], text)
