"""Builds take their course: states, workflows, steps, outputs, failures, cancellation, retries."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder as ib

from .asked import PARENT, handled, recipe, workflow
from .building import begun, executions, image, prepared, status, steps

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder

DAY = 86400.0


def states(local: LocalImageBuilder, arn: str) -> list[str]:
    """Return the states that a build goes through from now on."""
    seen = [status(local, arn)]
    for _ in range(2000):
        local.advance(5)
        now = status(local, arn)
        if now != seen[-1]:
            seen.append(now)
    return seen


def test_a_build_goes_through_the_states_in_their_order(local: LocalImageBuilder) -> None:
    assert states(local, begun(local, prepared(local))) == [
        *("PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "AVAILABLE")
    ]


def test_what_refers_to_the_output_is_integrated(local: LocalImageBuilder) -> None:
    asked = prepared(local)
    settings = ib.UpdateDistributionConfigurationRequest(
        distribution_configuration_arn=asked["distribution_configuration_arn"],
        distributions=[
            ib.Distribution(
                region="us-west-2",
                ssm_parameter_configurations=[
                    ib.SsmParameterConfiguration(parameter_name="/images/newest")
                ],
            )
        ],
    )
    handled(local, settings)
    assert states(local, begun(local, asked))[-2:] == ["INTEGRATING", "AVAILABLE"]


def test_the_workflows_of_a_build_add_up(local: LocalImageBuilder) -> None:
    arn = begun(local, prepared(local))
    for _ in range(200):
        local.advance(10)
        for run in executions(local, arn):
            kinds = [str(step.status) for step in steps(local, run)]
            assert run.total_steps_succeeded == kinds.count("COMPLETED")
            assert run.total_steps_skipped == kinds.count("SKIPPED")
            assert run.total_steps_failed == kinds.count("FAILED")
            assert kinds.count("RUNNING") == (run.status == "RUNNING")
            assert len(kinds) <= ib.required(run.total_step_count)
    build, test = executions(local, arn)
    assert (build.type, build.total_step_count) == ("BUILD", 7)
    assert (test.type, test.total_step_count) == ("TEST", 4)
    assert {build.status, test.status} == {"COMPLETED"}
    assert len(steps(local, build)) == 7


def test_without_tests_there_is_no_test_workflow(local: LocalImageBuilder) -> None:
    tests = ib.ImageTestsConfiguration(image_tests_enabled=False)
    arn = begun(local, prepared(local), image_tests_configuration=tests)
    local.advance(DAY)
    assert [run.type for run in executions(local, arn)] == ["BUILD"]


def test_a_step_gets_what_steps_before_it_have_found(local: LocalImageBuilder) -> None:
    arn = begun(local, prepared(local))
    local.advance(DAY)
    launch, apply, *_ = steps(local, executions(local, arn)[0])
    assert launch.outputs is not None
    assert apply.inputs == launch.outputs


def test_the_output_is_an_ami_for_each_region(local: LocalImageBuilder) -> None:
    arn = begun(local, prepared(local))
    outputs = ib.required(image(local, arn).output_resources)
    assert outputs.amis == []
    local.advance(DAY)
    amis = ib.required(image(local, arn).output_resources).amis
    assert [ami.region for ami in amis] == ["us-west-2", "eu-west-1"]
    built = steps(local, executions(local, arn)[0])[5].outputs
    assert built == f'{{"imageId": "{amis[0].image}"}}'
    assert len({ami.image for ami in amis}) == 2


def test_a_planned_failure_fails_the_next_build_alone(local: LocalImageBuilder) -> None:
    asked = prepared(local)
    local.fail_next_build(
        workflow="build-image", step="ApplyBuildComponents", message="no space left on device"
    )
    arn, other = begun(local, asked), begun(local, asked)
    local.advance(DAY)
    state = ib.required(image(local, arn).state)
    assert state.status is ib.ImageStatus.FAILED
    run = executions(local, arn)[-1]
    failed = steps(local, run)[-1]
    assert (failed.name, failed.status) == ("ApplyBuildComponents", "FAILED")
    assert failed.message is not None
    assert failed.message.endswith("no space left on device")
    assert state.reason == (
        f"Workflow execution '{run.workflow_execution_id}' failed with reason: "
        f"Step 'ApplyBuildComponents' failed: {failed.message}"
    )
    context = ib.required(state.failure_context)
    assert context.image_status == "BUILDING"
    assert context.workflow_execution_id == run.workflow_execution_id
    assert context.step_execution_id == failed.step_execution_id
    assert context.failed_step == "ApplyBuildComponents"
    component = ib.required(context.component_failure)
    assert (component.phase_name, component.step_name) == ("build", "Install")
    assert component.error_message == "no space left on device"
    assert status(local, other) == "AVAILABLE"


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ({"workflow": "build-imgae"}, "there is no workflow 'build-imgae', only build-container, "),
        ({"step": "Install"}, "there is no step 'Install' of any workflow, only Apply"),
        (
            {"workflow": "test-image", "step": "CreateOutputAMI"},
            "no step 'CreateOutputAMI' of the workflow 'test-image', only ApplyTestComponents, ",
        ),
        ({"workflow": 5, "message": ""}, "workflow is a text, not 5; message is a text, not ''"),
    ],
)
def test_a_failure_cannot_be_planned_where_there_is_nothing(
    local: LocalImageBuilder, names: dict[str, Any], said: str
) -> None:
    with pytest.raises(ib.ConfigurationError, match=said):
        local.fail_next_build(**names)
    arn = begun(local, prepared(local))
    local.advance(DAY)
    assert status(local, arn) == "AVAILABLE"


def test_messages_are_no_longer_than_the_service_documents(local: LocalImageBuilder) -> None:
    local.fail_next_build(message="é" * 100_000)
    arn = begun(local, prepared(local))
    local.advance(DAY)
    state = ib.required(image(local, arn).state)
    run = executions(local, arn)[-1]
    failed = steps(local, run)[-1]
    assert failed.message is not None
    assert run.message is not None
    assert state.reason is not None
    assert (len(failed.message), len(run.message), len(state.reason)) == (500, 500, 1024)


def test_a_planned_failure_waits_for_a_build_that_can_have_it(local: LocalImageBuilder) -> None:
    asked = prepared(local)
    local.fail_next_build(workflow="test-image")
    untested = begun(
        local, asked, image_tests_configuration={"image_tests_enabled": False}, client_token="t-1"
    )
    tested, other = begun(local, asked), begun(local, asked)
    local.advance(DAY)
    assert [status(local, arn) for arn in (untested, tested, other)] == [
        *("AVAILABLE", "FAILED", "AVAILABLE")
    ]


@pytest.mark.parametrize(
    ("commands", "kind", "step"),
    [
        ({"build": "exit 1"}, "BUILDING", "ApplyBuildComponents"),
        ({"test": "exit 3"}, "TESTING", "ApplyTestComponents"),
    ],
)
def test_a_component_that_exits_non_zero_fails_the_build(
    local: LocalImageBuilder, commands: dict[str, str], kind: str, step: str
) -> None:
    arn = begun(local, prepared(local, **commands))
    local.advance(DAY)
    context = ib.required(ib.required(image(local, arn).state).failure_context)
    assert (context.image_status, context.failed_step) == (kind, step)


def test_a_step_that_may_fail_does_not_end_the_workflow(local: LocalImageBuilder) -> None:
    local.fail_next_build(workflow="build-image", step="TerminateBuildInstance", message="gone")
    arn = begun(local, prepared(local))
    local.advance(DAY)
    assert status(local, arn) == "AVAILABLE"
    assert executions(local, arn)[0].total_steps_failed == 1


def test_a_build_without_its_parent_image_fails(local: LocalImageBuilder) -> None:
    asked = prepared(local)
    parent = begun(local, asked)
    local.advance(DAY)
    child = handled(
        local,
        ib.CreateImageRecipeRequest(name="child", semantic_version="1.0.0", parent_image=parent),
    )
    arn = begun(local, asked, image_recipe_arn=child.image_recipe_arn)
    handled(local, ib.DeleteImageRecipeRequest(image_recipe_arn=child.image_recipe_arn))
    handled(local, ib.DeleteImageRequest(image_build_version_arn=parent))
    local.advance(DAY)
    state = ib.required(image(local, arn).state)
    assert state.reason == f"The parent image '{parent}' does not exist."


# -- cancelled, retried, deleted ------------------------------------------------------------------


def test_a_build_that_is_cancelled_stops(local: LocalImageBuilder) -> None:
    arn = begun(local, prepared(local))
    local.advance(120)
    handled(local, ib.CancelImageCreationRequest(image_build_version_arn=arn))
    assert status(local, arn) == "BUILDING"
    local.advance(10)
    assert status(local, arn) == "CANCELLED"
    (run,) = executions(local, arn)
    assert run.status == "CANCELLED"
    assert steps(local, run)[-1].status == "CANCELLED"
    local.advance(DAY)
    assert status(local, arn) == "CANCELLED"


@pytest.mark.parametrize("after", [0.0, DAY])
def test_only_a_build_that_is_under_way_is_cancelled(
    local: LocalImageBuilder, after: float
) -> None:
    arn = begun(local, prepared(local))
    asked = ib.CancelImageCreationRequest(image_build_version_arn=arn)
    if after:
        local.advance(after)
    else:
        handled(local, asked)
    with pytest.raises(ib.InvalidRequestException, match=r"is not under way|is cancelled already"):
        handled(local, ib.CancelImageCreationRequest(image_build_version_arn=arn))


def test_a_build_that_failed_its_tests_is_tested_again(local: LocalImageBuilder) -> None:
    asked = prepared(local)
    local.fail_next_build(workflow="test-image", message="flaky")
    arn = begun(local, asked)
    local.advance(DAY)
    assert status(local, arn) == "FAILED"
    handled(local, ib.RetryImageRequest(image_build_version_arn=arn))
    assert status(local, arn) == "TESTING"
    local.advance(DAY)
    assert status(local, arn) == "AVAILABLE"
    assert [(run.type, run.status, run.retried) for run in executions(local, arn)] == [
        ("BUILD", "COMPLETED", False),
        ("TEST", "FAILED", True),
        ("TEST", "COMPLETED", False),
    ]


def test_a_build_that_failed_before_its_tests_is_not_retried(local: LocalImageBuilder) -> None:
    arn = begun(local, prepared(local, build="exit 1"))
    local.advance(DAY)
    with pytest.raises(ib.InvalidRequestException, match="only tests and distribution"):
        handled(local, ib.RetryImageRequest(image_build_version_arn=arn))


# -- workflows of one's own -----------------------------------------------------------------------

WAITING = """\
name: waiting
schemaVersion: 1.0
steps:
  - {name: Launch, action: LaunchInstance, onFailure: Abort, inputs: {waitFor: ssmAgent}}
  - {name: Approve, action: WaitForAction, timeoutSeconds: 3600}
  - {name: Create, action: CreateImage, inputs: {instanceId.$: $.stepOutputs.Launch.instanceId}}
