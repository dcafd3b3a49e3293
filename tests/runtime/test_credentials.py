"""Credentials as values, and the chain that finds them, with real files and processes."""

from __future__ import annotations

import copy
import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, strategies as st

from imagebuilder.runtime.credentials import CredentialResolver, Credentials
from imagebuilder.runtime.errors import ConfigurationError, CredentialsError

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TOKEN = "AQoDYXdzEPT//////////wEXAMPLE"


# Credentials.


def test_equal_values_are_equal_credentials() -> None:
    one, other = Credentials("id", "key", "token"), Credentials("id", "key", "token")
    assert one == other
    assert hash(one) == hash(other)
    assert len({one, other, Credentials("id", "key"), Credentials("id", "other", "token")}) == 3
    assert one != ("id", "key", "token")


def test_the_repr_shows_nothing_secret() -> None:
    shown = repr(Credentials("AKIDEXAMPLE", SECRET, TOKEN))
    assert shown.startswith("Credentials('AKID…'")
    for part in ("EXAMPLE", SECRET[:4], TOKEN[:4]):
        assert part not in shown
    assert "session_token=None" in repr(Credentials("AKIDEXAMPLE", SECRET))


def test_credentials_survive_pickle_and_copy() -> None:
    for credentials in (Credentials("id", "key"), Credentials("id", "key", "token")):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            assert pickle.loads(pickle.dumps(credentials, protocol)) == credentials
        assert copy.copy(credentials) == copy.deepcopy(credentials) == credentials


@pytest.mark.parametrize("name", ["access_key_id", "secret_access_key", "session_token", "other"])
def test_credentials_cannot_be_changed(name: str) -> None:
    credentials = Credentials("id", "key")
    with pytest.raises(AttributeError, match=name) as caught:
        setattr(credentials, name, "changed")
    assert "changed" not in str(caught.value).replace("cannot be changed", "")
    with pytest.raises(AttributeError, match=name):
        delattr(credentials, name)
    assert credentials == Credentials("id", "key")


def test_every_problem_of_the_values_is_named_and_no_value_shown() -> None:
    values: dict[str, Any] = {
        "access_key_id": "",
        "secret_access_key": "hunter2\n",
        "session_token": 5551234,
    }
    with pytest.raises(ConfigurationError) as caught:
        Credentials(**values)
    for name, problem in zip(values, caught.value.problems, strict=True):
        assert problem.startswith(name)
    for value in ("hunter2", "5551234"):
        assert value not in str(caught.value)


@given(st.text(), st.sampled_from("\r\n"), st.text(), st.integers(0, 2))
def test_a_line_break_anywhere_is_refused(before: str, end: str, after: str, place: int) -> None:
    values = ["id", "key", "token"]
    values[place] = before + end + after
    with pytest.raises(ConfigurationError, match="line break"):
        Credentials(*values)


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
    assert CredentialResolver(explicit, None).get() is explicit
    assert CredentialResolver(explicit, "default").get() is explicit


