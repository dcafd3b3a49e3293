"""What is said where credentials are not found, or cannot be used, read whole."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from errno import ENOENT
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from tests.environment import refused

if TYPE_CHECKING:
    from pathlib import Path

ROLE = "[default]\nrole_arn = arn:aws:iam::111122223333:role/r\n"
KEYS = "[profile x]\naws_access_key_id = a\naws_secret_access_key = b\n"
MISSING = os.strerror(ENOENT)

#: What a message ends with that has listed every place.
HINT = (
    "\nPass credentials, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, "
    "or name a profile that has some (AWS_PROFILE)."
)
WITHOUT_IDENTITY = "\n- The environment variable AWS_WEB_IDENTITY_TOKEN_FILE is not set"
WITHOUT_CONTAINER = (
    "\n- Neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI "
    "nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set"
)


def said() -> str:
    """Return what the first call of a client ends in that looks for credentials."""
    client = imagebuilder.Client(region="us-west-2", connect_timeout=2, max_attempts=1)
    with client, pytest.raises(imagebuilder.CredentialsError) as caught:
        client.list_images()
    return str(caught.value)


def test_every_place_is_named_with_what_it_said(home: Path) -> None:
    (home / "config").write_text("[default]\nregion = us-west-2\n")
    assert said() == (
        "No credentials were found:"
        "\n- The environment variable AWS_ACCESS_KEY_ID is not set"
        "\n- Profile 'default' says nothing about credentials"
        f"{WITHOUT_IDENTITY}{WITHOUT_CONTAINER}"
        "\n- The instance metadata service is not asked: AWS_EC2_METADATA_DISABLED is true"
        f"{HINT}"
    )


def test_a_metadata_service_that_is_not_there_is_named(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, why = refused()
    monkeypatch.delenv("AWS_EC2_METADATA_DISABLED")
    monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", f"http://127.0.0.1:{port}")
    assert said() == (
        "No credentials were found:"
        "\n- The environment variable AWS_ACCESS_KEY_ID is not set"
        f"\n- There is no profile 'default' in {home / 'config'} or {home / 'credentials'}"
        f"{WITHOUT_IDENTITY}{WITHOUT_CONTAINER}"
        f"\n- The instance metadata at http://127.0.0.1:{port}/: No answer from 127.0.0.1:{port}: "
        f"the connection could not be made ({why}){HINT}"
    )


@pytest.mark.parametrize(
    ("config", "text"),
    [
        (
            ROLE,
            (
                "Profile 'default' has a role_arn and neither source_profile nor "
                "credential_source; it has to have one of them."
            ),
        ),
        (
            f"{ROLE}source_profile = x\ncredential_source = Environment\n",
            (
                "Profile 'default' has a role_arn and both source_profile and credential_source; "
                "it has to have one of them."
            ),
        ),
        (
            f"{ROLE}source_profile = x\n",
            "The source_profile of profile 'default' is 'x', which is not there.",
        ),
        (
            f"{ROLE}source_profile = x\n[profile x]\nregion = us-west-2\n",
            (
                "The source_profile of profile 'default' has no credentials: "
                "Profile 'x' says nothing about credentials."
            ),
        ),
        (
            f"{ROLE}credential_source = Vault\n",
            (
                "credential_source of profile 'default' is 'Vault'; it has to be one of "
                "Environment, Ec2InstanceMetadata, EcsContainer."
            ),
        ),
        (
            f"{ROLE}source_profile = x\nmfa_serial = arn:aws:iam::111122223333:mfa/me\n{KEYS}",
            (
                "Profile 'default' needs a code of the MFA device "
                "arn:aws:iam::111122223333:mfa/me, and there is no terminal to ask for it; "
                "give credentials=AssumeRoleProvider(..., mfa=...)."
            ),
        ),
        (
            "[default]\naws_access_key_id = a\n",
            (
                "Profile 'default' of {home}/config has aws_access_key_id and no "
                "aws_secret_access_key: give both or neither."
            ),
        ),
        (
            '[default]\ncredential_process = "give\n',
            "credential_process is not a command: No closing quotation.",
        ),
        (
            f'[default]\ncredential_process = {sys.executable} -c "print(5)"\n',
            (
                f"The credential process {sys.executable!r} failed: "
                "what it wrote is not a JSON object."
            ),
        ),
        (
            f"[default]\ncredential_process = {sys.executable} -c \"print('{{}}')\"\n",
            f"The credential process {sys.executable!r} failed: it wrote Version None; 1 is known.",
        ),
        (
            "[default]\nsso_session = s\nsso_account_id = 111122223333\nsso_role_name = r\n",
            "Profile 'default' refers to [sso-session s], which is not in {home}/config.",
        ),
    ],
)
def test_a_profile_that_cannot_give_any_says_what_it_has_to_have(
    config: str, text: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No terminal, whatever this is run in.
    monkeypatch.setattr(sys, "stdin", None)
    (home / "config").write_text(config)
    assert said().replace(os.sep, "/") == text.replace("{home}", str(home)).replace(os.sep, "/")


@pytest.mark.parametrize(
    ("variables", "text"),
    [
        (
            {"AWS_ACCESS_KEY_ID": "a"},
            (
                "The environment variable AWS_ACCESS_KEY_ID is set but "
                "AWS_SECRET_ACCESS_KEY is not: set both or neither."
            ),
        ),
        (
            {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "hüsh"},
            (
                "The credentials in the environment cannot be used: "
                "secret_access_key must be printable ASCII; keys and tokens of AWS are."
            ),
        ),
        (
            {
                "AWS_ACCESS_KEY_ID": "a",
                "AWS_SECRET_ACCESS_KEY": "b",
                "AWS_CREDENTIAL_EXPIRATION": "soon",
            },
            (
                "The credentials in the environment cannot be used: "
                "AWS_CREDENTIAL_EXPIRATION is not a time in ISO 8601."
            ),
        ),
        (
            {"AWS_WEB_IDENTITY_TOKEN_FILE": "/nowhere/token"},
            (
                "There is a web identity token, /nowhere/token, but no role to take with it; "
                "set AWS_ROLE_ARN, or role_arn in the profile."
            ),
        ),
        (
            {
                "AWS_WEB_IDENTITY_TOKEN_FILE": "/nowhere/token",
                "AWS_ROLE_ARN": "arn:aws:iam::111122223333:role/r",
            },
            (
                "The role arn:aws:iam::111122223333:role/r was not assumed with the web identity "
                "token in /nowhere/token: The web identity token in /nowhere/token cannot be read: "
                f"{MISSING}."
            ),
        ),
        (
            {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://example.com/x"},
            (
                "The container's credentials at http://example.com/x cannot be used: without "
                "TLS it has to be on a loopback address or one of 169.254.170.2, 169.254.170.23, "
                "fd00:ec2::23, localhost."
            ),
        ),
        (
            {
                "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:1/x",
                "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/nowhere/token",
            },
            (
                "The file '/nowhere/token' that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names is "
                f"not read: {MISSING}."
            ),
        ),
        (
            {
                "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:1/x",
                "AWS_CONTAINER_AUTHORIZATION_TOKEN": "hush\nhush",
            },
            (
                "The container's credentials at http://127.0.0.1:1/x cannot be used: "
                "the authorization token is not one that a header can hold."
            ),
        ),
        (
            {
                "AWS_EC2_METADATA_DISABLED": "false",
                "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "IPv5",
            },
            "The mode of the instance metadata's endpoint is 'IPv5'; it has to be IPv4 or IPv6.",
        ),
    ],
)
def test_variables_that_cannot_work_are_named(
    variables: dict[str, str], text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert said() == text


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (
            imagebuilder.Credentials("a", "b", expires_at=datetime(2020, 1, 1, tzinfo=UTC)),
            (
                "The credentials that were given expired at 2020-01-01 00:00:00+00:00; "
                "give a provider of new ones."
            ),
        ),
        (
            lambda: ("a", "b"),
            "What the provider of credentials returned: it has to be Credentials, not tuple.",
        ),
        (lambda: 1 // 0, "The provider of credentials failed: ZeroDivisionError."),
    ],
)
def test_what_a_program_gives_is_named_without_being_shown(given: Any, text: str) -> None:
    client = imagebuilder.Client(region="us-west-2", credentials=given)
    with client, pytest.raises(imagebuilder.CredentialsError) as caught:
        client.list_images()
    assert str(caught.value) == text
