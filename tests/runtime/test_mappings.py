"""Mappings where an input takes a structure: sent as the structure is, and checked as strictly.

The expectation is always what the same call does with structures.
"""

from __future__ import annotations

from collections import UserList
from types import MappingProxyType
from typing import Any

import pytest

import imagebuilder
from imagebuilder import (
    ComponentConfiguration,
    ComponentParameter,
    CreateImageRecipeRequest,
    CreateImageRecipeResponse,
    ParamValidationError,
    testing,
)

RECIPE: dict[str, Any] = {"name": "r", "semantic_version": "1.0.0", "parent_image": "ami-1"}
AS_MAPPINGS: list[dict[str, Any]] = [
    {"component_arn": "arn:c", "parameters": [{"name": "n", "value": ["v"]}]}
]
AS_STRUCTURES = [
    ComponentConfiguration(
        component_arn="arn:c", parameters=[ComponentParameter(name="n", value=["v"])]
    )
]


class Sent:
    """A client that sends nothing, and what it would have sent."""

    def __init__(self, **settings: Any) -> None:
        self.stub = testing.StubTransport()
        self.client: Any = testing.client(self.stub, **settings)

    def create(self, **members: Any) -> CreateImageRecipeRequest:
        """Return the request that ``create_image_recipe`` makes of ``members``."""
        self.stub.add("CreateImageRecipe", CreateImageRecipeResponse())
        self.client.create_image_recipe(**RECIPE, client_token="t", **members)
        return self.last()

    def send(self, request: CreateImageRecipeRequest) -> CreateImageRecipeRequest:
        """Return the request that is sent for ``request``."""
        self.stub.add("CreateImageRecipe", CreateImageRecipeResponse())
        self.client.send(request)
        return self.last()

    def last(self) -> CreateImageRecipeRequest:
        request = self.stub.calls[-1].request
        assert isinstance(request, CreateImageRecipeRequest)
        return request


def expected() -> CreateImageRecipeRequest:
    return CreateImageRecipeRequest(**RECIPE, client_token="t", components=AS_STRUCTURES)


def problems(call: Any, *args: Any, **members: Any) -> list[str]:
    with pytest.raises(ParamValidationError) as caught:
        call(*args, **members)
    return list(caught.value.problems)


@pytest.fixture(params=[True, False], ids=["validated", "not validated"])
def sent(request: pytest.FixtureRequest) -> Sent:
    return Sent(validate_parameters=request.param)


@pytest.mark.parametrize(
    "components",
    [
        AS_MAPPINGS,
        tuple(AS_MAPPINGS),
        UserList(AS_MAPPINGS),
        [MappingProxyType(AS_MAPPINGS[0])],
        [ComponentConfiguration(**AS_MAPPINGS[0])],
    ],
)
def test_a_method_sends_mappings_as_structures(sent: Sent, components: Any) -> None:
    assert sent.create(components=components) == expected()


def test_a_constructor_makes_structures_of_mappings() -> None:
    members: Any = {**RECIPE, "client_token": "t", "components": AS_MAPPINGS}
    assert CreateImageRecipeRequest(**members) == expected()


def test_send_makes_structures_of_mappings_and_leaves_the_request_as_it_is(sent: Sent) -> None:
    request: Any = CreateImageRecipeRequest(**RECIPE, client_token="t")
    request.components = AS_MAPPINGS
    assert sent.send(request) == expected()
    assert request.components is AS_MAPPINGS


def test_mappings_of_strings_need_not_be_dicts(sent: Sent) -> None:
    assert sent.create(tags=MappingProxyType({"a": "b"})).tags == {"a": "b"}


def test_lists_of_structures_are_passed_on_as_they_are() -> None:
    request = CreateImageRecipeRequest(**RECIPE, components=AS_STRUCTURES)
    assert request.components is AS_STRUCTURES


def test_paginators_take_them_too() -> None:
    stub = testing.StubTransport()
    client: Any = testing.client(stub)
    stub.add("ListImages", imagebuilder.ListImagesResponse())
    assert list(client.paginate.list_images(filters=[{"name": "n", "values": ["v"]}])) == []
    filters = [imagebuilder.Filter(name="n", values=["v"])]
    assert stub.calls[0].request == imagebuilder.ListImagesRequest(filters=filters)


def test_an_unknown_key_is_named_with_its_path_and_the_nearest_right_name(sent: Sent) -> None:
    ebs = [{"device_name": "d", "ebs": {"volume_size": 1, "Encrypted": True}}]
    path = "block_device_mappings[0].ebs (blockDeviceMappings[0].ebs)"
    problem = f'{path}: unknown "Encrypted"; did you mean "encrypted"'
    assert problems(sent.create, block_device_mappings=ebs) == [problem]
    assert problems(CreateImageRecipeRequest, **RECIPE, block_device_mappings=ebs) == [problem]
    request: Any = CreateImageRecipeRequest(**RECIPE)
    request.block_device_mappings = ebs
    assert problems(sent.send, request) == [problem]


def test_a_method_says_all_that_is_wrong_at_once() -> None:
    wrong = [{"componentArn": "arn:c"}, {"component_arn": 5}]
    assert problems(Sent().create, components=wrong, description=5, zzz=1)[:-1] == [
        'components[0]: unknown "componentArn"; did you mean "component_arn"',
        "description: must be a string, not int",
        "components[0].component_arn (components[0].componentArn): required, but missing",
        "components[1].component_arn (components[1].componentArn): must be a string, not int",
    ]


def test_what_holds_itself_is_refused_by_every_road(sent: Sent) -> None:
    endless: Any = []
    endless.append(endless)
    cyclic: Any = {"name": "n"}
    cyclic["value"] = [cyclic]
    components = [{"component_arn": "arn:c", "parameters": [cyclic]}]
    for given in (endless, components):
        request: Any = CreateImageRecipeRequest(**RECIPE)
        request.components = given
        repr(request)
        if sent.client._settings.validate_parameters:
            assert problems(sent.create, components=given)
            assert problems(sent.send, request)
