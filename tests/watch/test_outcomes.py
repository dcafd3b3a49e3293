"""What a user of ``python -m imagebuilder watch`` gets when its output is piped: lines, and an exit
status.
"""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

import pytest

import imagebuilder.testing
from tests.production.servers import Fault, Reply, failure
from tests.watch import course
from tests.watch.command import TOO_LONG, command, environment, run, watch
from tests.watch.course import ARN, Poll, image, played

#: Modules that cannot be imported, by their names.
WITHOUT = "raise ModuleNotFoundError(f'No module named {__name__!r}', name=__name__)"


@pytest.fixture
def without_rich(tmp_path: Path) -> str:
    """A search path on which rich is a module that is not installed."""
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "rich.py").write_text(WITHOUT)
    generated = environment(tmp_path)["PYTHONPATH"]
    return f"{tmp_path / 'path'}:{generated}"


def lines(text: str) -> list[str]:
    """Return the lines without the time and the duration at the beginning of each."""
    return [line.partition(") ")[2] if line[:2] == "20" else line for line in text.splitlines()]


def test_a_build_that_succeeds_is_followed_in_lines_and_ends_with_0(tmp_path: Path) -> None:
    polls = (course.PENDING, course.BUILDING, course.TESTING, course.AVAILABLE)
    with played(*polls) as server:
        done = watch(tmp_path, server.url)
    assert lines(done.stdout) == [
        "image my-example-recipe 1.0.0/2: PENDING",
        "image my-example-recipe 1.0.0/2: BUILDING",
        "workflow build-image: RUNNING, 4 of 7 steps: 3 succeeded, 1 skipped",
        "workflow build-image: running ApplyBuildComponents (ExecuteComponents), attempt 1 of 3",
        "image my-example-recipe 1.0.0/2: TESTING",
        "workflow build-image: COMPLETED, 7 of 7 steps: 5 succeeded, 2 skipped",
        "workflow test-image: RUNNING, 2 of 4 steps: 1 succeeded, 1 skipped",
        "workflow test-image: running ApplyTestComponents (ExecuteComponents)",
        "image my-example-recipe 1.0.0/2: AVAILABLE",
        "workflow test-image: COMPLETED, 4 of 4 steps: 3 succeeded, 1 skipped",
        "Output",
        "  AMI  ami-0abc in us-west-2, account 111122223333",
        "  AMI  ami-0def in eu-west-1, account 111122223333",
        "The build of my-example-recipe 1.0.0/2 succeeded after 11m 44s: AVAILABLE",
    ]
    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout


def test_only_reads_are_sent_and_only_running_workflows_are_asked_for_steps(
    tmp_path: Path,
) -> None:
    with played(course.PENDING, course.BUILDING, course.TESTING, course.AVAILABLE) as server:
        watch(tmp_path, server.url)
    assert [request.path for request in server.requests] == [
        *("/GetImage", "/ListWorkflowExecutions"),
        *("/GetImage", "/ListWorkflowExecutions", "/ListWorkflowStepExecutions"),
        *("/GetImage", "/ListWorkflowExecutions", "/ListWorkflowStepExecutions"),
        *("/GetImage", "/ListWorkflowExecutions"),
    ]


def test_workflows_and_steps_on_further_pages_are_seen(tmp_path: Path) -> None:
    with played(course.TESTING, course.AVAILABLE, page_size=1) as server:
        done = watch(tmp_path, server.url)
    assert "workflow build-image: COMPLETED" in done.stdout
    assert "workflow test-image: running ApplyTestComponents" in done.stdout


