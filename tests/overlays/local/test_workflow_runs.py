"""Workflows of one's own at run time: parameters, conditions, variables, rollbacks, groups."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml

import imagebuilder as ib

from .asked import handled, workflow
from .building import begun, executions, image, prepared, status, steps
from .test_builds import act

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder

DAY = 86400.0
BUILD = "arn:aws:imagebuilder:us-west-2:aws:workflow/build/build-image/x.x.x"
#: The condition of AWS' own build workflow (User Guide, and the constructs of the AWS CDK).
IS_AMI = {"stringEquals": "AMI", "value": "$.imagebuilder.imageType"}


def created(local: LocalImageBuilder, document: dict[str, Any], kind: str = "BUILD") -> str:
    """Create a workflow; return its ARN."""
    name = str(document.get("name", "own"))
    data = yaml.safe_dump({"name": name, "schemaVersion": 1.0, **document})
    made = handled(local, workflow(name=name, data=data, type=kind))
    return str(made.workflow_build_version_arn)


def begun_with_tests(local: LocalImageBuilder, tests: list[tuple[str, str | None]]) -> str:
    """Begin a build with the test workflows of these ARNs, each in a group; return its ARN."""
    return begun(
        local,
        prepared(local),
        workflows=[
            ib.WorkflowConfiguration(workflow_arn=BUILD),
            *(
                ib.WorkflowConfiguration(workflow_arn=test, parallel_group=group)
                for test, group in tests
            ),
        ],
        execution_role="role",
    )


def run_of(
    local: LocalImageBuilder, document: dict[str, Any], **parameters: list[str]
) -> tuple[str, list[ib.WorkflowStepMetadata]]:
    """Build with one workflow; return the image's ARN, and the steps after a day."""
    configuration = ib.WorkflowConfiguration(
        workflow_arn=created(local, document),
        parameters=[
            ib.WorkflowParameter(name=name, value=value) for name, value in parameters.items()
        ]
        or None,
    )
    arn = begun(local, prepared(local), workflows=[configuration], execution_role="role")
    local.advance(DAY)
    return arn, steps(local, executions(local, arn)[0])


@pytest.mark.parametrize(
    ("condition", "runs"),
    [
        (IS_AMI, True),
        ({"not": IS_AMI}, False),
        ({"and": [IS_AMI, {"booleanEquals": True, "value": "$.parameters.wait"}]}, True),
        ({"or": [{"not": IS_AMI}, {"booleanEquals": False, "value": "$.parameters.wait"}]}, False),
        ({"numberGreaterThan": 2, "value": "$.parameters.times"}, True),
        ({"numberGreaterThan": 3, "value": "$.parameters.times"}, False),
        ({"numberGreaterThanEquals": 3, "value": "$.parameters.times"}, True),
        ({"numberLessThan": 3, "value": "$.parameters.times"}, False),
        ({"numberLessThanEquals": 3, "value": "$.parameters.times"}, True),
        ({"numberEquals": 1, "value": "$.imagebuilder.imageBuildNumber"}, True),
        ({"stringEquals": "Linux", "value": "$.imagebuilder.platform"}, True),
        ({"stringEquals": "x", "value": "$.parameters.nothing"}, False),
        ({"numberEquals": 1, "value": "$.parameters.wait"}, False),
        ({"numberEquals": True, "value": "$.parameters.wait"}, False),
        ({"booleanEquals": 1, "value": "$.parameters.wait"}, False),
        ({"stringEquals": "x", "value": f"$.parameters.wait[{'9' * 5000}]"}, False),
    ],
)
def test_a_step_runs_where_its_condition_holds(
    local: LocalImageBuilder, condition: dict[str, Any], runs: bool
) -> None:
    document = {
        "parameters": [
            {"name": "wait", "type": "boolean", "default": True},
            {"name": "times", "type": "integer"},
        ],
        "steps": [
            {"name": "Launch", "action": "LaunchInstance"},
            {"name": "Maybe", "action": "RunCommand", "if": condition},
        ],
    }
    arn, found = run_of(local, document, times=["3"])
    assert [str(step.status) for step in found] == ["COMPLETED", "COMPLETED" if runs else "SKIPPED"]
    (run,) = executions(local, arn)
    assert (run.total_step_count, run.total_steps_skipped) == (2, int(not runs))
    assert status(local, arn) == "AVAILABLE"


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("AMI", "is no condition"),
        ({}, "none of them"),
        ({"stringEquals": "AMI"}, "needs 'value'"),
        ({"stringLike": "A*", "value": "AMI"}, "exactly one of"),
        ({"stringEquals": "AMI", "booleanEquals": True, "value": 1}, "exactly one of"),
        ({"and": []}, "a list of conditions"),
        ({"not": {"or": [IS_AMI, 1]}}, "1 is no condition"),
    ],
)
def test_a_condition_that_cannot_be_met_is_refused(
    local: LocalImageBuilder, condition: Any, said: str
) -> None:
    step = {"name": "Launch", "action": "LaunchInstance", "if": condition}
    with pytest.raises(ib.InvalidRequestException, match=said):
        created(local, {"steps": [step]})


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "A value is needed for: times"),
        ({"times": ["3"], "other": ["1"]}, "no parameter 'other'"),
        ({"times": ["many"]}, "'times' is of the type integer"),
        ({"times": ["1", "2"]}, "'times' is of the type integer"),
        ({"times": ["1"], "wait": ["yes"]}, "'wait' is of the type boolean"),
    ],
)
def test_parameters_are_those_that_the_workflow_defines(
    local: LocalImageBuilder, given: dict[str, list[str]], said: str
) -> None:
    document = {
        "parameters": [
            {"name": "wait", "type": "boolean", "default": True},
            {"name": "times", "type": "integer"},
        ],
        "steps": [{"name": "Launch", "action": "LaunchInstance"}],
    }
    with pytest.raises(ib.InvalidRequestException, match=said):
        run_of(local, document, **given)


