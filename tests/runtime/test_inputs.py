"""The types of inputs: what they name is there at run time, and loaded when it is asked for."""

from __future__ import annotations

import subprocess
import sys
import typing
from pathlib import Path

import pytest

import imagebuilder
from imagebuilder import Platform, inputs, required


def test_every_dict_has_the_keys_of_the_structure_of_its_name() -> None:
    dicts = {name: each for name, each in vars(inputs).items() if typing.is_typeddict(each)}
    assert len(dicts) > len(imagebuilder.OPERATIONS)
    for name, each in dicts.items():
        assert set(typing.get_type_hints(each)) == set(getattr(imagebuilder, name).__annotations__)


def test_an_alias_is_the_enum_or_its_strings() -> None:
    enum, strings = typing.get_args(inputs.Platform)
    assert enum is Platform
    assert typing.get_args(strings) == tuple(each.value for each in Platform)


def test_they_are_loaded_when_they_are_asked_for() -> None:
    generated = str(Path(imagebuilder.__file__).parents[1])
    code = (
        f"import sys; sys.path.insert(0, {generated!r}); import imagebuilder;"
        "imagebuilder.Client; imagebuilder.CreateImageRecipeRequest;"
        "print('imagebuilder.inputs' in sys.modules); imagebuilder.inputs.Platform;"
        "print('imagebuilder.inputs' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


def test_required_returns_what_is_there_and_refuses_what_is_not() -> None:
    assert required("") == ""
    assert required(0) == 0
    with pytest.raises(ValueError, match="a value is required"):
        required(None)


def test_a_constructor_makes_enums_of_strings() -> None:
    members: typing.Any = {"name": "c", "semantic_version": "1", "platform": "Linux"}
    request = imagebuilder.CreateComponentRequest(**members)
    assert request.platform is Platform.LINUX
    request = imagebuilder.CreateComponentRequest(**{**members, "platform": "New"})
    assert not request.platform.is_known
