"""What a user of ``python -m imagebuilder watch`` gets when its output is piped: lines, and an exit
status.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import imagebuilder.testing
from tests.overlays.watch import course
from tests.overlays.watch.command import command, run, watch
from tests.overlays.watch.course import ARN, Poll, image, played

#: Modules that cannot be imported, by their names.
WITHOUT = "raise ModuleNotFoundError(f'No module named {__name__!r}', name=__name__)"


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
        ("DELETED", 3, "is DELETED; how its build went is not known"),
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
    recordings = Path(__file__).resolve().parents[2] / "recordings"
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
