"""Which inputs are refused, against botocore's validator, and what of them is named."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import imagebuilder
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.oracle.peers import Peers
from tests.oracle.strategies import broken_inputs, inputs

PEERS = Peers(imagebuilder, "imagebuilder")
WITH_INPUT = [name for name in PEERS.operations if PEERS.input_shape(name).members]
VALIDATOR: Any = import_module("botocore.validate").ParamValidator()

#: Where we refuse what botocore accepts, or the other way round, on purpose: the operation, its
#: parameters, how many problems we and botocore find, and why.
DIFFERENCES: list[tuple[str, dict[str, Any], int, int, str]] = [
    (
        "ListTagsForResource",
        {"resourceArn": "a\r\nb"},
        1,
        0,
        "a line break breaks out of its place",
    ),
    ("ListTagsForResource", {"resourceArn": "a\nb"}, 1, 0, "a line break breaks out of its place"),
    ("ListImages", {"maxResults": None}, 0, 1, "None is how a structure says that it is absent"),
    ("ListImages", {"maxWidgets": 1}, 0, 1, "the converter ignores what the model does not know"),
]


def problems_of(operation: str, parameters: dict[str, Any]) -> list[str]:
    """Return what our client finds wrong, nothing when the request was sent."""
    try:
        PEERS.ours(operation, parameters)
    except imagebuilder.ParamValidationError as error:
        assert all(problem in str(error) for problem in error.problems)
        return list(error.problems)
    return []


def paths_of(operation: str, parameters: dict[str, Any]) -> list[str]:
    """Return the path of every problem that botocore reports, as the model spells it."""
    model = PEERS.model.operation_model(operation)
    # A botocore client, like ours, makes up the tokens before it validates.
    tokens = {name: "token" for name in model.idempotent_members}
    report = VALIDATOR.validate({**tokens, **parameters}, model.input_shape)
    paths = [
        f"{path}.{details['required_name']}" if "required_name" in details else path
        for _, path, details in report._errors
    ]
    return [path.removeprefix(".") for path in paths]


def names(problem: str, path: str) -> bool:
    """Return whether ``problem`` is about ``path``: alone, or behind the caller's spelling."""
    return problem.startswith(f"{path}: ") or f" ({path}): " in problem


@pytest.mark.parametrize("operation", WITH_INPUT)
@settings(max_examples=60)
@given(data=st.data())
def test_what_botocore_refuses_is_refused_and_every_path_is_named(
    operation: str, data: st.DataObject
) -> None:
    parameters = data.draw(broken_inputs(PEERS.input_shape(operation)))
    problems, paths = problems_of(operation, parameters), paths_of(operation, parameters)
    assert [path for path in paths if not any(names(p, path) for p in problems)] == []
    assert len(problems) == len(paths)


@pytest.mark.parametrize("operation", PEERS.operations)
@settings(max_examples=20)
@given(data=st.data())
def test_what_botocore_accepts_is_accepted(operation: str, data: st.DataObject) -> None:
    parameters = data.draw(inputs(PEERS.input_shape(operation)))
    assert paths_of(operation, parameters) == []
    assert problems_of(operation, parameters) == []


@pytest.mark.parametrize("operation", WITH_INPUT)
def test_without_any_member_every_required_one_is_named(operation: str) -> None:
    problems, paths = problems_of(operation, {}), paths_of(operation, {})
    assert len(problems) == len(paths)
    assert all(any(names(problem, path) for problem in problems) for path in paths)


@pytest.mark.parametrize(("operation", "parameters", "ours", "theirs", "why"), DIFFERENCES)
def test_these_differences_from_botocore_are_meant(
    operation: str, parameters: dict[str, Any], ours: int, theirs: int, why: str
) -> None:
    found = len(problems_of(operation, parameters)), len(paths_of(operation, parameters))
    assert found == (ours, theirs), why


def test_a_dict_in_the_place_of_a_structure_is_refused() -> None:
    # botocore knows dicts alone; whoever builds requests of structures must not mix them up.
    structure: Any = {"imageTestsEnabled": True}
    request = imagebuilder.CreateImageRequest(
        infrastructure_configuration_arn="arn",
        client_token="token",
        image_tests_configuration=structure,
    )
    with pytest.raises(imagebuilder.ParamValidationError, match="image_tests_configuration"):
        PEERS.client.send(request)
