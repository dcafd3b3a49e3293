"""What ``codegen diff`` finds in structures, enums and errors, and what it calls breaking."""

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

CLASSES: list[tuple[str, list[Edit], list[str]]] = [
    (
        "a structure may be added",
        [
            put(
                "service/shapes/Extra",
                {"type": "structure", "members": {"a": {"shape": "String"}}},
            ),
            member("Filter", "extra", "Extra"),
        ],
        ["compatible: Extra: structure added", "compatible: Filter: member extra added"],
    ),
    (
        "a renamed structure is a removed one and another type",
        [
            rename("service/shapes/Filter", "Criteria"),
            member("GetThingRequest", "filter", "Criteria"),
        ],
        [
            "breaking: GetThing: parameter filter is now Criteria, was Filter",
            "breaking: Filter: structure removed",
            "compatible: Criteria: structure added",
        ],
    ),
    (
        "a required member may not be added to what is handed in",
        [member("Filter", "op", "String"), required("Filter", "key", "op")],
        ["breaking: Filter: required member op added"],
    ),
    (
        "a required member may be added to what is only read",
        [member("Thing", "kind", "String"), required("Thing", "id", "kind")],
        ["compatible: Thing: member kind added"],
    ),
    (
        "a required member may not be added to what is handed in and read",
        [member("Settings", "kind", "String"), required("Settings", "mode", "kind")],
        ["breaking: Settings: required member kind added"],
    ),
    (
        "a member of what is handed in may not become required",
        [required("Filter", "key", "value")],
        ["breaking: Filter: member value is now required"],
    ),
    (
        "a member of what is handed in may become optional",
        [required("Filter")],
        ["compatible: Filter: member key is now optional"],
    ),
    (
        "a member of what is only read may become required",
        [required("Thing", "id", "label")],
        ["compatible: Thing: member label is now required"],
    ),
    (
        "a member that is read may not become optional, because it may then be None",
        [required("Thing")],
        ["breaking: Thing: member id is now optional"],
    ),
    (
        "a list that is only read is never None",
        [required("Thing", "id", "labels")],
        ["compatible: Thing: member labels is now required"],
    ),
    (
        "a member of what is handed in and read may not become optional",
        [required("Settings")],
        ["breaking: Settings: member mode is now optional"],
    ),
    (
        "a member of what is handed in and read may not become required",
        [required("Settings", "mode", "color")],
        ["breaking: Settings: member color is now required"],
    ),
    (
        "a string that is read may become an enum",
        [member("Thing", "label", "View")],
        ["compatible: Thing: member label is now View | None, was str | None"],
    ),
    (
        "an enum that is read may not become a string",
        [member("Thing", "view", "String")],
        ["breaking: Thing: member view is now str | None, was View | None"],
    ),
    (
        "a member may not move to another structure",
        [without("Thing", "label"), member("Settings", "label", "String")],
        [
            "breaking: Thing: member label removed",
            "compatible: Settings: member label added",
        ],
    ),
    (
        "members may change their order",
        [
            put(
                "service/shapes/Settings/members",
                {"color": {"shape": "String"}, "mode": {"shape": "String"}},
            )
        ],
        [],
    ),
    (
        "a structure may not become a union",
        [required("Filter"), put("service/shapes/Filter/union", value=True)],
        [
            "breaking: Filter: is now a union",
            "compatible: Filter: member key is now optional",
        ],
    ),
    (
        "what was only read and is now handed in, too, may hold None where it could not",
        [member("GetThingRequest", "like", "Thing")],
        [
            "breaking: Thing: member labels is now list[str] | None, was list[str]",
            "compatible: GetThing: parameter like added",
        ],
    ),
    (
        "a member may become deprecated",
        [put("service/shapes/Thing/members/label", {"shape": "String", "deprecated": True})],
        ["compatible: Thing: member label is now deprecated"],
    ),
    (
        "a value may be added to an enum",
        [put("service/shapes/View/enum", ["FULL", "short-one", "NEW"])],
        ["compatible: View: value 'NEW' added"],
    ),
    (
        "a value may not be removed from an enum",
        [put("service/shapes/View/enum", ["FULL"])],
        ["breaking: View: value 'short-one' removed"],
    ),
    (
        "a value may not get another name",
        [put("service/shapes/View/enum", ["FULL", "short_one", "short-one"])],
        [
            "breaking: View: name of the value 'short-one' is now SHORT_ONE_2, was SHORT_ONE",
            "compatible: View: value 'short_one' added",
        ],
    ),
    (
        "an enum that becomes a string is a removed class",
        [drop("service/shapes/View/enum")],
        [
            "breaking: Thing: member view is now str | None, was View | None",
            "breaking: View: enum removed",
            "compatible: GetThing: parameter view is now str, was View",
        ],
    ),
    (
        "an error may be added",
        [put("service/shapes/NewException", {"type": "structure", "exception": True})],
        ["compatible: NewException: error added"],
    ),
    (
        "an error may not be removed",
        [
            drop("service/shapes/GoneException"),
            put("service/operations/GetThing/errors", [{"shape": "BusyException"}]),
        ],
        [
            "breaking: GetThing: raised error GoneException removed",
            "breaking: GoneException: error removed",
        ],
    ),
    (
        "an error may not change whose fault it is",
        [put("service/shapes/GoneException/error/httpStatusCode", 503)],
        ["breaking: GoneException: base class is now ServerFaultError, was ClientFaultError"],
    ),
    (
        "an error may not change its code",
        [put("service/shapes/BusyException/error/code", "Occupied")],
        ["breaking: BusyException: code is now Occupied, was Busy"],
    ),
    (
        "an error may be tried again",
        [put("service/shapes/BusyException/retryable", {"throttling": True})],
        [
            "compatible: BusyException: is now a sign of throttling",
            "compatible: BusyException: is now retryable",
        ],
    ),
    (
        "a member of an error may be added",
        [member("GoneException", "since", "Integer")],
        ["compatible: GoneException: member since added"],
    ),
    (
        "a member of an error may not be removed",
        [without("BusyException", "retryAfter")],
        ["breaking: BusyException: member retry_after removed"],
    ),
    (
        "a member of an error may not change its type",
        [member("BusyException", "retryAfter", "String")],
        ["breaking: BusyException: member retry_after is now str | None, was int | None"],
    ),
]


@pytest.fixture(name="base", scope="module")
def the_base(tmp_path_factory: pytest.TempPathFactory) -> Surface:
    return load(write_model(tmp_path_factory.mktemp("model") / "things"))


@pytest.mark.parametrize(
    ("edits", "expected"),
    [pytest.param(edits, expected, id=title) for title, edits, expected in CLASSES],
)
def test_one_change(tmp_path: Path, base: Surface, edits: list[Edit], expected: list[str]) -> None:
    edited = load(write_model(tmp_path / "edited", *edits))
    assert lines(base, edited) == expected
    # What is a change one way is one the other way.
    assert bool(lines(edited, base)) == bool(expected)