def test_the_environment_comes_before_the_files(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_environment(monkeypatch, "env", "key", "token")
    write_profile(home, "default", "file", "key")
    assert CredentialResolver(None, None).get() == Credentials("env", "key", "token")


def test_a_profile_named_in_the_environment_does_not_skip_its_credentials(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_environment(monkeypatch, "env", "key")
    monkeypatch.setenv("AWS_PROFILE", "other")
    write_profile(home, "other", "file", "key")
    assert CredentialResolver(None, None).get() == Credentials("env", "key")
    assert CredentialResolver(None, "other").get() == Credentials("file", "key")


def test_a_profile_named_in_the_environment_is_used(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "other")
    write_profile(home, "default", "wrong", "key")
    write_profile(home, "other", "file", "key")
    assert CredentialResolver(None, None).get() == Credentials("file", "key")


@pytest.mark.parametrize("secret", [None, ""])
def test_half_of_the_environments_credentials_is_an_error(
    secret: str | None, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_profile(home, "default", "file", "key")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    if secret is not None:
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", secret)
    with pytest.raises(CredentialsError, match="AWS_SECRET_ACCESS_KEY is not") as caught:
        CredentialResolver(None, None).get()
    assert "AKIDEXAMPLE" not in str(caught.value)


def test_a_secret_alone_and_empty_variables_count_as_absent(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_profile(home, "default", "file", "key")
    set_environment(monkeypatch, "", "key", "")
    assert CredentialResolver(None, None).get() == Credentials("file", "key")
    set_environment(monkeypatch, "env", "key", "")
    assert CredentialResolver(None, None).get() == Credentials("env", "key")


def test_the_older_name_of_the_token_variable_is_read_as_botocore_reads_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    set_environment(monkeypatch, "env", "key", "new")
    monkeypatch.setenv("AWS_SECURITY_TOKEN", "old")
    assert CredentialResolver(None, None).get() == Credentials("env", "key", "old")


def test_environment_credentials_are_read_at_the_first_use_and_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    resolver = CredentialResolver(None, None)
    set_environment(monkeypatch, "first", "key")
    assert resolver.get().access_key_id == "first"
    set_environment(monkeypatch, "second", "key")
    assert resolver.get().access_key_id == "first"


def test_an_unusable_value_in_the_environment_is_named_and_not_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    set_environment(monkeypatch, "env", "hunter2\n")
    with pytest.raises(CredentialsError, match=r"environment.*secret_access_key.*line break") as e:
        CredentialResolver(None, None).get()
    assert "hunter2" not in str(e.value)


# What botocore finds.


def test_a_profile_of_the_shared_credentials_file_is_read(home: Path) -> None:
    write_profile(home, "default", "one", "key1")
    write_profile(home, "second", "two", "key2")
    assert CredentialResolver(None, None).get() == Credentials("one", "key1")
    assert CredentialResolver(None, "second").get() == Credentials("two", "key2")


def test_nothing_is_read_at_construction(home: Path) -> None:
    resolver = CredentialResolver(None, "late")
    write_profile(home, "late", "id", "key")
    assert resolver.get() == Credentials("id", "key")


def test_a_search_that_failed_is_made_again(home: Path) -> None:
    resolver = CredentialResolver(None, None)
    with pytest.raises(CredentialsError):
        resolver.get()
    write_profile(home, "default", "id", "key")
    assert resolver.get() == Credentials("id", "key")


def test_the_same_object_is_given_as_long_as_nothing_changes(home: Path) -> None:
    write_profile(home, "default", "id", "key")
    resolver = CredentialResolver(None, None)
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
    resolver = CredentialResolver(None, "tool")
    assert not counter.exists()
    assert resolver.get() == Credentials("id1", "key1", "token1")
    assert resolver.get() == Credentials("id1", "key1", "token1")
    assert counter.read_text() == "x"


def test_credentials_that_are_about_to_expire_are_refreshed(home: Path) -> None:
    """botocore must refresh what lasts less than ten minutes."""
    process_profile(home, "tool", lifetime=60)
    resolver = CredentialResolver(None, "tool")
    first, second = resolver.get(), resolver.get()
    assert first.access_key_id != second.access_key_id
    number = second.access_key_id.removeprefix("id")
    assert second == Credentials(f"id{number}", f"key{number}", f"token{number}")


def test_credentials_that_are_still_expired_after_a_refresh_are_an_error(home: Path) -> None:
    process_profile(home, "tool", lifetime=-60)
    with pytest.raises(CredentialsError, match=r"profile 'tool'.*expired") as caught:
        CredentialResolver(None, "tool").get()
    assert isinstance(caught.value.__cause__, RuntimeError)
    for secret in ("key1", "key2", "token1", "token2"):
        assert secret not in str(caught.value)


def test_a_credential_process_that_fails_is_an_error_with_its_own_words(home: Path) -> None:
    process_profile(home, "tool", 0, script='import sys; sys.exit("log in first")')
    with pytest.raises(CredentialsError, match="log in first") as caught:
        CredentialResolver(None, "tool").get()
    assert type(caught.value.__cause__).__name__ == "CredentialRetrievalError"


def test_a_profile_that_does_not_exist_is_an_error(home: Path) -> None:
    write_profile(home, "default", "id", "key")
    with pytest.raises(CredentialsError, match="missing") as caught:
        CredentialResolver(None, "missing").get()
    assert type(caught.value.__cause__).__name__ == "ProfileNotFound"


def test_a_config_file_that_cannot_be_parsed_is_an_error(home: Path) -> None:
    (home / "config").write_text("[default\nnonsense")
    with pytest.raises(CredentialsError) as caught:
        CredentialResolver(None, None).get()
    assert type(caught.value.__cause__).__name__ == "ConfigParseError"


def test_half_of_a_profiles_credentials_is_an_error(home: Path) -> None:
    (home / "credentials").write_text("[default]\naws_access_key_id = id\n")
    with pytest.raises(CredentialsError, match="aws_secret_access_key"):
        CredentialResolver(None, None).get()


def test_nothing_found_says_where_it_was_looked_for(home: Path) -> None:
    with pytest.raises(CredentialsError) as caught:
        CredentialResolver(None, None).get()
    for place in ("AWS_ACCESS_KEY_ID", "shared config", "AWS_PROFILE", "metadata"):
        assert place in str(caught.value)
    (home / "config").write_text("[profile empty]\nregion = us-east-1\n")
    with pytest.raises(CredentialsError, match="'empty'"):
        CredentialResolver(None, "empty").get()


def test_without_botocore_the_environment_works_and_the_rest_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("botocore", "botocore.session"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(CredentialsError, match="pip install botocore") as caught:
        CredentialResolver(None, None).get()
    assert isinstance(caught.value.__cause__, ImportError)
    assert "shared config" in str(caught.value)
    set_environment(monkeypatch, "env", "key")
    assert CredentialResolver(None, None).get() == Credentials("env", "key")


def test_botocore_is_not_imported_for_what_does_not_need_it() -> None:
    program = (
        "import sys; from imagebuilder.runtime.credentials import *; "
        "CredentialResolver(None, None).get(); CredentialResolver(None, 'profile'); "
        "print([name for name in sys.modules if name.startswith('botocore')])"
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
    assert result.stdout == "[]\n"


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
        found = CredentialResolver(None, "role", region="eu-south-2").get()
        server.join()
    assert found == Credentials("role-id", "role-key", "role-token")
    assert b"/eu-south-2/sts/aws4_request" in requests[0]


# Threads and forks.


def test_threads_that_ask_at_once_search_once(home: Path) -> None:
    counter = process_profile(home, "tool", lifetime=24 * 3600)
    resolver = CredentialResolver(None, "tool")
    found: list[Credentials] = []
    threads = [threading.Thread(target=lambda: found.append(resolver.get())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [Credentials("id1", "key1", "token1")] * 8
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
    resolver = CredentialResolver(None, None)
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
    assert resolver.get() == Credentials("id1", "key1", "token1")
