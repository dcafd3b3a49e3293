"""What is said of settings, and of values that stand by themselves, that cannot work: whole."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from errno import ENOENT
from pathlib import Path
from typing import Any

import pytest

import imagebuilder
from tests.network.replies import Reply, ok, replying

KEYS = imagebuilder.Credentials("AKIDEXAMPLE", "hush")
PYTHON = Path(sys.executable).as_posix()
COUNT = "it has to be a whole number, 1 or more"
SECONDS = "it has to be a number of seconds greater than 0"


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("region", "us west", "it has to be a name like 'us-east-1': letters, digits and hyphens"),
        ("region", 5, "it has to be a name like 'us-east-1': letters, digits and hyphens"),
        ("endpoint_url", "example.com", "it has to begin with http:// or https://"),
        ("endpoint_url", "http://", "it has to have a valid host name after the scheme"),
        ("endpoint_url", "http://x?y=1", "it must not have a query or a fragment"),
        ("endpoint_url", "http://x:99999", "it has to be a URL with a valid host and port"),
        ("endpoint_url", "http://x y", "it has to be a string without spaces or line breaks"),
        ("max_attempts", 0, COUNT),
        ("max_attempts", "3", COUNT),
        ("max_connections", -1, COUNT),
        ("max_response_bytes", 1.5, COUNT),
        ("retry_mode", "legacy", "the legacy retry mode is not supported; use {modes}"),
        ("retry_mode", "fast", "it has to be {modes}"),
        ("connect_timeout", 0, SECONDS),
        ("read_timeout", "5", SECONDS),
        ("deadline", -1, SECONDS),
        ("use_fips", "yes", "it has to be True or False"),
        ("use_dualstack", 1, "it has to be True or False"),
        ("validate_parameters", None, None),
        ("verify", 5, "it has to be True, False or the path of a CA bundle"),
        ("verify", "/nowhere/ca.pem", "there is no such file"),
        ("interceptors", 5, "it has to be a sequence of interceptors"),
    ],
)
def test_a_setting_that_cannot_work_is_shown_with_what_would(
    name: str, value: object, text: str | None
) -> None:
    settings: dict[str, Any] = {"region": "us-west-2", "credentials": KEYS, name: value}
    if text is None:
        imagebuilder.Client(**settings).close()
        return
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        imagebuilder.Client(**settings)
    said = text.format(modes="'standard' or 'adaptive'")
    assert str(caught.value) == (
        f"The client cannot be configured: {name}: the argument {name} is {value!r}; {said}"
    )


def test_a_password_in_an_endpoint_is_not_shown() -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        imagebuilder.Client(
            region="us-west-2", credentials=KEYS, endpoint_url="http://me:hush@example.com"
        )
    assert str(caught.value) == (
        "The client cannot be configured: endpoint_url: the argument endpoint_url is a string that "
        "is not shown, as it may hold a password; it must not hold a user name or a password"
    )


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("", "hush"), "access_key_id must not be empty"),
        (("id\n", "hush"), "access_key_id must not contain a line break"),
        (("id", 5), "secret_access_key must be a str, not int"),
        (("id", "hüsh"), "secret_access_key must be printable ASCII; keys and tokens of AWS are"),
        (
            ("id", "hush", "\x00"),
            "session_token must be printable ASCII; keys and tokens of AWS are",
        ),
    ],
)
def test_keys_that_are_none_are_not_shown(arguments: tuple[Any, ...], text: str) -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        imagebuilder.Credentials(*arguments)
    assert str(caught.value) == f"The client cannot be configured: {text}"


def test_a_time_without_a_zone_is_no_time_at_which_credentials_expire() -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        imagebuilder.Credentials("id", "hush", expires_at=datetime(2030, 1, 1))
    assert str(caught.value) == (
        "The client cannot be configured: expires_at must be a datetime with a time zone"
    )


@pytest.mark.parametrize("change", [setattr, lambda keys, name, _: delattr(keys, name)])
def test_credentials_that_are_to_be_changed_say_that_they_cannot(change: Any) -> None:
    done = "set" if change is setattr else "deleted"
    with pytest.raises(AttributeError) as caught:
        change(KEYS, "session_token", "x")
    assert str(caught.value) == f"Credentials cannot be changed; 'session_token' was to be {done}"


def test_a_value_that_is_required_and_absent_says_so() -> None:
    with pytest.raises(ValueError, match=r"^a value is required here, and there is none$"):
        imagebuilder.required(None)


# -- what hands out credentials -------------------------------------------------------------------


def found_by(provider: Any) -> str:
    client = imagebuilder.Client(region="us-west-2", credentials=provider, max_attempts=1)
    with client, pytest.raises(imagebuilder.CredentialsError) as caught:
        client.list_images()
    return str(caught.value)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (Reply(404, b"no"), "the answer has status 404"),
        (Reply(200, b"<html>"), "the answer is not a JSON object"),
        (ok(), "AccessKeyId and SecretAccessKey is missing"),
        (
            ok(AccessKeyId="a", SecretAccessKey="b", Token="c", Expiration="soon"),
            "Expiration is not a time in ISO 8601",
        ),
    ],
)
def test_a_container_that_gives_no_credentials_is_quoted(
    answer: Reply, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with replying(lambda _: answer) as server:
        monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", f"{server.url}/keys")
        said = found_by(imagebuilder.credentials.ContainerProvider())
        assert said == f"The container's credentials at {server.url}/keys cannot be used: {text}."


def test_credentials_that_expired_before_they_were_found_say_when() -> None:
    old = imagebuilder.Credentials("id", "hush", expires_at=datetime(2020, 1, 2, tzinfo=UTC))
    assert found_by(lambda: old) == (
        "The credentials that were found have expired already, at 2020-01-02 00:00:00+00:00."
    )


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("/nowhere/give", f"it was not started: {os.strerror(ENOENT)}"),
        (f"{PYTHON} -c exit(1)", "it ended with status 1: it said nothing"),
    ],
)
def test_a_process_that_gives_nothing_is_named(command: str, text: str, home: Path) -> None:
    del home
    said = found_by(imagebuilder.credentials.ProcessProvider(command))
    program = command.partition(" ")[0]
    assert said == f"The credential process {program!r} failed: {text}."


@pytest.mark.parametrize(
    ("provider", "text"),
    [
        (
            imagebuilder.credentials.SsoProvider(),
            "Profile 'default' has no sso_role_name and no sso_account_id.",
        ),
        (imagebuilder.credentials.LoginProvider(), "Profile 'default' has no login_session."),
        (
            imagebuilder.credentials.SharedFilesProvider("work"),
            "There is no profile 'work' in {home}/config or {home}/credentials.",
        ),
        (
            imagebuilder.credentials.EnvironmentProvider(),
            "The environment variable AWS_ACCESS_KEY_ID is not set.",
        ),
        (
            imagebuilder.credentials.ContainerProvider(),
            (
                "Neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor "
                "AWS_CONTAINER_CREDENTIALS_FULL_URI is set."
            ),
        ),
        (
            imagebuilder.credentials.InstanceMetadataProvider(),
            "The instance metadata service is not asked: AWS_EC2_METADATA_DISABLED is true.",
        ),
    ],
)
def test_a_source_that_has_nothing_says_where_it_looked(
    provider: Any, text: str, home: Path
) -> None:
    assert found_by(provider).replace("\\", "/") == text.format(home=home.as_posix())
