"""Where a client finds its credentials: arguments, environment, files, processes, roles."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import warnings
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder import ConfigurationError, Credentials, CredentialsError
from imagebuilder.runtime.credentials import environment

if TYPE_CHECKING:
    from pathlib import Path

    from imagebuilder.runtime.credentials.resolver import CredentialResolver


def resolver_of(
    profile: str | None = None, *, given: Any = None, region: str = "us-west-2"
) -> CredentialResolver:
    """Return what a client with these settings asks for credentials."""
    client = imagebuilder.Client(profile=profile, credentials=given, region=region)
    return client._credentials


# Explicit credentials and the environment.


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No AWS settings but those of the test, and no metadata service."""
    for name in list(os.environ):
        if name.startswith("AWS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("BOTO_CONFIG", str(tmp_path / "boto"))
    return tmp_path


def set_environment(
    monkeypatch: pytest.MonkeyPatch, key_id: str, key: str, token: str | None = None
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", key_id)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", key)
    if token is not None:
        monkeypatch.setenv("AWS_SESSION_TOKEN", token)


def write_profile(home: Path, name: str, key_id: str, key: str) -> None:
    with (home / "credentials").open("a") as file:
        file.write(f"[{name}]\naws_access_key_id = {key_id}\naws_secret_access_key = {key}\n")


def test_explicit_credentials_come_first(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    set_environment(monkeypatch, "env", "key")
    write_profile(home, "default", "file", "key")
    explicit = Credentials("explicit", "key")
    assert resolver_of(given=explicit).get() is explicit
    assert resolver_of("default", given=explicit).get() is explicit


def test_the_environment_comes_before_the_files(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_environment(monkeypatch, "env", "key", "token")
    write_profile(home, "default", "file", "key")
    assert resolver_of().get() == Credentials("env", "key", "token")


def test_a_profile_named_in_the_environment_does_not_skip_its_credentials(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_environment(monkeypatch, "env", "key")
    monkeypatch.setenv("AWS_PROFILE", "other")
    write_profile(home, "other", "file", "key")
    assert resolver_of().get() == Credentials("env", "key")
    assert resolver_of("other").get() == Credentials("file", "key")


def test_a_profile_named_in_the_environment_is_used(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "other")
    write_profile(home, "default", "wrong", "key")
    write_profile(home, "other", "file", "key")
    assert resolver_of().get() == Credentials("file", "key")


@pytest.mark.parametrize("secret", [None, ""])
def test_half_of_the_environments_credentials_is_an_error(
    secret: str | None, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_profile(home, "default", "file", "key")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    if secret is not None:
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", secret)
    with pytest.raises(CredentialsError, match="AWS_SECRET_ACCESS_KEY is not") as caught:
        resolver_of().get()
    assert "AKIDEXAMPLE" not in str(caught.value)


def test_a_secret_alone_and_empty_variables_count_as_absent(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_profile(home, "default", "file", "key")
    set_environment(monkeypatch, "", "key", "")
    assert resolver_of().get() == Credentials("file", "key")
    set_environment(monkeypatch, "env", "key", "")
    assert resolver_of().get() == Credentials("env", "key")


def test_the_older_name_of_the_token_variable_is_read_as_botocore_reads_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    set_environment(monkeypatch, "env", "key", "new")
    monkeypatch.setenv("AWS_SECURITY_TOKEN", "old")
    assert resolver_of().get() == Credentials("env", "key", "old")


def test_environment_credentials_are_read_at_the_first_use_and_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    resolver = resolver_of()
    set_environment(monkeypatch, "first", "key")
    assert resolver.get().access_key_id == "first"
    set_environment(monkeypatch, "second", "key")
    assert resolver.get().access_key_id == "first"


def test_an_unusable_value_in_the_environment_is_named_and_not_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    set_environment(monkeypatch, "env", "hunter2\n")
    with pytest.raises(CredentialsError, match=r"environment.*secret_access_key.*line break") as e:
        resolver_of().get()
    assert "hunter2" not in str(e.value)


# Files and processes.


def test_a_profile_of_the_shared_credentials_file_is_read(home: Path) -> None:
    write_profile(home, "default", "one", "key1")
    write_profile(home, "second", "two", "key2")
    assert resolver_of().get() == Credentials("one", "key1")
    assert resolver_of("second").get() == Credentials("two", "key2")


def test_keys_are_not_read_at_construction(home: Path) -> None:
    (home / "config").write_text("[profile late]\nregion = eu-west-1\n")
    resolver = resolver_of("late")
    write_profile(home, "late", "id", "key")
    assert resolver.get() == Credentials("id", "key")


def test_a_search_that_failed_is_made_again(home: Path) -> None:
    resolver = resolver_of()
    with pytest.raises(CredentialsError):
        resolver.get()
    write_profile(home, "default", "id", "key")
    assert resolver.get() == Credentials("id", "key")


def test_the_same_object_is_given_as_long_as_nothing_changes(home: Path) -> None:
    write_profile(home, "default", "id", "key")
    resolver = resolver_of()
    assert resolver.get() is resolver.get()


PROCESS = """\
import json, pathlib, sys
from datetime import datetime, timedelta, timezone

counter = pathlib.Path(sys.argv[1])
count = len(counter.read_text()) + 1 if counter.exists() else 1
counter.write_text("x" * count)
expires = datetime.now(timezone.utc) + timedelta(seconds=int(sys.argv[2]))
print(json.dumps({
    "Version": 1,
    "AccessKeyId": f"id{count}",
    "SecretAccessKey": f"key{count}",
    "SessionToken": f"token{count}",
    "Expiration": expires.isoformat(),
}))
"""


def keys_of(credentials: Credentials) -> tuple[str, str, str | None]:
    """Return credentials without when they expire."""
    return credentials.access_key_id, credentials.secret_access_key, credentials.session_token


def process_profile(home: Path, name: str, lifetime: int, script: str = PROCESS) -> Path:
    """Write a profile whose credentials come from ``script`` and expire in ``lifetime`` seconds."""
    program, counter = home / f"{name}.py", home / f"{name}.count"
    program.write_text(script)
    command = f'"{sys.executable}" -S "{program}" "{counter}" {lifetime}'
    with (home / "config").open("a") as file:
        file.write(f"[profile {name}]\ncredential_process = {command}\n")
    return counter


def test_a_credential_process_is_run_once_while_its_credentials_last(home: Path) -> None:
    counter = process_profile(home, "tool", lifetime=24 * 3600)
    resolver = resolver_of("tool")
    assert not counter.exists()
    assert keys_of(resolver.get()) == ("id1", "key1", "token1")
    assert keys_of(resolver.get()) == ("id1", "key1", "token1")
    assert counter.read_text() == "x"


def test_what_lasts_a_minute_is_refreshed_at_once_and_then_used_for_half_of_its_time(
    home: Path,
) -> None:
    counter = process_profile(home, "tool", lifetime=60)
    resolver = resolver_of("tool")
    # botocore insists on a refresh of what lasts less than ten minutes, too, and would run the
    # process for each call from then on.
    assert keys_of(resolver.get()) == keys_of(resolver.get()) == ("id2", "key2", "token2")
    assert counter.read_text() == "xx"


def test_credentials_that_have_expired_already_are_an_error(home: Path) -> None:
    process_profile(home, "tool", lifetime=-60)
    with pytest.raises(
        CredentialsError, match=r"^The credentials that were found have expired"
    ) as e:
        resolver_of("tool").get()
    for secret in ("key1", "key2", "token1", "token2"):
        assert secret not in str(e.value)


def test_a_credential_process_that_fails_is_an_error_with_its_own_words(home: Path) -> None:
    process_profile(home, "tool", 0, script='import sys; sys.exit("log in first")')
    with pytest.raises(CredentialsError, match="log in first"):
        resolver_of("tool").get()


def test_a_profile_that_does_not_exist_is_an_error_of_the_client(home: Path) -> None:
    write_profile(home, "default", "id", "key")
    with pytest.raises(ConfigurationError, match="'missing'"):
        resolver_of("missing")


def test_a_config_file_that_cannot_be_parsed_is_an_error_with_its_line(home: Path) -> None:
    (home / "config").write_text("[default\nnonsense")
    with pytest.raises(ConfigurationError, match=r"config, line 1"):
        resolver_of()


def test_half_of_a_profiles_credentials_is_an_error(home: Path) -> None:
    (home / "credentials").write_text("[default]\naws_access_key_id = id\n")
    with pytest.raises(CredentialsError, match="aws_secret_access_key"):
        resolver_of().get()


def test_nothing_found_says_what_each_place_said_and_what_to_do(home: Path) -> None:
    with pytest.raises(CredentialsError) as caught:
        resolver_of().get()
    assert str(caught.value) == (
        "No credentials were found:\n"
        "- The environment variable AWS_ACCESS_KEY_ID is not set\n"
        f"- There is no profile 'default' in {home / 'config'} or {home / 'credentials'}\n"
        "- The environment variable AWS_WEB_IDENTITY_TOKEN_FILE is not set\n"
        "- Neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is"
        " set\n"
        "- The instance metadata service is not asked: AWS_EC2_METADATA_DISABLED is true\n"
        "Pass credentials, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile that"
        " has some (AWS_PROFILE)."
    )
    (home / "config").write_text("[profile empty]\nregion = us-east-1\n")
    with pytest.raises(CredentialsError, match="'empty'"):
        resolver_of("empty").get()


def test_nothing_of_it_needs_botocore(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("botocore", "botocore.session"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(CredentialsError) as caught:
        resolver_of().get()
    assert "botocore" not in str(caught.value)
    process_profile(home, "tool", lifetime=24 * 3600)
    assert resolver_of("tool").get().access_key_id == "id1"


def test_a_client_with_keys_in_the_environment_loads_the_one_provider_that_it_asks() -> None:
    program = (
        "import sys, imagebuilder; imagebuilder.Client(region='us-west-2')._credentials.get(); "
        "print(sorted(n.rpartition('.')[2] for n in sys.modules if '.credentials.' in n))"
    )
    environment = {
        **os.environ,
        "AWS_ACCESS_KEY_ID": "id",
        "AWS_SECRET_ACCESS_KEY": "key",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    result = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, check=True, text=True
    )
    assert result.stdout == "['environment', 'resolver']\n"


def test_keys_in_the_default_profile_load_no_other_source(home: Path) -> None:
    write_profile(home, "default", "id", "key")
    program = (
        "import sys, imagebuilder; imagebuilder.Client(region='us-west-2')._credentials.get(); "
        "print(sorted(n.rpartition('.')[2] for n in sys.modules if '.credentials.' in n)); "
        "print({'botocore', 'subprocess'} & sys.modules.keys())"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    result = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, check=True, text=True
    )
    assert result.stdout == (
        "['chain', 'environment', 'profiles', 'resolver', 'surroundings']\nset()\n"
    )


def test_a_chain_that_others_are_asking_leaves_no_source_out(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain = imagebuilder.credentials.ChainProvider()
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "half")
    with pytest.raises(CredentialsError):
        chain()
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    write_profile(home, "default", "id", "key")
    nothing_here = environment.from_environment
    others: list[Credentials] = []

    def asked_by_another_at_the_same_time() -> Credentials:
        monkeypatch.setattr(environment, "from_environment", nothing_here)
        others.append(chain())
        return nothing_here()

    monkeypatch.setattr(environment, "from_environment", asked_by_another_at_the_same_time)
    assert [chain()] == others == [Credentials("id", "key")]


ASSUMED = b"""<AssumeRoleResponse><AssumeRoleResult><Credentials>
<AccessKeyId>role-id</AccessKeyId><SecretAccessKey>role-key</SecretAccessKey>
<SessionToken>role-token</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration>
</Credentials></AssumeRoleResult></AssumeRoleResponse>"""


def test_a_role_is_assumed_in_the_given_region(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    requests: list[bytes] = []
    write_profile(home, "base", "base-id", "base-key")
    (home / "config").write_text(
        "[profile role]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = base\n"
    )

    def answer() -> None:
        connection, _ = listener.accept()
        with connection:
            requests.append(connection.recv(65536))
            connection.sendall(
                b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%b"
                % (len(ASSUMED), ASSUMED)
            )

    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", url)
        server = threading.Thread(target=answer)
        server.start()
        found = resolver_of("role", region="eu-south-2").get()
        server.join()
    assert keys_of(found) == ("role-id", "role-key", "role-token")
    assert found.expires_at == datetime(2999, 1, 1, tzinfo=UTC)
    assert b"/eu-south-2/sts/aws4_request" in requests[0]


# Threads and forks.


def test_threads_that_ask_at_once_search_once(home: Path) -> None:
    counter = process_profile(home, "tool", lifetime=24 * 3600)
    resolver = resolver_of("tool")
    found: list[Credentials] = []
    threads = [threading.Thread(target=lambda: found.append(resolver.get())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(map(keys_of, found)) == {("id1", "key1", "token1")}
    assert len(found) == 8
    assert counter.read_text() == "x"


def test_the_child_of_a_fork_does_not_wait_for_a_search_of_the_parent(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread of the parent is in the search, and so has the lock, when the child is made."""
    started, proceed = home / "started", home / "proceed"
    os.mkfifo(started)
    os.mkfifo(proceed)
    script = f"open({str(started)!r}, 'w').close(); open({str(proceed)!r}).close()\n{PROCESS}"
    process_profile(home, "tool", 24 * 3600, script=script)
    monkeypatch.setenv("AWS_PROFILE", "tool")
    resolver = resolver_of()
    searching = threading.Thread(target=resolver.get)
    searching.start()
    started.open().close()
    set_environment(monkeypatch, "child", "key")
    with warnings.catch_warnings():
        # Python 3.12 warns of forks in a process with threads; this is about just that.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        status = 1
        signal.alarm(5)
        try:
            status = 0 if resolver.get().access_key_id == "child" else 2
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    proceed.open("w").close()
    searching.join()
    assert os.waitstatus_to_exitcode(status) == 0
    assert keys_of(resolver.get()) == ("id1", "key1", "token1")
