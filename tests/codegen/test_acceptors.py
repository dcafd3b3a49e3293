"""The acceptors of waiters, resolved and compiled, with ``botocore.waiter`` as the oracle."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import define
from botocore.waiter import AcceptorConfig
from hypothesis import given
from jmespath.exceptions import JMESPathTypeError

from codegen.emit.waiter_plans import match
from codegen.jmespath import compile_path
from codegen.resolve.waiters import acceptor as resolved
from imagebuilder.runtime import waiting
from imagebuilder.runtime.errors import ApiError
from tests.codegen.searched import NAMESPACE, OUTPUT, Typed, data_of, filled


def matched_by_botocore(acceptor: dict[str, Any], answer: dict[str, Any]) -> bool:
    # botocore has no types.
    config: Any = AcceptorConfig(acceptor)
    return bool(config.matcher_func(answer))


@define
class Metadata:
    status_code: int


def matches(raw: dict[str, Any], outcome: object) -> bool:
    """Return whether the match that is emitted for an acceptor takes ``outcome``."""
    acceptor = resolved(raw)
    namespace = {**NAMESPACE, **vars(waiting)}
    if acceptor.argument is not None:
        path = compile_path(acceptor.argument, OUTPUT)
        namespace["read"] = eval(f"lambda response: {path.source}", namespace)
    result = eval(match(acceptor, "read"), namespace)(outcome)
    assert isinstance(result, bool)
    return result


def acceptor_of(matcher: str, expected: object, argument: str | None = None) -> dict[str, Any]:
    acceptor = {"state": "success", "matcher": matcher, "expected": expected}
    return acceptor if argument is None else {**acceptor, "argument": argument}


PATH_ACCEPTORS = [
    acceptor_of("path", "READY", "Status"),
    acceptor_of("path", "READY", "Image.State.Status"),
    acceptor_of("path", True, "Ok"),
    acceptor_of("path", False, "Image.State.Ok"),
    acceptor_of("path", 1, "Count"),
    acceptor_of("path", None, "Name"),
    acceptor_of("path", "1", "Count"),
    acceptor_of("path", True, "length(Items[]) >= `1`"),
    acceptor_of("path", False, "Status == 'READY'"),
    acceptor_of("path", True, "Status == 'READY' && Ok == `true`"),
    acceptor_of("path", True, "Name == `null`"),
    acceptor_of("path", "READY", "Items[?Ok] | [0].Status"),
    acceptor_of("pathAll", "READY", "Items[].Status"),
    acceptor_of("pathAll", "READY", "Items[].Health.Status"),
    acceptor_of("pathAll", True, "Items[].Ok"),
    acceptor_of("pathAll", "READY", "Items[?Ok].Status"),
    acceptor_of("pathAll", "a", "Names"),
    acceptor_of("pathAll", "a", "Name"),
    acceptor_of("pathAny", "READY", "Items[].Status"),
    acceptor_of("pathAny", "a", "Items[].Tags[]"),
    acceptor_of("pathAny", "a", "Names[]"),
    acceptor_of("pathAny", "a", "Name"),
    acceptor_of("pathAny", 2, "Items[].Count"),
]
OUTCOME_ACCEPTORS = [
    acceptor_of("status", 200),
    acceptor_of("status", 404),
    acceptor_of("error", "Missing"),
    acceptor_of("error", ""),
    acceptor_of("error", True),
    acceptor_of("error", False),
]


@pytest.mark.parametrize("empty", [False, True])
@given(data=data_of(OUTPUT))
def test_a_path_acceptor_matches_the_responses_that_botocore_matches(
    empty: bool, data: dict[str, Any]
) -> None:
    response = Typed(OUTPUT, data, empty=empty)
    for acceptor in PATH_ACCEPTORS:
        try:
            expected = matched_by_botocore(acceptor, data)
        except JMESPathTypeError:
            expected = matched_by_botocore(acceptor, filled(OUTPUT, data))
        assert (acceptor, matches(acceptor, response)) == (acceptor, expected)


@pytest.mark.parametrize("acceptor", [*PATH_ACCEPTORS, *OUTCOME_ACCEPTORS])
@pytest.mark.parametrize(("code", "status"), [("Missing", 404), ("Other", 500)])
def test_an_acceptor_matches_the_errors_that_botocore_matches(
    acceptor: dict[str, Any], code: str, status: int
) -> None:
    answer = {"Error": {"Code": code}, "ResponseMetadata": {"HTTPStatusCode": status}}
    expected = matched_by_botocore(acceptor, answer)
    assert matches(acceptor, ApiError("sorry", code=code, status_code=status)) is expected
    if expected:
        assert resolved(acceptor).matches_error


@pytest.mark.parametrize("acceptor", [each for each in OUTCOME_ACCEPTORS if each["expected"] != ""])
@pytest.mark.parametrize("status", [200, 404])
def test_an_outcome_acceptor_matches_the_responses_that_botocore_matches(
    acceptor: dict[str, Any], status: int
) -> None:
    answer = {"ResponseMetadata": {"HTTPStatusCode": status}}
    response = type("Response", (), {"response_metadata": Metadata(status)})()
    assert matches(acceptor, response) is matched_by_botocore(acceptor, answer)


@pytest.mark.parametrize(
    ("acceptor", "explanation"),
    [
        (acceptor_of("path", "READY", "Status"), "Status is 'READY'"),
        (acceptor_of("pathAll", "a", "Names"), "Names has nothing but 'a'"),
        (acceptor_of("pathAny", "a", "Names"), "Names has 'a'"),
        (acceptor_of("status", 404), "the HTTP status is 404"),
        (acceptor_of("error", "Missing"), "the error code is 'Missing'"),
        (acceptor_of("error", True), "there is an error"),
        (acceptor_of("error", False), "there is no error"),
    ],
)
def test_an_acceptor_explains_itself(acceptor: dict[str, Any], explanation: str) -> None:
    assert resolved(acceptor).explanation == explanation


@pytest.mark.parametrize(
    ("acceptor", "words"),
    [
        (acceptor_of("pathSome", "a", "Name"), "'pathSome' is not a matcher.*pathAny"),
        (acceptor_of("status", "200"), "expects '200'"),
        (acceptor_of("status", True), "expects True"),
        (acceptor_of("error", 404), "expects 404"),
        (acceptor_of("path", ["a"], "Name"), r"expects \['a'\]"),
        (acceptor_of("path", "a"), "needs an argument"),
        ({**acceptor_of("path", "a", "Name"), "state": "done"}, "'done' is not one of the states"),
        ({}, "None is not one of the states"),
    ],
)
def test_an_acceptor_that_cannot_work_is_an_error_that_says_why(
    acceptor: dict[str, Any], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        resolved(acceptor)
