"""Containers and instances beside botocore: whom both ask, with which headers, how often."""

from __future__ import annotations

import ssl
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import botocore.session
import pytest
import trustme
from botocore.exceptions import BotoCoreError

import imagebuilder
from tests.both_clients import client_of, over_both
from tests.network.replies import Reply, ok, reply_of, replying
from tests.network.server import serving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.network.server import Request, Server

ROLES = "/latest/meta-data/iam/security-credentials/"
TOKEN = "/latest/api/token"
EXPIRY = datetime.now(UTC) + timedelta(hours=6)


def issued(**changes: object) -> Reply:
    values = {
        "Code": "Success",
        "AccessKeyId": "ASIA1",
        "SecretAccessKey": "hush",
        "Token": "token",
        "Expiration": f"{EXPIRY:%Y-%m-%dT%H:%M:%SZ}",
    }
    return ok(**(values | changes))


def ours() -> tuple[str, str, str | None] | None:
    with client_of(region="us-west-2") as client:
        try:
            found = client._credentials.get()
        except imagebuilder.CredentialsError:
            return None
    return found.access_key_id, found.secret_access_key, found.session_token


def theirs() -> tuple[str, str, str | None] | None:
    session: Any = botocore.session.Session()
    try:
        found = session.get_credentials()
    except BotoCoreError:
        return None
    if found is None:
        return None
    frozen = found.get_frozen_credentials()
    return frozen.access_key, frozen.secret_key, frozen.token


SEEN = ("authorization", "x-aws-ec2-metadata-token", "x-aws-ec2-metadata-token-ttl-seconds")


def asked(server: Server) -> list[tuple[str, str, list[str | None]]]:
    """Return what was asked since the last time, with the headers that count."""
    requests, server.requests = server.requests, []
    return [
        (each.method, each.target, [each.headers.get(name) for name in SEEN]) for each in requests
    ]


def assert_alike(server: Server) -> tuple[str, str, str | None] | None:
    """Return what both find, after asking the same."""
    expected, their_requests = theirs(), asked(server)
    found, our_requests = ours(), asked(server)
    assert found == expected
    assert our_requests == their_requests
    assert our_requests
    return found