"""


def waiting(local: LocalImageBuilder) -> tuple[str, ib.WorkflowStepExecution]:
    """Return a build that waits for an action, and the step that does."""
    made = handled(local, workflow(name="waiting", data=WAITING))
    arn = begun(
        local,
        prepared(local),
        workflows=[ib.WorkflowConfiguration(workflow_arn=made.workflow_build_version_arn)],
        execution_role="role",
    )
    local.advance(600)
    (step,) = handled(local, ib.ListWaitingWorkflowStepsRequest()).steps
    assert isinstance(step, ib.WorkflowStepExecution)
    return arn, step


def act(
    local: LocalImageBuilder, step: ib.WorkflowStepExecution, action: str, reason: str | None = None
) -> None:
    """Send an action to a step."""
    request = ib.SendWorkflowStepActionRequest(
        step_execution_id=ib.required(step.step_execution_id),
        image_build_version_arn=ib.required(step.image_build_version_arn),
        action=ib.WorkflowStepActionType(action),
        reason=reason,
    )
    handled(local, request)


def test_a_step_that_waits_goes_on_when_it_is_resumed(local: LocalImageBuilder) -> None:
    arn, step = waiting(local)
    assert step.name == "Approve"
    local.advance(600)
    assert status(local, arn) == "BUILDING"
    act(local, step, "RESUME")
    assert handled(local, ib.ListWaitingWorkflowStepsRequest()).steps == []
    local.advance(DAY)
    assert status(local, arn) == "AVAILABLE"
    with pytest.raises(ib.ResourceInUseException, match="COMPLETED already"):
        act(local, step, "RESUME")


def test_a_step_that_is_stopped_fails_the_build(local: LocalImageBuilder) -> None:
    arn, step = waiting(local)
    act(local, step, "STOP", "not today")
    state = ib.required(image(local, arn).state)
    assert state.status is ib.ImageStatus.FAILED
    assert str(state.reason).endswith(
        "failed with reason: Step 'Approve' failed: The step was stopped: not today"
    )


def test_a_step_does_not_wait_for_ever(local: LocalImageBuilder) -> None:
    arn, step = waiting(local)
    found = handled(
        local,
        ib.GetWorkflowStepExecutionRequest(step_execution_id=ib.required(step.step_execution_id)),
    )
    assert found.timeout_seconds == 3600
    local.advance(3601)
    assert status(local, arn) == "FAILED"


def test_tests_of_one_group_run_at_once(local: LocalImageBuilder) -> None:
    text = "name: t\nschemaVersion: 1.0\nsteps:\n  - {name: Run, action: RunCommand}\n"
    prefix = "arn:aws:imagebuilder:us-west-2:aws:workflow"
    tests = [
        handled(local, workflow(name=name, type="TEST", data=text)).workflow_build_version_arn
        for name in ("first test", "second test", "third test")
    ]
    arn = begun(
        local,
        prepared(local),
        workflows=[
            ib.WorkflowConfiguration(workflow_arn=f"{prefix}/build/build-image/x.x.x"),
            ib.WorkflowConfiguration(workflow_arn=tests[0], parallel_group="both"),
            ib.WorkflowConfiguration(
                workflow_arn=tests[1],
                parallel_group="both",
                on_failure=ib.OnWorkflowFailure.CONTINUE,
            ),
            ib.WorkflowConfiguration(workflow_arn=tests[2]),
        ],
        execution_role="role",
    )
    local.advance(DAY)
    _, one, two, three = executions(local, arn)
    assert one.start_time == two.start_time
    assert ib.required(three.start_time) >= ib.required(one.end_time)
    assert status(local, arn) == "AVAILABLE"


def test_too_many_builds_at_once_are_refused() -> None:
    from imagebuilder.local import LocalImageBuilder

    with LocalImageBuilder(quotas={"concurrent builds": 1}) as local:
        asked = prepared(local)
        begun(local, asked)
        with pytest.raises(ib.ServiceQuotaExceededException):
            begun(local, asked)
        local.advance(timedelta(days=1).total_seconds())
        begun(local, asked)


@pytest.mark.parametrize(
    ("parent", "found"),
    [
        (PARENT, "Amazon Linux 2023"),
        (PARENT.replace("amazon-linux-2023-x86", "ubuntu-server-24-lts-x86"), "Ubuntu 24"),
        ("ami-12345678", "Amazon Linux 2023"),
    ],
)
def test_the_operating_system_of_an_image_is_that_of_its_parent(
    local: LocalImageBuilder, parent: str, found: str
) -> None:
    asked = prepared(local)
    used = handled(local, recipe(name="other", parent_image=parent)).image_recipe_arn
    arn = begun(local, {**asked, "image_recipe_arn": used})
    assert image(local, arn).os_version is None
    local.advance(60 * 60)
    assert image(local, arn).os_version == found
    by_os = [ib.Filter(name="osVersion", values=[found])]
    listed = handled(local, ib.ListImagesRequest(filters=by_os)).image_version_list
    assert [each.name for each in listed] == ["other"]
