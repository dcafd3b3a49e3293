"""Which inputs are refused, against botocore's validator, and what of them is named."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

import imagebuilder
from tests.oracle.broken_inputs import broken_inputs
from tests.oracle.differences import assert_problems, names, paths_of, problems_of
from tests.oracle.inputs import inputs
from tests.oracle.peers import Peers

PEERS = Peers(imagebuilder, "imagebuilder")
WITH_INPUT = [name for name in PEERS.operations if PEERS.input_shape(name).members]

#: Where we refuse what botocore accepts, or the other way round, on purpose: the operation, its
#: parameters, how many problems we and botocore find, and why.
DIFFERENCES: list[tuple[str, dict[str, Any], int, int, str]] = [
    ("ListImages", {"maxResults": None}, 0, 1, "None is how a structure says that it is absent"),
]


@pytest.mark.parametrize("operation", WITH_INPUT)
@settings(max_examples=30)
@given(data=st.data())
def test_what_botocore_refuses_is_refused_and_every_path_is_named(
    operation: str, data: st.DataObject
) -> None:
    parameters = data.draw(broken_inputs(PEERS.input_shape(operation)))
    assert_problems(PEERS, operation, parameters)


@pytest.mark.parametrize("operation", PEERS.operations)
@settings(max_examples=10)
@given(data=st.data())
def test_what_botocore_accepts_is_accepted(operation: str, data: st.DataObject) -> None:
    parameters = data.draw(inputs(PEERS.input_shape(operation)))
    assert paths_of(PEERS, operation, parameters) == []
    assert problems_of(PEERS, operation, parameters) == []


@pytest.mark.parametrize("operation", WITH_INPUT)
def test_without_any_member_every_required_one_is_named(operation: str) -> None:
    problems, paths = problems_of(PEERS, operation, {}), paths_of(PEERS, operation, {})
    assert len(problems) == len(paths)
    assert all(any(names(problem, path) for problem in problems) for path in paths)


def test_every_element_of_a_list_is_looked_at_and_named_by_its_index() -> None:
    parameters = {"resourceArn": "arn", "tagKeys": ["a", 1, "", b"x"]}
    assert_problems(PEERS, "UntagResource", parameters)
    problems = problems_of(PEERS, "UntagResource", parameters)
    assert [f"tagKeys[{index}]" in problem for index, problem in enumerate(problems, 1)] == [
        True
    ] * 3


@pytest.mark.parametrize(("operation", "parameters", "ours", "theirs", "why"), DIFFERENCES)
def test_these_differences_from_botocore_are_meant(
    operation: str, parameters: dict[str, Any], ours: int, theirs: int, why: str
) -> None:
    found = (
        len(problems_of(PEERS, operation, parameters)),
        len(paths_of(PEERS, operation, parameters)),
    )
    assert found == (ours, theirs), why


def test_botocores_names_in_a_mapping_are_refused_with_ours() -> None:
    # botocore knows no others; whoever comes from there is to find out before anything is sent.
    wrong: Any = {"imageTestsEnabled": True}
    with pytest.raises(
        imagebuilder.ParamValidationError,
        match='unknown "imageTestsEnabled"; did you mean "image_tests_enabled"',
    ):
        imagebuilder.CreateImageRequest(
            infrastructure_configuration_arn="arn",
            client_token="token",
            image_tests_configuration=wrong,
        )
