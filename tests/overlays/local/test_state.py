"""The state: files that can be used and cannot, several processes, tokens, the clock."""

from __future__ import annotations

import gc
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder as ib
from imagebuilder.local import LocalImageBuilder, schema
from imagebuilder.local.limits import QUOTAS
from tests.codegen.model_files import ROOT
from tests.overlays.local.asked import component, handled, pipeline, workflow
from tests.overlays.local.building import begun, prepared
from tests.overlays.local.conftest import NOW
from tests.overlays.local.test_aging import policy, rule
from tests.overlays.local.test_recipes import container

if TYPE_CHECKING:
    from pathlib import Path


def names(local: LocalImageBuilder) -> list[str]:
    found = handled(local, ib.ListComponentsRequest()).component_version_list
    return [entry.name for entry in found]


def test_a_file_that_is_opened_again_has_what_it_had(tmp_path: Path) -> None:
    with LocalImageBuilder(state=tmp_path / "state.db", now=NOW) as first:
        handled(first, component(name="kept"))
        first.advance(90)
    with LocalImageBuilder(state=tmp_path / "state.db") as second:
        assert names(second) == ["kept"]
        assert second.now() == NOW + timedelta(seconds=90)


def test_two_services_on_one_file_see_what_the_other_did(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with LocalImageBuilder(state=path, now=NOW) as one, LocalImageBuilder(state=path) as other:
        handled(one, component(name="first"))
        other.advance(60)
        handled(other, component(name="second"))
        assert names(one) == names(other) == ["first", "second"]
        assert one.now() == NOW + timedelta(seconds=60)


def test_a_closed_service_goes_on_when_it_is_asked_again(tmp_path: Path) -> None:
    local = LocalImageBuilder(state=tmp_path / "state.db", now=NOW)
    handled(local, component(name="kept"))
    local.close()
    assert names(local) == ["kept"]
    local.close()


def test_a_state_in_memory_outlives_the_closing_of_a_client() -> None:
    local = LocalImageBuilder(now=NOW)
    handled(local, component(name="kept"))
    local.close()
    assert names(local) == ["kept"]


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"no database at all, but text of some length " * 40, "not a database"), (b"", None)],
)
def test_a_file_that_is_no_database_is_refused(
    tmp_path: Path, content: bytes, said: str | None
) -> None:
    path = tmp_path / "state.db"
    path.write_bytes(content)
    if said is None:
        LocalImageBuilder(state=path).close()
        return
    with pytest.raises(ib.ConfigurationError, match=said):
        LocalImageBuilder(state=path)
    assert path.read_bytes() == content


def test_a_database_of_something_else_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE mine (x)")
    before = path.read_bytes()
    with pytest.raises(ib.ConfigurationError, match="a database of something else"):
        LocalImageBuilder(state=path)
    assert path.read_bytes() == before


def test_a_file_of_a_later_version_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    LocalImageBuilder(state=path).close()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(ib.ConfigurationError, match=r"has version 99 .* no later one than"):
        LocalImageBuilder(state=path)


