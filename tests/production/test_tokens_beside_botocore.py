"""Bearer tokens of logins with SSO beside botocore's: the same files, the same requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import botocore.session
import botocore.tokens
import pytest
from botocore.exceptions import BotoCoreError

import imagebuilder
from imagebuilder.runtime.auth import BearerToken, TokenResolver
from tests.production.test_sources_beside_botocore import (
    FOUND,
    REGION,
    SSO,
    Case,
    found_by,
    login,
    refused_by,
)

if TYPE_CHECKING:
    from pathlib import Path

SERVICE = "some-service"
VARIABLE = "AWS_BEARER_TOKEN_SOME_SERVICE"

CASES: dict[str, Case] = {
    "a login": Case(config=SSO, profile="work", files=login("corp")),
    "a login that is over and renewed": FOUND["a session of SSO that is over and renewed"],
    "a variable before a login": Case(
        config=SSO, profile="work", files=login("corp"), environment={VARIABLE: "from outside"}
    ),
}

REFUSED: dict[str, tuple[Case, str]] = {
    "nobody has logged in": (Case(config=SSO, profile="work"), "aws sso login --profile work"),
    "a login that is over": (
        Case(config=SSO, profile="work", files=login("corp", hours=-1)),
        "aws sso login --profile work",
    ),
    "a session that is not there": (
        Case(config="[profile work]\nsso_session = none\n", profile="work"),
        "[sso-session none], which is not in",
    ),
    "a session without a region": (
        Case(
            config="[profile work]\nsso_session = corp\n[sso-session corp]\nsso_start_url = u\n",
            profile="work",
        ),
        "sso_region is missing in [sso-session corp]",
    ),
}


def resolver(case: Case) -> tuple[imagebuilder.Client, TokenResolver]:
    client = imagebuilder.Client(region=REGION, profile=case.profile)
    load = client._service.load_companions
    return client, TokenResolver(SERVICE, client._settings, load)


def ours(case: Case) -> str:
    client, tokens = resolver(case)
    with client:
        return tokens.get().value


def theirs(case: Case) -> str:
    session = botocore.session.Session(profile=case.profile)
    session.set_config_variable("region", REGION)
    resolving: Any = botocore.tokens.create_token_resolver(session)
    found: Any = resolving.load_token(signing_name=SERVICE)
    if found is None:
        raise BotoCoreError
    return str(found.token if hasattr(found, "token") else found.get_frozen_token().token)


@pytest.mark.parametrize("name", CASES)
def test_both_find_the_same_token_and_ask_the_same_for_it(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, expected = found_by((ours, theirs), CASES[name], home, monkeypatch)
    assert found == expected


@pytest.mark.parametrize("name", REFUSED)
def test_both_refuse_and_ours_says_what_to_do(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, said = REFUSED[name]
    assert said in refused_by((ours, theirs), case, home, monkeypatch, BotoCoreError)


def test_without_a_session_the_error_says_where_it_was_looked(home: Path) -> None:
    with pytest.raises(imagebuilder.CredentialsError) as caught:
        ours(Case())
    assert str(caught.value) == (
        f"No bearer token was found. The environment variable {VARIABLE} is not set. "
        "Profile 'default' has no sso_session."
    )


def test_a_token_is_kept_and_looked_for_anew_where_it_was_refused(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "one")
    client, tokens = resolver(Case())
    with client:
        first = tokens.get()
        assert not tokens.refresh(first)
        monkeypatch.setenv(VARIABLE, "two")
        assert tokens.get().value == "one"
        assert tokens.refresh(tokens.get())
        assert tokens.get().value == "two"


def test_a_token_is_shown_nowhere() -> None:
    token = BearerToken("hush")
    assert "hush" not in repr(token)
    with pytest.raises(AttributeError):
        token.value = "other"
