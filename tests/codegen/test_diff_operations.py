"""What ``codegen diff`` finds in operations, and what it calls breaking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from codegen.release.loading import load
from tests.codegen.diff_models import (
    drop,
    lines,
    member,
    put,
    rename,
    required,
    without,
    write_model,
)

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.release.surface import Surface
    from tests.codegen.diff_models import Edit

OPERATIONS: list[tuple[str, list[Edit], list[str]]] = [
    (
        "a removed operation is breaking",
        [drop("service/operations/CreateThing")],
        ["breaking: CreateThing: operation removed"],
    ),
    (
        "an operation of another name is another operation",
        [
            rename("service/operations/CreateThing", "MakeThing"),
        ],
        ["breaking: CreateThing: operation removed", "compatible: MakeThing: operation added"],
    ),
    (
        "a request of another name is another class",
        [
            rename("service/shapes/ListThingsRequest", "ListThingsInput"),
            put("service/operations/ListThings/input", {"shape": "ListThingsInput"}),
        ],
        [
            "breaking: ListThings: request class is now ListThingsInput, was ListThingsRequest",
        ],
    ),
    (
        "an optional parameter may be added",
        [member("GetThingRequest", "depth", "Integer")],
        ["compatible: GetThing: parameter depth added"],
    ),
    (
        "a required parameter may not be added",
        [
            member("GetThingRequest", "depth", "Integer"),
            required("GetThingRequest", "thingId", "depth"),
        ],
        ["breaking: GetThing: required parameter depth added"],
    ),
    (
        "an optional parameter may not become required",
        [required("GetThingRequest", "thingId", "view")],
        ["breaking: GetThing: parameter view is now required"],
    ),
    (
        "a required parameter may become optional",
        [required("GetThingRequest")],
        ["compatible: GetThing: parameter thing_id is now optional"],
    ),
    (
        "a parameter that becomes part of the path has to be given",
        [
            put("service/operations/GetThing/http/requestUri", "/GetThing/{view}"),
            put(
                "service/shapes/GetThingRequest/members/view",
                {"shape": "View", "location": "uri", "locationName": "view"},
            ),
        ],
        ["breaking: GetThing: parameter view is now required"],
    ),
    (
        "a removed parameter is breaking",
        [without("GetThingRequest", "view")],
        ["breaking: GetThing: parameter view removed"],
    ),
    (
        "a renamed parameter is a removed one",
        [rename("service/shapes/GetThingRequest/members/view", "look")],
        [
            "breaking: GetThing: parameter view removed",
            "compatible: GetThing: parameter look added",
        ],
    ),
    (
        "a member that is only written differently in the model is another key to the converter",
        [rename("service/shapes/GetThingRequest/members/view", "View")],
        ["breaking: GetThing: parameter view is 'View' to the converter, was 'view'"],
    ),
    (
        "the type of a parameter may not change",
        [member("GetThingRequest", "size", "String")],
        [
            "breaking: GetThing: parameter size is now str, was int",
            "compatible: GetThing: parameter size has no least value any more, was 1",
        ],
    ),
    (
        "a parameter that took an integer may take any number",
        [member("Filter", "weight", "Float")],
        ["compatible: Filter: member weight is now float, was int"],
    ),
    (
        "a string that a call takes may not become an enum, whose strings alone type checkers take",
        [member("ListThingsRequest", "prefix", "View")],
        ["breaking: ListThings: parameter prefix is now View, was str"],
    ),
    (
        "a list of strings that a call takes may not become one of enums",
        [
            put("service/shapes/Views", {"type": "list", "member": {"shape": "View"}}),
            member("GetThingRequest", "tags", "Views"),
        ],
        ["breaking: GetThing: parameter tags is now list[View], was list[str]"],
    ),
    (
        "a least value may not be raised",
        [
            put("service/shapes/Big", {"type": "integer", "min": 2}),
            member("GetThingRequest", "size", "Big"),
        ],
        ["breaking: GetThing: parameter size has now a least value of 2, was 1"],
    ),
    (
        "a least value may be lowered",
        [
            put("service/shapes/Small", {"type": "integer", "min": -1}),
            member("GetThingRequest", "size", "Small"),
        ],
        ["compatible: GetThing: parameter size has now a least value of -1, was 1"],
    ),
    (
        "a least length may not be introduced, of a list and of what is in it",
        [
            put("service/shapes/Ids", {"type": "list", "min": 2, "member": {"shape": "Id"}}),
            member("GetThingRequest", "tags", "Ids"),
        ],
        [
            "breaking: GetThing: parameter tags has now a least length of its elements of 1",
            "breaking: GetThing: parameter tags has now a least number of elements of 2",
        ],
    ),
    (
        "a least length of nothing is none",
        [
            put("service/shapes/Text", {"type": "string", "min": 0}),
            member("ListThingsRequest", "prefix", "Text"),
        ],
        [],
    ),
    (
        "a limit that only the service checks is documentation",
        [
            put("service/shapes/Text", {"type": "string", "max": 9, "pattern": "x+"}),
            member("ListThingsRequest", "prefix", "Text"),
        ],
        [],
    ),
    (
        "documentation is not compared",
        [put("service/operations/GetThing/documentation", "<p>Gets a thing.</p>")],
        [],
    ),
    (
        "a member of a response may be added",
        [member("GetThingResponse", "note", "String")],
        ["compatible: GetThing: response member note added"],
    ),
    (
        "a required member of a response may be added",
        [
            member("GetThingResponse", "note", "String"),
            required("GetThingResponse", "status", "note"),
        ],
        ["compatible: GetThing: response member note added"],
    ),
    (
        "a member of a response may not be removed",
        [without("GetThingResponse", "score")],
        ["breaking: GetThing: response member score removed"],
    ),
    (
        "the type of a member of a response may not change",
        [member("GetThingResponse", "score", "String")],
        ["breaking: GetThing: response member score is now str | None, was float | None"],
    ),
    (
        "a number in a response may become an integer",
        [member("GetThingResponse", "score", "Integer")],
        ["compatible: GetThing: response member score is now int | None, was float | None"],
    ),
    (
        "an operation may become deprecated",
        [put("service/operations/GetThing/deprecated", value=True)],
        ["compatible: GetThing: is now deprecated"],
    ),
    (
        "an error may be added to an operation",
        [put("service/operations/ListThings/errors", [{"shape": "GoneException"}])],
        ["compatible: ListThings: raised error GoneException added"],
    ),
    (
        "what handles an error of an operation waits in vain when it is removed",
        [put("service/operations/CreateThing/errors", [])],
        ["breaking: CreateThing: raised error BusyException removed"],
    ),
    (
        "a token may be filled in",
        [
            put(
                "service/shapes/CreateThingRequest/members/name",
                {"shape": "String", "idempotencyToken": True},
            )
        ],
        [
            "compatible: CreateThing: parameter name is now filled in when it is not given",
            "compatible: CreateThing: parameter name is now optional",
        ],
    ),
    (
        "a token that is no longer filled in lets a call be repeated",
        [member("CreateThingRequest", "clientToken", "String")],
        [
            (
                "breaking: CreateThing: parameter client_token is no longer filled in"
                " when it is not given"
            )
        ],
    ),
]


@pytest.fixture(name="base", scope="module")
def the_base(tmp_path_factory: pytest.TempPathFactory) -> Surface:
    return load(write_model(tmp_path_factory.mktemp("model") / "things"))


@pytest.mark.parametrize(
    ("edits", "expected"),
    [pytest.param(edits, expected, id=title) for title, edits, expected in OPERATIONS],
)
def test_one_change(tmp_path: Path, base: Surface, edits: list[Edit], expected: list[str]) -> None:
    edited = load(write_model(tmp_path / "edited", *edits))
    assert lines(base, edited) == expected
    # What is a change one way is one the other way.
    assert bool(lines(edited, base)) == bool(expected)