def test_a_file_of_an_older_version_becomes_one_of_this(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    with monkeypatch.context() as patched:
        patched.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        with LocalImageBuilder(state=old) as local:
            handled(local, component(name="kept"))
    LocalImageBuilder(state=new).close()
    with LocalImageBuilder(state=old) as local:
        assert names(local) == ["kept"]
    assert tables(old) == tables(new)


def tables(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as database, database:
        return sorted(str(row[0]) for row in database.execute("SELECT sql FROM sqlite_master"))


def test_a_file_in_a_folder_that_is_not_there_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ib.ConfigurationError, match="cannot"):
        LocalImageBuilder(state=tmp_path / "none" / "state.db")
    with pytest.raises(ib.ConfigurationError, match="folder"):
        LocalImageBuilder(state=tmp_path)


def test_a_file_of_another_account_or_region_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    LocalImageBuilder(state=path).close()
    with pytest.raises(ib.ConfigurationError, match="123456789012 in us-west-2"):
        LocalImageBuilder(state=path, region="eu-west-1")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"account_id": "12"}, "account_id is a text of 12 digits, not '12'"),
        ({"account_id": 123456789012}, "account_id is a text of 12 digits, not 123456789012"),
        ({"region": "here"}, "region is the name of a region, not 'here'"),
        ({"region": None}, "region is the name of a region, not None"),
        ({"state": ""}, "state is the path of a file, not ''"),
        ({"state": 5}, "state is the path of a file, not 5"),
        ({"state": "a\0b"}, "state is the path of a file, not 'a"),
        ({"speed": -1.0}, "speed is a number from 0 to 86400, not -1"),
        ({"speed": float("nan")}, "speed is a number from 0 to 86400, not nan"),
        ({"speed": 1e9}, "speed is a number from 0 to 86400, not 1000000000"),
        ({"speed": "60"}, "speed is a number from 0 to 86400, not '60'"),
        ({"now": datetime(2026, 1, 1)}, "now needs a time zone"),
        ({"now": "2026-01-01"}, "now is a datetime, not '2026-01-01'"),
        ({"now": datetime(1, 1, 1, tzinfo=UTC)}, "now is of the years 1970 to 2999"),
        ({"now": datetime.max.replace(tzinfo=UTC)}, "now is of the years 1970 to 2999"),
        ({"rate": 0.0}, "rate is a number of requests above 0, not 0.0"),
        ({"rate": "5"}, "rate is a number of requests above 0, not '5'"),
        ({"quotas": {"ships": 1}}, "quotas has no 'ships', only components, "),
        ({"quotas": {"images": -1}}, "quotas has a whole number of 0 or more for 'images', not -1"),
        ({"quotas": {"images": "3"}}, "quotas has a whole number of 0 or more for 'images'"),
        ({"quotas": [1]}, "quotas is a mapping of names to numbers"),
        ({"s3": "no such folder"}, "s3 is a folder that is there, not 'no such folder'"),
        ({"read_only": "yes"}, "read_only is True or False, not 'yes'"),
        ({"speed": -1, "rate": 0}, "speed .*; rate "),
    ],
)
def test_settings_that_cannot_work_are_refused(settings: dict[str, Any], said: str) -> None:
    with pytest.raises(ib.ConfigurationError, match=said):
        LocalImageBuilder(**settings)


def test_a_state_that_another_holds_is_not_available_and_nothing_is_done(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with LocalImageBuilder(state=path) as local:
        local._store._database.execute("PRAGMA busy_timeout = 10")
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ib.ServiceUnavailableException, match="locked") as caught:
            handled(local, component())
        assert caught.value.retryable
        assert names(local) == []
        with pytest.raises(ib.ServiceUnavailableException, match="locked"):
            local.advance(1)
        other.execute("ROLLBACK")
        other.close()
        handled(local, component())