def test_a_build_that_fails_is_explained_and_ends_with_1(tmp_path: Path) -> None:
    with played(course.BUILDING, course.TESTING, course.FAILED) as server:
        done = watch(tmp_path, server.url)
    report = done.stdout[done.stdout.index("\nFailure\n") :]
    assert report.splitlines()[1:] == [
        "Failure",
        "  reason      Image tests failed.",
        "  stage       TESTING",
        "  workflow    arn:aws:imagebuilder:us-west-2:aws:workflow/test/test-image/1.0.3/1",
        f"  execution   {course.TEST_RUN}",
        "  step        ApplyTestComponents",
        f"  step id     {course.FAILED_STEP}",
        f"  component   {course.COMPONENT}",
        "  phase       test",
        "  its step    CheckService",
        "  its action  ExecuteBash",
        "  its error   my-app.service is not active",
        "Workflow test-image: FAILED",
        "  message  Step failed.",
        "Step ApplyTestComponents (ExecuteComponents) of test-image",
        "  status   FAILED",
        "  took     2m 05s",
        "  message  Component 'my-example-test' exited with status 1.",
        "  inputs   {",
        '             "instanceId": "i-1234567890"',
        "           }",
        "  outputs  {",
        '             "runCommandId": "4f5e6d7c",',
        '             "output": "my-app.service is not active\\n"',
        "           }",
        "The build of my-example-recipe 1.0.0/2 failed after 11m 44s: Image tests failed.",
    ]
    assert (done.returncode, done.stderr) == (1, "")


def test_a_distribution_that_fails_is_explained_region_by_region(tmp_path: Path) -> None:
    failed_regions = [
        {"region": "eu-west-1", "status": "FAILED", "errorMessage": "No such key."},
        {"region": "ap-south-1", "status": "TIMED_OUT", "targetAccountId": "444455556666"},
    ]
    context = {
        "imageStatus": "DISTRIBUTING",
        "distributionFailure": {"errorMessage": "2 regions.", "regionFailures": failed_regions},
    }
    with played(Poll(image("FAILED", failureContext=context), message="No copy.")) as server:
        done = watch(tmp_path, server.url)
    assert done.stdout.splitlines()[1:] == [
        "Failure",
        "  message       No copy.",
        "  stage         DISTRIBUTING",
        "  distribution  2 regions.",
        "  eu-west-1     FAILED, No such key.",
        "  ap-south-1    TIMED_OUT, account 444455556666",
        "The build of my-example-recipe 1.0.0/2 failed: FAILED",
    ]
    assert done.returncode == 1


def test_a_failed_step_that_no_workflow_lists_is_asked_for_by_its_id(tmp_path: Path) -> None:
    # The service keeps the records of workflows for a limited time only.
    steps = {"wf-gone": [course.APPLY_FAILED]}
    gone = Poll(image("FAILED", failureContext=course.CONTEXT), (), steps)
    with played(gone) as server:
        done = watch(tmp_path, server.url)
    assert server.requests[-1].path == "/GetWorkflowStepExecution"
    assert "Step ApplyTestComponents (ExecuteComponents)\n" in done.stdout
    assert "  message  Component 'my-example-test' exited with status 1." in done.stdout


def test_a_report_that_cannot_be_read_whole_says_so_and_the_build_has_failed_all_the_same(
    tmp_path: Path,
) -> None:
    with played(Poll(image("FAILED", failureContext=course.CONTEXT))) as server:
        done = watch(tmp_path, server.url)
    assert done.returncode == 1
    assert "Not everything could be read\n" in done.stdout
    assert f"the step {course.FAILED_STEP} could not be read: ResourceNotFound" in done.stdout


def test_a_build_that_was_cancelled_ends_with_1(tmp_path: Path) -> None:
    with played(course.BUILDING, course.CANCELLED) as server:
        done = watch(tmp_path, server.url)
    assert done.returncode == 1
    assert done.stdout.endswith("was cancelled after 11m 44s: Cancelled by a person.\n")


@pytest.mark.parametrize(
    ("status", "code", "said"),
    [
        # Only an available image can become one of these two.
        ("DEPRECATED", 0, "succeeded: DEPRECATED"),
        ("DISABLED", 0, "succeeded: DISABLED"),
        ("DELETED", 3, "is DELETED; how its build went cannot be told"),
    ],
)
def test_what_became_of_an_image_later_says_how_its_build_went(
    tmp_path: Path, status: str, code: int, said: str
) -> None:
    with played(Poll(image(status))) as server:
        done = watch(tmp_path, server.url)
    assert (done.returncode, said in done.stdout) == (code, True)


