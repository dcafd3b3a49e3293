"""Components and workflows: documents, builds of versions, wildcards, deletion."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

import imagebuilder as ib
from imagebuilder.local import LocalImageBuilder
from tests.overlays.local.asked import (
    ACCOUNT,
    DOCUMENT,
    WORKFLOW,
    component,
    handled,
    recipe,
    workflow,
)
from tests.overlays.local.building import begun, executions, prepared, steps

ARN = f"{ACCOUNT}:component/install"


def get(local: LocalImageBuilder, arn: str) -> ib.Component:
    found = handled(local, ib.GetComponentRequest(component_build_version_arn=arn)).component
    assert isinstance(found, ib.Component)
    return found


def document(**changes: Any) -> str:
    return yaml.safe_dump({**yaml.safe_load(DOCUMENT), **changes})


# -- components -----------------------------------------------------------------------------------


def test_other_content_is_the_next_build_and_the_same_is_refused(local: LocalImageBuilder) -> None:
    created = handled(local, component())
    assert created.component_build_version_arn == f"{ARN}/1.0.0/1"
    references = created.latest_version_references
    assert references.latest_version_arn == f"{ARN}/x.x.x"
    assert references.latest_minor_version_arn == f"{ARN}/1.0.x"
    with pytest.raises(ib.ResourceAlreadyExistsException, match=r"'Component'.*1\.0\.0/1"):
        handled(local, component(change_description="nothing"))
    second = handled(local, component(data=document(description="Other")))
    assert second.component_build_version_arn == f"{ARN}/1.0.0/2"


def test_names_count_as_the_same_but_for_case_spaces_and_underscores(
    local: LocalImageBuilder,
) -> None:
    handled(local, component(name="My App"))
    with pytest.raises(ib.ResourceAlreadyExistsException):
        handled(local, component(name="my_app"))


def test_arns_are_of_the_partition_of_the_region() -> None:
    for region, partition in (("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")):
        elsewhere = LocalImageBuilder(region=region)
        made = handled(elsewhere, component()).component_build_version_arn
        assert made.startswith(f"arn:{partition}:imagebuilder:{region}:123456789012:component/")
        assert get(elsewhere, made).arn == made
        listed = handled(elsewhere, ib.ListImagesRequest(owner="Amazon")).image_version_list
        assert {each.arn.split(":")[1] for each in listed} == {partition}


def test_wildcards_mean_the_newest_by_number(local: LocalImageBuilder) -> None:
    for version in ("1.0.9", "1.0.10", "1.2.0", "2.0.0"):
        handled(local, component(semantic_version=version))
    assert get(local, f"{ARN}/x.x.x").version == "2.0.0"
    assert get(local, f"{ARN}/1.x.x").version == "1.2.0"
    assert get(local, f"{ARN}/1.0.x").version == "1.0.10"
    assert get(local, f"{ARN}/1.0.9").arn == f"{ARN}/1.0.9/1"
    for arn in (f"{ARN}/3.x.x", f"{ARN}/1.0.9/2", ARN.replace("install", "other") + "/x.x.x"):
        with pytest.raises(ib.ResourceNotFoundException):
            get(local, arn)
    with pytest.raises(ib.InvalidRequestException, match="must be wildcards"):
        get(local, f"{ARN}/x.1.x")


def test_wildcards_mean_what_the_user_guide_says(local: LocalImageBuilder) -> None:
    for version in ("2.2.4", "1.7.8", "1.6.8"):
        handled(local, component(semantic_version=version))
    for wildcard, meant in (("x.x.x", "2.2.4"), ("1.x.x", "1.7.8"), ("1.6.x", "1.6.8")):
        assert get(local, f"{ARN}/{wildcard}").version == meant
    for wildcard in ("x.2.x", "1.x.8"):
        with pytest.raises(ib.InvalidRequestException):
            get(local, f"{ARN}/{wildcard}")


def test_a_step_with_a_condition_needs_no_action(local: LocalImageBuilder) -> None:
    steps = [{"name": "end", "if": {"binaryExists": "x"}, "then": "Complete"}]
    handled(local, component(data=document(phases=[{"name": "build", "steps": steps}])))


def test_the_number_of_a_deleted_build_is_not_used_again(local: LocalImageBuilder) -> None:
    handled(local, component())
    handled(local, ib.DeleteComponentRequest(component_build_version_arn=f"{ARN}/1.0.0/1"))
    again = handled(local, component())
    assert again.component_build_version_arn == f"{ARN}/1.0.0/2"


def test_the_kind_of_a_component_comes_from_its_phases(local: LocalImageBuilder) -> None:
    [phase] = yaml.safe_load(DOCUMENT)["phases"]
    for name, names, kind in (
        ("only build", ["build"], "BUILD"),
        ("only test", ["test"], "TEST"),
        ("both", ["build", "test"], "BUILD"),
    ):
        phases = [{**phase, "name": each} for each in names]
        created = handled(local, component(name=name, data=document(phases=phases)))
        assert get(local, created.component_build_version_arn).type == kind


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("phases: [", "not YAML"),
        ("just text", "not a mapping"),
        (document(schemaVersion=2.0), "schemaVersion"),
        (document(phases=[]), "no phases"),
        (document(phases=[{"name": "mine", "steps": []}]), "none of the phases build"),
        (document(phases=[{"name": "build"}]), "no steps of the phase 'build'"),
        (document(phases=[{"name": "build", "steps": [{"name": "a", "action": "Fly"}]}]), "'Fly'"),
    ],
)
def test_a_document_that_is_not_valid_is_refused(
    local: LocalImageBuilder, data: str, said: str
) -> None:
    with pytest.raises(ib.InvalidRequestException, match=said):
        handled(local, component(data=data))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2026-13-45", "is not YAML"),
        ("&a [*a]", "nested too deeply, or holds itself"),
        ("[" * 3000 + "]" * 3000, "nested too deeply"),
        (f"[&a [{'x, ' * 200}], &b [{'*a, ' * 200}]]", "has more than 16000 values"),
        ("!!python/object:os.system {}", "is not YAML"),
    ],
)
@pytest.mark.parametrize("made", [component, workflow])
def test_what_yaml_can_say_and_json_cannot_is_refused(
    local: LocalImageBuilder, made: Any, value: str, said: str
) -> None:
    of = DOCUMENT if made is component else WORKFLOW
    with pytest.raises(ib.InvalidRequestException, match=said):
        handled(local, made(data=f"{of.rstrip()}\nmore: {value}\n"))


def test_dates_sets_and_bytes_in_a_document_are_texts(local: LocalImageBuilder) -> None:
    inputs = (
        "{when: 2026-01-02, at: 2026-01-02T03:04:05Z, of: !!set {a}, raw: !!binary aGk=, 1: .nan}"
    )
    data = (
        "schemaVersion: 1.0\nname: odd\nsteps:\n"
        f"  - {{name: Wait, action: WaitForAction, inputs: {inputs}}}\n"
    )
    arn = handled(local, workflow(name="odd", data=data)).workflow_build_version_arn
    run = begun(
        local,
        prepared(local),
        workflows=[{"workflow_arn": arn}],
        execution_role="role",
    )
    local.advance(3600)
    [step] = steps(local, executions(local, run)[0])
    assert json.loads(ib.required(step.inputs)) == {
        "when": "2026-01-02",
        "at": "2026-01-02 03:04:05+00:00",
        "of": ["a"],
        "raw": "b'hi'",
        "1": "nan",
    }


def test_parameters_are_read_from_the_document(local: LocalImageBuilder) -> None:
    parameters = [
        {"Version": {"type": "string", "default": "2.5", "description": "Which"}},
        {"Debug": {"type": "boolean", "default": True}},
        {"Key": {"type": "string"}},
    ]
    handled(local, component(data=document(parameters=parameters)))
    version, debug, key = get(local, f"{ARN}/x.x.x").parameters
    assert (version.name, version.default_value, version.description) == (
        "Version",
        ["2.5"],
        "Which",
    )
    assert debug.default_value == ["true"]
    assert (key.name, key.default_value) == ("Key", [])


def test_exactly_one_of_data_and_uri(local: LocalImageBuilder) -> None:
    for members in ({"data": None}, {"uri": "s3://bucket/key"}):
        with pytest.raises(ib.InvalidParameterCombinationException, match="Exactly one"):
            handled(local, component(**members))
    handled(local, component(data=None, uri="s3://bucket/key"))


def test_an_imported_script_is_the_only_step(local: LocalImageBuilder) -> None:
    request = ib.ImportComponentRequest(
        name="script",
        semantic_version="1.0.0",
        type="TEST",
        format="SHELL",
        platform="Windows",
        data="echo one\necho two\n",
    )
    arn = handled(local, request).component_build_version_arn
    found = get(local, arn)
    assert found.type == "TEST"
    [phase] = yaml.safe_load(found.data or "")["phases"]
    [step] = phase["steps"]
    assert (phase["name"], step["action"]) == ("test", "ExecutePowerShell")
    assert step["inputs"] == {"commands": ["echo one\necho two\n"]}


def test_builds_are_listed_newest_first(local: LocalImageBuilder) -> None:
    for said in ("one", "two", "three"):
        handled(local, component(description=said))
    request = ib.ListComponentBuildVersionsRequest(component_version_arn=f"{ARN}/1.0.0")
    found = handled(local, request).component_summary_list
    assert [each.description for each in found] == ["three", "two", "one"]
    absent = ib.ListComponentBuildVersionsRequest(component_version_arn=f"{ARN}/9.0.0")
    assert handled(local, absent).component_summary_list == []


def test_what_a_recipe_refers_to_or_a_policy_shares_is_not_deleted(
    local: LocalImageBuilder,
) -> None:
    handled(local, component())
    made = handled(local, recipe(components=[{"component_arn": f"{ARN}/x.x.x"}]))
    delete = ib.DeleteComponentRequest(component_build_version_arn=f"{ARN}/1.0.0/1")
    with pytest.raises(ib.ResourceDependencyException, match=r"image-recipe/my-recipe/1\.0\.0"):
        handled(local, delete)
    handled(local, ib.DeleteImageRecipeRequest(image_recipe_arn=made.image_recipe_arn))
    handled(local, delete)
    with pytest.raises(ib.ResourceNotFoundException):
        handled(local, delete)


def test_what_aws_manages_cannot_be_changed(local: LocalImageBuilder) -> None:
    arn = "arn:aws:imagebuilder:us-west-2:aws:component/update-linux/1.0.2/1"
    assert get(local, arn).owner == "Amazon"
    with pytest.raises(ib.ForbiddenException):
        handled(local, ib.DeleteComponentRequest(component_build_version_arn=arn))


def test_the_documents_of_aws_are_yaml_that_says_the_same(local: LocalImageBuilder) -> None:
    request = ib.ListComponentsRequest(owner="Amazon", max_results=100)
    entries = handled(local, request).component_version_list
    assert len(entries) > 20
    for entry in entries:
        found = get(local, entry.arn)
        read = yaml.safe_load(found.data or "")
        assert (read["name"], str(read["schemaVersion"])) == (found.name, "1.0")
        assert read["phases"][0]["steps"][0]["inputs"]["commands"]


# -- workflows ------------------------------------------------------------------------------------

STEPS = [{"name": "Launch", "action": "LaunchInstance", "onFailure": "Abort"}]


def test_workflows_have_builds_and_wildcards_too(local: LocalImageBuilder) -> None:
    first = handled(local, workflow())
    arn = f"{ACCOUNT}:workflow/build/my-workflow"
    assert first.workflow_build_version_arn == f"{arn}/1.0.0/1"
    with pytest.raises(ib.ResourceAlreadyExistsException, match="'Workflow'"):
        handled(local, workflow())
    handled(local, workflow(description="other"))
    found = handled(local, ib.GetWorkflowRequest(workflow_build_version_arn=f"{arn}/x.x.x"))
    assert found.workflow.arn == f"{arn}/1.0.0/2"
    listed = handled(
        local, ib.ListWorkflowBuildVersionsRequest(workflow_version_arn=f"{arn}/1.x.x")
    )
    assert [each.arn for each in listed.workflow_summary_list] == [
        f"{arn}/1.0.0/2",
        f"{arn}/1.0.0/1",
    ]


@pytest.mark.parametrize(
    ("steps", "kind", "said"),
    [
        ([], "BUILD", "no steps"),
        ([*STEPS, *STEPS], "BUILD", "Two of the steps"),
        ([{"name": "a b", "action": "LaunchInstance"}], "BUILD", "no name of a step"),
        ([{"name": "Fly", "action": "Fly"}], "BUILD", "no action 'Fly'"),
        ([{"name": "Create", "action": "CreateImage"}], "DISTRIBUTION", "not for DISTRIBUTION"),
        ([{"name": "Scan", "action": "CollectImageScanFindings"}], "BUILD", "not for BUILD"),
        ([{**STEPS[0], "onFailure": "Cry"}], "BUILD", "onFailure"),
        ([{**STEPS[0], "timeoutSeconds": 43_201}], "BUILD", "43201; it can be 1 to 43200"),
        ([{**STEPS[0], "timeoutSeconds": 0}], "BUILD", "timeoutSeconds"),
        ([{**STEPS[0], "timeoutSeconds": 10**400}], "BUILD", "timeoutSeconds"),
        ([{**STEPS[0], "timeoutSeconds": True}], "BUILD", "timeoutSeconds"),
    ],
)
def test_a_workflow_that_is_not_valid_is_refused(
    local: LocalImageBuilder, steps: list[dict[str, str]], kind: str, said: str
) -> None:
    data = yaml.safe_dump({"name": "w", "schemaVersion": 1.0, "steps": steps})
    with pytest.raises(ib.InvalidRequestException, match=said):
        handled(local, workflow(data=data, type=kind))


def test_workflows_of_others_are_refused_or_not_there(local: LocalImageBuilder) -> None:
    for owner in ("Shared", "ThirdParty"):
        with pytest.raises(ib.InvalidRequestException, match="owner"):
            handled(local, ib.ListWorkflowsRequest(owner=owner))
    market = handled(local, ib.ListWorkflowsRequest(owner="AWSMarketplace"))
    assert market.workflow_version_list == []
    amazon = handled(local, ib.ListWorkflowsRequest(owner="Amazon")).workflow_version_list
    assert "build-image" in {each.name for each in amazon}
