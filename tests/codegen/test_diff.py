"""What ``python -m codegen diff`` finds, one change at a time, and what it calls breaking."""

from __future__ import annotations

import copy
import gzip
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import botocore
import pytest

from codegen.__main__ import main
from codegen.emit.package import emit
from codegen.errors import CodegenError
from codegen.model import sources
from codegen.python import names
from codegen.release import output
from codegen.release.diff import Change, compare, load
from codegen.resolve import resolve

if TYPE_CHECKING:
    from codegen.release.api import Surface

Json = dict[str, Any]
Edit = Callable[[Json], None]

STRUCTURES: Json = {
    "GetThingRequest": {
        "required": ["thingId"],
        "members": {
            "thingId": {"shape": "Id"},
            "view": {"shape": "View"},
            "size": {"shape": "Size"},
            "tags": {"shape": "Tags"},
            "filter": {"shape": "Filter"},
        },
    },
    "GetThingResponse": {
        "required": ["status"],
        "members": {
            "thing": {"shape": "Thing"},
            "status": {"shape": "String"},
            "score": {"shape": "Float"},
        },
    },
    "ListThingsRequest": {
        "members": {
            "prefix": {"shape": "String"},
            "maxResults": {"shape": "Size"},
            "nextToken": {"shape": "String"},
        },
    },
    "ListThingsResponse": {
        "members": {
            "things": {"shape": "Things"},
            "archived": {"shape": "Things"},
            "nextToken": {"shape": "String"},
        },
    },
    "CreateThingRequest": {
        "required": ["name"],
        "members": {
            "name": {"shape": "String"},
            "settings": {"shape": "Settings"},
            "clientToken": {"shape": "String", "idempotencyToken": True},
        },
    },
    # Only handed in.
    "Filter": {
        "required": ["key"],
        "members": {
            "key": {"shape": "String"},
            "value": {"shape": "String"},
            "weight": {"shape": "Integer"},
        },
    },
    # Only read.
    "Thing": {
        "required": ["id"],
        "members": {
            "id": {"shape": "Id"},
            "label": {"shape": "String"},
            "labels": {"shape": "Tags"},
            "view": {"shape": "View"},
            "settings": {"shape": "Settings"},
        },
    },
    # Both.
    "Settings": {
        "required": ["mode"],
        "members": {"mode": {"shape": "String"}, "color": {"shape": "String"}},
    },
    "BusyException": {
        "exception": True,
        "error": {"code": "Busy", "httpStatusCode": 409},
        "members": {"message": {"shape": "String"}, "retryAfter": {"shape": "Integer"}},
    },
    "GoneException": {
        "exception": True,
        "error": {"httpStatusCode": 404},
        "members": {"message": {"shape": "String"}},
    },
}

OTHER_SHAPES: Json = {
    "Float": {"type": "float"},
    "Id": {"type": "string", "min": 1},
    "Integer": {"type": "integer"},
    "Size": {"type": "integer", "min": 1},
    "String": {"type": "string"},
    "Tags": {"type": "list", "member": {"shape": "String"}},
    "Things": {"type": "list", "member": {"shape": "Thing"}},
    "View": {"type": "string", "enum": ["FULL", "short-one"]},
}


def operation(name: str, *, output_shape: str | None = None, errors: Sequence[str] = ()) -> Json:
    raw: Json = {
        "name": name,
        "http": {"method": "POST", "requestUri": f"/{name}"},
        "input": {"shape": f"{name}Request"},
        "errors": [{"shape": error} for error in errors],
    }
    return raw if output_shape is None else raw | {"output": {"shape": output_shape}}