def test_variables_stand_for_what_is_known_at_run_time(local: LocalImageBuilder) -> None:
    inputs = {
        "instanceId.$": "$.stepOutputs.Launch.instanceId",
        "names.$": "$.parameters.names",
        "input": "{{ $.stepOutputs.Launch.instanceId }} on {{$.imagebuilder.platform}}",
        "literal": "$.stepOutputs.Launch.instanceId",
        "nowhere.$": "$.stepOutputs.Launch.other",
        "list": [{"first.$": "$.parameters.names[0]"}],
    }
    document = {
        "parameters": [{"name": "names", "type": "stringList"}],
        "steps": [
            {"name": "Launch", "action": "LaunchInstance"},
            {"name": "Run", "action": "RunCommand", "inputs": inputs},
        ],
    }
    _, (launched, ran) = run_of(local, document, names=["a", "b"])
    instance = json.loads(ib.required(launched.outputs))["instanceId"]
    assert json.loads(ib.required(ran.inputs)) == {
        "instanceId": instance,
        "names": ["a", "b"],
        "input": f"{instance} on Linux",
        "literal": "$.stepOutputs.Launch.instanceId",
        "nowhere.$": "$.stepOutputs.Launch.other",
        "list": [{"first": "a"}],
    }


def test_a_number_that_python_does_not_write_is_refused(local: LocalImageBuilder) -> None:
    step = "- {name: Run, action: RunCommand, inputs: {a: 0x%s}}" % ("f" * 5000)
    data = f"name: own\nschemaVersion: 1.0\nsteps:\n{step}\n"
    with pytest.raises(ib.InvalidRequestException, match="more than 8192 bits"):
        handled(local, workflow(name="own", data=data))


def test_the_log_group_of_a_name_with_spaces_has_that_of_the_arn(local: LocalImageBuilder) -> None:
    step = {
        "name": "Run",
        "action": "RunCommand",
        "description": 5,
        "inputs": {"group.$": "$.imagebuilder.cloudWatchLogGroup"},
    }
    arn, (ran,) = run_of(local, {"steps": [step]})
    assert (image(local, arn).name, ran.description) == ("my recipe", "5")
    assert json.loads(ib.required(ran.inputs)) == {"group": "/aws/imagebuilder/my-recipe"}


