"""Credentials from where production has them, through a whole client, and what if they run out.

That is: files, a process, a container's endpoint, and an instance's metadata service. The service
that is called is a loopback server that notes whose calls it gets.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

import imagebuilder
from tests.both_clients import client_of, over_both, over_client
from tests.network.replies import Reply, Scripted, failure, ok, replying
from tests.processes import in_child

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from tests.network.server import Request, Server

#: Seconds. botocore tries to refresh what lasts less than 15 minutes, and insists on it below 10.
FRESH, AGING, URGENT = 24 * 3600, 12 * 60, 5 * 60
EXPIRED = failure(403, "ExpiredTokenException")


@contextmanager
def calling(
    answer: Callable[[Request], Reply] | None = None,
) -> Generator[tuple[imagebuilder.Client, Server]]:
    """Give a client that has to find its credentials, and the service that it calls."""
    with (
        replying(answer or Scripted(ok())) as server,
        client_of(region="us-west-2", endpoint_url=server.url) as client,
    ):
        yield client, server


def callers(server: Server) -> list[tuple[str, str | None]]:
    """Return whose calls came: access key ids and session tokens."""
    return [(r.access_key_id, r.headers.get("x-amz-security-token")) for r in server.requests]


def expiry(seconds: float) -> str:
    return f"{datetime.now(UTC) + timedelta(seconds=seconds):%Y-%m-%dT%H:%M:%SZ}"


# -- files ----------------------------------------------------------------------------------------


@over_both
def test_the_default_profile_of_the_credentials_file(home: Path) -> None:
    (home / "credentials").write_text(
        "[default]\naws_access_key_id = AKIDFILE\naws_secret_access_key = hush\n"
        "aws_session_token = visitor\n"
    )
    with calling() as (client, server):
        client.list_images()
    assert callers(server) == [("AKIDFILE", "visitor")]


@over_both
def test_a_profile_has_its_region_and_its_credentials(home: Path) -> None:
    (home / "config").write_text(
        "[profile build]\nregion = eu-west-1\naws_access_key_id = AKIDBUILD\n"
        "aws_secret_access_key = hush\n"
    )
    with (
        replying(Scripted(ok())) as server,
        client_of(profile="build", endpoint_url=server.url) as client,
    ):
        assert client.region == "eu-west-1"
        client.list_images()
    assert callers(server) == [("AKIDBUILD", None)]
    assert "/eu-west-1/imagebuilder/aws4_request" in server.requests[0].headers["authorization"]


@over_both
def test_a_credentials_file_that_was_rewritten_is_read_again_once_the_old_token_has_expired(
    home: Path,
) -> None:
    """That is how tools that log in once a day hand over what they got."""

    def write(name: str) -> None:
        (home / "credentials").write_text(
            f"[default]\naws_access_key_id = {name}\naws_secret_access_key = hush\n"
            f"aws_session_token = token-of-{name}\n"
        )

    def answer(request: Request) -> Reply:
        return EXPIRED if request.access_key_id == "AKIDMONDAY" and day == "tuesday" else ok()

    day = "monday"
    write("AKIDMONDAY")
    with calling(answer) as (client, server):
        client.list_images()
        day = "tuesday"
        write("AKIDTUESDAY")
        assert client.list_images().response_metadata.attempts == 2
        client.list_images()
    assert [key for key, _ in callers(server)] == [
        "AKIDMONDAY",
        "AKIDMONDAY",
        "AKIDTUESDAY",
        "AKIDTUESDAY",
    ]


# -- a process ------------------------------------------------------------------------------------

#: Takes a file to count its runs in, and how long what each run gives lasts. Every run but the
#: first tells that it has begun, where there is somebody to tell, and waits to be let go on.
PROGRAM = """\
import json, pathlib, sys
from datetime import datetime, timedelta, timezone

counter, lifetimes = pathlib.Path(sys.argv[1]), sys.argv[2].split(",")
with counter.open("a") as file:
    file.write("x")
