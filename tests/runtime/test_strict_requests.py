"""The converter makes a request of all that it is passed, or of nothing.

What botocore's validator refuses as unknown (``botocore/validate.py``) is refused here, with its
path, in structures that answers share too; into what comes back it is ignored, as botocore does.
"""

from __future__ import annotations

from typing import Any

import pytest

import imagebuilder
from imagebuilder import ParamValidationError, converter


def recipe(**members: Any) -> dict[str, Any]:
    """Return botocore's dict for a CreateImageRecipe that is right but for ``members``."""
    return {"name": "r", "semanticVersion": "1.0.0", "parentImage": "ami-1", **members}


def problems(data: dict[str, Any], request: type = imagebuilder.CreateImageRecipeRequest) -> Any:
    """Return what is wrong with ``data`` as a ``request``."""
    with pytest.raises(ParamValidationError) as caught:
        converter.structure(data, request)
    return list(caught.value.problems)


def test_an_unknown_member_is_named_with_its_path_and_the_nearest_right_name() -> None:
    ebs = {"volumeSize": 30, "Encrypted": True}
    assert problems(recipe(blockDeviceMappings=[{"deviceName": "/dev/xvda", "ebs": ebs}])) == [
        'blockDeviceMappings[0].ebs: unknown "Encrypted"; did you mean "encrypted"'
    ]


def test_all_unknown_members_are_named_at_once() -> None:
    data = recipe(
        Tags={},
        components=[{"componentArn": "a"}, {"component_arn": "b", "zzz": 1}],
        additionalInstanceConfiguration={"systemsManagerAgent": {"uninstallAfterbuild": True}},
    )
    agent = "additionalInstanceConfiguration.systemsManagerAgent"
    assert problems(data) == [
        'CreateImageRecipeRequest: unknown "Tags"; did you mean "tags"',
        'components[1]: unknown "component_arn"; did you mean "componentArn"',
        'components[1]: unknown "zzz"; must be one of: componentArn, parameters',
        f'{agent}: unknown "uninstallAfterbuild"; did you mean "uninstallAfterBuild"',
    ]


def test_the_error_names_the_operation() -> None:
    with pytest.raises(
        ParamValidationError, match=r"^CreateImageRecipe was not called: "
    ) as caught:
        converter.structure(recipe(tag={}), imagebuilder.CreateImageRecipeRequest)
    assert caught.value.operation_name == "CreateImageRecipe"


def test_keys_of_maps_are_free() -> None:
    request = converter.structure(
        recipe(tags={"Any Key": "v"}), imagebuilder.CreateImageRecipeRequest
    )
    assert request.tags == {"Any Key": "v"}


def test_values_of_the_wrong_type_are_left_to_validation() -> None:
    request = converter.structure(recipe(components="c"), imagebuilder.CreateImageRecipeRequest)
    assert request.components == "c"


@pytest.mark.parametrize("cls", [imagebuilder.InstanceBlockDeviceMapping, imagebuilder.ImageRecipe])
def test_into_anything_but_a_request_unknown_members_are_ignored(cls: type) -> None:
    assert converter.structure({"zzz": 1}, cls) == converter.structure({}, cls)


def test_an_answer_ignores_them_in_a_structure_that_requests_share() -> None:
    ebs = {"Encrypted": True, "iops": 5}
    data = {"imageRecipe": {"blockDeviceMappings": [{"ebs": ebs}]}}
    response = converter.structure(data, imagebuilder.GetImageRecipeResponse)
    made = imagebuilder.EbsInstanceBlockDeviceSpecification(iops=5)
    recipe = imagebuilder.ImageRecipe(
        block_device_mappings=[imagebuilder.InstanceBlockDeviceMapping(ebs=made)]
    )
    assert response == imagebuilder.GetImageRecipeResponse(image_recipe=recipe)
