"""What is said of logins that give no credentials, read whole: what is wrong, and what to run."""

from __future__ import annotations

import json
import logging
import os
from datetime import UTC, datetime, timedelta
from hashlib import sha1, sha256
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from tests.both_clients import client_of, over_both
from tests.network.replies import Reply, ok, replying

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = over_both

URL = "https://x.awsapps.com/start"
ROLE = "sso_account_id = 111122223333\nsso_role_name = builder\n"
OWN = f"[profile work]\nsso_start_url = {URL}\nsso_region = us-west-2\n{ROLE}"
SHARED = (
    f"[profile work]\nsso_session = corp\n{ROLE}"
    f"[sso-session corp]\nsso_start_url = {URL}\nsso_region = us-west-2\n"
)
LOGIN = "arn:aws:iam::123456789012:user/me"


@pytest.fixture(autouse=True)
def own_folders(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME" if os.name != "nt" else "USERPROFILE", str(home))
    monkeypatch.setenv("AWS_LOGIN_CACHE_DIRECTORY", str(home / "logins"))
    (home / ".aws/sso/cache").mkdir(parents=True)
    (home / "logins").mkdir()


def said(profile: str | None = "work") -> str:
    """Return what the first call of a client with this profile ends in."""
    client = client_of(region="us-west-2", profile=profile, max_attempts=1, connect_timeout=2)
    with client, pytest.raises(imagebuilder.CredentialsError) as caught:
        client.list_images()
    return str(caught.value)


def later(hours: float) -> str:
    return f"{datetime.now(UTC) + timedelta(hours=hours):%Y-%m-%dT%H:%M:%SZ}"


def keep_token(home: Path, name: str, **values: object) -> Path:
    path = home / ".aws/sso/cache" / f"{sha1(name.encode()).hexdigest()}.json"
    path.write_text(json.dumps({"accessToken": "hush", "expiresAt": later(8), **values}))
    return path


def refusal(status: int, code: str, **values: str) -> Reply:
    return Reply(status, json.dumps(values).encode(), (("x-amzn-errortype", code),))


LOGGED_OUT = (
    "Nobody is logged in to SSO for profile 'work', or no longer; run: aws sso login --profile work"
)


# -- aws sso login --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("config", "text"),
    [
        (
            f"[profile work]\nsso_session = corp\n{ROLE}",
            "Profile 'work' refers to [sso-session corp], which is not in {home}/config.",
        ),
        (
            f"[profile work]\n{ROLE}",
            "Profile 'work' is for SSO, but sso_start_url, sso_region is missing.",
        ),
        (
            SHARED.replace("[sso-session", "sso_region = eu-west-1\n[sso-session"),
            "sso_region is 'eu-west-1' in profile 'work' and 'us-west-2' in [sso-session corp].",
        ),
        (OWN, LOGGED_OUT),
    ],
)
def test_a_profile_for_sso_that_lacks_something_says_what(
    config: str, text: str, home: Path
) -> None:
    (home / "config").write_text(config)
    assert said().replace(os.sep, "/") == text.replace("{home}", home.as_posix())


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (refusal(401, "UnauthorizedException", message="Session token not found"), LOGGED_OUT),
        (
            refusal(403, "ForbiddenException", message="No access"),
            (
                "SSO gave no credentials for profile 'work': ForbiddenException calling "
                "GetRoleCredentials: No access (status 403)"
            ),
        ),
        (
            Reply(body=b"<html>"),
            (
                "SSO gave no credentials for profile 'work': GetRoleCredentials: the answer cannot "
                "be read: not JSON at line 1, column 1 (status 200, request id None)"
            ),
        ),
        (
            ok(),
            (
                "The credentials of SSO for profile 'work' cannot be used: "
                "there are none in the answer."
            ),
        ),
        (
            ok(roleCredentials={"accessKeyId": "AKID"}),
            (
                "The credentials of SSO for profile 'work' cannot be used: "
                "secret_access_key must be a str, not NoneType."
            ),
        ),
    ],
)
def test_sso_that_gives_no_credentials_is_quoted(
    answer: Reply, text: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "config").write_text(OWN)
    keep_token(home, URL)
    with replying(lambda _: answer) as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL_SSO", server.url)
        assert said() == text
    assert len(server.requests) == 1


def test_a_token_that_is_not_renewed_is_a_warning_and_then_a_login_that_is_over(
    home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (home / "config").write_text(SHARED)
    values = {"refreshToken": "used up", "clientId": "id", "clientSecret": "hush"}
    keep_token(home, "corp", expiresAt=later(-1), registrationExpiresAt=later(8), **values)
    answer = refusal(400, "InvalidGrantException", error_description="used up")
    with replying(lambda _: answer) as server, caplog.at_level(logging.WARNING):
        monkeypatch.setenv("AWS_ENDPOINT_URL_SSO_OIDC", server.url)
        assert said() == LOGGED_OUT
    assert [record.getMessage() for record in caplog.records] == [
        (
            "The SSO token of profile 'work' was not renewed: InvalidGrantException calling "
            "CreateToken: used up (status 400)"
        )
    ]


# -- aws login ------------------------------------------------------------------------------------

WHOLE = {"accessToken": {}, "refreshToken": "r", "dpopKey": "k", "clientId": "c"}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, "there is none"),
        ("[]", "there is none"),
        ("{", "there is none"),
        ("{}", "accessToken, refreshToken, dpopKey, clientId is missing"),
        (json.dumps({**WHOLE, "accessToken": 5}), "accessToken is not an object"),
    ],
)
@pytest.mark.parametrize("profile", ["work", None])
def test_a_file_that_holds_no_login_says_how_to_log_in(
    content: str | None, problem: str, profile: str | None, home: Path
) -> None:
    section = "[default]" if profile is None else f"[profile {profile}]"
    (home / "config").write_text(f"{section}\nlogin_session = {LOGIN}\n")
    path = home / "logins" / f"{sha256(LOGIN.encode()).hexdigest()}.json"
    if content is not None:
        path.write_text(content)
    named = "" if profile is None else f" --profile {profile}"
    assert said(profile) == (
        f"The login of profile {profile or 'default'!r} in {path} cannot be used: {problem}; "
        f"run: aws login{named}"
    )


def test_a_login_whose_keys_are_none_says_why(home: Path) -> None:
    (home / "config").write_text(f"[profile work]\nlogin_session = {LOGIN}\n")
    path = home / "logins" / f"{sha256(LOGIN.encode()).hexdigest()}.json"
    keys: dict[str, Any] = {"accessKeyId": "AKID", "expiresAt": later(8)}
    path.write_text(json.dumps({**WHOLE, "accessToken": keys}))
    assert said() == (
        "The login of profile 'work' cannot be used: secret_access_key must be a str, not NoneType."
    )