run = len(counter.read_text())
if run > 1 and (begun := counter.with_name("begun")).exists():
    begun.open("w").close()
    counter.with_name("go").open().close()
lifetime = int(lifetimes[min(run, len(lifetimes)) - 1])
print(json.dumps({
    "Version": 1,
    "AccessKeyId": f"AKID{run}",
    "SecretAccessKey": f"hush{run}",
    "SessionToken": f"token{run}",
    "Expiration": (datetime.now(timezone.utc) + timedelta(seconds=lifetime)).isoformat(),
}))
"""


class Process:
    """A ``credential_process``; its refreshes are held up when it ``waits``."""

    def __init__(self, home: Path, *lifetimes: int, waits: bool = False) -> None:
        self._home = home
        program = home / "program.py"
        program.write_text(PROGRAM)
        if waits:
            os.mkfifo(home / "begun")
            os.mkfifo(home / "go")
        listed = ",".join(map(str, lifetimes))
        command = f'"{sys.executable}" -S "{program}" "{home / "runs"}" {listed}'
        (home / "config").write_text(f"[default]\ncredential_process = {command}\n")

    @property
    def runs(self) -> int:
        return len((self._home / "runs").read_text())

    def wait_for_a_refresh(self) -> None:
        (self._home / "begun").open().close()

    def let_it_go_on(self) -> None:
        (self._home / "go").open("w").close()


@over_both
def test_a_process_runs_once_while_what_it_gave_is_fresh(home: Path) -> None:
    process = Process(home, FRESH)
    with calling() as (client, server):
        for _ in range(3):
            client.list_images()
    assert callers(server) == [("AKID1", "token1")] * 3
    assert process.runs == 1


@over_both
def test_what_ages_is_refreshed_by_one_thread_while_the_others_go_on(home: Path) -> None:
    process = Process(home, AGING, FRESH, waits=True)
    with calling() as (client, server):
        refreshing = threading.Thread(target=client.list_images)
        refreshing.start()
        process.wait_for_a_refresh()
        # The process is held up, and nobody but the one who asked waits for it.
        for _ in range(5):
            client.list_images()
        assert callers(server) == [("AKID1", "token1")] * 5
        process.let_it_go_on()
        refreshing.join()
        client.list_images()
    assert callers(server)[5:] == [("AKID2", "token2")] * 2
    assert process.runs == 2


@over_both
def test_what_is_about_to_expire_is_refreshed_once_and_not_used_by_any_thread(home: Path) -> None:
    process = Process(home, URGENT, FRESH, waits=True)
    with calling() as (client, server):
        threads = [threading.Thread(target=client.list_images) for _ in range(8)]
        for thread in threads:
            thread.start()
        process.wait_for_a_refresh()
        assert not server.requests
        process.let_it_go_on()
        for thread in threads:
            thread.join()
    assert callers(server) == [("AKID2", "token2")] * 8
    assert process.runs == 2


@over_both
def test_a_refresh_that_fails_while_there_is_time_is_tried_by_the_next_call(
    home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    process = Process(home, AGING, AGING, FRESH)
    with calling() as (client, server):
        (home / "program.py").write_text(f"import sys\n{PROGRAM}if run == 2: sys.exit('not now')\n")
        client.list_images()
        client.list_images()
    assert [key for key, _ in callers(server)] == ["AKID1", "AKID3"]
    assert process.runs == 3
    for secret in ("hush", "token1"):
        assert secret not in caplog.text


@over_both
@over_client
def test_the_child_of_a_fork_does_not_wait_for_a_refresh_of_the_parent(home: Path) -> None:
    """A thread of the parent refreshes, with botocore's lock held, when the child is made."""
    process = Process(home, URGENT, FRESH, waits=True)
    with calling() as (client, server):
        refreshing = threading.Thread(target=client.list_images)
        refreshing.start()
        process.wait_for_a_refresh()

        def call() -> int | None:
            # What the child asks for is not held up.
            (home / "begun").unlink()
            return client.list_images().response_metadata.status_code

        answered = in_child(call)
        process.let_it_go_on()
        refreshing.join()
    assert answered == "200"
    assert sorted(key for key, _ in callers(server)) == ["AKID2", "AKID3"]