def test_a_workflow_has_the_outputs_of_those_before_it(local: LocalImageBuilder) -> None:
    first = created(
        local,
        {
            "name": "first",
            "steps": [{"name": "Create", "action": "CreateImage"}],
            "outputs": [{"name": "made", "value": "$.stepOutputs.Create.imageId"}],
        },
    )
    second = created(
        local,
        {
            "name": "second",
            "steps": [
                {
                    "name": "Run",
                    "action": "RunCommand",
                    "inputs": {"id.$": "$.workflowOutputs.made"},
                }
            ],
        },
        "TEST",
    )
    used = [ib.WorkflowConfiguration(workflow_arn=arn) for arn in (first, second)]
    arn = begun(local, prepared(local), workflows=used, execution_role="role")
    local.advance(DAY)
    made, ran = (steps(local, run)[0] for run in executions(local, arn))
    created_ami = json.loads(ib.required(made.outputs))["imageId"]
    assert json.loads(ib.required(ran.inputs)) == {"id": created_ami}


def test_a_workflow_has_at_most_fifteen_steps(local: LocalImageBuilder) -> None:
    document = {"steps": [{"name": f"Run{n}", "action": "RunCommand"} for n in range(15)]}
    created(local, document)
    document["steps"].append({"name": "More", "action": "RunCommand"})
    with pytest.raises(ib.ServiceQuotaExceededException, match="15 steps of a workflow"):
        created(local, document)


def test_a_distribution_is_of_amis_or_of_containers(local: LocalImageBuilder) -> None:
    document = {
        "steps": [
            {"name": "One", "action": "DistributeContainerImage"},
            {"name": "Two", "action": "DistributeImage"},
        ]
    }
    with pytest.raises(ib.InvalidRequestException, match="cannot have DistributeImage"):
        created(local, document, "DISTRIBUTION")


@pytest.mark.parametrize(
    ("enabled", "undone"), [(True, "COMPLETED"), (False, "SKIPPED"), ("$.parameters.no", "SKIPPED")]
)
def test_a_workflow_that_fails_rolls_back(
    local: LocalImageBuilder, enabled: object, undone: str
) -> None:
    document = {
        "parameters": [{"name": "no", "type": "boolean", "default": False}],
        "steps": [
            {"name": "Launch", "action": "LaunchInstance", "rollbackEnabled": enabled},
            {"name": "Run", "action": "RunCommand"},
            {"name": "Sanitize", "action": "SanitizeInstance"},
        ],
    }
    local.advance(1)
    arn = created(local, document)
    local.fail_next_build(workflow="own", step="Sanitize", message="no room")
    made = begun(
        local,
        prepared(local),
        workflows=[ib.WorkflowConfiguration(workflow_arn=arn)],
        execution_role="role",
    )
    local.advance(DAY)
    found = steps(local, executions(local, made)[0])
    # Of the three only the launch is something that a rollback undoes.
    assert [step.rollback_status for step in found] == [undone, None, None]
    assert (found[2].message, found[2].outputs) == ("no room", "no room")


def test_the_reason_of_an_action_is_for_the_steps_after_it(local: LocalImageBuilder) -> None:
    document = {
        "steps": [
            {"name": "Ask", "action": "WaitForAction"},
            {
                "name": "Run",
                "action": "RunCommand",
                "inputs": {"why.$": "$.stepOutputs.Ask.reason"},
            },
        ]
    }
    configuration = ib.WorkflowConfiguration(workflow_arn=created(local, document))
    asked = prepared(local)
    arn = begun(local, asked, workflows=[configuration], execution_role="role")
    other = begun(local, asked, workflows=[configuration], execution_role="role")
    local.advance(600)
    waiting = handled(local, ib.ListWaitingWorkflowStepsRequest()).steps
    (step,) = (each for each in waiting if each.image_build_version_arn == arn)
    wrong = ib.WorkflowStepExecution(
        step_execution_id=step.step_execution_id, image_build_version_arn=other
    )
    with pytest.raises(ib.ApiError, match="is not of this image"):
        act(local, wrong, "RESUME")
    act(local, step, "RESUME", "looks good")
    local.advance(600)
    asked_, ran = steps(local, executions(local, arn)[0])
    assert json.loads(ib.required(asked_.outputs)) == {"action": "RESUME", "reason": "looks good"}
    assert json.loads(ib.required(ran.inputs)) == {"why": "looks good"}


