"""Presigned URLs: requests that anybody can send who has the URL, for as long as it is valid.

The rules are those of "Authenticating Requests: Using Query Parameters (AWS Signature Version 4)"
and, where they leave room, of ``SigV4QueryAuth`` in ``botocore/auth.py``: an equal request gets an
equal signature. What would be in the body of a form is in the query here.
"""

from __future__ import annotations

import re
from copy import copy
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .errors import ParamValidationError
from .exchange import Exchange
from .guards import is_mapping
from .http import HttpRequest
from .http1 import TCHAR
from .operation import CALLS, is_request_of
from .signing import ALGORITHM, EMPTY_SHA256, SigV4Signer, signed_values, timestamp_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .credentials import Credentials
    from .endpoints import Endpoint
    from .exchange import Context

#: The longest time that a signature of version 4 is valid for: a week, in seconds.
LONGEST = 7 * 24 * 60 * 60

_FORM = "application/x-www-form-urlencoded"
_METHODS = ("DELETE", "GET", "HEAD", "PATCH", "POST", "PUT")

#: What a field is (RFC 9110, section 5), of characters that everybody sends alike.
_NAME = re.compile(f"{TCHAR}+")
_VALUE = re.compile("[\\t -~]*")

#: Headers that follow from the URL, or are the signature.
_SIGNERS = frozenset({"authorization", "content-length", "host", "transfer-encoding"})

#: Headers of a call that its URL does not need: they name the sender, and are not signed.
_OF_THE_SENDER = frozenset({"user-agent", "x-amzn-trace-id"})

#: Which bodies have a checksum, and which answers are asked for one: what will be sent is not
#: known, and who sends it sends no headers that nobody asked for.
_CHECKSUMS = ("when_chosen", "when_required")


class PresignedUrl(str):
    """A URL, as text, that holds a signed request.

    ``method`` is the HTTP method that it has to be sent with, ``headers`` what has to be sent
    along because it is signed (for most operations nothing), ``expires_at`` when it is over; a
    session token that it was signed with may expire before. Whoever has the URL can send the
    request: it is a secret.
    """

    __slots__ = ("expires_at", "headers", "method")

    method: str
    headers: Mapping[str, str]
    expires_at: datetime

    @classmethod
    def of(cls, request: HttpRequest, expires_at: datetime) -> PresignedUrl:
        """Return the URL of a presigned ``request``."""
        url = cls(request.url)
        url.method = request.method
        url.headers = request.headers
        url.expires_at = expires_at
        return url


class PresignedExchange(Exchange[Any, Any]):
    """A call that goes no further than to its signed request."""

    __slots__ = ()

    def presigned(
        self,
        credentials: Credentials | None,
        expires_in: int,
        method: str | None,
        more: Mapping[str, str] | None,
    ) -> PresignedUrl:
        """Return the URL of the request, to be sent with ``method`` and ``more`` headers."""
        now = self._context.clock.now()
        more = more or {}
        left_out = _OF_THE_SENDER.union(map(str.lower, more))
        headers = {n: v for n, v in self._headers.items() if n.lower() not in left_out}
        headers.update(more)
        url = self._url_with_the_body(headers)
        request = HttpRequest(method or self.call.method, url, headers)
        signer = self._signer
        if signer is not None and credentials is not None:
            if not isinstance(signer, SigV4Signer):
                problem = "it is not signed with SigV4, and cannot be presigned"
                raise ParamValidationError.of(self.call.name, [problem])
            try:
                presign(signer, request, credentials, expires_in=expires_in, now=now)
            except ValueError as error:
                self.interrupted(error)
                problem = f"the request cannot be signed: {error}"
                raise ParamValidationError.of(self.call.name, [problem]) from error
        return PresignedUrl.of(request, now.replace(microsecond=0) + timedelta(seconds=expires_in))

    def _url_with_the_body(self, headers: dict[str, str]) -> str:
        """Return the URL with what a form says; ``headers`` then need not say that it is one."""
        kind = next((name for name in headers if name.lower() == "content-type"), None)
        body = self._body
        if kind is not None and headers[kind].startswith(_FORM) and isinstance(body, bytes):
            del headers[kind]
            return _with_query(self._url, body.decode().replace("+", "%20"))
        if body and (self._signer is None or self._signer.presigned_payload is None):
            problem = "it has a body, which a URL cannot have: this request cannot be presigned"
            raise ParamValidationError.of(self.call.name, [problem])
        return self._url