BASE: Json = {
    "service": {
        "metadata": {
            "apiVersion": "2020-01-01",
            "endpointPrefix": "things",
            "protocol": "rest-json",
            "serviceFullName": "Things",
            "serviceId": "things",
            "signatureVersion": "v4",
        },
        "operations": {
            "GetThing": operation(
                "GetThing",
                output_shape="GetThingResponse",
                errors=["BusyException", "GoneException"],
            ),
            "ListThings": operation("ListThings", output_shape="ListThingsResponse"),
            "CreateThing": operation("CreateThing", errors=["BusyException"]),
        },
        "shapes": {name: {"type": "structure", **raw} for name, raw in STRUCTURES.items()}
        | OTHER_SHAPES,
    },
    "paginators": {
        "pagination": {
            "ListThings": {
                "input_token": "nextToken",
                "output_token": "nextToken",
                "limit_key": "maxResults",
                "result_key": "things",
            }
        }
    },
    "waiters": {
        "version": 2,
        "waiters": {
            "ThingReady": {
                "operation": "GetThing",
                "delay": 5,
                "maxAttempts": 10,
                "acceptors": [
                    {
                        "state": "success",
                        "matcher": "path",
                        "argument": "status",
                        "expected": "READY",
                    },
                    {"state": "retry", "matcher": "error", "expected": "GoneException"},
                ],
            }
        },
    },
}

FILES = {
    "service": "service-2.json",
    "paginators": "paginators-1.json",
    "waiters": "waiters-2.json",
}


def put(path: str, value: object) -> Edit:
    """An edit that sets what lies at ``path``, the keys to it with slashes between."""

    def edit(documents: Json) -> None:
        *way, last = path.split("/")
        for key in way:
            documents = documents[key]
        documents[last] = value

    return edit


def drop(path: str) -> Edit:
    def edit(documents: Json) -> None:
        *way, last = path.split("/")
        for key in way:
            documents = documents[key]
        del documents[last]

    return edit


def rename(path: str, new: str) -> Edit:
    """An edit that gives another name to the last key of ``path``, which keeps its place."""

    def edit(documents: Json) -> None:
        *way, last = path.split("/")
        for key in way:
            documents = documents[key]
        pairs = [(new if key == last else key, value) for key, value in documents.items()]
        documents.clear()
        documents.update(pairs)

    return edit


def member(structure: str, name: str, shape: str) -> Edit:
    """An edit that adds a member, or changes its shape."""
    return put(f"service/shapes/{structure}/members/{name}", {"shape": shape})


def without(structure: str, name: str) -> Edit:
    return drop(f"service/shapes/{structure}/members/{name}")


def required(structure: str, *members: str) -> Edit:
    return put(f"service/shapes/{structure}/required", list(members))


def write_model(folder: Path, *edits: Edit) -> Path:
    """Write the model, edited, and the files beside it; return the model's path."""
    documents = copy.deepcopy(BASE)
    for edit in edits:
        edit(documents)
    folder.mkdir()
    for kind, name in FILES.items():
        (folder / name).write_text(json.dumps(documents[kind]), encoding="utf-8")
    return folder / FILES["service"]


def write_package(model: Path, target: Path) -> Path:
    """Write the package for a model, as ``generate`` does but for the formatting."""
    source = sources.from_file(model)
    service = resolve(source, package=names.package_name(source.service))
    files = {path: text.encode() for path, text in emit(service).items()}
    output.write(output.with_manifest(files, service, source), target)
    return target


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
        "a member that is only spelt differently in the model is another key to the converter",
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
        "a string that is given may become an enum",
        [member("ListThingsRequest", "prefix", "View")],
        ["compatible: ListThings: parameter prefix is now View | str, was str"],
    ),
    (
        "a list of strings that is given may become one of enums",
        [
            put("service/shapes/Views", {"type": "list", "member": {"shape": "View"}}),
            member("GetThingRequest", "tags", "Views"),
        ],
        [
            "compatible: GetThing: parameter tags is now list[View] | list[str], was list[str]",
        ],
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
            "breaking: Thing: member view is now View | str | None, was View | None",
            "compatible: GetThing: parameter like added",
        ],
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
            "compatible: GetThing: parameter view is now str, was View | str",
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

