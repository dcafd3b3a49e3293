"""What does not end a watching, and what ends it before the build is over."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from tests.network.replies import Fault, Reply, failure
from tests.overlays.watch import course
from tests.overlays.watch.command import TOO_LONG, read_line, started, watch
from tests.overlays.watch.course import Poll, played

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "fault",
    [
        failure(429, "CallRateLimitExceededException"),
        failure(503, "ServiceUnavailableException"),
        failure(501, "NotImplemented"),
        failure(400, "ThrottlingException"),
        Reply(fault=Fault.CLOSE),
        Reply(body=b"<html>"),
    ],
    ids=["rate", "unavailable", "not-yet", "throttled", "closed", "no-json"],
)
def test_what_may_pass_is_a_warning_and_the_watching_goes_on(tmp_path: Path, fault: Reply) -> None:
    broken = Poll(None, fault=fault)
    with played(course.BUILDING, *[broken] * 9, course.TESTING, broken, course.AVAILABLE) as server:
        done = watch(tmp_path, server.url)
    assert done.returncode == 0
    assert done.stderr.count("warning: ") == 10
    assert done.stderr.count("(failed polls in a row: 9)") == 1


def test_ten_polls_in_a_row_that_fail_end_the_watching_with_3(tmp_path: Path) -> None:
    broken = Poll(None, fault=failure(503, "ServiceUnavailableException"))
    with played(course.BUILDING, broken) as server:
        done = watch(tmp_path, server.url)
    assert done.returncode == 3
    *warnings, error = done.stderr.splitlines()
    assert len(warnings) == 9
    assert error.startswith("Not watched to the end: ServiceUnavailableException calling GetImage")
    assert len(server.requests) == 3 + 10


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (403, "AccessDeniedException"),
        (403, "ForbiddenException"),
        (403, "ExpiredTokenException"),
        (404, "ResourceNotFoundException"),
        (400, "InvalidRequestException"),
    ],
)
def test_a_refusal_ends_the_watching_at_once_with_3(tmp_path: Path, status: int, code: str) -> None:
    with played(Poll(None, fault=failure(status, code))) as server:
        done = watch(tmp_path, server.url)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith(f"Not watched to the end: {code} calling GetImage")
    assert done.stderr.count("\n") == 1
    assert len(server.requests) == 1


def test_without_credentials_it_ends_with_3_and_says_so(tmp_path: Path) -> None:
    with played(course.AVAILABLE) as server:
        done = watch(tmp_path, server.url, AWS_ACCESS_KEY_ID="", AWS_SECRET_ACCESS_KEY="")
    assert (done.returncode, server.requests) == (3, [])
    first, *places, advice = done.stderr.splitlines()
    assert first == "Not watched to the end: No credentials were found:"
    # A place that was looked at is a line.
    assert places[0] == "  - The environment variable AWS_ACCESS_KEY_ID is not set"
    assert all(place.startswith("  - ") for place in places)
    assert advice.startswith("  Pass credentials, set AWS_ACCESS_KEY_ID")


@pytest.mark.parametrize(
    "fault", [failure(403, "AccessDeniedException"), failure(429, "CallRateLimitExceededException")]
)
def test_workflows_that_cannot_be_read_are_shown_as_they_were(tmp_path: Path, fault: Reply) -> None:
    unreadable = course.TESTING._replace(details_fault=fault)
    with played(course.BUILDING, unreadable, unreadable, course.AVAILABLE) as server:
        done = watch(tmp_path, server.url)
    assert done.returncode == 0
    assert done.stderr.startswith("warning: the workflows could not be read: ")
    assert done.stderr.count("warning: ") == 1
    assert done.stdout.count("workflow build-image: RUNNING") == 1


@pytest.mark.parametrize(("seconds", "said"), [("0.05", "0.05 seconds"), ("1", "1 second")])
def test_when_the_time_is_up_it_ends_with_124_and_the_build_goes_on(
    tmp_path: Path, seconds: str, said: str
) -> None:
    with played(course.BUILDING) as server:
        done = watch(tmp_path, server.url, f"--timeout={seconds}")
    assert done.returncode == 124
    assert done.stderr == (
        f"Not watched to the end: not over after {said}; the build goes on without being watched\n"
    )


def test_a_service_that_says_nothing_does_not_outlast_the_timeout(tmp_path: Path) -> None:
    with played(Poll(None, fault=Reply(fault=Fault.SILENCE))) as server:
        done = watch(tmp_path, server.url, "--timeout=0.1")
    assert done.returncode == 124


@pytest.mark.parametrize(
    ("number", "code", "said"),
    [(signal.SIGINT, 130, "interrupted; the build goes on"), (signal.SIGTERM, 143, "")],
)
def test_a_signal_ends_the_watching_but_not_the_build(
    tmp_path: Path, number: signal.Signals, code: int, said: str
) -> None:
    with (
        played(course.BUILDING) as server,
        started(tmp_path, server.url) as process,
    ):
        assert "BUILDING" in read_line(process)
        process.send_signal(number)
        _, errors = process.communicate(timeout=TOO_LONG)
    assert process.returncode == code
    assert said in errors
    assert "Traceback" not in errors


def test_a_reader_that_goes_away_ends_the_watching_without_a_word(tmp_path: Path) -> None:
    with (
        played(*[course.BUILDING, course.TESTING] * 50, course.AVAILABLE) as server,
        started(tmp_path, server.url) as process,
    ):
        read_line(process)
        assert process.stdout is not None
        process.stdout.close()
        assert process.wait(timeout=TOO_LONG) == 141
        assert process.stderr is not None
        assert process.stderr.read() == ""