def test_states_from_the_future_are_shown_as_they_are_and_end_nothing(tmp_path: Path) -> None:
    hovering = course.run("test/test-image", "HOVERING", "1 0 0 4")
    steps = {course.TEST_RUN: [course.step("Rise", "Levitate", "FLOATING"), course.APPLYING]}
    polls = (
        Poll(image("POLISHING", someMember=1), (hovering,), steps, future=True),
        course.AVAILABLE,
    )
    with played(*polls) as server:
        done = watch(tmp_path, server.url)
    assert done.returncode == 0
    assert "image my-example-recipe 1.0.0/2: POLISHING\n" in done.stdout
    assert "workflow test-image: HOVERING, 1 of 4 steps: 1 succeeded\n" in done.stdout
    assert "running ApplyTestComponents" in done.stdout


def test_an_answer_that_leaves_everything_out_ends_nothing(tmp_path: Path) -> None:
    with played(Poll(None, ({},)), course.AVAILABLE) as server:
        done = watch(tmp_path, server.url)
    assert done.returncode == 0
    first, second, *_ = done.stdout.splitlines()
    assert first.endswith("Z image my-example-recipe/1.0.0/2: state unknown")
    assert second.endswith("Z workflow workflow: state unknown, no steps yet")


def test_runs_that_a_retry_superseded_are_not_shown(tmp_path: Path) -> None:
    old = course.run("test/test-image", "FAILED", "2 1 1 4", retried=True, message="old")
    again = course.run(
        "test/test-image", "FAILED", "2 1 1 4", workflowExecutionId=course.BUILD_RUN, message="new"
    )
    steps = {course.BUILD_RUN: [course.APPLY_FAILED]}
    with played(Poll(image("FAILED"), (old, again), steps)) as server:
        done = watch(tmp_path, server.url)
    assert "superseded by a retry, and not shown: 1" in done.stdout
    assert "  message  new" in done.stdout
    assert "old" not in done.stdout
    asked = [r.body for r in server.requests if r.path == "/ListWorkflowStepExecutions"]
    assert [course.TEST_RUN.encode() in body for body in asked] == [False]


def test_two_runs_of_one_workflow_are_told_apart_by_their_ids(tmp_path: Path) -> None:
    other = course.run(
        "test/test-image", "RUNNING", "0 0 0 4", workflowExecutionId=course.BUILD_RUN
    )
    both = (course.run("test/test-image", "RUNNING", "1 0 0 4"), other)
    with played(Poll(image("TESTING"), both), course.AVAILABLE) as server:
        done = watch(tmp_path, server.url)
    assert "workflow test-image wf-b81e4d60: RUNNING, 1 of 4 steps" in done.stdout
    assert "workflow test-image wf-3f9a1c27: RUNNING, 0 of 4 steps" in done.stdout


def test_a_step_that_is_rolled_back_is_shown(tmp_path: Path) -> None:
    rolling = course.step("Launch", "LaunchInstance", "COMPLETED", rollbackStatus="RUNNING")
    runs = (course.run("test/test-image", "ROLLBACK_IN_PROGRESS", "1 0 1 4"),)
    with played(
        Poll(image("TESTING"), runs, {course.TEST_RUN: [rolling]}), course.AVAILABLE
    ) as server:
        done = watch(tmp_path, server.url)
    assert "workflow test-image: rolling back Launch (LaunchInstance)" in done.stdout


def test_what_a_terminal_would_obey_is_shown_and_not_carried_out(tmp_path: Path) -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202egnp"
    steps = {course.TEST_RUN: [{**course.APPLY_FAILED, "message": evil, "outputs": evil}]}
    runs = (course.run("test/test-image", "FAILED", "2 1 1 4", message=evil),)
    with played(Poll(image("FAILED", evil), runs, steps)) as server:
        done = watch(tmp_path, server.url)
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(done.stdout)
    assert r"\x1b]0;owned\x07\x1b[2J\x9b31m\u202egnp" in done.stdout


