"""Proof that a login's own key signs what is sent: the header ``DPoP`` (RFC 9449)."""

from __future__ import annotations

import json
import time
from base64 import urlsafe_b64encode
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..elliptic import Cryptography
from ..errors import CredentialsError
from ..exchange import random_uuid

if TYPE_CHECKING:
    from ..http import HttpRequest, HttpResponse, Transport

#: Bytes of a coordinate, and of each half of a signature, with P-256.
_SIZE = 32


class ProvingTransport:
    """A transport that adds the proof to each request; ``key`` is the private key as PEM.

    :raises ConfigurationError: ``cryptography`` is not installed.
    :raises CredentialsError: the key is not one of P-256.
    """

    def __init__(self, transport: Transport, key: str) -> None:
        self._transport = transport
        self._key = _Key(key)

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request`` with the proof; see :class:`Transport`."""
        request.headers["DPoP"] = self._key.proof(request.method, request.url.partition("?")[0])
        return self._transport.send(
            request, connect_timeout=connect_timeout, read_timeout=read_timeout
        )

    def close(self) -> None:
        """Close the transport below."""
        self._transport.close()


class _Key:
    """A private key."""

    def __init__(self, text: str) -> None:
        self._library = Cryptography(
            "credentials: to renew what aws login got needs cryptography: pip install cryptography"
        )
        key: Any = None
        # What is no key is said below, without the exception, which may quote it.
        with suppress(TypeError, ValueError):
            key = self._library.key_in(text)
        if getattr(getattr(key, "curve", None), "name", None) != "secp256r1":
            # What is shown of a traceback's variables must not be the key.
            del text
            raise CredentialsError("The key of the login is not one of the curve P-256.")
        self._key = key
        numbers = key.public_key().public_numbers()
        coordinates = {"x": numbers.x, "y": numbers.y}
        self._public = {name: _base64(n.to_bytes(_SIZE, "big")) for name, n in coordinates.items()}

    def proof(self, method: str, url: str) -> str:
        """Return a signed statement that this request is sent now, once, by whoever has the key."""
        jwk = {"kty": "EC", **self._public, "crv": "P-256"}
        header = {"typ": "dpop+jwt", "alg": "ES256", "jwk": jwk}
        claims = {"htm": method, "htu": url, "iat": int(time.time()), "jti": random_uuid()}
        signed = ".".join(
            _base64(json.dumps(part, separators=(",", ":")).encode()) for part in (header, claims)
        )
        return f"{signed}.{_base64(self._signature(signed.encode()))}"

    def _signature(self, data: bytes) -> bytes:
        r, s = self._library.numbers_of(self._library.signature(self._key, data))
        return bytes(r.to_bytes(_SIZE, "big") + s.to_bytes(_SIZE, "big"))


def _base64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()
