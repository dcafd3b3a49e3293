"""Every source of credentials beside botocore's: the same files, the same services, the same keys.

Each case is what a home folder and the environment say. Both clients look for credentials in it.
What they find, whom they ask for it and with whose keys has to be the same; or both find nothing.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from hashlib import sha1
from typing import TYPE_CHECKING, Any

import botocore.credentials
import botocore.session
import botocore.tokens
import pytest
from attrs import field, frozen
from botocore.exceptions import BotoCoreError, ClientError

import imagebuilder
from tests.both_clients import client_of, kind_for
from tests.network.replies import replying
from tests.production.issuers import issue, summary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tests.network.server import Server

REGION = "eu-central-1"


@frozen(kw_only=True)
class Case:
    """What is in the files and the environment, and the profile passed to a client, if any.

    ``{home}`` in the texts is the folder of the test. ``files`` are further ones in it.
    """

    config: str = ""
    credentials: str = ""
    environment: dict[str, str] = field(factory=dict[str, str])
    files: dict[str, str] = field(factory=dict[str, str])
    profile: str | None = None


def keys(name: str, prefix: str = "") -> str:
    """Return a section with the keys of ``name``."""
    return (
        f"[{prefix}{name}]\naws_access_key_id = AKIA{name}\naws_secret_access_key = hush {name}\n"
    )


def role(name: str, prefix: str = "profile ", **options: str) -> str:
    """Return a section with a role of its own."""
    lines = "".join(f"{key} = {value}\n" for key, value in options.items())
    return f"[{prefix}{name}]\nrole_arn = arn:aws:iam::123456789012:role/{name}\n{lines}"


WEB_ENVIRONMENT = {
    "AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token",
    "AWS_ROLE_ARN": "arn:aws:iam::123456789012:role/web",
}
TOKEN = {"token": "issued by somebody else"}


def moment(hours: float) -> str:
    """Return a time from now on."""
    return f"{datetime.now(UTC) + timedelta(hours=hours):%Y-%m-%dT%H:%M:%SZ}"


def login(name: str, hours: float = 4, **more: str) -> dict[str, str]:
    """Return the file that ``aws sso login`` leaves behind, by its name."""
    token = {
        "startUrl": "https://example.awsapps.com/start",
        "region": REGION,
        "accessToken": "logged in",
        # Minutes count for it, and the cases are older than that when they are tested.
        "expiresAt": f"<in {hours} hours>",
        **more,
    }
    return {f".aws/sso/cache/{sha1(name.encode()).hexdigest()}.json": json.dumps(token)}


RENEWABLE = {
    "clientId": "client",
    "clientSecret": "hush",
    "registrationExpiresAt": moment(100),
    "refreshToken": "refresh",
}

SSO = """[profile work]
sso_session = corp
sso_account_id = 123456789012
sso_role_name = builder
[sso-session corp]
sso_region = eu-central-1
sso_start_url = https://example.awsapps.com/start
"""
OLD_SSO = """[profile work]
sso_account_id = 123456789012
sso_role_name = builder
sso_region = eu-central-1
sso_start_url = https://example.awsapps.com/start
"""

FOUND: dict[str, Case] = {
    "the default profile": Case(credentials=keys("default")),
    "keys in the config file": Case(config=keys("default")),
    "keys in both files": Case(credentials=keys("default"), config=keys("default").upper().lower()),
    "a profile of the environment": Case(
        credentials=keys("default") + keys("other"), environment={"AWS_PROFILE": "other"}
    ),
    "both variables for a profile": Case(
        credentials=keys("one") + keys("other"),
        environment={"AWS_PROFILE": "one", "AWS_DEFAULT_PROFILE": "other"},
    ),
    "the environment before the files": Case(
        credentials=keys("default"),
        environment={"AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "hush"},
    ),
    "a given profile before the environment": Case(
        credentials=keys("other"),
        environment={"AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "hush"},
        profile="other",
    ),
    "the account in the files": Case(
        credentials=keys("default") + "aws_account_id = 111122223333\n"
    ),
    "the account in the environment": Case(
        environment={
            "AWS_ACCESS_KEY_ID": "AKIAENV",
            "AWS_SECRET_ACCESS_KEY": "hush",
            "AWS_ACCOUNT_ID": "111122223333",
        },
    ),
    "a session token": Case(credentials=keys("default") + "aws_session_token = visitor\n"),
    "a role": Case(
        config=role("builder", source_profile="base"), credentials=keys("base"), profile="builder"
    ),
    "a role with everything": Case(
        config=role(
            "builder",
            source_profile="base",
            external_id="x/1",
            duration_seconds="900",
            role_session_name="nightly",
            region="us-east-1",
        ),
        credentials=keys("base"),
        profile="builder",
    ),
    "a role in the credentials file": Case(
        credentials=keys("base") + role("builder", "", source_profile="base"), profile="builder"
    ),
    "a chain of roles": Case(
        config=role("outer", source_profile="inner") + role("inner", source_profile="base"),
        credentials=keys("base"),
        profile="outer",
    ),
    "a role whose source is itself": Case(
        config=role("self", source_profile="self"), credentials=keys("self"), profile="self"
    ),
    "a role by a process": Case(
        config=role("builder", source_profile="tool")
        + "[profile tool]\ncredential_process = cat {home}/issued\n",
        files={
            "issued": json.dumps(
                {
                    "Version": 1,
                    "AccessKeyId": "AKIATOOL",
                    "SecretAccessKey": "hush",
                    "SessionToken": "token",
                }
            )
        },
        profile="builder",
    ),
    "a role of the environment": Case(
        config=role("builder", credential_source="Environment"),
        environment={"AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "hush"},
        profile="builder",
    ),
    "web identity of the environment": Case(environment=WEB_ENVIRONMENT, files=TOKEN),
    "web identity with a session's name": Case(
        environment={**WEB_ENVIRONMENT, "AWS_ROLE_SESSION_NAME": "nightly"}, files=TOKEN
    ),
    "web identity of a profile": Case(
        config=role("web", web_identity_token_file="{home}/token"), files=TOKEN, profile="web"
    ),
    "a role by web identity": Case(
        config=role("outer", source_profile="web")
        + role("web", web_identity_token_file="{home}/token"),
        files=TOKEN,
        profile="outer",
    ),
    "keys before web identity": Case(
        credentials=keys("default"), environment=WEB_ENVIRONMENT, files=TOKEN
    ),
    "a session of SSO": Case(config=SSO, files=login("corp"), profile="work"),
    "SSO as it was": Case(
        config=OLD_SSO, files=login("https://example.awsapps.com/start"), profile="work"
    ),
    "a session of SSO that is renewed": Case(
        config=SSO, files=login("corp", 0.1, **RENEWABLE), profile="work"
    ),
    "a session of SSO that is over and renewed": Case(
        config=SSO, files=login("corp", -1, **RENEWABLE), profile="work"
    ),
    "a session of SSO that cannot be renewed in time": Case(
        config=SSO,
        files=login("corp", 0.1, **{**RENEWABLE, "refreshToken": "used up"}),
        profile="work",
    ),
    "a session of SSO whose registration is over": Case(
        config=SSO,
        files=login("corp", 0.1, **{**RENEWABLE, "registrationExpiresAt": moment(-1)}),
        profile="work",
    ),
    "a role by SSO": Case(
        config=role("outer", source_profile="work") + SSO, files=login("corp"), profile="outer"
    ),
}

REFUSED: dict[str, tuple[Case, str]] = {
    "half of the keys": (
        Case(credentials="[default]\naws_access_key_id = AKIA\n"),
        "aws_secret_access_key",
    ),
    "half of the environment": (
        Case(environment={"AWS_ACCESS_KEY_ID": "AKIA"}, credentials=keys("default")),
        "AWS_SECRET_ACCESS_KEY",
    ),
    "no source": (Case(config=role("builder"), profile="builder"), "neither source_profile nor"),
    "two sources": (
        Case(
            config=role("builder", source_profile="base", credential_source="Environment"),
            credentials=keys("base"),
            profile="builder",
        ),
        "both source_profile and",
    ),
    "a source that is not there": (
        Case(config=role("builder", source_profile="gone"), profile="builder"),
        "'gone'",
    ),
    "a source without keys": (
        Case(
            config=role("builder", source_profile="bare") + "[profile bare]\nregion = eu-west-1\n",
            profile="builder",
        ),
        "'bare'",
    ),
    "a source of another kind": (
        Case(config=role("builder", credential_source="Moon"), profile="builder"),
        "'Moon'",
    ),
    "a circle": (
        Case(
            config=role("one", source_profile="two") + role("two", source_profile="one"),
            profile="one",
        ),
        "one -> two -> one",
    ),
    "no token": (Case(environment=WEB_ENVIRONMENT), "cannot be read: No such file or directory"),
    "nobody logged in": (Case(config=SSO, profile="work"), "run: aws sso login --profile work"),
    "a login that is over": (
        Case(config=SSO, files=login("corp", -1), profile="work"),
        "run: aws sso login --profile work",
    ),
    "a login that was revoked": (
        Case(config=SSO, files=login("corp", accessToken="revoked"), profile="work"),
        "run: aws sso login --profile work",
    ),
    "half of SSO": (
        Case(config="[profile work]\nsso_account_id = 1\n", profile="work"),
        "sso_role_name",
    ),
    "a session that is not there": (
        Case(
            config="[profile work]\nsso_session = gone\nsso_account_id = 1\nsso_role_name = r\n",
            profile="work",
        ),
        "[sso-session gone]",
    ),
    "a process that fails": (
        Case(config="[profile tool]\ncredential_process = false\n", profile="tool"),
        "'false'",
    ),
    "a process that says nothing": (
        Case(config="[profile tool]\ncredential_process = true\n", profile="tool"),
        "'true'",
    ),
}


def lay_out(case: Case, home: Path, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write the files of ``case`` and set its variables."""
    texts = {"config": case.config, "credentials": case.credentials, **case.files}
    for name, text in texts.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = re.sub(r"<in (\S+) hours>", lambda found: moment(float(found[1])), text)
        path.write_text(text.replace("{home}", str(home)))
    monkeypatch.setenv("HOME", str(home))
    # botocore looks where the home folder was when it was imported.
    for holder in (botocore.credentials.SSOProvider, botocore.tokens.SSOTokenProvider):
        monkeypatch.setattr(holder, "_SSO_TOKEN_CACHE_DIR", str(home / ".aws/sso/cache"))
    for service in ("STS", "SSO", "SSO_OIDC"):
        monkeypatch.setenv(f"AWS_ENDPOINT_URL_{service}", url)
    for name, value in case.environment.items():
        monkeypatch.setenv(name, value.replace("{home}", str(home)))


