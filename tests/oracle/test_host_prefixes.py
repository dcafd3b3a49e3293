"""Prefixes of hosts, beside botocore: when an operation's goes before its endpoint's host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.both_clients import KINDS
from tests.environment import isolate
from tests.oracle.emitted import package_of
from tests.oracle.peers import Peers

if TYPE_CHECKING:
    from pathlib import Path

VARIABLE = "AWS_DISABLE_HOST_PREFIX_INJECTION"
KEY = "disable_host_prefix_injection"

CALLS: dict[str, tuple[str, str, dict[str, Any], str]] = {
    "a prefix of its own": (
        "servicediscovery",
        "DiscoverInstances",
        {"NamespaceName": "n", "ServiceName": "s"},
        "data-",
    ),
    "a prefix with a label": (
        "neptune-graph",
        "GetGraphSummary",
        {"graphIdentifier": "g-0123456789"},
        "g-0123456789.",
    ),
    "an answer of events": (
        "logs",
        "StartLiveTail",
        {"logGroupIdentifiers": ["arn:aws:logs:us-west-2:111122223333:log-group:g"]},
        "stream-",
    ),
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    isolate(monkeypatch, tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("environment", "profile", "prefixed"),
    [
        ({}, "", True),
        ({VARIABLE: "true"}, "", False),
        ({VARIABLE: "false"}, f"{KEY} = true", True),
        ({}, f"{KEY} = true", False),
        ({}, f"{KEY} = false", True),
    ],
)
@pytest.mark.parametrize("endpoint", [None, "http://127.0.0.1:8080"])
@pytest.mark.parametrize("name", CALLS)
def test_a_prefix_goes_before_the_host_unless_a_setting_says_no(
    name: str,
    endpoint: str | None,
    environment: dict[str, str],
    profile: str,
    prefixed: bool,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (home / "config").write_text(f"[default]\n{profile}\n")
    for variable, text in environment.items():
        monkeypatch.setenv(variable, text)
    service, operation, parameters, prefix = CALLS[name]
    for kind in KINDS:
        peers = Peers(package_of(service), service, endpoint_url=endpoint, kinds=(kind,))
        ours, theirs = peers.ours(operation, parameters), peers.theirs(operation, parameters)
        assert ours == theirs
        host = urlsplit(ours.url).netloc
        assert host.startswith(prefix) == prefixed