# -- an answer that says the token has expired ----------------------------------------------------


@over_both
def test_an_expired_token_is_one_refresh_and_one_repetition(home: Path) -> None:
    process = Process(home, FRESH)
    with calling(lambda r: EXPIRED if r.access_key_id == "AKID1" else ok()) as (client, server):
        response = client.list_images()
        assert response.response_metadata.attempts == 2
        client.list_images()
    assert [key for key, _ in callers(server)] == ["AKID1", "AKID2", "AKID2"]
    assert process.runs == 2


@over_both
def test_a_token_that_is_expired_again_is_the_callers_to_know(home: Path) -> None:
    process = Process(home, FRESH)
    with calling(Scripted(EXPIRED)) as (client, server):
        with pytest.raises(imagebuilder.ClientFaultError) as caught:
            client.list_images()
        assert caught.value.code == "ExpiredTokenException"
        assert caught.value.attempts == len(server.requests) == 2
    assert process.runs == 2


@over_both
def test_threads_that_are_refused_at_once_refresh_once(home: Path) -> None:
    process = Process(home, FRESH)
    together = threading.Barrier(8)

    def answer(request: Request) -> Reply:
        if request.access_key_id != "AKID1":
            return ok()
        together.wait(5)
        return EXPIRED

    attempts: list[int] = []
    with calling(answer) as (client, _):

        def call() -> None:
            attempts.append(client.list_images().response_metadata.attempts)

        threads = [threading.Thread(target=call) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert attempts == [2] * 8
    assert process.runs == 2


@over_both
def test_a_create_that_is_repeated_with_fresh_credentials_keeps_its_token(home: Path) -> None:
    Process(home, FRESH)
    with calling(lambda r: EXPIRED if r.access_key_id == "AKID1" else ok()) as (client, server):
        client.create_image(
            image_recipe_arn="arn:aws:imagebuilder:us-west-2:111122223333:image-recipe/r/1.0.0",
            infrastructure_configuration_arn=(
                "arn:aws:imagebuilder:us-west-2:111122223333:infrastructure-configuration/i"
            ),
        )
    first, second = (json.loads(request.body)["clientToken"] for request in server.requests)
    assert first == second


# -- a container, an instance ---------------------------------------------------------------------


class Issuer:
    """Hands out credentials that last ``lifetimes`` seconds, a new set for each request."""

    def __init__(self, *lifetimes: int) -> None:
        self._lifetimes = lifetimes
        self.issued = 0

    def issue(self) -> Reply:
        self.issued += 1
        lifetime = self._lifetimes[min(self.issued, len(self._lifetimes)) - 1]
        return ok(
            Code="Success",
            AccessKeyId=f"ASIA{self.issued}",
            SecretAccessKey=f"hush{self.issued}",
            Token=f"token{self.issued}",
            Expiration=expiry(lifetime),
        )


class Container(Issuer):
    """The credentials endpoint of a container; it wants to know who asks."""

    def __call__(self, request: Request) -> Reply:
        if (request.target, request.headers.get("authorization")) != ("/role?id=1", "pass"):
            return Reply(401, b"who are you?")
        return self.issue()


class Instance(Issuer):
    """The metadata service of an instance, version 2: nothing without a token."""

    def __call__(self, request: Request) -> Reply:
        roles = "/latest/meta-data/iam/security-credentials/"
        if (request.method, request.target) == ("PUT", "/latest/api/token"):
            return Reply(body=b"session")
        if request.headers.get("x-aws-ec2-metadata-token") != "session":
            return Reply(401, b"")
        if request.target == roles:
            return Reply(body=b"builder")
        return self.issue() if request.target == f"{roles}builder" else Reply(404, b"")


@contextmanager
def in_a_container(monkeypatch: pytest.MonkeyPatch, container: Container) -> Generator[Server]:
    with replying(container) as server:
        monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", f"{server.url}/role?id=1")
        monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN", "pass")
        yield server


@contextmanager
def on_an_instance(monkeypatch: pytest.MonkeyPatch, instance: Instance) -> Generator[Server]:
    with replying(instance) as server:
        monkeypatch.delenv("AWS_EC2_METADATA_DISABLED")
        monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url)
        yield server


