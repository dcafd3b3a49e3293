"""Signatures of services that do not sign as most do: the path as it is, or an older version."""

from __future__ import annotations

import hmac
from base64 import b64encode
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote

from ..signing import EMPTY_SHA256, SigV4Signer, encoded, parts_of
from ..uploads import hash_of_pieces

if TYPE_CHECKING:
    from ..credentials import Credentials
    from ..http import HttpRequest

UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD"


@lru_cache(maxsize=64)
def _path_as_it_is(url: str) -> tuple[str, str, str]:
    """Return the ``Host`` header, the path as it is sent and the canonical query of ``url``."""
    host, path, query = parts_of(url)
    return host, path or "/", query


class ExactPathSigner(SigV4Signer):
    """Version 4 for services whose paths are names of things: ``a//b`` and ``a/../b`` are others.

    "You do not normalize URI paths for requests to Amazon S3" (IAM User Guide, "Create a canonical
    request"); nor are they encoded twice. The body's hash is always in a header.
    """

    __slots__ = ()

    canonical_url = staticmethod(_path_as_it_is)
    presigned_payload = UNSIGNED_PAYLOAD

    @staticmethod
    def state_payload(request: HttpRequest) -> None:
        """Add the header with the hash of the body, unless the request has it."""
        headers = request.headers
        if not any(name.lower() == "x-amz-content-sha256" for name in headers):
            body = request.body
            headers["X-Amz-Content-SHA256"] = hash_of_pieces(body) if body else EMPTY_SHA256

    def sign(
        self, request: HttpRequest, credentials: Credentials, *, now: datetime | None = None
    ) -> None:
        """Add the signature's headers to ``request``; see :meth:`.SigV4Signer.sign`."""
        self.state_payload(request)
        super().sign(request, credentials, now=now)


class FormSigner(SigV4Signer):
    """AWS Signature Version 2, for forms: the signature is a field of the form.

    The rules are those of "Signature Version 2 signing process" and of ``SigV2Auth`` in
    ``botocore/auth.py``.
    """

    __slots__ = ()

    def sign(
        self, request: HttpRequest, credentials: Credentials, *, now: datetime | None = None
    ) -> None:
        """Add the signature to the form that is the body of ``request``."""
        moment = datetime.now(UTC) if now is None else now
        if moment.tzinfo is not None:
            moment = moment.astimezone(UTC)
        fields = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        fields |= {
            "AWSAccessKeyId": credentials.access_key_id,
            "SignatureVersion": "2",
            "SignatureMethod": "HmacSHA256",
            "Timestamp": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        if credentials.session_token is not None:
            fields["SecurityToken"] = credentials.session_token
        host, path, _ = parts_of(request.url)
        form = "&".join(f"{_escaped(name)}={_escaped(fields[name])}" for name in sorted(fields))
        signed = encoded(f"{request.method.upper()}\n{host}\n{path or '/'}\n{form}")
        digest = hmac.digest(encoded(credentials.secret_access_key), signed, "sha256")
        signature = _escaped(b64encode(digest).decode())
        request.body = f"{form}&Signature={signature}".encode()


def _escaped(text: str) -> str:
    return quote(text, safe="-_.~")
