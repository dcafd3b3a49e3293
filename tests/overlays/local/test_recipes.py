"""Recipes: what they are made of, their versions, what they refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder as ib
from tests.overlays.local.asked import ACCOUNT, PARENT, component, handled, recipe
from tests.overlays.local.test_components import document

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder

ARN = f"{ACCOUNT}:image-recipe/my-recipe"
COMPONENT = f"{ACCOUNT}:component/install/1.0.0/1"
WINDOWS = PARENT.replace("amazon-linux-2023-x86", "windows-server-2022-english-full-base-x86")


def get(local: LocalImageBuilder, arn: str = f"{ARN}/x.x.x") -> ib.ImageRecipe:
    found = handled(local, ib.GetImageRecipeRequest(image_recipe_arn=arn)).image_recipe
    assert isinstance(found, ib.ImageRecipe)
    return found


def container(**members: Any) -> ib.CreateContainerRecipeRequest:
    asked: dict[str, Any] = {
        "container_type": "DOCKER",
        "name": "my container",
        "semantic_version": "1.0.0",
        "parent_image": "amazonlinux:latest",
        "dockerfile_template_data": "FROM {{{ imagebuilder:parentImage }}}",
        "target_repository": {"service": "ECR", "repository_name": "mine"},
    }
    return ib.CreateContainerRecipeRequest(**{**asked, **members})


def test_a_recipe_has_the_platform_of_its_parent_and_a_working_directory(
    local: LocalImageBuilder,
) -> None:
    handled(local, recipe())
    assert (get(local).platform, get(local).working_directory) == ("Linux", "/tmp")
    handled(local, recipe(semantic_version="2.0.0", parent_image=WINDOWS))
    assert (get(local).platform, get(local).working_directory) == ("Windows", "C:/")


@pytest.mark.parametrize(
    "parent",
    [
        *("ami-1234567890abcdef0", "ami-12345678", "ssm:/aws/service/ami", "prod-abcdefghijklm"),
        "ssm:arn:aws:ssm:us-west-2:123456789012:parameter/mine",
    ],
)
def test_any_well_formed_parent_that_only_ec2_knows_is_taken(
    local: LocalImageBuilder, parent: str
) -> None:
    handled(local, recipe(parent_image=parent))
    assert get(local).parent_image == parent


@pytest.mark.parametrize("parent", ["ami-x", "amazonlinux:latest", "ssm:", "", " ", "image"])
def test_a_parent_that_is_none_is_refused(local: LocalImageBuilder, parent: str) -> None:
    with pytest.raises(ib.InvalidRequestException, match="parentImage"):
        handled(local, recipe(parent_image=parent))


def test_a_parent_image_that_does_not_exist_is_not_found(local: LocalImageBuilder) -> None:
    with pytest.raises(ib.ResourceNotFoundException, match="image/none"):
        handled(local, recipe(parent_image=f"{ACCOUNT}:image/none/x.x.x"))


def test_a_version_that_is_there_is_refused(local: LocalImageBuilder) -> None:
    handled(local, recipe())
    with pytest.raises(ib.ResourceAlreadyExistsException, match=r"'ImageRecipe'.*1\.0\.0"):
        handled(local, recipe(description="other"))


def test_a_wildcard_is_the_next_free_number(local: LocalImageBuilder) -> None:
    versions = ("x.x.x", "1.0.x", "1.x.x", "1.x.x", "1.2.x", "x.x.x")
    made = [handled(local, recipe(semantic_version=each)).image_recipe_arn for each in versions]
    assert [arn.rpartition("/")[2] for arn in made] == [
        *("1.0.0", "1.0.1", "1.1.0", "1.2.0", "1.2.1", "2.0.0")
    ]
    with pytest.raises(ib.InvalidVersionNumberException):
        handled(local, recipe(semantic_version="x.1.0"))


def test_components_are_once_there_active_for_the_platform_and_of_the_os(
    local: LocalImageBuilder,
) -> None:
    handled(local, component())
    handled(local, component(name="windows", platform="Windows"))
    handled(local, component(name="ubuntu", supported_os_versions=["Ubuntu"]))
    handled(local, component(name="amazon", supported_os_versions=["Ubuntu", "Amazon Linux"]))

    def asked(*names: str) -> ib.CreateImageRecipeRequest:
        arns = [f"{ACCOUNT}:component/{name}/x.x.x" for name in names]
        return recipe(components=[{"component_arn": arn} for arn in arns])

    for names, said in (
        (("install", "install"), "only once"),
        (("windows",), "for Windows, not Linux"),
        (("ubuntu",), "for Ubuntu, not Amazon Linux 2023"),
    ):
        with pytest.raises(ib.InvalidRequestException, match=said):
            handled(local, asked(*names))
    with pytest.raises(ib.ResourceNotFoundException):
        handled(local, asked("none"))
    handled(local, asked("install", "amazon"))
    assert [each.component_arn for each in get(local).components] == [
        f"{ACCOUNT}:component/{name}/x.x.x" for name in ("install", "amazon")
    ]


def test_parameters_are_those_of_the_component(local: LocalImageBuilder) -> None:
    parameters = [{"Key": {"type": "string"}}, {"Version": {"type": "string", "default": "1"}}]
    handled(local, component(data=document(parameters=parameters)))

    def asked(*names: str) -> ib.CreateImageRecipeRequest:
        given = [{"name": name, "value": ["v"]} for name in names]
        configuration: dict[str, Any] = {"component_arn": COMPONENT}
        return recipe(components=[configuration | ({"parameters": given} if given else {})])

    with pytest.raises(ib.InvalidRequestException, match=r"not defined .*: Other"):
        handled(local, asked("Key", "Other"))
    with pytest.raises(ib.InvalidRequestException, match="no default and no value: Key"):
        handled(local, asked())
    handled(local, asked("Key"))


def test_a_recipe_has_at_most_twenty_components(local: LocalImageBuilder) -> None:
    for number in range(21):
        handled(local, component(name=f"component {number}"))
    arns = [f"{ACCOUNT}:component/component-{number}/1.0.0/1" for number in range(21)]
    with pytest.raises(ib.ServiceQuotaExceededException, match="20 components of a recipe"):
        handled(local, recipe(components=[{"component_arn": arn} for arn in arns]))
    handled(local, recipe(components=[{"component_arn": arn} for arn in arns[:20]]))


def test_settings_that_do_not_go_together_are_refused(local: LocalImageBuilder) -> None:
    for members in (
        {"block_device_mappings": [{"ebs": {"volume_type": "io1"}}]},
        {"block_device_mappings": [{"ebs": {"volume_type": "gp2", "throughput": 125}}]},
        {
            "parent_image": WINDOWS,
            "additional_instance_configuration": {
                "systems_manager_agent": {"uninstall_after_build": True}
            },
        },
    ):
        with pytest.raises(ib.InvalidRequestException):
            handled(local, recipe(**members))


def test_recipes_are_filtered_by_parent_and_platform(local: LocalImageBuilder) -> None:
    handled(local, recipe())
    handled(local, recipe(name="windows", parent_image=WINDOWS))
    for name, value, expected in (
        ("parentImage", PARENT, ["my recipe"]),
        ("platform", "Windows", ["windows"]),
        ("name", "w*", ["windows"]),
    ):
        request = ib.ListImageRecipesRequest(filters=[ib.Filter(name=name, values=[value])])
        found = handled(local, request).image_recipe_summary_list
        assert [each.name for each in found] == expected


# -- container recipes ----------------------------------------------------------------------------


def test_a_container_recipe_says_what_was_asked_for(local: LocalImageBuilder) -> None:
    made = handled(local, container(instance_configuration={"image": "ami-12345678"}))
    request = ib.GetContainerRecipeRequest(container_recipe_arn=made.container_recipe_arn)
    found = handled(local, request).container_recipe
    assert (found.platform, found.encrypted, found.version) == ("Linux", True, "1.0.0")
    [entry] = handled(local, ib.ListContainerRecipesRequest()).container_recipe_summary_list
    assert entry.instance_image == "ami-12345678"


def test_what_a_container_recipe_refuses(local: LocalImageBuilder) -> None:
    for members, said in (
        ({"dockerfile_template_uri": "s3://bucket/key"}, "Exactly one"),
        ({"dockerfile_template_data": None}, "Exactly one"),
        ({"platform_override": "macOS"}, "Linux and Windows"),
        ({"parent_image": "No Image"}, "parentImage"),
        ({"parent_image": PARENT, "image_os_version_override": "Linux"}, "imageOsVersionOverride"),
        (
            {"target_repository": {"service": "ECR", "repository_name": "public.ecr.aws/a/b"}},
            "the registry's host",
        ),
    ):
        with pytest.raises(ib.InvalidRequestException, match=said):
            handled(local, container(**members))
    with pytest.raises(ib.InvalidRequestException, match="owner"):
        handled(local, ib.ListContainerRecipesRequest(owner="ThirdParty"))
