"""How a build that failed is explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.overlays.watch import course
from tests.overlays.watch.command import watch
from tests.overlays.watch.course import Poll, image, played

if TYPE_CHECKING:
    from pathlib import Path


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
        "Logs",
        "  group   /aws/imagebuilder/my-example-recipe",
        "  stream  1.0.0/2",
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
        "Logs",
        "  group   /aws/imagebuilder/my-example-recipe",
        "  stream  1.0.0/2",
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


def test_the_message_of_a_failed_step_is_there_once(tmp_path: Path) -> None:
    # API reference, WorkflowStepMetadata: the outputs of a failed step are its error message.
    failed = {**course.APPLY_FAILED, "outputs": course.APPLY_FAILED["message"]}
    gone = Poll(image("FAILED", failureContext=course.CONTEXT), (), {"wf-gone": [failed]})
    with played(gone) as server:
        done = watch(tmp_path, server.url)
    assert "  message  Component 'my-example-test' exited with status 1." in done.stdout
    assert "  outputs" not in done.stdout


def test_a_report_that_cannot_be_read_whole_says_so_and_the_build_has_failed_all_the_same(
    tmp_path: Path,
) -> None:
    with played(Poll(image("FAILED", failureContext=course.CONTEXT))) as server:
        done = watch(tmp_path, server.url)
    assert done.returncode == 1
    assert "Not everything could be read\n" in done.stdout
    assert f"the step {course.FAILED_STEP} could not be read: ResourceNotFound" in done.stdout


def test_what_a_terminal_would_obey_is_shown_and_not_carried_out(tmp_path: Path) -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202egnp"
    steps = {course.TEST_RUN: [{**course.APPLY_FAILED, "message": evil, "outputs": evil}]}
    runs = (course.run("test/test-image", "FAILED", "2 1 1 4", message=evil),)
    with played(Poll(image("FAILED", evil), runs, steps)) as server:
        done = watch(tmp_path, server.url)
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(done.stdout)
    assert r"\x1b]0;owned\x07\x1b[2J\x9b31m\u202egnp" in done.stdout
