"""Credentials of ``aws login``: the file of the AWS CLI, and its renewal, beside botocore's.

botocore signs with the curves of awscrt; here it gets the same ones from ``cryptography``.
"""

from __future__ import annotations

import json
import sys
from base64 import urlsafe_b64decode
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import botocore.credentials
import botocore.session
import pytest
from botocore.exceptions import BotoCoreError
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, utils

import imagebuilder
from tests.both_clients import client_of, over_both
from tests.network.replies import Reply, ok, replying

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.network.server import Request

SESSION = "arn:aws:iam::123456789012:user/me"
NAME = f"{sha256(SESSION.encode()).hexdigest()}.json"
KEY = ec.generate_private_key(ec.SECP256R1())
CONFIG = f"[default]\nregion = eu-central-1\n[profile work]\nlogin_session = {SESSION}\n"


def pem(key: ec.EllipticCurvePrivateKey) -> str:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    ).decode()


def token(minutes: float, **changes: object) -> dict[str, Any]:
    """Return what ``aws login`` keeps of a login whose keys last some minutes more."""
    expiry = datetime.now(UTC) + timedelta(minutes=minutes)
    return {
        "accessToken": {
            "accessKeyId": "ASIAOLD",
            "secretAccessKey": "old secret",
            "sessionToken": "old token",
            "accountId": "123456789012",
            "expiresAt": f"{expiry:%Y-%m-%dT%H:%M:%SZ}",
        },
        "tokenType": "aws_sigv4",
        "refreshToken": "refresh",
        "idToken": "id",
        "clientId": "arn:aws:signin:::devtools/same-device",
        "dpopKey": pem(KEY),
        **changes,
    }


class Curves:
    """What botocore uses of ``awscrt.crypto.EC``."""

    def __init__(self, key: Any) -> None:
        self._key = key

    @classmethod
    def new_key_from_der_data(cls, data: bytes) -> Curves:
        return cls(serialization.load_der_private_key(data, password=None))

    def get_public_coords(self) -> tuple[bytes, bytes]:
        numbers = self._key.public_key().public_numbers()
        return numbers.x.to_bytes(32, "big"), numbers.y.to_bytes(32, "big")

    def sign(self, digest: bytes) -> bytes:
        signed: bytes = self._key.sign(digest, ec.ECDSA(utils.Prehashed(hashes.SHA256())))
        return signed

    @staticmethod
    def decode_der_signature_to_padded_pair(signature: bytes, *, pad_to: int) -> bytes:
        r, s = utils.decode_dss_signature(signature)
        return r.to_bytes(pad_to, "big") + s.to_bytes(pad_to, "big")


@pytest.fixture
def keep(home: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, Any]], Path]:
    """Return a function that puts a token where the AWS CLI would have put it."""
    monkeypatch.setenv("AWS_LOGIN_CACHE_DIRECTORY", str(home / "cache"))
    monkeypatch.setattr(botocore.credentials, "EC", Curves)
    (home / "config").write_text(CONFIG)
    (home / "cache").mkdir()

    def write(content: dict[str, Any]) -> Path:
        path = home / "cache" / NAME
        path.write_text(json.dumps(content))
        return path

    return write


def ours() -> tuple[str, str, str | None]:
    with client_of(region="eu-central-1", profile="work") as client:
        found = client._credentials.get()
    return found.access_key_id, found.secret_access_key, found.session_token


def theirs() -> tuple[str, str, str | None]:
    session: Any = botocore.session.Session(profile="work")
    session.set_config_variable("region", "eu-central-1")
    frozen = session.get_credentials().get_frozen_credentials()
    return frozen.access_key, frozen.secret_key, frozen.token


def renew(_: Request) -> Reply:
    return ok(
        accessToken={"accessKeyId": "ASIANEW", "secretAccessKey": "new", "sessionToken": "token"},
        tokenType="aws_sigv4",
        expiresIn=900,
        refreshToken="the next",
    )


def decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def proof(request: Request) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return header and claims of the proof in a request, whose signature must be right.

    By RFC 7515 (signing input, no padding), RFC 7518 section 3.4 (two halves of 32 bytes) and
    RFC 9449 section 4.2, with the public key that it names itself.
    """
    head, claims, signature = request.headers["dpop"].split(".")
    header = json.loads(decoded(head))
    x, y = (int.from_bytes(decoded(header["jwk"][name]), "big") for name in "xy")
    halves = decoded(signature)
    assert len(halves) == 64
    r, s = int.from_bytes(halves[:32], "big"), int.from_bytes(halves[32:], "big")
    ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key().verify(
        utils.encode_dss_signature(r, s), f"{head}.{claims}".encode(), ec.ECDSA(hashes.SHA256())
    )
    assert KEY.public_key().public_numbers() == ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1())
    return header, json.loads(decoded(claims))


@over_both
def test_a_login_that_lasts_is_used_as_it_is(
    keep: Callable[[dict[str, Any]], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(token(60))
    with replying(renew) as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL_SIGNIN", server.url)
        assert ours() == theirs() == ("ASIAOLD", "old secret", "old token")
    assert not server.requests


@over_both
@pytest.mark.parametrize("minutes", [3, -10])
def test_a_login_is_renewed_as_botocore_renews_it(
    minutes: float, keep: Callable[[dict[str, Any]], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with replying(renew) as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL_SIGNIN", server.url)
        path = keep(token(minutes))
        expected, their_file = theirs(), json.loads(path.read_text())
        keep(token(minutes))
        found, our_file = ours(), json.loads(path.read_text())
        # What we have kept is good for botocore without asking again.
        assert theirs() == found
        their_request, our_request = server.requests
    assert found == expected == ("ASIANEW", "new", "token")
    for file in (our_file, their_file):
        file["accessToken"].pop("expiresAt")
    assert our_file == their_file
    assert path.stat().st_mode & 0o077 == 0
    assert our_request.method == their_request.method
    assert our_request.target == their_request.target
    assert json.loads(our_request.body) == json.loads(their_request.body)
    assert "authorization" not in our_request.headers
    (our_header, our_claims), (their_header, their_claims) = (
        proof(our_request),
        proof(their_request),
    )
    assert our_header == their_header
    assert our_claims.keys() == their_claims.keys()
    assert [our_claims[name] for name in ("htm", "htu")] == [
        their_claims[name] for name in ("htm", "htu")
    ]
    assert abs(our_claims["iat"] - their_claims["iat"]) < 60
    assert our_claims["jti"] != their_claims["jti"]


@over_both
@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("TOKEN_EXPIRED", "it is over; run: aws login --profile work"),
        ("USER_CREDENTIALS_CHANGED", "it is over; run: aws login --profile work"),
        ("INSUFFICIENT_PERMISSIONS", "the user may not renew it (signin:CreateOAuth2Token)"),
    ],
)
def test_a_login_that_cannot_be_renewed_says_what_to_do(
    error: str,
    said: str,
    keep: Callable[[dict[str, Any]], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    body = json.dumps({"error": error, "message": "no"}).encode()
    refusal = Reply(400, body, (("x-amzn-errortype", "AccessDeniedException"),))
    keep(token(-10))
    with replying(lambda _: refusal) as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL_SIGNIN", server.url)
        with pytest.raises(BotoCoreError):
            theirs()
        with pytest.raises(imagebuilder.CredentialsError) as caught:
            ours()
    message = str(caught.value)
    assert message.startswith(f"The login of profile 'work' was not renewed: {said}")
    assert "PRIVATE KEY" not in message
    assert "refresh" not in message


@over_both
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "there is none"),
        ({"accessToken": {}}, "refreshToken, dpopKey, clientId is missing"),
    ],
)
def test_a_file_without_a_login_says_what_to_do(
    content: dict[str, Any] | None, said: str, keep: Callable[[dict[str, Any]], Path], home: Path
) -> None:
    if content is not None:
        keep(content)
    with pytest.raises(BotoCoreError):
        theirs()
    with pytest.raises(imagebuilder.CredentialsError) as caught:
        ours()
    assert str(caught.value) == (
        f"The login of profile 'work' in {home / 'cache' / NAME} cannot be used: {said}; run: "
        "aws login --profile work"
    )


@over_both
def test_a_key_of_another_curve_is_refused_and_not_shown(
    keep: Callable[[dict[str, Any]], Path],
) -> None:
    keep(token(-10, dpopKey=pem(ec.generate_private_key(ec.SECP384R1()))))
    with pytest.raises(imagebuilder.CredentialsError) as caught:
        ours()
    assert str(caught.value) == "The key of the login is not one of the curve P-256."


@over_both
def test_without_cryptography_the_error_names_it(
    keep: Callable[[dict[str, Any]], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(token(-10))
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives", None)
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        ours()
    assert str(caught.value) == (
        "The client cannot be configured: "
        "credentials: to renew what aws login got needs cryptography: pip install cryptography"
    )
