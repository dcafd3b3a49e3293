"""The small parts of watching, without a process or a server."""

from __future__ import annotations

import doctest
import json
import re
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, strategies as st

from imagebuilder.watch import arn, bar, outcome, texts, times
from tests.recordings.modelled import MODEL

#: What the model says of itself, by the names of its shapes.
SHAPES: Any = MODEL._service_description["shapes"]


def test_the_patterns_are_those_of_the_model() -> None:
    assert SHAPES["ImageBuildVersionArn"]["pattern"] == arn.BUILD
    assert SHAPES["ImageVersionArnOrBuildVersionArn"]["pattern"] == arn.VERSION_OR_BUILD
    assert SHAPES["FilterValues"]["max"] == arn.MOST_VALUES
    assert SHAPES["ImagePipelineArn"]["pattern"] == arn.PIPELINE


def right(text: str) -> bool:
    """Return whether a pattern allows ``text``, and no number is on the right of an ``x``."""
    if re.search(r"/(x\.[^/]*[0-9]|[0-9]+\.x\.[0-9])[^/]*$", text):
        return False
    return any(re.fullmatch(each, text) for each in (arn.VERSION_OR_BUILD, arn.PIPELINE))


PATTERNS = [
    st.from_regex(each, fullmatch=True) for each in (arn.BUILD, arn.VERSION_OR_BUILD, arn.PIPELINE)
]


@given(st.one_of(*PATTERNS, st.text(max_size=40)))
def test_an_arn_is_right_exactly_when_a_pattern_says_so(text: str) -> None:
    assert (arn.arn_problem(text) is None) == right(text)


@pytest.mark.parametrize(
    ("build", "version", "same"),
    [
        ("image/xi/1.2.3/4", "image/xi/1.2.3", True),
        ("image/xi/1.2.3/4", "image/xi/1.2.x", True),
        ("image/xi/1.2.3/4", "image/xi/1.x.x", True),
        ("image/xi/1.2.3/4", "image/xi/x.x.x", True),
        ("image/xi/1.2.30/4", "image/xi/1.2.3", False),
        ("image/xi/11.2.3/4", "image/xi/1.x.x", False),
        ("image/1i/1.2.3/4", "image/xi/x.x.x", False),
    ],
)
def test_a_wildcard_is_any_number(build: str, version: str, same: bool) -> None:
    assert arn.is_of(build, version) == same


@given(
    st.lists(
        st.sampled_from(
            ["arn", "aws", "aws-cn", "imagebuilder", "us-west-2", "111122223333", "aws-x", "", "A"]
        ),
        min_size=4,
        max_size=6,
    ),
    st.lists(
        st.sampled_from(
            ["image", "image-pipeline", "a-b", "1.0.0", "1.0", "1", "", "A", "1.0.x", "x.1.x"]
        ),
        max_size=5,
    ),
)
def test_what_is_wrong_with_an_arn_is_never_nothing(head: list[str], resource: list[str]) -> None:
    text = ":".join([*head, "/".join(resource)])
    problem = arn.arn_problem(text)
    assert problem is None or problem.rpartition(": ")[2]
    assert (problem is None) == right(text)


def test_the_states_that_end_a_build_are_those_of_the_waiter_and_of_what_comes_later() -> None:
    waiter = import_module("botocore.session").get_session().get_waiter_model("imagebuilder")
    acceptors = waiter.get_waiter("ImageAvailable").acceptors
    ends = {a.expected: outcome.outcome_of(outcome.ImageStatus(a.expected)) for a in acceptors}
    assert ends == {
        "AVAILABLE": outcome.Outcome.SUCCEEDED,
        "FAILED": outcome.Outcome.FAILED,
        "CANCELLED": outcome.Outcome.CANCELLED,
    }
    # "The DEPRECATED, DISABLED, and DELETED statuses come from later resource management actions."
    later = {"DEPRECATED", "DISABLED", "DELETED"}
    on_the_way = set(SHAPES["ImageStatus"]["enum"]) - later - ends.keys()
    assert [s for s in sorted(on_the_way) if outcome.outcome_of(outcome.ImageStatus(s))] == []
    assert all(outcome.outcome_of(outcome.ImageStatus(s)) for s in later)
    assert outcome.outcome_of(None) is None


@given(
    st.lists(st.integers(0, 500), min_size=4, max_size=4),
    st.integers(4, 200),
)
def test_a_bar_is_as_wide_as_asked_and_shows_whatever_there_is(
    counts: list[int], width: int
) -> None:
    shares = bar.cells(counts, width)
    assert sum(shares) == width
    if sum(counts):
        assert [share > 0 for share in shares] == [count > 0 for count in counts]


@given(st.text(st.characters(exclude_categories=["Cn", "Co"])))
def test_safe_text_has_nothing_that_a_terminal_obeys(text: str) -> None:
    shown = texts.safe(text)
    assert all(c.isprintable() or c in "\n\t" or c.isspace() for c in shown)
    assert "\n" not in texts.one_line(text)


def test_inputs_that_are_json_are_laid_out_and_others_shown_as_they_are() -> None:
    assert texts.laid_out('{"a": [1]}') == json.dumps({"a": [1]}, indent=2)
    assert texts.laid_out("exit status 1") == "exit status 1"
    assert texts.laid_out('"a\\nb"') == "a\nb"
    assert texts.laid_out("[" * 100_000) == "[" * 100_000


@pytest.mark.parametrize(
    ("start", "seconds"),
    [
        ("2026-09-10T08:00:00Z", 60.0),
        ("2026-09-10T08:00:00", 60.0),
        ("2026-09-10T10:00:00+02:00", 60.0),
        ("2026-09-10T09:00:00Z", 0.0),  # This machine's clock is behind.
        ("yesterday", None),
        (None, None),
    ],
)
def test_a_duration_is_never_below_zero_and_none_without_a_start(
    start: str | None, seconds: float | None
) -> None:
    until = datetime(2026, 9, 10, 8, 1, tzinfo=UTC)
    assert times.elapsed(start, until) == seconds


@pytest.mark.parametrize("module", [bar, times])
def test_the_examples_are_true(module: Any) -> None:
    results = doctest.testmod(module)
    assert (results.failed, results.attempted > 0) == (0, True)