def test_a_state_that_is_damaged_while_it_is_served_is_not_available(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with LocalImageBuilder(state=path) as local:
        handled(local, component())
    whole = path.read_bytes()
    local = LocalImageBuilder(state=path)
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    local._store._database.execute("PRAGMA shrink_memory")
    with pytest.raises(ib.ServiceUnavailableException, match="malformed"):
        names(local)


# -- the clock ------------------------------------------------------------------------------------


def test_the_clock_stands_until_it_is_moved() -> None:
    local = LocalImageBuilder(now=NOW)
    time.sleep(0.01)
    assert local.now() == NOW
    local.advance(0.5)
    local.sleep(1)
    assert local.now() == NOW + timedelta(seconds=1.5)


def test_the_clock_runs_as_fast_as_it_is_set() -> None:
    local = LocalImageBuilder(now=NOW, speed=1000)
    time.sleep(0.05)
    assert timedelta(seconds=50) <= local.now() - NOW <= timedelta(seconds=2000)


def test_the_clock_starts_at_the_time_of_day() -> None:
    before = datetime.now(UTC)
    assert abs(LocalImageBuilder().now() - before) < timedelta(seconds=30)


@pytest.mark.parametrize("seconds", [-1, float("nan"), float("inf"), "5", None, True])
def test_the_clock_does_not_go_backwards_nor_by_what_is_no_number(seconds: Any) -> None:
    local = LocalImageBuilder(now=NOW)
    with pytest.raises(ib.ParamValidationError, match="0 or more seconds"):
        local.advance(seconds)
    local.advance(0)
    assert local.now() == NOW


def test_the_clock_has_an_end_and_the_service_goes_on_there() -> None:
    end = datetime(2999, 12, 31, tzinfo=UTC)
    local = LocalImageBuilder(now=end - timedelta(seconds=10), speed=86_400)
    with pytest.raises(ib.ParamValidationError, match="the clock ends with the year 2999"):
        local.advance(11)
    deadline = time.monotonic() + 10
    while local.now() < end:
        assert time.monotonic() < deadline
    handled(local, component())
    assert local.now() == end


def test_dates_are_written_as_the_service_writes_them(local: LocalImageBuilder) -> None:
    arn = handled(local, component()).component_build_version_arn
    found = handled(local, ib.GetComponentRequest(component_build_version_arn=arn))
    assert found.component.date_created == "2026-09-09T19:37:17.350Z"


@pytest.mark.parametrize("in_file", [False, True])
def test_a_service_that_is_forgotten_leaves_no_connection_open(
    tmp_path: Path, in_file: bool
) -> None:
    local = LocalImageBuilder(state=tmp_path / "state" if in_file else None)
    handled(local, component())
    connection = local._store._database
    del local
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")


# -- client tokens, dry runs, limits --------------------------------------------------------------


def test_a_token_is_answered_once_and_then_the_same(local: LocalImageBuilder) -> None:
    first = handled(local, component(client_token="t"))
    again = handled(local, component(client_token="t"))
    assert again == first
    assert first.client_token == "t"
    assert names(local) == ["install"]


def test_a_token_with_other_values_is_refused(local: LocalImageBuilder) -> None:
    handled(local, component(client_token="t"))
    with pytest.raises(ib.IdempotentParameterMismatchException):
        handled(local, component(client_token="t", description="other"))


def test_a_refused_request_does_not_use_up_its_token(local: LocalImageBuilder) -> None:
    with pytest.raises(ib.InvalidRequestException):
        handled(local, component(client_token="t", data="no: document"))
    handled(local, component(client_token="t"))


def test_a_dry_run_says_what_would_have_been_and_changes_nothing(local: LocalImageBuilder) -> None:
    with pytest.raises(ib.DryRunOperationException):
        handled(local, component(client_token="t", dry_run=True))
    assert names(local) == []
    with pytest.raises(ib.InvalidRequestException):
        handled(local, component(data="no: document", dry_run=True))


def everything(local: LocalImageBuilder) -> None:
    """Create one of everything that an account may have so many of, and begin a build."""
    asked = prepared(local)
    made = handled(local, workflow()).workflow_build_version_arn
    handled(local, container())
    handled(local, pipeline())
    handled(local, policy(rule("DELETE")))
    begun(local, asked, workflows=[{"workflow_arn": made}], execution_role="role")


# Those of sizes, which count bytes, are tried in test_objects.py.
@pytest.mark.parametrize("name", [name for name in QUOTAS if not name.startswith("bytes ")])
def test_every_quota_is_an_error_when_it_is_reached_and_not_before(name: str) -> None:
    ones = {each: 1 for each in QUOTAS if not each.startswith("bytes ")}
    everything(LocalImageBuilder(quotas=ones))
    with pytest.raises(ib.ServiceQuotaExceededException, match=f"The quota of 0 {name} is"):
        everything(LocalImageBuilder(quotas={name: 0}))


def test_requests_over_the_rate_are_refused_until_time_passes() -> None:
    local = LocalImageBuilder(rate=0.001)
    names(local)
    with pytest.raises(ib.CallRateLimitExceededException) as caught:
        names(local)
    assert caught.value.retryable
    local.sleep(1000)
    names(local)


def test_a_service_that_only_reads_forbids_changes() -> None:
    local = LocalImageBuilder(read_only=True)
    with pytest.raises(ib.ForbiddenException, match="imagebuilder:CreateComponent"):
        handled(local, component())
    assert names(local) == []


def test_the_client_starts_without_the_local_service() -> None:
    code = "import imagebuilder, sys; imagebuilder.Client; print(*sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    said = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    ).stdout.split()
    assert "imagebuilder.client" in said
    assert "sqlite3" not in said
    assert [name for name in said if name.startswith("imagebuilder.local")] == []
