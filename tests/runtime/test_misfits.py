"""Structures that hold what their members are not: writing them down says what, and where."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import imagebuilder
from imagebuilder import converter
from imagebuilder.runtime.conversion import plain_members
from imagebuilder.testing import StubTransport

LIST = imagebuilder.ListImagesResponse
IMAGE = imagebuilder.GetImageResponse
TAGS = imagebuilder.ListTagsForResourceResponse
STATE = "image.state: must be an ImageState, not int"


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
    (of(IMAGE, image=of(imagebuilder.Image, state=5, tags={"a": "b"})), STATE),
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


@pytest.mark.parametrize(
    ("cls", "members"), [(TAGS, {"tags": {"a": object()}}), (LIST, {"next_token": object()})]
)
def test_an_answer_that_json_has_nothing_for_says_so_once(cls: Any, members: Any) -> None:
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        StubTransport().add(cls.__name__.removesuffix("Response"), of(cls, **members))
    assert str(caught.value) == (
        f"the {cls.__name__} cannot be an answer: Object of type object is not JSON serializable"
    )


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


class FarError(imagebuilder.ClientFaultError):
    """As the model of a service may have one: members of several kinds beside the message."""

    members = (("Message", "message"), ("Near", "near"), ("byKind", "by_kind"), ("where", "where"))
    near: object
    by_kind: object
    where: object


def far(near: object) -> FarError:
    """Return such an error."""
    kind = imagebuilder.ImageType.AMI
    members: dict[str, Any] = {"near": near, "by_kind": {kind: [kind]}, "where": "a header"}
    return FarError("lost", code="Far", **members)


def test_members_of_an_error_are_written_as_botocore_has_them_wherever_structures_are() -> None:
    written = plain_members(far([imagebuilder.Image(name="a"), None]), without=("where",))
    assert written == {"Near": [{"name": "a"}, None], "byKind": {"AMI": ["AMI"]}}
    assert type(written["byKind"]["AMI"][0]) is str
    assert converter.unstructure(far(None)) == {
        "Message": "lost",
        "byKind": {"AMI": ["AMI"]},
        "where": "a header",
    }


def test_an_error_with_a_member_of_the_wrong_type_is_refused_with_its_place() -> None:
    error = far([of(imagebuilder.Image, state=5)])
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        StubTransport().add("GetImage", error)
    assert "Far cannot be written" in str(caught.value)
    assert "state: must be an ImageState, not int" in str(caught.value)
    assert caught.value.operation_name == "GetImage"


def test_writing_an_error_loads_no_cattrs() -> None:
    script = (
        "import sys, imagebuilder, imagebuilder.testing as t;"
        "t.StubTransport().add('GetImage', imagebuilder.ClientException('x'));"
        "sys.exit('cattrs' in sys.modules)"
    )
    surroundings = {**os.environ, "PYTHONPATH": str(Path(imagebuilder.__file__).parents[1])}
    subprocess.run([sys.executable, "-c", script], env=surroundings, check=True)