#: Key, secret, session token and account.
Found = tuple[str, str, str | None, str | None]


def ours(case: Case) -> Found:
    # All of botocore's sources, each by one of the two.
    with client_of(kind_for(case), region=REGION, profile=case.profile) as client:
        found = client._credentials.get()
    return found.access_key_id, found.secret_access_key, found.session_token, found.account_id


def theirs(case: Case) -> Found:
    session = botocore.session.Session(profile=case.profile)
    session.set_config_variable("region", REGION)
    found: Any = session.get_credentials()
    if found is None:
        raise BotoCoreError
    frozen = found.get_frozen_credentials()
    return frozen.access_key, frozen.secret_key, frozen.token, frozen.account_id


def asked(server: Server) -> list[tuple[object, ...]]:
    """Return what has been asked of the issuing services since the last time."""
    requests, server.requests = server.requests, []
    return [summary(request) for request in requests]


def found_by(
    finders: Sequence[Callable[[Case], object]],
    case: Case,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> list[tuple[object, list[tuple[object, ...]]]]:
    """Return what each of ``finders`` finds, and what it asked of the issuing services for that."""
    found: list[tuple[object, list[tuple[object, ...]]]] = []
    with replying(issue) as server:
        for find in finders:
            lay_out(case, home, server.url, monkeypatch)
            found.append((find(case), asked(server)))
    return found


def refused_by(
    finders: tuple[Callable[[Case], object], Callable[[Case], object]],
    case: Case,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    *refusals: type[Exception],
) -> str:
    """Return what the first of ``finders``, ours, says when both find nothing.

    ``refusals`` are what the other one raises then.
    """
    our, their = finders
    with replying(issue) as server:
        lay_out(case, home, server.url, monkeypatch)
        with pytest.raises(refusals):
            their(case)
        with pytest.raises(imagebuilder.CredentialsError) as caught:
            our(case)
    return str(caught.value)


@pytest.mark.parametrize("name", FOUND)
def test_both_find_the_same_and_ask_the_same_for_it(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, expected = found_by((ours, theirs), FOUND[name], home, monkeypatch)
    assert found == expected


@pytest.mark.parametrize("name", REFUSED)
def test_both_refuse_and_ours_says_what_to_do(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, said = REFUSED[name]
    refusals = (BotoCoreError, ClientError, OSError, ValueError)
    refused = refused_by((ours, theirs), case, home, monkeypatch, *refusals)
    assert said in refused
    assert "botocore" not in refused


def test_a_token_that_is_renewed_is_kept_for_the_aws_cli(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = FOUND["a session of SSO that is over and renewed"]
    [name] = case.files
    with replying(issue) as server:
        lay_out(case, home, server.url, monkeypatch)
        theirs(case)
        their_file = json.loads((home / name).read_text())
        lay_out(case, home, server.url, monkeypatch)
        ours(case)
        our_file = json.loads((home / name).read_text())
        server.requests.clear()
        # What we have kept is good for botocore without asking again.
        theirs(case)
        assert [request.method for request in server.requests] == ["GET"]
    assert our_file.keys() == their_file.keys()
    differing = {key for key in our_file if our_file[key] != their_file[key]}
    assert differing <= {"expiresAt"}
    assert (home / name).stat().st_mode & 0o077 == 0
