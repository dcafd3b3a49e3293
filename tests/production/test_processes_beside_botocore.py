"""``credential_process`` beside botocore: what a real process prints, and how it ends."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import botocore.session
import pytest
from botocore.exceptions import BotoCoreError

import imagebuilder
from imagebuilder import credentials
from tests.both_clients import client_of, over_both
from tests.production.issuers import LASTING

if TYPE_CHECKING:
    from pathlib import Path

GOOD = {"Version": 1, "AccessKeyId": "ASIAtool", "SecretAccessKey": "hush"}
EXPIRY = f"{LASTING:%Y-%m-%dT%H:%M:%SZ}"


def command(home: Path, output: str, status: int = 0, errors: str = "") -> str:
    """Return a command that prints ``output`` and ``errors`` and ends with ``status``."""
    script = home / "a tool.py"
    script.write_text(
        "import sys\n"
        f"sys.stdout.write({output!r})\nsys.stderr.write({errors!r})\nsys.exit({status})\n"
    )
    line = [sys.executable, str(script)]
    return subprocess.list2cmdline(line) if sys.platform == "win32" else shlex.join(line)


def in_profile(home: Path, line: str) -> None:
    (home / "config").write_text(f"[profile tool]\ncredential_process = {line}\n")


def ours() -> imagebuilder.Credentials:
    with client_of(region="us-west-2", profile="tool") as client:
        return client._credentials.get()


def theirs() -> tuple[str, str, str | None]:
    session: Any = botocore.session.Session(profile="tool")
    frozen = session.get_credentials().get_frozen_credentials()
    return frozen.access_key, frozen.secret_key, frozen.token


@over_both
@pytest.mark.parametrize(
    "more",
    [
        {},
        {"SessionToken": "token"},
        {"SessionToken": "token", "Expiration": EXPIRY},
        {"AccountId": "123456789012", "Unknown": [1]},
    ],
)
def test_what_a_process_prints_is_read_as_botocore_reads_it(
    more: dict[str, Any], home: Path
) -> None:
    in_profile(home, command(home, json.dumps(GOOD | more)))
    found = ours()
    assert (found.access_key_id, found.secret_access_key, found.session_token) == theirs()
    assert found.expires_at == (LASTING if "Expiration" in more else None)


def without(name: str) -> str:
    return json.dumps({key: value for key, value in GOOD.items() if key != name})


@over_both
@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("", "what it wrote is not a JSON object"),
        ("no JSON: hush", "what it wrote is not a JSON object"),
        ("[]", "what it wrote is not a JSON object"),
        (json.dumps(GOOD | {"Version": 2}), "it wrote Version 2; 1 is known"),
        (without("Version"), "it wrote Version None; 1 is known"),
        (without("AccessKeyId"), "AccessKeyId is missing"),
        (without("SecretAccessKey"), "SecretAccessKey is missing"),
    ],
)
def test_what_cannot_be_used_is_refused_and_not_shown(output: str, said: str, home: Path) -> None:
    in_profile(home, command(home, output))
    with pytest.raises((BotoCoreError, ValueError, TypeError, AttributeError)):
        theirs()
    with pytest.raises(imagebuilder.CredentialsError) as caught:
        ours()
    # Of the command only the program: an argument may be a secret.
    assert str(caught.value) == f"The credential process {sys.executable!r} failed: {said}."


@over_both
def test_a_process_that_fails_is_quoted(home: Path) -> None:
    in_profile(home, command(home, json.dumps(GOOD), status=3, errors="log in first\n"))
    with pytest.raises(BotoCoreError, match="log in first"):
        theirs()
    with pytest.raises(imagebuilder.CredentialsError, match="log in first") as caught:
        ours()
    assert "hush" not in str(caught.value)


@over_both
def test_a_process_that_is_not_there_is_named(home: Path) -> None:
    in_profile(home, "a-tool-that-nobody-has --profile x")
    with pytest.raises(OSError, match="a-tool-that-nobody-has"):
        theirs()
    with pytest.raises(imagebuilder.CredentialsError, match="a-tool-that-nobody-has"):
        ours()


def test_a_provider_runs_the_command_that_it_was_made_with(home: Path) -> None:
    provider = credentials.ProcessProvider(command(home, json.dumps(GOOD)))
    assert provider() == imagebuilder.Credentials("ASIAtool", "hush")
