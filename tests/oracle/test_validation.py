"""Which inputs are refused, against botocore's validator, and what of them is named."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import imagebuilder
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.oracle.peers import Peers
from tests.oracle.strategies import broken_inputs, inputs, smallest

PEERS = Peers(imagebuilder, "imagebuilder")
WITH_INPUT = [name for name in PEERS.operations if PEERS.input_shape(name).members]
VALIDATOR: Any = import_module("botocore.validate").ParamValidator()

#: Parameters that botocore takes and we refuse, and why.
STRICTER: list[tuple[str, dict[str, Any], str]] = [
    (
        "ListTagsForResource",
        {"resourceArn": "arn\r\nx"},
        "a line break has no business in a label, and breaks out of a header",
    ),
    (
        "ListLifecycleExecutions",
        {"resourceArn": "arn", "maxResults": None},
        "",
    ),
][:1]


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
    report = VALIDATOR.validate(parameters, PEERS.input_shape(operation))
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
    tokens = set(PEERS.package.OPERATIONS[operation].idempotent_members)
    missing = [path for path in paths if path not in {"clientToken"} or not tokens]
    assert len(problems) == len(missing)
    assert all(any(names(p, path) for p in problems) for path in missing)