@pytest.mark.parametrize(
    "fault",
    [
        failure(429, "CallRateLimitExceededException"),
        failure(503, "ServiceUnavailableException"),
        failure(400, "ThrottlingException"),
        Reply(fault=Fault.CLOSE),
        Reply(body=b"<html>"),
    ],
    ids=["rate", "unavailable", "throttled", "closed", "no-json"],
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
    assert "no credentials" in done.stderr.lower()
    assert "Traceback" not in done.stderr


def test_when_the_time_is_up_it_ends_with_124_and_the_build_goes_on(tmp_path: Path) -> None:
    with played(course.BUILDING) as server:
        done = watch(tmp_path, server.url, "--timeout=0.05")
    assert done.returncode == 124
    assert done.stderr == (
        "Not watched to the end: not over after 0.05 seconds;"
        " the build goes on without being watched\n"
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
        subprocess.Popen(
            command(server.url),
            env=environment(tmp_path),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        assert process.stdout is not None
        assert "BUILDING" in process.stdout.readline()
        process.send_signal(number)
        _, errors = process.communicate(timeout=TOO_LONG)
    assert process.returncode == code
    assert said in errors
    assert "Traceback" not in errors


def test_a_reader_that_goes_away_ends_the_watching_without_a_word(tmp_path: Path) -> None:
    with (
        played(*[course.BUILDING, course.TESTING] * 50, course.AVAILABLE) as server,
        subprocess.Popen(
            command(server.url),
            env=environment(tmp_path),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(timeout=TOO_LONG) == 141
        assert process.stderr.read() == ""


def test_lines_and_json_need_no_rich(tmp_path: Path, without_rich: str) -> None:
    with played(course.BUILDING, course.AVAILABLE) as server:
        for option in ("--plain", "--json", "--no-color"):
            done = watch(tmp_path, server.url, option, PYTHONPATH=without_rich)
            assert (done.returncode, done.stderr) == (0, "")


def test_the_region_is_that_of_the_arn_unless_another_is_given(tmp_path: Path) -> None:
    with played(course.AVAILABLE) as server:
        watch(tmp_path, server.url, AWS_REGION="eu-west-1")
        watch(tmp_path, server.url, "--region=eu-central-1")
    scopes = [r.headers["authorization"].split("/")[2] for r in server.requests]
    assert scopes == ["us-west-2"] * 2 + ["eu-central-1"] * 2


def test_the_profile_is_the_one_that_is_asked_for(tmp_path: Path) -> None:
    config = tmp_path / "credentials"
    config.write_text("[other]\naws_access_key_id = AKIDOTHER\naws_secret_access_key = secret\n")
    with played(course.AVAILABLE) as server:
        done = watch(
            *(tmp_path, server.url, "--profile=other"),
            AWS_SHARED_CREDENTIALS_FILE=str(config),
        )
    assert done.returncode == 0
    assert {request.access_key_id for request in server.requests} == {"AKIDOTHER"}


def test_the_recordings_can_be_watched(tmp_path: Path) -> None:
    recordings = Path(__file__).resolve().parents[1] / "recordings"
    cassettes = (
        recordings / "extra" / "GetImage.waiting.yaml",
        recordings / "extra" / "ListWorkflowExecutions.pages.yaml",
    )
    with imagebuilder.testing.serve(cassettes) as url:
        arguments = command(url)
        arguments[arguments.index(ARN)] = ARN[:-1] + "1"
        done = run(arguments, tmp_path)
    assert done.returncode == 0
    assert "workflow build-image: COMPLETED" in done.stdout
    # No steps were recorded for the one that runs; that is said once, and ends nothing.
    assert done.stderr.startswith("warning: the steps of distribute-image could not be read: ")
    assert done.stderr.count("warning: ") == 1


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