@over_both
def test_a_container_gets_its_credentials_from_its_endpoint(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    container = Container(FRESH)
    with in_a_container(monkeypatch, container), calling() as (client, server):
        client.list_images()
        client.list_images()
    assert callers(server) == [("ASIA1", "token1")] * 2
    assert container.issued == 1


@over_both
def test_an_instance_gets_its_credentials_from_the_metadata_service(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    instance = Instance(FRESH)
    with on_an_instance(monkeypatch, instance), calling() as (client, server):
        client.list_images()
        client.list_images()
    assert callers(server) == [("ASIA1", "token1")] * 2
    assert instance.issued == 1


@over_both
def test_a_container_is_asked_again_before_its_credentials_expire(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    container = Container(URGENT, FRESH)
    with in_a_container(monkeypatch, container), calling() as (client, server):
        client.list_images()
        client.list_images()
    assert callers(server) == [("ASIA2", "token2")] * 2
    assert container.issued == 2


@over_both
def test_an_instance_whose_token_is_refused_is_asked_again_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    instance = Instance(FRESH)
    refusing = calling(lambda r: EXPIRED if r.access_key_id == "ASIA1" else ok())
    with on_an_instance(monkeypatch, instance), refusing as (client, server):
        client.list_images()
    assert [key for key, _ in callers(server)] == ["ASIA1", "ASIA2"]
    assert instance.issued == 2


@over_both
def test_the_service_never_sees_what_opens_the_credentials_endpoint(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with in_a_container(monkeypatch, Container(FRESH)), calling() as (client, server):
        client.list_images()
    assert "pass" not in repr(server.requests[0].headers)
    assert "hush" not in repr(server.requests[0])


@over_both
def test_a_container_that_refuses_is_an_error_that_says_so_and_the_next_call_asks_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("botocore.utils.ContainerMetadataFetcher.SLEEP_TIME", 0)
    container = Container(FRESH)
    with in_a_container(monkeypatch, container), calling() as (client, server):
        monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN", "wrong-pass")
        with pytest.raises(imagebuilder.CredentialsError, match="container") as caught:
            client.list_images()
        assert "401" in str(caught.value)
        assert "wrong-pass" not in str(caught.value)
        assert not server.requests
        monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN", "pass")
        client.list_images()
    assert container.issued == 1


# -- nothing --------------------------------------------------------------------------------------


@over_both
def test_nothing_found_is_an_error_that_says_where_it_looked_and_nothing_is_sent() -> None:
    with calling() as (client, server):
        with pytest.raises(imagebuilder.CredentialsError) as caught:
            client.list_images()
        assert not server.connections
    for place in ("AWS_ACCESS_KEY_ID", "no profile 'default'", "AWS_PROFILE", "metadata"):
        assert place in str(caught.value)


@over_both
def test_an_instance_without_a_role_is_nothing_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(request: Request) -> Reply:
        return Reply(body=b"session") if request.method == "PUT" else Reply(404, b"")

    with replying(answer) as metadata, calling() as (client, _):
        monkeypatch.delenv("AWS_EC2_METADATA_DISABLED")
        monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", metadata.url)
        with pytest.raises(imagebuilder.CredentialsError, match="metadata"):
            client.list_images()
        assert metadata.requests


@over_both
def test_a_bad_call_is_told_before_credentials_are_looked_for(home: Path) -> None:
    process = Process(home, FRESH)
    with calling() as (client, _):
        with pytest.raises(imagebuilder.ParamValidationError):
            client.list_images(max_results=0)
        client.list_images()
    assert process.runs == 1