def test_five_tests_of_a_group_run_at_once(local: LocalImageBuilder) -> None:
    quick = {"steps": [{"name": "Run", "action": "RunCommand"}]}
    nothing = {"steps": [{"name": "Run", "action": "RunCommand", "if": {"not": IS_AMI}}]}
    tests = [
        created(local, {**(nothing if n in (0, 6) else quick), "name": f"test {n}"}, "TEST")
        for n in range(8)
    ]
    arn = begun_with_tests(local, [(test, "all") for test in tests])
    most = 0
    for _ in range(300):
        local.advance(5)
        runs = [run for run in executions(local, arn) if run.type == "TEST"]
        most = max(most, sum(run.status == "RUNNING" for run in runs))
    assert (most, len(runs)) == (5, 8)
    assert status(local, arn) == "AVAILABLE"


def test_tests_of_one_group_run_at_once_wherever_they_stand(local: LocalImageBuilder) -> None:
    quick = {"steps": [{"name": "Run", "action": "RunCommand"}]}
    groups = {"one": "all", "alone": None, "other": "all", "last": None}
    tests = {name: created(local, {**quick, "name": name}, "TEST") for name in groups}
    arn = begun_with_tests(local, [(tests[name], group) for name, group in groups.items()])
    local.advance(DAY)
    _, *ran = executions(local, arn)
    names = [ib.required(run.workflow_build_version_arn).split("/")[2] for run in ran]
    assert names == ["one", "other", "alone", "last"]
    starts = [ib.required(run.start_time) for run in ran]
    assert starts[0] == starts[1] < starts[2] < starts[3]


@pytest.mark.parametrize("ahead", [0, 1])
def test_a_retry_begins_with_all_tests_of_the_group(local: LocalImageBuilder, ahead: int) -> None:
    quick = {"steps": [{"name": "Run", "action": "RunCommand"}]}
    names = [f"test {number}" for number in range(7)]
    tests = [created(local, {**quick, "name": name}, "TEST") for name in names]
    local.fail_next_build(workflow=names[ahead], step="Run")
    arn = begun_with_tests(local, [(test, "all") for test in tests])
    local.advance(DAY)
    assert status(local, arn) == "FAILED"
    handled(local, ib.RetryImageRequest(image_build_version_arn=arn))
    local.advance(DAY)
    assert status(local, arn) == "AVAILABLE"
    again = [run for run in executions(local, arn) if run.type == "TEST" and not run.retried]
    assert [str(run.status) for run in again] == ["COMPLETED"] * 7


def test_a_distribution_that_fails_says_where(local: LocalImageBuilder) -> None:
    prefix = BUILD.rpartition("workflow/")[0]
    local.fail_next_build(workflow="distribute-image", step="DistributeImage", message="no key")
    arn = begun(
        local,
        prepared(local),
        workflows=[
            ib.WorkflowConfiguration(workflow_arn=BUILD),
            ib.WorkflowConfiguration(
                workflow_arn=f"{prefix}workflow/distribution/distribute-image/x.x.x"
            ),
        ],
        execution_role="role",
    )
    local.advance(DAY)
    context = ib.required(ib.required(image(local, arn).state).failure_context)
    assert (context.image_status, context.failed_step) == ("DISTRIBUTING", "DistributeImage")
    failure = ib.required(context.distribution_failure)
    assert failure.error_message == "no key"
    assert [(each.region, each.status, each.error_message) for each in failure.region_failures] == [
        ("us-west-2", "FAILED", "no key"),
        ("eu-west-1", "FAILED", "no key"),
    ]