PAGINATORS_AND_WAITERS: list[tuple[str, list[Edit], list[str]]] = [
    (
        "a paginator may not be removed",
        [put("paginators/pagination", {})],
        ["breaking: ListThings: paginator removed"],
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
        "what changes for an operation is told once, not again of its paginator",
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
            (
                "breaking: ThingReady: parameter on_poll is now"
                " Callable[[int, CreateThingResponse | ApiError], object],"
                " was Callable[[int, GetThingResponse | ApiError], object]"
            ),
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


@pytest.fixture(name="model", scope="module")
def the_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model") / "things")


@pytest.fixture(name="base", scope="module")
def the_base(model: Path) -> Surface:
    return load(model)


@pytest.fixture(name="package")
def a_package(model: Path, tmp_path: Path) -> Path:
    return write_package(model, tmp_path / "things")


def edit_file(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def lines(old: Surface, new: Surface) -> list[str]:
    return [str(change) for change in compare(old, new)]


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        pytest.param(edits, expected, id=title)
        for title, edits, expected in [*OPERATIONS, *CLASSES, *PAGINATORS_AND_WAITERS]
    ],
)
def test_one_change(tmp_path: Path, base: Surface, edits: list[Edit], expected: list[str]) -> None:
    edited = load(write_model(tmp_path / "edited", *edits))
    assert lines(base, edited) == expected
    # What is a change one way is one the other way.
    assert bool(lines(edited, base)) == bool(expected)


def test_a_model_does_not_differ_from_itself(model: Path, base: Surface) -> None:
    assert compare(base, load(model)) == []


def test_a_package_does_not_differ_from_its_model(package: Path, base: Surface) -> None:
    assert lines(load(package), base) == []
    assert lines(base, load(package)) == []


def test_a_package_is_compared_with_a_newer_model(package: Path, tmp_path: Path) -> None:
    newer = write_model(tmp_path / "newer", required("GetThingRequest", "thingId", "view"))
    assert lines(load(package), load(newer)) == [
        "breaking: GetThing: parameter view is now required"
    ]
    assert lines(load(newer), load(package)) == [
        "compatible: GetThing: parameter view is now optional"
    ]


def test_a_model_may_be_gzipped(tmp_path: Path, model: Path, base: Surface) -> None:
    for kind in FILES.values():
        packed = gzip.compress((model.parent / kind).read_bytes())
        (tmp_path / f"{kind}.gz").write_bytes(packed)
    assert lines(base, load(tmp_path / "service-2.json.gz")) == []


def test_a_method_of_another_name_is_breaking(package: Path, base: Surface) -> None:
    edit_file(package / "client.py", "def create_thing(", "def make_thing(")
    edit_file(package / "paginators.py", "def list_things(", "def things(")
    edit_file(package / "waiters.py", "def thing_ready(", "def ready(")
    assert lines(base, load(package)) == [
        "breaking: CreateThing: method is now make_thing, was create_thing",
        "breaking: ListThings: paginator method is now things, was list_things",
        "breaking: ThingReady: method is now ready, was thing_ready",
    ]


def test_a_builtin_is_the_same_type_however_it_is_spelt(tmp_path: Path) -> None:
    # An attribute called str makes the class spell the type builtins.str.
    old = write_model(tmp_path / "old", member("Thing", "bytes", "String"))
    new = write_model(tmp_path / "new", member("Thing", "str", "String"))
    assert (
        "builtins.str" in emit(resolve(sources.from_file(new), package="things"))["shapes/thing.py"]
    )
    assert lines(load(old), load(new)) == [
        "breaking: Thing: member bytes removed",
        "compatible: Thing: member str added",
    ]


def test_what_is_breaking_comes_first_whatever_the_order_of_the_model(
    tmp_path: Path, base: Surface
) -> None:
    def backwards(documents: Json) -> None:
        for table in ("operations", "shapes"):
            entries = documents["service"][table]
            documents["service"][table] = dict(reversed(entries.items()))

    edits = [
        drop("service/operations/ListThings"),
        put("paginators/pagination", {}),
        without("GetThingRequest", "view"),
        without("Thing", "label"),
        member("GetThingRequest", "depth", "Integer"),
        put("service/shapes/View/enum", ["FULL", "NEW"]),
    ]
    forwards = load(write_model(tmp_path / "forwards", *edits))
    found = lines(base, forwards)
    assert found == [
        "breaking: GetThing: parameter view removed",
        "breaking: ListThings: operation removed",
        "breaking: Thing: member label removed",
        "breaking: View: value 'short-one' removed",
        "compatible: GetThing: parameter depth added",
        "compatible: View: value 'NEW' added",
    ]
    assert lines(base, load(write_model(tmp_path / "backwards", *edits, backwards))) == found


def test_a_change_is_one_line_that_moves_no_cursor() -> None:
    change = Change(kind="enum", place="View\n\x1b[2J", what="value added", breaking=False)
    assert str(change) == "compatible: View\\n\\x1b[2J: value added"


def test_a_package_under_comparison_is_not_run(package: Path, base: Surface) -> None:
    marker = package.parent / "was-run"
    for path in package.rglob("*.py"):
        with path.open("a", encoding="utf-8") as module:
            module.write(f"\nopen({str(marker)!r}, 'w').close()\n")
    assert lines(base, load(package)) == []
    assert not marker.exists()


# -- what cannot be compared ----------------------------------------------------------------------


def test_a_path_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodegenError) as caught:
        load(tmp_path / "nowhere")
    assert str(caught.value) == f"{tmp_path / 'nowhere'}: there is no such file or folder"


