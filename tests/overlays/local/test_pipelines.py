"""Configurations and pipelines: defaults, updates as a whole, and what refers to what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder as ib
from tests.overlays.local.asked import (
    ACCOUNT,
    INFRASTRUCTURE,
    distribution,
    handled,
    infrastructure,
    pipeline,
    recipe,
    workflow,
)
from tests.overlays.local.test_recipes import container

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder

PIPELINE = f"{ACCOUNT}:image-pipeline/my-pipeline"
RECIPE = f"{ACCOUNT}:image-recipe/my-recipe/1.0.0"
DISTRIBUTION = f"{ACCOUNT}:distribution-configuration/my-distribution"
MINE = f"{INFRASTRUCTURE}/my-infrastructure"
ROLE = "arn:aws:iam::123456789012:role/mine"


@pytest.fixture
def filled(local: LocalImageBuilder) -> LocalImageBuilder:
    for request in (recipe(), infrastructure(), distribution()):
        handled(local, request)
    return local


def get(local: LocalImageBuilder) -> ib.ImagePipeline:
    request = ib.GetImagePipelineRequest(image_pipeline_arn=PIPELINE)
    found = handled(local, request).image_pipeline
    assert isinstance(found, ib.ImagePipeline)
    return found


# -- infrastructure and distribution --------------------------------------------------------------


def test_an_update_replaces_everything_but_name_date_and_tags(local: LocalImageBuilder) -> None:
    handled(
        local,
        infrastructure(
            description="First",
            tags={"team": "a"},
            key_pair="key",
            terminate_instance_on_failure=False,
        ),
    )
    local.advance(60)
    update = ib.UpdateInfrastructureConfigurationRequest(
        infrastructure_configuration_arn=MINE, instance_profile_name="other"
    )
    handled(local, update)
    request = ib.GetInfrastructureConfigurationRequest(infrastructure_configuration_arn=MINE)
    found = handled(local, request).infrastructure_configuration
    assert (found.name, found.tags) == ("my infrastructure", {"team": "a"})
    assert (found.description, found.key_pair, found.instance_profile_name) == (None, None, "other")
    assert found.terminate_instance_on_failure is True
    assert found.date_created < found.date_updated


def test_what_an_infrastructure_configuration_refuses(local: LocalImageBuilder) -> None:
    for members, said in (
        ({"subnet_id": "subnet-1"}, "securityGroupIds"),
        ({"resource_tags": {"Name": "x"}}, "Name"),
        ({"placement": {"host_id": "h"}}, "tenancy 'host'"),
        (
            {"placement": {"tenancy": "host", "host_id": "h", "host_resource_group_arn": "a"}},
            "Only one",
        ),
    ):
        with pytest.raises(ib.InvalidRequestException, match=said):
            handled(local, infrastructure(**members))


PARAMETER = {"ami_account_id": "999988887777", "parameter_name": "/my/parameter"}
REGISTRY = "123456789012.dkr.ecr.us-west-2.amazonaws.com"


def test_what_a_distribution_configuration_refuses(local: LocalImageBuilder) -> None:
    ami: dict[str, Any] = {"region": "us-west-2"}
    for entry, said in (
        ([ami, ami], "once: us-west-2"),
        ([{"region": "here"}], "no region"),
        ([{**ami, "ami_distribution_configuration": {"name": "fixed"}}], "buildDate"),
        (
            [
                {
                    **ami,
                    "ami_distribution_configuration": {"launch_permission": {"user_groups": ["x"]}},
                }
            ],
            "'all'",
        ),
        ([{**ami, "ssm_parameter_configurations": [PARAMETER]}], "none of the target accounts"),
        (
            [
                {
                    **ami,
                    "container_distribution_configuration": {
                        "target_repository": {"service": "ECR", "repository_name": f"{REGISTRY}/r"}
                    },
                }
            ],
            "the registry's host",
        ),
    ):
        with pytest.raises(ib.InvalidRequestException, match=said):
            handled(local, distribution(distributions=entry))
    for account in (PARAMETER["ami_account_id"], "123456789012"):
        parameter = {**PARAMETER, "ami_account_id": account}
        entry = [
            {
                **ami,
                "ami_distribution_configuration": {"target_account_ids": ["999988887777"]},
                "ssm_parameter_configurations": [parameter],
            }
        ]
        handled(local, distribution(name=f"of {account}", distributions=entry))


def test_lists_of_distribution_configurations_have_the_regions(local: LocalImageBuilder) -> None:
    handled(local, distribution())
    request = ib.ListDistributionConfigurationsRequest()
    [entry] = handled(local, request).distribution_configuration_summary_list
    assert entry.regions == ["us-west-2", "eu-west-1"]
    with pytest.raises(ib.ResourceAlreadyExistsException, match="'DistributionConfiguration'"):
        handled(local, distribution(name="MY DISTRIBUTION"))


# -- pipelines ------------------------------------------------------------------------------------


def test_a_pipeline_has_the_defaults_of_the_service(filled: LocalImageBuilder) -> None:
    handled(filled, pipeline(schedule={"schedule_expression": "rate(1 day)"}))
    found = get(filled)
    assert (found.platform, found.status) == ("Linux", "ENABLED")
    assert found.enhanced_image_metadata_enabled is True
    assert found.image_tests_configuration == ib.ImageTestsConfiguration(
        image_tests_enabled=True, timeout_minutes=720
    )
    assert found.schedule is not None
    condition = "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE"
    assert found.schedule.pipeline_execution_start_condition == condition
    assert found.date_created == found.date_updated


def test_a_pipeline_has_exactly_one_recipe_that_exists(filled: LocalImageBuilder) -> None:
    handled(filled, container())
    of_containers = f"{ACCOUNT}:container-recipe/my-container/1.0.0"
    for members in ({"image_recipe_arn": None}, {"container_recipe_arn": of_containers}):
        with pytest.raises(ib.InvalidRequestException, match="Exactly one"):
            handled(filled, pipeline(**members))
    for name in ("image_recipe_arn", "infrastructure_configuration_arn"):
        arn = {"image_recipe_arn": f"{ACCOUNT}:image-recipe/none/x.x.x"}.get(
            name, f"{INFRASTRUCTURE}/none"
        )
        with pytest.raises(ib.ResourceNotFoundException, match="none"):
            handled(filled, pipeline(**{name: arn}))
    handled(filled, pipeline(image_recipe_arn=None, container_recipe_arn=of_containers))


def test_workflows_and_foreign_logs_need_a_role(filled: LocalImageBuilder) -> None:
    made = handled(filled, workflow()).workflow_build_version_arn
    workflows = [{"workflow_arn": made}]
    logs = {"image_log_group_name": "/mine"}
    for members in ({"workflows": workflows}, {"logging_configuration": logs}):
        with pytest.raises(ib.InvalidRequestException, match="executionRole"):
            handled(filled, pipeline(**members))
    of_build = [{"workflow_arn": made, "parallel_group": "group"}]
    with pytest.raises(ib.InvalidRequestException, match="parallelGroup"):
        handled(filled, pipeline(workflows=of_build, execution_role=ROLE))
    handled(filled, pipeline(workflows=workflows, logging_configuration=logs, execution_role=ROLE))
    with pytest.raises(ib.ResourceDependencyException, match="my-pipeline"):
        handled(filled, ib.DeleteWorkflowRequest(workflow_build_version_arn=made))


def test_what_a_pipeline_refers_to_is_not_deleted_until_it_no_longer_does(
    filled: LocalImageBuilder,
) -> None:
    handled(filled, pipeline(distribution_configuration_arn=DISTRIBUTION))
    gone = ib.DeleteDistributionConfigurationRequest(distribution_configuration_arn=DISTRIBUTION)
    others = (
        ib.DeleteImageRecipeRequest(image_recipe_arn=RECIPE),
        ib.DeleteInfrastructureConfigurationRequest(infrastructure_configuration_arn=MINE),
    )
    for request in (gone, *others):
        with pytest.raises(ib.ResourceDependencyException, match=PIPELINE):
            handled(filled, request)
    update = ib.UpdateImagePipelineRequest(
        image_pipeline_arn=PIPELINE, image_recipe_arn=RECIPE, infrastructure_configuration_arn=MINE
    )
    handled(filled, update)
    handled(filled, gone)
    handled(filled, ib.DeleteImagePipelineRequest(image_pipeline_arn=PIPELINE))
    for request in others:
        handled(filled, request)


def test_an_update_resets_what_it_leaves_out(filled: LocalImageBuilder) -> None:
    handled(
        filled,
        pipeline(
            status="DISABLED",
            description="First",
            schedule={"schedule_expression": "rate(1 day)"},
            tags={"team": "a"},
        ),
    )
    filled.advance(60)
    update: dict[str, Any] = {
        "image_pipeline_arn": PIPELINE,
        "infrastructure_configuration_arn": MINE,
    }
    handled(filled, ib.UpdateImagePipelineRequest(image_recipe_arn=RECIPE, **update))
    found = get(filled)
    assert (found.status, found.description, found.schedule) == ("ENABLED", None, None)
    assert found.tags == {"team": "a"}
    handled(filled, container())
    of_containers = f"{ACCOUNT}:container-recipe/my-container/1.0.0"
    request = ib.UpdateImagePipelineRequest(container_recipe_arn=of_containers, **update)
    with pytest.raises(ib.InvalidRequestException, match="kind, image or container"):
        handled(filled, request)


def test_pipelines_are_filtered_by_what_they_are_made_of(filled: LocalImageBuilder) -> None:
    handled(filled, pipeline(description="One"))
    handled(filled, pipeline(name="second", distribution_configuration_arn=DISTRIBUTION))
    handled(filled, pipeline(name="third", status="DISABLED"))
    for name, value, expected in (
        ("status", "DISABLED", {"third"}),
        ("description", "One", {"my pipeline"}),
        ("imageRecipeArn", RECIPE, {"my pipeline", "second", "third"}),
        ("distributionConfigurationArn", DISTRIBUTION, {"second"}),
        ("infrastructureConfigurationArn", f"{INFRASTRUCTURE}/none", set[str]()),
    ):
        request = ib.ListImagePipelinesRequest(filters=[ib.Filter(name=name, values=[value])])
        found = handled(filled, request).image_pipeline_list
        assert {each.name for each in found} == expected


# -- tags, policies, images -----------------------------------------------------------------------


def test_tags_are_added_changed_and_taken_away(filled: LocalImageBuilder) -> None:
    handled(filled, ib.TagResourceRequest(resource_arn=RECIPE, tags={"a": "1", "b": "2"}))
    handled(filled, ib.TagResourceRequest(resource_arn=RECIPE, tags={"b": "3"}))
    handled(filled, ib.UntagResourceRequest(resource_arn=RECIPE, tag_keys=["a", "none"]))
    request = ib.ListTagsForResourceRequest(resource_arn=RECIPE)
    assert handled(filled, request).tags == {"b": "3"}
    many = {f"key {number}": "v" for number in range(50)}
    with pytest.raises(ib.InvalidParameterException, match="50"):
        handled(filled, ib.TagResourceRequest(resource_arn=RECIPE, tags=many))
    with pytest.raises(ib.ResourceNotFoundException):
        handled(filled, ib.ListTagsForResourceRequest(resource_arn=f"{RECIPE[:-1]}9"))
    with pytest.raises(ib.InvalidParameterException):
        handled(filled, ib.TagResourceRequest(resource_arn="arn:aws:s3:::x", tags={"a": "b"}))


def test_a_policy_is_kept_and_shares_the_resource(filled: LocalImageBuilder) -> None:
    get_policy = ib.GetImageRecipePolicyRequest(image_recipe_arn=RECIPE)
    assert handled(filled, get_policy).policy == "{}"
    policy = (
        '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "1"},'
        f' "Action": ["imagebuilder:GetImageRecipe"], "Resource": "{RECIPE}"}}]}}'
    )
    handled(filled, ib.PutImageRecipePolicyRequest(image_recipe_arn=RECIPE, policy=policy))
    assert handled(filled, get_policy).policy == policy
    with pytest.raises(ib.ResourceDependencyException, match="shared"):
        handled(filled, ib.DeleteImageRecipeRequest(image_recipe_arn=RECIPE))
    for wrong in (
        "no json",
        "{}",
        '{"Statement": [{}]}',
        policy.replace(RECIPE, "arn:other"),
    ):
        with pytest.raises(ib.InvalidParameterValueException, match="policy"):
            handled(filled, ib.PutImageRecipePolicyRequest(image_recipe_arn=RECIPE, policy=wrong))


def test_a_policy_that_nests_too_deep_is_refused(filled: LocalImageBuilder) -> None:
    request = ib.PutImageRecipePolicyRequest(image_recipe_arn=RECIPE, policy="[" * 20_000)
    with pytest.raises(ib.InvalidParameterValueException, match="policy"):
        handled(filled, request)


def test_images_of_aws_are_there_in_versions_names_and_builds(local: LocalImageBuilder) -> None:
    name = [ib.Filter(name="name", values=["Amazon Linux 2023 x86"])]
    versions = handled(local, ib.ListImagesRequest(owner="Amazon", filters=name)).image_version_list
    assert len(versions) > 1
    assert [each.version for each in versions] == sorted(each.version for each in versions)
    [entry] = handled(
        local, ib.ListImagesRequest(owner="Amazon", filters=name, by_name=True)
    ).image_version_list
    assert entry.arn == "arn:aws:imagebuilder:us-west-2:aws:image/amazon-linux-2023-x86/x.x.x"
    newest = handled(local, ib.GetImageRequest(image_build_version_arn=entry.arn)).image
    assert newest.version == f"{versions[-1].version}/1"
    assert newest.image_source == "AMAZON_MANAGED"
    assert handled(local, ib.ListImagesRequest()).image_version_list == []
    builds = ib.ListImageBuildVersionsRequest(image_version_arn=versions[0].arn)
    [build] = handled(local, builds).image_summary_list
    assert (build.owner, build.state.status) == ("Amazon", "AVAILABLE")
