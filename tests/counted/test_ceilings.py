"""What a call loads and runs stays below the ceilings in ``ceilings.json``."""

from __future__ import annotations

import copy

import pytest

from tests.counted.measure import PYTHON, Counts, complaints, counts, highest, read_ceilings

REFRESH = "after a change that is meant: python -m tests.counted.measure"


@pytest.fixture(scope="module")
def counted() -> tuple[Counts, dict[str, set[str]]]:
    return counts()


def test_what_a_call_loads_and_runs_is_within_the_ceilings(
    counted: tuple[Counts, dict[str, set[str]]],
) -> None:
    table = read_ceilings()
    said = complaints(counted[0], table.get(PYTHON) or highest(table))
    if PYTHON not in table:
        # Ceilings that are not its own are not there to be tight.
        said = [sentence for sentence in said if "far below" not in sentence]
    assert not said, f"{said}\n{REFRESH}"


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_a_call_loads_no_library(kind: str, counted: tuple[Counts, dict[str, set[str]]]) -> None:
    others = {"aiohttp", "attr", "attrs", "boto3", "botocore", "cattr", "cattrs", "jmespath"}
    known = {*others, "urllib3", "yaml"}
    assert counted[1][kind] & known == set()


def test_every_count_has_a_ceiling_for_every_python() -> None:
    table = read_ceilings()
    names = {python: {n: set(c) for n, c in part.items()} for python, part in table.items()}
    assert set(table) >= {"3.11", "3.12", "3.13"}
    assert all(several == names["3.11"] for several in names.values())


def test_a_count_above_its_ceiling_is_a_complaint() -> None:
    part = read_ceilings()["3.11"]
    found = copy.deepcopy(part)
    found["import, GetImage"]["classes"] += 1
    [sentence] = complaints(found, part)
    assert "import, GetImage" in sentence
    assert "over the ceiling" in sentence


def test_a_count_far_below_its_ceiling_is_a_complaint() -> None:
    part = read_ceilings()["3.11"]
    found = copy.deepcopy(part)
    found["import, GetImage"]["modules"] //= 2
    [sentence] = complaints(found, part)
    assert "lower the ceiling" in sentence


def test_a_count_that_nobody_set_a_ceiling_for_is_a_complaint() -> None:
    part = read_ceilings()["3.11"]
    assert complaints({**part, "new": {"modules": 1}}, part) == [
        "new: counted, but not in the table"
    ]
    assert complaints({}, {"old": {"modules": 1}}) == ["old: in the table, but not counted"]


def test_a_python_without_ceilings_keeps_the_highest_of_the_others_and_a_tenth() -> None:
    table = {"3.11": {"a": {"modules": 10}}, "3.12": {"a": {"modules": 20}}}
    assert highest(table) == {"a": {"modules": 22}}