def test_a_folder_without_a_manifest_is_no_package(model: Path) -> None:
    with pytest.raises(CodegenError) as caught:
        load(model.parent)
    assert str(caught.value) == (
        f"{model.parent}: no generated package, there is no _manifest.json in it;"
        " of a model, give the service-2.json"
    )


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"files": []}', "\x00"])
def test_a_manifest_has_to_list_files(package: Path, content: str) -> None:
    (package / "_manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(CodegenError) as caught:
        load(package)
    assert str(caught.value) == f"{package / '_manifest.json'}: is not the manifest of a package"


@pytest.mark.parametrize("elsewhere", ["../things.py", "/things.py", "operations/../../x.py"])
def test_a_manifest_may_not_lead_out_of_the_package(package: Path, elsewhere: str) -> None:
    manifest = json.loads((package / "_manifest.json").read_text(encoding="utf-8"))
    manifest["files"][elsewhere] = ""
    (package / "_manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(CodegenError) as caught:
        load(package)
    assert str(caught.value) == (
        f"{package / '_manifest.json'}: lists what is elsewhere: {elsewhere}"
    )


def test_half_a_package_is_an_error_that_names_what_is_missing(package: Path) -> None:
    (package / "waiters.py").unlink()
    (package / "operations" / "get_thing.py").unlink()
    with pytest.raises(CodegenError) as caught:
        load(package)
    assert str(caught.value) == (
        f"{package}: half a package, without operations/get_thing.py, waiters.py"
    )


def test_a_manifest_that_lists_nothing_is_of_half_a_package(package: Path) -> None:
    (package / "_manifest.json").write_text('{"files": {}}', encoding="utf-8")
    (package / "client.py").unlink()
    with pytest.raises(CodegenError, match=r"half a package, without client\.py$"):
        load(package)


@pytest.mark.parametrize(
    ("path", "old", "new", "problem"),
    [
        ("client.py", "class Client(", "class Customer(", "client.py: there is no class Client"),
        (
            "client.py",
            "@checked('GetThing')",
            "@checked('Other')",
            "client.py: the method for the operation GetThing is missing",
        ),
        (
            "operations/get_thing.py",
            "CALL = Call(",
            "CALL = dict(",
            "the request and the response of GetThing are missing",
        ),
        (
            "operations/get_thing.py",
            "class GetThingRequest(",
            "class Another(",
            "the request and the response of GetThing are missing",
        ),
        (
            "catalog.py",
            "'GetThing',",
            "",
            "client.py: the method for the operation get_thing is missing",
        ),
        (
            "exceptions.py",
            "BY_CODE: ",
            "CODES: ",
            "exceptions.py: there is no table BY_CODE",
        ),
        (
            "waiters.py",
            "THING_READY: ",
            "OTHER: ",
            "waiters.py: the plan of thing_ready is missing",
        ),
        (
            "paginators.py",
            '"""Walking',
            "\0",
            "paginators.py: cannot be read as Python: ",
        ),
        ("shapes/__init__.py", '"""', "(", "shapes/__init__.py: cannot be read as Python: "),
    ],
)
def test_a_package_that_does_not_hold_together_is_an_error(
    package: Path, path: str, old: str, new: str, problem: str
) -> None:
    edit_file(package / path, old, new)
    with pytest.raises(CodegenError) as caught:
        load(package)
    assert str(caught.value).startswith(f"{package}: {problem}")


@pytest.mark.parametrize("depth", [1_500, 100_000])
def test_an_annotation_that_is_nested_too_deeply_is_an_error(package: Path, depth: int) -> None:
    edit_file(package / "client.py", "thing_id: str", f"thing_id: str{' | str' * depth}")
    with pytest.raises(CodegenError) as caught:
        load(package)
    assert str(caught.value).startswith(f"{package}: ")


def test_a_file_that_is_not_text_is_an_error(package: Path) -> None:
    (package / "client.py").write_bytes(b"\xff")
    with pytest.raises(CodegenError) as caught:
        load(package)
    assert str(caught.value).startswith(f"{package / 'client.py'}: cannot be read: ")


def test_a_model_that_cannot_be_emitted_is_named(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", put("service/metadata/protocol", "soap"))
    with pytest.raises(CodegenError) as caught:
        load(model)
    assert str(caught.value) == (
        f"{model}: The model cannot be used:"
        " metadata: the protocol 'soap' is not supported, only rest-json"
    )


def test_a_file_that_is_no_model_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not JSON", encoding="utf-8")
    with pytest.raises(CodegenError) as caught:
        load(path)
    assert str(caught.value).startswith(f"{path}: cannot be read as JSON")


# -- the command line -----------------------------------------------------------------------------


def test_a_breaking_change_ends_in_status_1(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = write_model(tmp_path / "newer", without("Thing", "label"))
    assert main(["diff", str(model), str(newer)]) == 1
    captured = capsys.readouterr()
    assert captured.out == "breaking: Thing: member label removed\n"
    assert captured.err == "changes: 1, breaking: 1\n"


def test_changes_that_break_nothing_end_in_status_0(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = write_model(tmp_path / "newer", member("Thing", "kind", "String"))
    assert main(["diff", str(model), str(newer)]) == 0
    captured = capsys.readouterr()
    assert captured.out == "compatible: Thing: member kind added\n"
    assert captured.err == "changes: 1, breaking: 0\n"


def test_a_quiet_comparison_only_has_a_status(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = write_model(tmp_path / "newer", without("Thing", "label"))
    assert main(["diff", "--quiet", str(model), str(newer)]) == 1
    assert capsys.readouterr() == ("", "")


def test_what_cannot_be_compared_is_one_error(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = tmp_path / "nowhere"
    assert main(["diff", str(model), str(nowhere)]) == 1
    assert capsys.readouterr() == ("", f"error: {nowhere}: there is no such file or folder\n")


# -- a real service -------------------------------------------------------------------------------


def test_a_generated_package_differs_from_an_edited_model_by_the_edits(tmp_path: Path) -> None:
    data = Path(botocore.__file__).parent / "data" / "imagebuilder"
    [model] = data.glob("*/service-2.json.gz")
    assert main(["generate", "--quiet", "imagebuilder", "--out", str(tmp_path)]) == 0
    raw = json.loads(gzip.decompress(model.read_bytes()))
    raw["shapes"]["ListImagesRequest"]["required"] = ["owner"]
    raw["shapes"]["ImageStatus"]["enum"].remove("DEPRECATED")
    raw["shapes"]["ListImagesResponse"]["members"]["total"] = {"shape": "NonEmptyString"}
    for beside in model.parent.iterdir():
        if beside != model:
            (tmp_path / beside.name).write_bytes(beside.read_bytes())
    edited = tmp_path / "service-2.json"
    edited.write_text(json.dumps(raw), encoding="utf-8")
    assert lines(load(tmp_path / "imagebuilder"), load(edited)) == [
        "breaking: ListImages: parameter owner is now required",
        "breaking: ImageStatus: value 'DEPRECATED' removed",
        "compatible: ListImages: response member total added",
    ]
