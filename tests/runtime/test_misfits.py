"""Structures that hold what their members are not: writing them down says what, and where."""

from __future__ import annotations

from typing import Any

import pytest

import imagebuilder
from imagebuilder import converter
from imagebuilder.testing import StubTransport

LIST = imagebuilder.ListImagesResponse
IMAGE = imagebuilder.GetImageResponse
TAGS = imagebuilder.ListTagsForResourceResponse


def of(cls: Any, **members: Any) -> Any:
    """Return a structure with whatever is given for its members."""
    made = cls()
    for name, value in members.items():
        setattr(made, name, value)
    return made


MISFITS = [
    (of(IMAGE, image=5), "image: must be an Image, not int"),
    (of(IMAGE, image=imagebuilder.Filter(name="x")), "image: must be an Image, not Filter"),
    (of(IMAGE, image={"arn": "x"}), "image: must be an Image, not dict"),
    (of(LIST, image_version_list=5), "image_version_list: must be a list, not int"),
    (
        of(LIST, image_version_list=[imagebuilder.ImageVersion(), 5, "x"]),
        (
            "image_version_list[1]: must be an ImageVersion, not int; "
            "image_version_list[2]: must be an ImageVersion, not str"
        ),
    ),
    (of(TAGS, tags=["a"]), "tags: must be a dict, not list"),
    (
        of(IMAGE, image=of(imagebuilder.Image, state=5, tags=5)),
        "image.state: must be an ImageState, not int; image.tags: must be a dict, not int",
    ),
]


@pytest.mark.parametrize(("structure", "said"), MISFITS)
def test_what_cannot_be_made_a_dict_is_named_with_its_place(structure: Any, said: str) -> None:
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        converter.unstructure(structure)
    name = type(structure).__name__
    assert str(caught.value) == f"the {name} cannot be made a dict: {said}"


@pytest.mark.parametrize(("structure", "said"), MISFITS)
def test_what_cannot_be_an_answer_is_named_with_its_place(structure: Any, said: str) -> None:
    name = type(structure).__name__
    operation = name.removesuffix("Response")
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        StubTransport().add(operation, structure)
    assert str(caught.value) == f"the {name} cannot be an answer: {said}"
    assert caught.value.operation_name == operation


def test_what_json_has_nothing_for_is_the_same_error() -> None:
    structure = of(LIST, next_token=object())
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        structure.to_json()
    assert str(caught.value) == (
        "the ListImagesResponse cannot be JSON: Object of type object is not JSON serializable"
    )


@pytest.mark.parametrize(
    ("cls", "data"),
    [
        (IMAGE, {"image": 5}),
        (IMAGE, {"image": []}),
        (LIST, {"imageVersionList": 5}),
        (LIST, {"imageVersionList": ["x"]}),
        (LIST, {"imageVersionList": [{"platform": 5}]}),
        (TAGS, {"tags": 5}),
    ],
)
def test_a_dict_with_values_of_other_types_is_refused(cls: Any, data: Any) -> None:
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        converter.structure(data, cls)
    assert str(caught.value).startswith(f"the {cls.__name__} cannot be made of this dict: ")
    assert caught.value.__cause__ is not None
