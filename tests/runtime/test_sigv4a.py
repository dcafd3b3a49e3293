"""SigV4A against AWS's own implementation, the C library of the Common Runtime."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from imagebuilder import ConfigurationError, Credentials, HttpRequest
from imagebuilder.runtime.sigv4a import SigV4ASigner, derived_key

#: The key of aws-c-auth's tests (``tests/key_derivation_tests.c``), and its public half.
KEYS = Credentials("AKISORANDOMAASORANDOM", "q+jcrXGc+0zWN6uzclKVhvMmUsIfRPa4rlRandom", "TOKEN")
PUBLIC = (
    0x15D242CEEBF8D8169FD6A8B5A746C41140414C3B07579038DA06AF89190FFFCB,
    0x0515242CEDD82E94799482E4C0514B505AFCCF2C0C98D6A553BF539F424C5EC0,
)
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

#: What ``awscrt.auth.aws_sign_request`` of awscrt 0.38.1 signed the request below with:
#: V4_ASYMMETRIC, region "*", service "svc". No two signatures are the same, but each proves what
#: was signed.
THEIRS = bytes.fromhex(
    "3046022100fb0a46913860579b1f367e40656c5829b24a3851905baefab1c74d842c8a7ffc"
    "022100c49233503202e5b9ce2bb5e40c3674fcd70206d97e9be17a8aee33964924909b"
)


def request() -> HttpRequest:
    return HttpRequest("GET", "https://example.com/a%20b/c?x=1&b=%2F", {"X-Thing": " a  b"})


def public_key() -> ec.EllipticCurvePublicKey:
    return ec.EllipticCurvePublicNumbers(*PUBLIC, ec.SECP256R1()).public_key()


def test_the_key_is_the_one_that_every_sdk_derives() -> None:
    number = derived_key(KEYS.access_key_id, KEYS.secret_access_key)
    ours = ec.derive_private_key(number, ec.SECP256R1()).public_key().public_numbers()
    assert (ours.x, ours.y) == PUBLIC


def test_what_is_signed_is_what_the_common_runtime_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    signer = SigV4ASigner("svc", "*")
    signed: list[bytes] = []
    sign = signer._library.signature

    def note(key: object, data: bytes) -> bytes:
        signed.append(data)
        return sign(key, data)

    monkeypatch.setattr(signer._library, "signature", note)
    sent = request()
    signer.sign(sent, KEYS, now=NOW)
    public_key().verify(THEIRS, signed[0], ec.ECDSA(hashes.SHA256()))
    ours = bytes.fromhex(sent.headers["Authorization"].rpartition("Signature=")[2])
    public_key().verify(ours, signed[0], ec.ECDSA(hashes.SHA256()))


def test_the_headers_are_those_of_the_common_runtime() -> None:
    sent = request()
    SigV4ASigner("svc", "*").sign(sent, KEYS, now=NOW)
    authorization = sent.headers.pop("Authorization")
    assert re.sub("[0-9a-f]{100,}", "...", authorization) == (
        "AWS4-ECDSA-P256-SHA256 Credential=AKISORANDOMAASORANDOM/20260102/svc/aws4_request, "
        "SignedHeaders=host;x-amz-date;x-amz-region-set;x-amz-security-token;x-thing, "
        "Signature=..."
    )
    assert sent.headers == {
        "X-Thing": " a  b",
        "X-Amz-Date": "20260102T030405Z",
        "X-Amz-Region-Set": "*",
        "X-Amz-Security-Token": "TOKEN",
    }


def test_a_second_attempt_replaces_the_signature_of_the_first() -> None:
    sent = request()
    signer = SigV4ASigner("svc", "*")
    signer.sign(sent, KEYS, now=NOW)
    first = dict(sent.headers)
    signer.sign(sent, KEYS, now=NOW)
    assert sent.headers.keys() == first.keys()


def test_without_cryptography_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives", None)
    with pytest.raises(ConfigurationError) as caught:
        SigV4ASigner("svc", "*")
    assert str(caught.value) == (
        "The client cannot be configured: this endpoint asks for SigV4A signatures, which need "
        "cryptography: pip install cryptography"
    )
