"""What ``codegen diff`` finds in paginators and waiters, and what it calls breaking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from codegen.release.loading import load
from tests.codegen.diff_models import drop, lines, member, put, write_model

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.release.surface import Surface
    from tests.codegen.diff_models import Edit

PAGINATORS_AND_WAITERS: list[tuple[str, list[Edit], list[str]]] = [
    (
        "a paginator may not be removed",
        [put("paginators/pagination", {})],
        [
            "breaking: ListThings: paginator removed",
            "breaking: root: name AsyncPager removed",
            "breaking: root: name Pager removed",
        ],
    ),
    (
        "a paginator may not lose the size of its pages",
        [drop("paginators/pagination/ListThings/limit_key")],
        [
            "breaking: ListThings: paginator parameter page_size removed",
            "compatible: ListThings: paginator parameter max_results added",
        ],
    ),
    (
        "a paginator may not walk another list",
        [put("paginators/pagination/ListThings/result_key", "archived")],
        [
            (
                "breaking: ListThings: paginator items are now those of 'archived',"
                " were those of 'things'"
            )
        ],
    ),
    (
        "the items of a paginator may not change their type",
        [
            put("service/shapes/Things/member", {"shape": "String"}),
        ],
        [
            "breaking: ListThings: response member archived is now list[str], was list[Thing]",
            "breaking: ListThings: response member things is now list[str], was list[Thing]",
            "breaking: ListThings: paginator item is now str, was Thing",
        ],
    ),
    (
        "what changes for an operation is reported once, not again of its paginator",
        [member("ListThingsRequest", "prefix", "Integer")],
        ["breaking: ListThings: parameter prefix is now int, was str"],
    ),
    (
        "a waiter may not be removed",
        [put("waiters/waiters", {})],
        ["breaking: ThingReady: waiter removed"],
    ),
    (
        "a waiter may poll differently",
        [
            put("waiters/waiters/ThingReady/delay", 7),
            put("waiters/waiters/ThingReady/maxAttempts", 3),
        ],
        [
            "compatible: ThingReady: polls 3 times by default, was 10",
            "compatible: ThingReady: polls every 7 s by default, was 5 s",
        ],
    ),
    (
        "a waiter may wait for something else",
        [
            put(
                "waiters/waiters/ThingReady/acceptors",
                [
                    {
                        "state": "success",
                        "matcher": "path",
                        "argument": "status",
                        "expected": "DONE",
                    },
                    {"state": "retry", "matcher": "error", "expected": "GoneException"},
                ],
            )
        ],
        [
            "compatible: ThingReady: condition added: success: status is 'DONE'",
            "compatible: ThingReady: condition removed: success: status is 'READY'",
        ],
    ),
    (
        "a waiter may not give something else",
        [
            put(
                "waiters/waiters/ThingReady/acceptors",
                [
                    {
                        "state": "success",
                        "matcher": "path",
                        "argument": "status",
                        "expected": "READY",
                    },
                    {"state": "success", "matcher": "error", "expected": "GoneException"},
                ],
            )
        ],
        [
            "breaking: ThingReady: result is now GetThingResponse | ApiError, was GetThingResponse",
            "compatible: ThingReady: condition added: success: the error code is 'GoneException'",
            "compatible: ThingReady: condition removed: retry: the error code is 'GoneException'",
        ],
    ),
    (
        "a waiter may not poll another operation",
        [
            put("waiters/waiters/ThingReady/operation", "CreateThing"),
            put(
                "waiters/waiters/ThingReady/acceptors",
                [{"state": "success", "matcher": "status", "expected": 200}],
            ),
        ],
        [
            "breaking: ThingReady: operation is now CreateThing, was GetThing",
            "breaking: ThingReady: parameter filter removed",
            "breaking: ThingReady: parameter size removed",
            "breaking: ThingReady: parameter tags removed",
            "breaking: ThingReady: parameter thing_id removed",
            "breaking: ThingReady: parameter view removed",
            "breaking: ThingReady: required parameter name added",
            (
                "breaking: ThingReady: result is now CreateThingResponse | ApiError,"
                " was GetThingResponse"
            ),
            "compatible: ThingReady: condition added: success: the HTTP status is 200",
            "compatible: ThingReady: condition removed: retry: the error code is 'GoneException'",
            "compatible: ThingReady: condition removed: success: status is 'READY'",
            "compatible: ThingReady: parameter client_token added",
            "compatible: ThingReady: parameter settings added",
        ],
    ),
]


@pytest.fixture(name="base", scope="module")
def the_base(tmp_path_factory: pytest.TempPathFactory) -> Surface:
    return load(write_model(tmp_path_factory.mktemp("model") / "things"))


@pytest.mark.parametrize(
    ("edits", "expected"),
    [pytest.param(edits, expected, id=title) for title, edits, expected in PAGINATORS_AND_WAITERS],
)
def test_one_change(tmp_path: Path, base: Surface, edits: list[Edit], expected: list[str]) -> None:
    edited = load(write_model(tmp_path / "edited", *edits))
    assert lines(base, edited) == expected
    # What is a change one way is one the other way.
    assert bool(lines(edited, base)) == bool(expected)
