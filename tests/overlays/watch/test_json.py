"""What a program reads from ``python -m imagebuilder watch --json``."""

from __future__ import annotations

import json
import re
import signal
from typing import TYPE_CHECKING, Any

from tests.network.replies import failure
from tests.overlays.watch import course
from tests.overlays.watch.command import TOO_LONG, read_line, started, watch
from tests.overlays.watch.course import Poll, played

if TYPE_CHECKING:
    from pathlib import Path

PROGRESS = ["event", "time", "image", "elapsedSeconds", "message", "workflows", "unread"]
RESULT = [
    *("event", "time", "outcome", "exitCode", "error"),
    *("image", "elapsedSeconds", "message", "workflows", "unread", "failure"),
]


def events(text: str) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in text.splitlines()]
    for event in found:
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", event["time"])
    return found


def test_every_poll_is_an_object_and_the_last_is_the_result(tmp_path: Path) -> None:
    polls = (course.PENDING, course.BUILDING, course.TESTING, course.AVAILABLE)
    with played(*polls) as server:
        done = watch(tmp_path, server.url, "--json")
    *progress, result = events(done.stdout)
    assert [list(event) for event in progress] == [PROGRESS] * 3
    assert [event["event"] for event in progress] == ["progress"] * 3
    states = [event["image"]["state"]["status"] for event in progress]
    assert states == ["PENDING", "BUILDING", "TESTING"]
    assert list(result) == RESULT
    assert (result["event"], result["outcome"], result["exitCode"]) == ("result", "succeeded", 0)
    assert (result["error"], result["failure"], result["elapsedSeconds"]) == (None, None, 704)
    assert [ami["image"] for ami in result["image"]["outputResources"]["amis"]] == [
        "ami-0abc",
        "ami-0def",
    ]
    assert (done.returncode, done.stderr) == (0, "")


def test_workflows_and_steps_are_what_the_service_says_of_them(tmp_path: Path) -> None:
    with played(course.TESTING, course.AVAILABLE) as server:
        done = watch(tmp_path, server.url, "--json")
    build, test = events(done.stdout)[0]["workflows"]
    assert build == {**course.TESTING.runs[0], "name": "build-image", "runningSteps": []}
    assert test == {
        **course.TESTING.runs[1],
        "name": "test-image",
        "runningSteps": [course.APPLYING],
    }


def test_a_failure_has_the_context_and_the_failed_step(tmp_path: Path) -> None:
    with played(course.FAILED) as server:
        done = watch(tmp_path, server.url, "--json")
    (result,) = events(done.stdout)
    assert (result["outcome"], result["exitCode"], done.returncode) == ("failed", 1, 1)
    assert result["image"]["state"]["reason"] == "Image tests failed."
    assert result["failure"] == {
        "context": course.CONTEXT,
        "steps": [{**course.APPLY_FAILED, "workflowName": "test-image"}],
        "logs": {
            "logGroupName": "/aws/imagebuilder/my-example-recipe",
            "logStreamName": "1.0.0/2",
            "s3BucketName": None,
            "s3KeyPrefix": None,
        },
        "unread": [],
    }


def test_a_poll_that_failed_is_an_event_and_what_ended_the_watching_is_in_the_result(
    tmp_path: Path,
) -> None:
    broken = Poll(None, fault=failure(429, "CallRateLimitExceededException"))
    denied = Poll(None, fault=failure(403, "AccessDeniedException"))
    with played(course.BUILDING, broken, denied) as server:
        done = watch(tmp_path, server.url, "--json")
    progress, warning, result = events(done.stdout)
    assert progress["event"] == "progress"
    assert list(warning) == ["event", "time", "message"]
    assert warning["message"].startswith("CallRateLimitExceededException calling GetImage")
    assert list(result) == RESULT
    assert (result["outcome"], result["exitCode"], done.returncode) == ("error", 3, 3)
    assert result["error"].startswith("AccessDeniedException calling GetImage")
    assert result["image"] == progress["image"]


def test_what_could_not_be_read_is_said_with_what_was_seen_before(tmp_path: Path) -> None:
    denied = failure(403, "AccessDeniedException")
    unreadable = course.TESTING._replace(details_fault=denied)
    with played(course.BUILDING, unreadable, course.AVAILABLE) as server:
        done = watch(tmp_path, server.url, "--json")
    first, second, _ = events(done.stdout)
    assert first["unread"] == []
    assert second["image"]["state"]["status"] == "TESTING"
    assert second["workflows"] == first["workflows"]
    (said,) = second["unread"]
    assert said.startswith("the workflows could not be read: AccessDeniedException calling")


def test_a_result_has_the_same_members_when_nothing_was_seen(tmp_path: Path) -> None:
    with played(Poll(None, fault=failure(403, "AccessDeniedException"))) as server:
        done = watch(tmp_path, server.url, "--json")
    (result,) = events(done.stdout)
    assert list(result) == RESULT
    assert (result["image"], result["workflows"]) == (None, [])


def test_interruption_and_timeout_are_results_too(tmp_path: Path) -> None:
    with played(course.BUILDING) as server:
        late = watch(tmp_path, server.url, "--json", "--timeout=0.05")
        with started(tmp_path, server.url, "--json") as process:
            read_line(process)
            process.send_signal(signal.SIGINT)
            rest, _ = process.communicate(timeout=TOO_LONG)
    results = [events(text)[-1] for text in (late.stdout, rest)]
    assert [result["outcome"] for result in results] == ["timeout", "interrupted"]
    assert [result["exitCode"] for result in results] == [124, 130]
    assert (late.returncode, process.returncode) == (124, 130)


def test_superseded_runs_are_there_and_marked(tmp_path: Path) -> None:
    old = course.run("test/test-image", "FAILED", "2 1 1 4", retried=True)
    with played(Poll(course.image("AVAILABLE"), (old,))) as server:
        done = watch(tmp_path, server.url, "--json")
    assert [run["retried"] for run in events(done.stdout)[0]["workflows"]] == [True]
