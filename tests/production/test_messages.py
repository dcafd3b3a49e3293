"""What people are told where they run, read whole: what is wrong, where, and what to do.

Messages that have a test beside what they are about are not here again.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from tests.environment import refused

if TYPE_CHECKING:
    from pathlib import Path

KEYS = imagebuilder.Credentials("AKIDEXAMPLE", "hush")
SSO = (
    "sso_start_url = https://x.awsapps.com/start\nsso_region = us-west-2\n"
    "sso_account_id = 111122223333\nsso_role_name = builder\n"
)
WRONG = "The client cannot be configured: "


def said(error: type[Exception], **settings: Any) -> str:
    """Return what making a client, and a call with it, ends in."""
    with pytest.raises(error) as caught, imagebuilder.Client(**settings) as client:
        client.list_images()
    return str(caught.value)


# -- credentials ----------------------------------------------------------------------------------


def test_a_login_that_is_over_says_how_to_log_in_again(home: Path) -> None:
    (home / "config").write_text(f"[default]\nregion = us-west-2\n{SSO}[profile work]\n{SSO}")
    assert said(imagebuilder.CredentialsError) == (
        "Nobody is logged in to SSO for profile 'default', or no longer; run: aws sso login"
    )
    assert said(imagebuilder.CredentialsError, profile="work", region="us-west-2") == (
        "Nobody is logged in to SSO for profile 'work', or no longer; "
        "run: aws sso login --profile work"
    )


def test_roles_that_lead_to_each_other_are_named_in_their_order(home: Path) -> None:
    role = "role_arn = arn:aws:iam::111122223333:role/r\nsource_profile = "
    (home / "config").write_text(
        f"[default]\nregion = us-west-2\n{role}two\n[profile two]\n{role}default\n"
    )
    assert said(imagebuilder.CredentialsError) == (
        "The source_profile of profiles goes in a circle: default -> two -> default."
    )


def test_a_process_that_fails_is_named_with_what_it_said(home: Path) -> None:
    program = home / "give.py"
    program.write_text("import sys\nsys.exit('the vault is sealed')\n")
    (home / "config").write_text(
        f"[default]\nregion = us-west-2\ncredential_process = {sys.executable} {program}\n"
    )
    assert said(imagebuilder.CredentialsError) == (
        f"The credential process {sys.executable!r} failed: "
        "it ended with status 1: the vault is sealed."
    )


# -- settings -------------------------------------------------------------------------------------


def test_a_boolean_that_is_none_says_what_it_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "maybe")
    assert said(imagebuilder.ConfigurationError, region="us-west-2", credentials=KEYS) == (
        f"{WRONG}ignore_configured_endpoint_urls: the environment variable "
        "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is 'maybe'; it has to be True or False"
    )


def test_settings_that_can_never_work_are_listed_at_once() -> None:
    text = said(
        imagebuilder.ConfigurationError,
        region="us-west-2",
        credentials=("AKID", "hush"),
        connect_timeout=1e10,
        read_timeout=-1,
        user_agent_extra="a\nb",
        endpoint_url="http://example.com/é",
    )
    assert text == (
        "The client cannot be configured, for 5 reasons:\n"
        "- credentials: the argument credentials is of type tuple; "
        "it has to be Credentials, not tuple; or a callable that returns some\n"
        "- endpoint_url: the argument endpoint_url is 'http://example.com/é'; "
        "what is not ASCII in its path has to be written as %XX\n"
        "- connect_timeout: the argument connect_timeout is 10000000000.0; "
        "it has to be 2147483 seconds (24 days) or less\n"
        "- read_timeout: the argument read_timeout is -1; "
        "it has to be a number of seconds greater than 0\n"
        "- user_agent_extra: the argument user_agent_extra is 'a\\nb'; "
        "it has to be a string on one line, and not an empty one"
    )


def test_a_proxy_that_is_none_of_http_is_refused_without_being_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://me:secret@proxy:1080")
    assert said(imagebuilder.ConfigurationError, region="us-west-2", credentials=KEYS) == (
        f"{WRONG}proxies: the environment variable HTTPS_PROXY is not shown, as it may hold a "
        "password; it has to be the URL of an HTTP proxy, such as http://proxy.example.com:3128; "
        "in a user name or a password, what is not a letter or a digit has to be written as %XX"
    )


@pytest.mark.parametrize("variable", ["AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE"])
def test_a_bundle_that_is_not_there_is_named_where_it_would_be_read(
    variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "/nowhere/ca.pem")
    assert said(imagebuilder.ConfigurationError, region="us-west-2", credentials=KEYS) == (
        f"{WRONG}verify: the environment variable {variable} is '/nowhere/ca.pem'; "
        "there is no such file"
    )


@pytest.mark.parametrize(
    ("config", "text"),
    [
        (
            "[default]\nregion = us-west-2\nservices = s\n[services s]\nimagebuilder = http://127.0.0.1:1\n",
            (
                "endpoint_url: services in profile 'default' of {config} is 's'; {config}, line 5: "
                "imagebuilder in [services s] has to be a service with its settings in indented "
                "lines below it, such as 'imagebuilder =' and then '  endpoint_url = http://localhost:8080'"
            ),
        ),
        (
            "[default]\nregion = us-west-2\nservices = s\n",
            (
                "endpoint_url: services in profile 'default' of {config} is 's'; "
                "there is no [services s] in {config}; add it, or take it out"
            ),
        ),
        (
            "[default]\noutput = json\n",
            (
                "region: there is none; give the argument region, set AWS_REGION, or set region in "
                "profile 'default' of {config}"
            ),
        ),
        (
            "region = us-west-2\n[default]\n",
            "profile: {config}, line 1: before it there has to be a [section]",
        ),
    ],
)
def test_a_file_that_cannot_work_is_named_with_its_line(config: str, text: str, home: Path) -> None:
    (home / "config").write_text(config)
    assert said(imagebuilder.ConfigurationError, credentials=KEYS) == (
        f"{WRONG}{text.replace('{config}', str(home / 'config'))}"
    )


def test_what_was_not_asked_for_is_a_warning(
    home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "gone")
    monkeypatch.setenv("AWS_RETRY_MODE", "legacy")
    imagebuilder.Client(region="us-west-2", credentials=KEYS).close()
    assert [record.getMessage() for record in caplog.records] == [
        (
            "the profile is passed over: the environment variable AWS_PROFILE is 'gone'; "
            f"there is no profile of that name in {home / 'config'} or {home / 'credentials'}"
        ),
        (
            "retry_mode: the environment variable AWS_RETRY_MODE is 'legacy'; "
            "there is no legacy retry mode here; 'standard' is used"
        ),
    ]


# -- what is not installed ------------------------------------------------------------------------


def test_libraries_that_are_not_installed_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        imagebuilder.testing.ReplayTransport("cassette.yaml")
    assert str(caught.value) == (
        "Cassettes are YAML, and PyYAML is not installed: pip install pyyaml"
    )
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        imagebuilder.AiohttpTransport(None)
    assert str(caught.value) == (
        "AiohttpTransport needs aiohttp 3.10 or newer, which is not installed: pip install aiohttp"
    )
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        imagebuilder.telemetry.OpenTelemetryInterceptor()
    assert str(caught.value) == (
        "OpenTelemetryInterceptor needs opentelemetry-api, which is not installed: "
        "pip install opentelemetry-api"
    )


# -- the network ----------------------------------------------------------------------------------


def test_no_answer_names_the_operation_the_host_and_the_attempts() -> None:
    port, why = refused()
    text = said(
        imagebuilder.ConnectionFailedError,
        region="us-west-2",
        credentials=KEYS,
        endpoint_url=f"http://127.0.0.1:{port}",
        max_attempts=2,
    )
    assert text == (
        f"ListImages: No answer from 127.0.0.1:{port}: the connection could not be made "
        f"({why}) (2 attempts)"
    )
