"""A pet among its own parents, and one with a thousand generations: one error, by every road."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.codegen.pets import stubbed

if TYPE_CHECKING:
    from collections.abc import Callable

SAID = "the Pet is nested too deeply, or holds itself"


def cyclic(package: Any) -> Any:
    pet = package.Pet(name="p", parents=[])
    pet.parents.append(pet)
    return pet


def deep(package: Any) -> Any:
    pet = package.Pet(name="p")
    for _ in range(2000):
        child = package.Pet(name="p")
        child.parents = [pet]
        pet = child
    return pet


def cyclic_map(package: Any) -> Any:
    pet = package.Pet(name="p", friends={})
    pet.friends["me"] = pet
    return pet


@pytest.mark.parametrize("make", [cyclic, cyclic_map, deep])
def test_it_cannot_be_made_a_dict_or_text(package: Any, make: Callable[[Any], Any]) -> None:
    pet = make(package)
    for give in (pet.to_dict, pet.to_json, lambda: package.converter.unstructure(pet)):
        with pytest.raises(package.ParamValidationError) as caught:
            give()
        assert str(caught.value) == SAID


@pytest.mark.parametrize("make", [cyclic, cyclic_map, deep])
@pytest.mark.parametrize("validate", [True, False])
def test_it_is_not_sent(package: Any, make: Callable[[Any], Any], *, validate: bool) -> None:
    client, stub = stubbed(package)
    client = client.with_options(validate_parameters=validate)
    for call in (client.add_pet, lambda **given: client.send(package.AddPetRequest(**given))):
        with pytest.raises(package.ParamValidationError) as caught:
            call(pet_name="p", pet=make(package))
        assert str(caught.value) == (
            "AddPet was not called: the request is nested too deeply, or holds itself"
        )
    assert stub.requests == []


def test_what_else_is_wrong_is_said_with_it(package: Any) -> None:
    client, _ = stubbed(package)
    with pytest.raises(package.ParamValidationError) as caught:
        client.add_pet(pet=cyclic(package), kin=1)
    assert str(caught.value) == (
        "AddPet was not called, for 3 reasons:\n"
        "- the request is nested too deeply, or holds itself\n"
        "- pet_name (petName): required, but missing\n"
        "- kin: unknown parameter, must be one of: pet_name, pet, kind, client_token, dry_run, "
        "owner, labels"
    )
