"""AWS Signature Version 4A: one signature for several regions, with an elliptic curve.

The rules are those of "Create a signed AWS API request" in the IAM User Guide. The key is derived
from the secret access key by the KDF of NIST SP 800-108 in counter mode (HMAC-SHA256), on the curve
P-256, which every SDK of AWS does in the same way. Needs the ``cryptography`` package, which is
imported with the first signer.
"""

from __future__ import annotations

import hmac
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from .elliptic import Cryptography
from .errors import ConfigurationError
from .signing import EMPTY_SHA256, SigV4Signer, encoded, signed_values, timestamp_of

if TYPE_CHECKING:
    from datetime import datetime

    from .credentials import Credentials
    from .http import HttpRequest

ALGORITHM = "AWS4-ECDSA-P256-SHA256"

#: The order of P-256 less two: what a candidate for a key must not be greater than (FIPS 186-4,
#: appendix B.4.2).
_LIMIT = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551 - 2

#: What a signature replaces: an earlier attempt may have left its own.
_REPLACED = frozenset(
    {"authorization", "date", "x-amz-date", "x-amz-region-set", "x-amz-security-token"}
)


class SigV4ASigner:
    """Signs requests to one service for a set of regions, ``*`` for all of them.

    ``kind`` is the class that signs for one region: it has the service's rules.

    :raises ConfigurationError: ``cryptography`` is not installed.
    """

    __slots__ = ("_key", "_kind", "_library", "region_set", "service")

    tokens: None = None
    presigned_payload: str | None = None

    def __init__(
        self, service: str, region_set: str, kind: type[SigV4Signer] = SigV4Signer
    ) -> None:
        self._kind = kind
        self._library = Cryptography(
            "this endpoint asks for SigV4A signatures, which need cryptography: "
            "pip install cryptography"
        )
        self.service = service
        self.region_set = region_set
        # One tuple that is replaced whole, so that threads need no lock.
        self._key: tuple[str, str, Any] = ("", "", None)

    def sign(
        self, request: HttpRequest, credentials: Credentials, *, now: datetime | None = None
    ) -> None:
        """Add the signature's headers to ``request``, in place of those of an earlier attempt."""
        timestamp = timestamp_of(now)
        headers = request.headers
        for name in [name for name in headers if name.lower() in _REPLACED]:
            del headers[name]
        headers["X-Amz-Date"] = timestamp
        headers["X-Amz-Region-Set"] = self.region_set
        if credentials.session_token is not None:
            headers["X-Amz-Security-Token"] = credentials.session_token
        self._kind.state_payload(request)
        host, path, query = self._kind.canonical_url(request.url)
        values, payload = signed_values(headers)
        values.setdefault("host", host)
        names = sorted(values)
        if payload is None:
            payload = sha256(request.body).hexdigest() if request.body else EMPTY_SHA256
        canonical_headers = "".join(f"{name}:{values[name]}\n" for name in names)
        canonical_request = (
            f"{request.method.upper()}\n{path}\n{query}\n"
            f"{canonical_headers}\n{';'.join(names)}\n{payload}"
        )
        scope = f"{timestamp[:8]}/{self.service}/aws4_request"
        digest = sha256(encoded(canonical_request)).hexdigest()
        string_to_sign = f"{ALGORITHM}\n{timestamp}\n{scope}\n{digest}"
        signature = self._library.signature(self._signing_key(credentials), string_to_sign.encode())
        headers["Authorization"] = (
            f"{ALGORITHM} Credential={credentials.access_key_id}/{scope}, "
            f"SignedHeaders={';'.join(names)}, Signature={signature.hex()}"
        )

    def _signing_key(self, credentials: Credentials) -> Any:
        key_id, secret = credentials.access_key_id, credentials.secret_access_key
        known_id, known_secret, key = self._key
        if (known_id, known_secret) != (key_id, secret):
            key = self._library.key(derived_key(key_id, secret))
            self._key = (key_id, secret, key)
        return key


def derived_key(access_key_id: str, secret_access_key: str) -> int:
    """Return the private key that belongs to an access key, as the number that it is."""
    secret = encoded(f"AWS4A{secret_access_key}")
    # One candidate in 2 ** 32 is too great, and the next one is taken.
    for counter in range(1, 255):
        context = encoded(access_key_id) + bytes([counter])
        fixed = ALGORITHM.encode() + b"\0" + context + (256).to_bytes(4, "big")
        block = hmac.digest(secret, (1).to_bytes(4, "big") + fixed, "sha256")
        candidate = int.from_bytes(block, "big")
        if candidate <= _LIMIT:
            return candidate + 1
    raise ConfigurationError("No key for SigV4A can be derived from these credentials")