def exchange_of(
    context: Context,
    resolve: Callable[[dict[str, Any]], Endpoint],
    request: object,
    *options: object,
) -> PresignedExchange:
    """Return the call for ``request``; raises :class:`ParamValidationError` for wrong arguments.

    The ``options`` are those of :meth:`PresignedExchange.presigned`, as the caller has them.
    """
    expires_in, method, headers = options
    problems: list[str] = []
    call = CALLS.get(type(request))
    if not is_request_of(context.service, type(request)):
        from .error_answers import no_request

        problems.append(f"request: {no_request(context.service, request, 'presign')}")
    if not (type(expires_in) is int and 1 <= expires_in <= LONGEST):
        problems.append(
            f"expires_in: has to be whole seconds from 1 to {LONGEST} (a week), not {expires_in!r}"
        )
    if method is not None and method not in _METHODS:
        problems.append(f"method: has to be one of {', '.join(_METHODS)}, not {method!r}")
    problems += _wrong_headers(headers)
    if call is None or problems:
        raise ParamValidationError.of("" if call is None else call.name, problems)
    context = copy(context)
    context.checksums = _CHECKSUMS
    return PresignedExchange(context, call, request, resolve)


def _wrong_headers(headers: object) -> list[str]:
    """Return what is wrong with the headers that are to be sent with a URL."""
    if headers is None:
        return []
    if not is_mapping(headers):
        return [f"headers: has to be a mapping, not {type(headers).__name__}"]
    problems: list[str] = []
    for name, value in headers.items():
        if not (isinstance(name, str) and _NAME.fullmatch(name)) or name.lower() in _SIGNERS:
            problems.append(f"headers: {name!r} is no name of a header that can be added")
        elif not (isinstance(value, str) and _VALUE.fullmatch(value)):
            problems.append(f"headers: {name}: has to be a text without line breaks")
    return problems


def presign(
    signer: SigV4Signer,
    request: HttpRequest,
    credentials: Credentials,
    *,
    expires_in: int,
    now: datetime | None = None,
) -> None:
    """Add the signature to the URL of ``request``, which is then valid for ``expires_in`` seconds.

    All its headers are signed, but those that change on the way, and have to be sent with it.
    ``now`` is the current time by default.

    :raises ValueError: the port in the request's URL is not a number below 65536, or there are
        characters in the request or the credentials that UTF-8 does not have.
    """
    timestamp = timestamp_of(now)
    values, payload = signed_values(request.headers)
    host, _, _ = signer.canonical_url(request.url)
    values.setdefault("host", host)
    names = sorted(values)
    parameters = {
        "X-Amz-Algorithm": ALGORITHM,
        "X-Amz-Credential": f"{credentials.access_key_id}/{timestamp[:8]}{signer.scope_tail}",
        "X-Amz-Date": timestamp,
        "X-Amz-Expires": str(expires_in),
        "X-Amz-SignedHeaders": ";".join(names),
    }
    if credentials.session_token is not None:
        parameters["X-Amz-Security-Token"] = credentials.session_token
    added = "&".join(f"{name}={quote(value, safe='-_.~')}" for name, value in parameters.items())
    url = _with_query(request.url, added)
    _, path, query = signer.canonical_url(url)
    canonical_headers = "".join(f"{name}:{values[name]}\n" for name in names)
    canonical_request = (
        f"{request.method.upper()}\n{path}\n{query}\n{canonical_headers}\n{';'.join(names)}\n"
        f"{payload or signer.presigned_payload or EMPTY_SHA256}"
    )
    signature = signer.signature(canonical_request, timestamp, credentials.secret_access_key)
    request.url = f"{url}&X-Amz-Signature={signature}"


def _with_query(url: str, more: str) -> str:
    """Return ``url`` with ``more`` at the end of its query.

    >>> _with_query("https://example.com/?a=1", "b=2")
    'https://example.com/?a=1&b=2'
    """
    if not more:
        return url
    return f"{url}{'&' if '?' in url else '?'}{more}"
