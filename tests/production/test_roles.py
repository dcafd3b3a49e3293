"""Roles: codes of MFA devices, sources that ask in turn, and the providers that a program makes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import botocore.session
import pytest
from botocore.exceptions import CredentialRetrievalError

import imagebuilder
from imagebuilder import credentials
from tests.both_clients import client_of, over_both
from tests.network.replies import Reply, ok, replying
from tests.production.issuers import LASTING, issue

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from tests.network.server import Request, Server

ROLE = "arn:aws:iam::123456789012:role/builder"
SERIAL = "arn:aws:iam::123456789012:mfa/me"
KEYS = "[default]\naws_access_key_id = AKIDdefault\naws_secret_access_key = hush\n"
WITH_MFA = (
    f"[profile work]\nrole_arn = {ROLE}\nsource_profile = default\nmfa_serial = {SERIAL}\n"
    "region = us-west-2\n"
)


@pytest.fixture
def sts(monkeypatch: pytest.MonkeyPatch) -> Generator[Server]:
    """STS, on the loopback interface."""
    with replying(issue) as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", server.url)
        yield server


def forms(server: Server) -> list[dict[str, str]]:
    """Return what STS was asked since the last time."""
    requests, server.requests = server.requests, []
    return [dict(parse_qsl(request.body.decode())) for request in requests]


# -- codes ----------------------------------------------------------------------------------------


@over_both
def test_the_code_is_asked_for_as_botocore_asks(
    home: Path, sts: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "credentials").write_text(KEYS)
    (home / "config").write_text(WITH_MFA)
    prompts: list[str] = []

    def typed(prompt: str) -> str:
        prompts.append(prompt)
        return "123456"

    monkeypatch.setattr("getpass.getpass", typed)
    session: Any = botocore.session.Session(profile="work")
    # botocore has bound the function in the default of a parameter.
    provider = session.get_component("credential_provider").get_provider("assume-role")
    provider._prompter = typed
    session.get_credentials().get_frozen_credentials()
    [theirs] = forms(sts)
    with client_of(profile="work") as client:
        client._credentials.get()
    [ours] = forms(sts)
    assert prompts == [f"Enter MFA code for {SERIAL}: "] * 2
    assert ours.pop("RoleSessionName").startswith("python-session-")
    theirs.pop("RoleSessionName")
    assert ours == theirs
    assert (ours["SerialNumber"], ours["TokenCode"]) == (SERIAL, "123456")


def test_without_a_terminal_nobody_is_asked_and_the_error_says_what_to_do(
    home: Path, sts: Server
) -> None:
    (home / "credentials").write_text(KEYS)
    (home / "config").write_text(WITH_MFA)
    program = (
        "import imagebuilder\n"
        "try:\n"
        "    imagebuilder.Client(profile='work').list_images()\n"
        "except imagebuilder.CredentialsError as error:\n"
        "    print(error)\n"
    )
    # A session of its own has no terminal; what stands in the standard input is no code.
    done = subprocess.run(
        [sys.executable, "-c", program],
        input="123456\n",
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(Path(imagebuilder.__file__).parents[1])},
        start_new_session=os.name != "nt",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    assert done.stdout == (
        f"Profile 'work' needs a code of the MFA device {SERIAL}, and there is no terminal to ask "
        "for it; give credentials=AssumeRoleProvider(..., mfa=...).\n"
    )
    assert not sts.requests


@over_both
def test_a_code_is_asked_of_the_user_once(
    home: Path, sts: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "credentials").write_text(KEYS)
    (home / "config").write_text(WITH_MFA)
    monkeypatch.setattr("getpass.getpass", lambda _: "123456")
    with client_of(profile="work") as client:
        found = client._credentials.get()
        with pytest.raises(imagebuilder.CredentialsError) as caught:
            client._credentials.refresh(found)
    assert str(caught.value) == (
        "The session of profile 'work' has ended, and a new one needs another code of the MFA "
        f"device {SERIAL}; start again, or give credentials=AssumeRoleProvider(..., mfa=...), "
        "which asks each time."
    )


# -- providers of a program -----------------------------------------------------------------------


def source() -> imagebuilder.Credentials:
    return imagebuilder.Credentials("AKIDsource", "hush")


@over_both
def test_a_role_is_taken_with_everything_that_the_provider_was_made_with(sts: Server) -> None:
    codes = iter(["111111", "222222"])
    provider = credentials.AssumeRoleProvider(
        ROLE,
        source=source,
        external_id="x/1",
        session_name="nightly",
        duration=900,
        mfa=lambda: next(codes),
        mfa_serial=SERIAL,
        region="eu-west-1",
    )
    with client_of(region="us-west-2", credentials=provider) as client:
        found = client._credentials.get()
        assert client._credentials.get() is found
        client._credentials.refresh(found)
    assert found == imagebuilder.Credentials(
        "ASIAbuilder",
        "secret of ASIAbuilder",
        "token of ASIAbuilder",
        expires_at=LASTING,
        account_id="444455556666",
    )
    signed = [request.headers["authorization"] for request in sts.requests]
    assert all("Credential=AKIDsource/" in each for each in signed)
    assert all("/eu-west-1/sts/aws4_request" in each for each in signed)
    expected = {
        "Action": "AssumeRole",
        "Version": "2011-06-15",
        "RoleArn": ROLE,
        "RoleSessionName": "nightly",
        "ExternalId": "x/1",
        "DurationSeconds": "900",
        "SerialNumber": SERIAL,
    }
    assert forms(sts) == [
        expected | {"TokenCode": "111111"},
        expected | {"TokenCode": "222222"},
    ]


def test_a_provider_without_a_source_takes_the_default_chain(
    sts: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDenvironment")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hush")
    monkeypatch.setenv("AWS_REGION", "us-west-2")
    found = credentials.AssumeRoleProvider(ROLE)()
    assert found.access_key_id == "ASIAbuilder"
    assert "Credential=AKIDenvironment/" in sts.requests[0].headers["authorization"]


def test_a_role_that_is_refused_says_what_sts_said_and_shows_no_secret(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    body = (
        b'<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender'
        b"</Type><Code>AccessDenied</Code><Message>not authorized to perform: sts:AssumeRole"
        b"</Message></Error><RequestId>an-id</RequestId></ErrorResponse>"
    )
    refusal = Reply(403, body, (("Content-Type", "text/xml"),))
    provider = credentials.AssumeRoleProvider(ROLE, source=source, region="us-west-2")
    with replying(lambda _: refusal) as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", server.url)
        with pytest.raises(imagebuilder.CredentialsError) as caught:
            provider()
    message = str(caught.value)
    assert message.startswith(f"The role {ROLE} was not assumed: AccessDenied")
    assert "not authorized to perform: sts:AssumeRole" in message
    assert "hush" not in message


@pytest.mark.parametrize("returned", [None, "AKID", ("AKID", "hush"), object()])
def test_a_source_that_returns_something_else_is_named_with_the_role(
    returned: Any, sts: Server
) -> None:
    provider = credentials.AssumeRoleProvider(ROLE, source=lambda: returned, region="us-west-2")
    with pytest.raises(imagebuilder.CredentialsError) as caught:
        provider()
    kind = type(returned).__name__
    assert str(caught.value) == (
        f"What the source of the role {ROLE} gave: it has to be Credentials, not {kind}."
    )
    assert not sts.requests


# -- sources that a profile names -----------------------------------------------------------------


def container(_: Request) -> Reply:
    return ok(
        AccessKeyId="ASIAcontainer",
        SecretAccessKey="hush",
        Token="token",
        Expiration=f"{LASTING:%Y-%m-%dT%H:%M:%SZ}",
    )


def metadata(request: Request) -> Reply:
    if request.target == "/latest/api/token":
        return Reply(body=b"session")
    if request.target.endswith("/security-credentials/"):
        return Reply(body=b"builder")
    return ok(
        Code="Success",
        AccessKeyId="ASIAinstance",
        SecretAccessKey="hush",
        Token="token",
        Expiration=f"{LASTING:%Y-%m-%dT%H:%M:%SZ}",
    )


@over_both
@pytest.mark.parametrize(
    ("named", "service", "variable", "key"),
    [
        ("EcsContainer", container, "AWS_CONTAINER_CREDENTIALS_FULL_URI", "ASIAcontainer"),
        ("Ec2InstanceMetadata", metadata, "AWS_EC2_METADATA_SERVICE_ENDPOINT", "ASIAinstance"),
    ],
)
def test_a_role_is_taken_by_the_source_that_the_profile_names(
    named: str,
    service: Callable[[Request], Reply],
    variable: str,
    key: str,
    home: Path,
    sts: Server,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (home / "config").write_text(
        f"[profile work]\nrole_arn = {ROLE}\ncredential_source = {named}\nregion = us-west-2\n"
    )
    monkeypatch.delenv("AWS_EC2_METADATA_DISABLED")
    with replying(service) as issuer:
        monkeypatch.setenv(variable, issuer.url)
        session: Any = botocore.session.Session(profile="work")
        theirs = session.get_credentials().get_frozen_credentials()
        with client_of(profile="work") as client:
            ours = client._credentials.get()
    assert (ours.access_key_id, ours.secret_access_key, ours.session_token) == (
        theirs.access_key,
        theirs.secret_key,
        theirs.token,
    )
    for request in sts.requests:
        assert f"Credential={key}/" in request.headers["authorization"]
    assert len(sts.requests) == 2


@over_both
@pytest.mark.parametrize(
    ("named", "why"),
    [
        ("Environment", "The environment variable AWS_ACCESS_KEY_ID is not set."),
        (
            "Ec2InstanceMetadata",
            "The instance metadata service is not asked: AWS_EC2_METADATA_DISABLED is true.",
        ),
    ],
)
def test_a_named_source_that_has_nothing_is_an_error_and_nobody_else_is_asked(
    named: str, why: str, home: Path, sts: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "config").write_text(
        f"[default]\nrole_arn = {ROLE}\ncredential_source = {named}\nregion = us-west-2\n"
    )
    with replying(container) as issuer:
        monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", issuer.url)
        with pytest.raises(CredentialRetrievalError):
            botocore.session.Session().get_credentials()
        with client_of() as client, pytest.raises(imagebuilder.CredentialsError) as caught:
            client.list_images()
        assert issuer.requests == sts.requests == []
    assert str(caught.value) == (
        f"credential_source of profile 'default' is '{named}', which has no credentials: {why}"
    )


@over_both
def test_the_web_identity_of_the_environment_is_no_source_of_a_profiles_role(
    home: Path, sts: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "config").write_text(
        f"[default]\nrole_arn = {ROLE}\nsource_profile = default\nregion = us-west-2\n"
        "aws_access_key_id = AKIDdefault\naws_secret_access_key = hush\n"
    )
    (home / "token").write_text("token")
    monkeypatch.setenv("AWS_WEB_IDENTITY_TOKEN_FILE", str(home / "token"))
    monkeypatch.setenv("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/web")
    session: Any = botocore.session.Session()
    theirs = session.get_credentials().get_frozen_credentials()
    with client_of() as client:
        assert client._credentials.get().access_key_id == theirs.access_key
    assert [form["Action"] for form in forms(sts)] == ["AssumeRole", "AssumeRole"]