# -- containers -----------------------------------------------------------------------------------


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Sleep neither here nor there; the pauses of ours."""
    pauses: list[float] = []
    monkeypatch.setattr("botocore.utils.ContainerMetadataFetcher.SLEEP_TIME", 0)
    monkeypatch.setattr("imagebuilder.runtime.credentials.container.time.sleep", pauses.append)
    return pauses


@over_both
def test_a_pod_shows_the_token_in_its_file_as_it_is_at_the_time(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home / "eks-pod-identity-token"
    monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", str(path))
    monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN", "the file wins")
    with replying(lambda _: issued()) as server:
        monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", f"{server.url}/v1/credentials")
        for text in ("first", "second"):
            path.write_text(text)
            theirs(), ours()
            assert [headers[0] for _, _, headers in asked(server)] == [text, text]
        assert assert_alike(server) == ("ASIA1", "hush", "token")


@over_both
def test_a_container_is_trusted_as_the_system_trusts_not_as_the_client_does(
    home: Path, monkeypatch: pytest.MonkeyPatch, patient: list[float]
) -> None:
    authority, bundle = trustme.CA(), home / "authority.pem"
    authority.cert_pem.write_to_path(str(bundle))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with serving(reply_of(lambda _: issued()), context) as server:
        monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", server.at("/v1", host="localhost"))
        # What the variable names is whom the service's endpoint is trusted by.
        monkeypatch.setenv("AWS_CA_BUNDLE", str(bundle))
        assert ours() is theirs() is None
        assert server.requests == []
        monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
        assert ours() == ("ASIA1", "hush", "token")


@over_both
def test_a_pod_whose_token_cannot_be_read_is_an_error_that_names_the_file(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home / "gone"
    monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", str(path))
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1:9/v1")
    with (
        client_of(region="us-west-2") as client,
        pytest.raises(imagebuilder.CredentialsError) as caught,
    ):
        client.list_images()
    assert str(caught.value) == (
        f"The file {str(path)!r} that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names is not read: No "
        "such file or directory."
    )


@over_both
@pytest.mark.parametrize(
    "answers",
    [
        [Reply(500, b""), issued()],
        [Reply(404, b"no"), Reply(200, b"no JSON"), issued()],
        [Reply(500, b"")] * 3,
    ],
)
def test_a_container_is_asked_three_times(
    answers: list[Reply], monkeypatch: pytest.MonkeyPatch, patient: list[float]
) -> None:
    left: list[Reply] = []
    with replying(lambda _: left.pop(0)) as server:
        monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", f"{server.url}/v1")
        left[:] = answers * 2
        assert_alike(server)
    assert not left
    assert patient == [1.0] * (len(answers) - 1)


@over_both
@pytest.mark.parametrize(
    "url",
    ["http://example.com/v1", "http://192.168.1.1/v1", "http://169.254.169.254/v1", "ftp://x/"],
)
def test_no_other_host_is_asked_without_tls(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", url)
    session: Any = botocore.session.Session()
    with pytest.raises((BotoCoreError, ValueError)):
        session.get_credentials()
    with (
        client_of(region="us-west-2") as client,
        pytest.raises(
            imagebuilder.CredentialsError, match="without TLS it has to be on a loopback"
        ),
    ):
        client.list_images()


# -- instances ------------------------------------------------------------------------------------


def instance(
    token: Reply, role: Reply | None = None, keys: Reply | None = None
) -> Callable[[Request], Reply]:
    """Return a metadata service with these answers."""

    def answer(request: Request) -> Reply:
        if request.target == TOKEN:
            return token
        if request.target == ROLES:
            return role or Reply(body=b"builder")
        return keys or issued()

    return answer


@over_both
@pytest.mark.parametrize(
    ("service", "found"),
    [
        pytest.param(instance(Reply(body=b"session")), True, id="version 2"),
        pytest.param(instance(Reply(403, b"")), True, id="version 1: forbidden"),
        pytest.param(instance(Reply(404, b"")), True, id="version 1: not found"),
        pytest.param(instance(Reply(405, b"")), True, id="version 1: not allowed"),
        pytest.param(instance(Reply(500, b"")), True, id="a token that fails"),
        pytest.param(instance(Reply(400, b"")), False, id="a bad request"),
        pytest.param(instance(Reply(body=b"s"), role=Reply(404, b"")), False, id="no role"),
        pytest.param(instance(Reply(body=b"s"), role=Reply(200, b"")), False, id="an empty role"),
        pytest.param(instance(Reply(body=b"s"), keys=Reply(500, b"")), False, id="no keys"),
        pytest.param(instance(Reply(body=b"s"), keys=Reply(200, b"{")), False, id="cut off"),
        pytest.param(instance(Reply(body=b"s"), keys=ok(Code="Failed")), False, id="no success"),
    ],
)
@pytest.mark.parametrize("attempts", ["1", "3"])
def test_an_instance_is_asked_as_botocore_asks_it(
    service: Callable[[Request], Reply],
    found: bool,
    attempts: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("AWS_EC2_METADATA_DISABLED")
    monkeypatch.setenv("AWS_METADATA_SERVICE_NUM_ATTEMPTS", attempts)
    with replying(service) as server:
        monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url)
        assert (assert_alike(server) is not None) is found


@over_both
@pytest.mark.parametrize("where", ["environment", "profile"])
def test_version_1_can_be_turned_off(
    where: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AWS_EC2_METADATA_DISABLED")
    with replying(instance(Reply(403, b""))) as server:
        if where == "environment":
            monkeypatch.setenv("AWS_EC2_METADATA_V1_DISABLED", "true")
            monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url)
        else:
            (home / "config").write_text(
                f"[default]\nec2_metadata_v1_disabled = true\n"
                f"ec2_metadata_service_endpoint = {server.url}\n"
            )
        assert assert_alike(server) is None


def test_an_instance_that_does_not_answer_is_waited_for_a_second(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("AWS_EC2_METADATA_DISABLED")

    def slow(request: Request) -> Reply:
        if request.target == TOKEN:
            time.sleep(1.5)
        return instance(Reply(body=b"late"))(request)

    with replying(slow) as server:
        monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url)
        # Who is not answered in time goes on with version 1.
        assert assert_alike(server) == ("ASIA1", "hush", "token")
        monkeypatch.setenv("AWS_METADATA_SERVICE_TIMEOUT", "5")
        assert assert_alike(server) == ("ASIA1", "hush", "token")


@over_both
def test_keys_that_the_service_did_not_renew_are_used_a_while_longer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("AWS_EC2_METADATA_DISABLED")
    past = datetime.now(UTC) - timedelta(hours=1)
    keys = issued(Expiration=f"{past:%Y-%m-%dT%H:%M:%SZ}")
    with replying(instance(Reply(body=b"session"), keys=keys)) as server:
        monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url)
        assert ours() == theirs() == ("ASIA1", "hush", "token")
